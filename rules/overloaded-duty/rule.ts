import {
  count,
  defineRule,
  excerpt,
  joinWords,
  type Problem,
  sectionFinder,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {actsOf} from './acts.ts';

/** Acts from which a bullet carries too much, and words from which that is felt. Editors' advice. */
const much = {acts: 3, words: 10};
/** Findings that cost the whole share of the duties. */
const tolerance = 2;

export default defineRule({
  meta: {
    id: 'overloaded-duty',
    category: 'clarity',
    summary: 'Each duty of the list is one duty.',
    evidence: 'D',
    weight: 0,
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
      if (!listed || sectionOf(block)?.kind !== 'responsibilities') return [];
      const acts = actsOf(text);
      if (acts.length < much.acts || text.split(/\s+/).length < much.words) return [];
      const quoted = acts.map((act) => `“${excerpt(act, 36)}”`);
      return [{messageId: 'overloaded', data: {count: count(acts.length), acts: joinWords(quoted)}, span}];
    });
    const [first, ...others] = problems.sort((a, b) => length(b) - length(a));
    if (first === undefined) return wordingResult({facts, template}, [], tolerance);
    const problem = {...first, related: others.slice(0, 2)};
    return wordingResult({facts, template}, [{kind: 'responsibilities', problem}], tolerance);
  },
});

const length = ({span}: Problem): number => span.end - span.start;
