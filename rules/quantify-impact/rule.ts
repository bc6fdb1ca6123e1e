import * as z from 'zod/mini';
import {
  anchorOf,
  defineRule,
  excerpt,
  heldBy,
  joinWords,
  type Line,
  lineSpan,
  linesOf,
  type Problem,
  presence,
  type SectionKind,
} from '../../src/core/rule/index.ts';
import {vagueScale} from './terms.ts';

type MessageId = 'vague' | 'no-measure' | 'few-measures';

/** Where a reader expects figures: what the company, the role and the duties are about. */
const judged: readonly SectionKind[] = [
  'title',
  'other',
  'about-company',
  'role-overview',
  'responsibilities',
  'team',
];

export default defineRule<MessageId, {readonly measures?: number | undefined}>({
  meta: {
    id: 'quantify-impact',
    category: 'impact',
    summary: 'Figures show the scale of the work and what it leads to.',
    evidence: 'C',
    weight: 15,
    messages: {
      vague: {
        text: '“{words}” is vague. Say {ask}, if you can share it, or leave it out: a figure is what readers remember.',
        severity: 'info',
      },
      'no-measure': {
        text: 'No figure shows the size of the work or what it leads to. Give one or two that you can share, such as people served, the size of the team or a budget, or a goal for the first year.',
        severity: 'info',
      },
      'few-measures': {
        text: 'Only “{figures}” shows the scale of the work. Another figure would help, such as the people served, a budget or a goal for the first year.',
        severity: 'info',
      },
    },
  },
  /** `measures`: how many figures to ask for, in place of the template's number. */
  options: z.strictObject({measures: z.optional(z.int().check(z.minimum(1), z.maximum(10)))}),
  check({facts, posting, template, options}) {
    const of = options.measures ?? template.measures;
    const state = presence(facts, 'responsibilities');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    const vague = vagueLines(
      [...linesOf(facts.sections)].filter(({section}) => judged.includes(section.kind)),
    );
    const count = Math.min(of, facts.measures.length);
    if (state === 'absent' && count === 0)
      return {credit: heldBy('responsibilities', of), findings: vague === undefined ? [] : [vague]};
    const credit = {earned: count, of};
    const findings: Problem<MessageId>[] = [];
    if (vague !== undefined) findings.push({...vague, cost: 0});
    if (count < of) {
      const first = facts.measures[0]?.span;
      const span = first ?? anchorOf(posting, facts, 'responsibilities');
      const figures = joinWords(facts.measures.slice(0, 3).map(({text}) => excerpt(text, 30)));
      const data = {figures};
      findings.push({
        messageId: count === 0 ? 'no-measure' : 'few-measures',
        data,
        span,
        anchored: first === undefined,
        cost: of - count,
      });
    }
    return {credit, findings};
  },
});

/** One finding a posting: the first vague word of scale, the next two as related. */
function vagueLines(lines: readonly Line[]): Problem<MessageId> | undefined {
  const found = lines.flatMap((line) => {
    for (const {pattern, ask} of vagueScale) {
      const match = pattern.exec(line.text);
      // A figure in the same paragraph already says how much.
      if (
        match === null ||
        /\b(?:unlike|instead of|rather than|not)\b/i.test(
          line.text.slice(Math.max(0, match.index - 60), match.index),
        ) ||
        /\d/.test(line.text)
      )
        continue;
      const span = lineSpan(line, match.index, match.index + match[0].length);
      return [{messageId: 'vague' as const, data: {words: excerpt(match[0]), ask}, span}];
    }
    return [];
  });
  const [first, ...others] = found;
  return first && {...first, related: others.slice(0, 2)};
}
