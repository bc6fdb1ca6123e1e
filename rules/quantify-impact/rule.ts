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
  type Measure,
  type MeasureKind,
  normalise,
  oneOf,
  type Problem,
  presence,
  type RuleContext,
  type SectionKind,
} from '../../src/core/rule/index.ts';
import {gainsOf} from './gains.ts';
import {vagueScale} from './terms.ts';

type MessageId =
  | 'vague'
  | 'no-measure'
  | 'company-only'
  | 'few-measures'
  | 'no-figure-here'
  | 'only-company-here'
  | 'few-here'
  | 'also-here';

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
    weight: 6.25,
    weightReason: 'Figures are what readers go by when they judge what the work leads to.',
    effort: 3,
    messages: {
      vague: {
        text: '“{words}” is vague. Say {ask}, if you can share it, or leave it out: a figure is what readers remember.',
        severity: 'info',
      },
      'no-measure': {
        text: 'No figure shows the size of the work or what it leads to. Give one or two that you can share, such as {wishes}.',
        severity: 'info',
      },
      'company-only': {
        text: 'No figure of this job itself shows the size of the work: {figures} {tell} of the employer. Give one or two that you can share, such as {wishes}.',
        severity: 'info',
      },
      'few-measures': {
        text: '{figures} {show} the scale of the work. Another figure would help, such as {wishes}.',
        severity: 'info',
      },
      'no-figure-here': {
        text: 'No figure shows the size of the work or what it leads to. It would help most in this duty: say {ask}, if you can share it, as in “{pattern}”.',
        severity: 'info',
      },
      'only-company-here': {
        text: 'No figure of this job itself shows the size of the work: {figures} {tell} of the employer. One would help most in this duty: say {ask}, if you can share it, as in “{pattern}”.',
        severity: 'info',
      },
      'few-here': {
        text: '{figures} {show} the scale of the work. Another figure would help most in this duty: say {ask}, if you can share it, as in “{pattern}”.',
        severity: 'info',
      },
      'also-here': {
        text: 'This duty would gain from a figure too: say {ask}, as in “{pattern}”.',
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
    const vague = vagueLines(linesOf(facts.sections).filter(({section}) => judged.includes(section.kind)));
    const earned = earnedBy(facts.measures, of);
    if (state === 'absent' && earned === 0)
      return {credit: heldBy('responsibilities', of), findings: vague === undefined ? [] : [vague]};
    const findings: Problem<MessageId>[] = [];
    if (vague !== undefined) findings.push({...vague, cost: 0});
    if (earned < of) findings.push({...missing({facts, posting, template}), cost: of - earned});
    return {credit: {earned, of}, findings};
  },
});

/** A figure of the employer alone counts half, and all of them at most for half of what is asked. */
const companyShare = 0.5;

function earnedBy(measures: readonly Measure[], of: number): number {
  // What is said twice is one figure, of the work where it is told of the work once.
  const ofWork = distinct(measures.filter(({about}) => about === 'work'));
  const ofCompany = (distinct(measures) - ofWork) * companyShare;
  return Math.min(of, ofWork + Math.min(of * companyShare, ofCompany));
}

const distinct = (measures: readonly Measure[]): number =>
  new Set(measures.map(({text}) => normalise(text))).size;

/** The duties that would gain most from a figure; without any such, the heading of the duties or the one figure. */
function missing({
  facts,
  posting,
  template,
}: Pick<RuleContext, 'facts' | 'posting' | 'template'>): Problem<MessageId> {
  const ofWork = facts.measures.filter(({about}) => about === 'work');
  const shown = ofWork.length > 0 ? ofWork : facts.measures;
  const known = new Set<MeasureKind>(ofWork.map(({kind}) => kind).filter((kind) => kind !== 'volume'));
  const quoted = shown.slice(0, 3).map(({text}) => `“${excerpt(text, 40)}”`);
  const [tell, show] = quoted.length > 1 ? ['tell', 'show'] : ['tells', 'shows'];
  const said = {figures: joinWords(quoted), tell, show};
  const variant = ofWork.length > 0 ? 'few' : shown.length > 0 ? 'company' : 'none';
  const [best, ...others] = gainsOf(facts.duties, known);
  if (best !== undefined) {
    return {
      messageId: ({few: 'few-here', company: 'only-company-here', none: 'no-figure-here'} as const)[variant],
      data: {...said, ask: best.act.ask, pattern: best.pattern},
      span: best.duty.span,
      related: others.slice(0, 2).map(({duty, act, pattern}) => ({
        messageId: 'also-here',
        data: {ask: act.ask, pattern},
        span: duty.span,
      })),
    };
  }
  // What the posting has already is not asked for again.
  const open = template.typicalMeasures.filter(([kind]) => !shown.some((measure) => measure.kind === kind));
  const first = shown[0]?.span;
  return {
    messageId: ({few: 'few-measures', company: 'company-only', none: 'no-measure'} as const)[variant],
    data: {
      ...said,
      wishes: joinWords(
        open.slice(0, 3).map(([, wish]) => wish),
        'or',
      ),
    },
    span: first ?? anchorOf(posting, facts, 'responsibilities'),
    anchored: first === undefined,
  };
}

/** The words are not said of the employer or the work. */
const contrast = /\b(?:unlike|instead of|rather than|not|no|experience|comfortable|ability|background)\b/i;
const figure = /\d|\b(?:dozen|hundred|thousand|million|billion|trillion|petabyte|terabyte)s?\b/i;

/** One finding a posting: the first vague word of scale, the next two as related. */
function vagueLines(lines: readonly Line[]): Problem<MessageId> | undefined {
  const found = lines.flatMap((line) => {
    for (const {pattern, ask, unless} of vagueScale) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const before = line.text.slice(Math.max(0, match.index - 60), match.index);
      const after = line.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      // A figure in the same paragraph already says how much.
      if (contrast.test(before) || unless?.test(`${before}|${after}`) || figure.test(line.text)) continue;
      const span = lineSpan(line, match.index, match.index + match[0].length);
      return [{messageId: 'vague' as const, data: {words: excerpt(match[0]), ask}, span}];
    }
    return [];
  });
  return oneOf(found);
}
