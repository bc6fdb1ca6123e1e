import {
  type Block,
  count,
  defineRule,
  excerpt,
  joinWords,
  oneOf,
  type Problem,
  sectionFinder,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {actsOf, firstSentence} from './acts.ts';

/** Acts with which a bullet carries too much, each with the words of a sentence from which that is felt. Editors' advice. */
const much = [
  {acts: 3, words: 10},
  {acts: 2, words: 35},
];
/** Findings that cost the whole share of the duties. */
const tolerance = 2;

export default defineRule({
  meta: {
    id: 'overloaded-duty',
    category: 'clarity',
    summary: 'Each duty of the list is one duty.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'A duty of several duties is harder to take in; few postings have many.',
    effort: 2,
    messages: {
      overloaded: {
        text: 'This line holds {count} duties: {acts}. Readers who skim see only the first, so give each a line of its own.',
        severity: 'info',
      },
    },
  },
  check({facts, template}) {
    const sectionOf = sectionFinder(facts.sections);
    const problems = facts.duties.flatMap(({text, listed, block, span}): Problem<'overloaded'>[] => {
      if (!(listed || isLine(text, block)) || sectionOf(block)?.kind !== 'responsibilities') return [];
      const acts = actsOf(text);
      const words = firstSentence(text).split(/\s+/).length;
      if (!much.some((limit) => acts.length >= limit.acts && words >= limit.words)) return [];
      const quoted = acts.map((act) => `“${excerpt(act, 36)}”`);
      return [{messageId: 'overloaded', data: {count: count(acts.length), acts: joinWords(quoted)}, span}];
    });
    const problem = oneOf(problems.sort((a, b) => length(b) - length(a)));
    const faults = problem === undefined ? [] : [{kind: 'responsibilities' as const, problem}];
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** Pasted text has lost its bullets: a sentence a line is what is left of a list. */
const isLine = (text: string, {text: whole}: Block): boolean => whole.split('\n').includes(text);

const length = ({span}: Problem): number => span.end - span.start;
