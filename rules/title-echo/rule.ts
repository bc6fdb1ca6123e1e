import {
  defineRule,
  excerpt,
  factValue,
  heldBy,
  isKnown,
  jobSynonyms,
  normalise,
  presence,
} from '../../src/core/rule/index.ts';
import {emptyWords, fields} from './terms.ts';

/** Words from which a text is more than a stub, whose faults other rules name. */
const shortestText = 60;
/** Letters that two forms of a word have in common: "nurse" and "nursing". */
const stemLength = 4;

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
    const own = normalise(factValue(title) ?? '');
    const body = posting.blocks
      .filter(
        ({text, type}) => !(type === 'heading' && normalise(text).includes(own)) && normalise(text) !== own,
      )
      .flatMap(({text}) => wordsOf(text));
    if (body.length < shortestText)
      return {
        credit: presence(facts, 'role-overview') === 'absent' ? heldBy('role-overview') : {earned: 1, of: 1},
        findings: [],
      };
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
