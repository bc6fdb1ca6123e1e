import {
  defineRule,
  excerpt,
  headingFinder,
  heldBy,
  isKnown,
  jobSynonyms,
  looksLikeTitle,
  normalise,
  presence,
} from '../../src/core/rule/index.ts';
import {emptyWords, fields} from './terms.ts';

/** Duties from which a text is more than a stub, whose faults other rules name. */
const fewestDuties = 3;
/** Letters that two forms of a word have in common: "nurse" and "nursing". */
const stemLength = 4;
/** What stands around a title in a line of its own. */
const labelLength = 20;

export default defineRule({
  meta: {
    id: 'title-echo',
    category: 'findability',
    summary: 'The text speaks of the job that the title names.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'A text that names another job than the title’s makes readers doubt; it is rare.',
    effort: 1,
    messages: {
      'no-echo': {
        text: 'The text never speaks of what the title “{title}” names, so that readers and search engines cannot tell that they belong together. Say the job in the first lines, as in “As our {title} you will …”.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const {title} = facts;
    if (!isKnown(title) || !title.certain || !looksLikeTitle(title.value) || facts.language.value !== 'en')
      return {credit: 'not-applicable', findings: []};
    const main = wordsOf(title.value).filter((word) => !emptyWords.has(word) && !/^\d/.test(word));
    const [span] = title.evidence;
    if (main.length === 0 || span === undefined) return {credit: 'not-applicable', findings: []};
    if (facts.duties.length < fewestDuties) {
      const isAbsent = presence(facts, 'responsibilities') === 'absent';
      return {credit: isAbsent ? heldBy('responsibilities') : {earned: 1, of: 1}, findings: []};
    }
    const own = normalise(title.value);
    const kin = new Set(main.flatMap((word) => [stem(word), ...(kinOf.get(stem(word)) ?? [])]));
    // A line that is the title, or "Title: …", is no echo.
    const isHeading = headingFinder(facts.sections);
    const body = posting.blocks
      .filter((block) => !isHeading(block))
      .flatMap(({text}) => text.split('\n'))
      .filter((line) => !(line.length < own.length + labelLength && normalise(line).includes(own)));
    // The first line or two mostly settle it.
    if (body.some((line) => wordsOf(line).some((word) => kin.has(stem(word)))) || isAbbreviated(main, body))
      return {credit: {earned: 1, of: 1}, findings: []};
    return {
      credit: {earned: 0, of: 1},
      findings: [{messageId: 'no-echo', data: {title: excerpt(title.value)}, span, cost: 1}],
    };
  },
});

const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const stem = (word: string): string => word.slice(0, stemLength);

/** Stems of the words that belong to the same field or are names of the same job, by the stem of each. */
const kinOf: ReadonlyMap<string, readonly string[]> = kinByStem();

function kinByStem(): Map<string, string[]> {
  const kin = new Map<string, string[]>();
  for (const set of [...fields, ...jobSynonyms]) {
    const stems = set.map(stem);
    for (const one of stems) kin.set(one, [...(kin.get(one) ?? []), ...stems]);
  }
  return kin;
}

/** A short word of the title that stands for the first letters of words in the text: "QA" for "quality assurance". */
const isAbbreviated = (main: readonly string[], body: readonly string[]): boolean => {
  const short = main.filter((word) => word.length < stemLength);
  if (short.length === 0) return false;
  const initials = body
    .flatMap(wordsOf)
    .map((word) => word[0])
    .join('');
  return short.some((word) => initials.includes(word));
};
