import {
  defineRule,
  excerpt,
  heldBy,
  isKnown,
  jobSynonyms,
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
    weight: 0,
    messages: {
      'no-echo': {
        text: 'The text never speaks of what the title “{title}” names, so that readers and search engines cannot tell that they belong together. Say the job in the first lines, as in “As our {title} you will …”.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const {title} = facts;
    if (!isKnown(title) || !title.certain || facts.language.value !== 'en')
      return {credit: 'not-applicable', findings: []};
    const main = wordsOf(title.value).filter((word) => !emptyWords.has(word) && !/^\d/.test(word));
    const [span] = title.evidence;
    if (main.length === 0 || span === undefined) return {credit: 'not-applicable', findings: []};
    if (facts.duties.length < fewestDuties) {
      const isAbsent = presence(facts, 'responsibilities') === 'absent';
      return {credit: isAbsent ? heldBy('responsibilities') : {earned: 1, of: 1}, findings: []};
    }
    const own = normalise(title.value);
    // A line that is the title, or "Title: …", is no echo.
    const body = posting.blocks
      .flatMap(({text}) => text.split('\n'))
      .filter((line) => !(normalise(line).includes(own) && line.length < own.length + labelLength))
      .flatMap(wordsOf);
    const stems = new Set(body.map(stem));
    const initials = body.map((word) => word[0]).join('');
    const isEchoed = (word: string): boolean =>
      stems.has(stem(word)) || (word.length < stemLength && initials.includes(word));
    const kin = main.flatMap((word) => [
      word,
      ...[...fields, ...jobSynonyms].filter((set) => set.some((one) => stem(one) === stem(word))).flat(),
    ]);
    if (kin.some(isEchoed)) return {credit: {earned: 1, of: 1}, findings: []};
    return {
      credit: {earned: 0, of: 1},
      findings: [{messageId: 'no-echo', data: {title: excerpt(title.value)}, span, cost: 1}],
    };
  },
});

const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const stem = (word: string): string => word.slice(0, stemLength);
