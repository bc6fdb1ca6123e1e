import {
  anchorOf,
  askedSections,
  benefitsBeside,
  defineRule,
  type Facts,
  heldBy,
  joinWords,
  presence,
} from '../../src/core/rule/index.ts';

/** Kinds of benefits by which readers can compare. Source: editors' advice; more of them went no further with readers' marks. */
const enough = 3;

export default defineRule({
  meta: {
    id: 'benefits',
    category: 'structure',
    summary: 'Three concrete benefits or more are named.',
    evidence: 'D',
    weight: 2.5,
    weightReason:
      'People compare jobs by what they give; in nine lots of postings, readers marked those higher that name several.',
    effort: 1,
    messages: {
      none: {
        text: 'No concrete benefit is named here; readers are only told where to look for them. Name the best two or three, such as days of leave or a pension.',
        severity: 'info',
      },
      few: {
        text: 'Few concrete benefits are named: {named}. People compare jobs by them; if you give more, such as {examples}, say so.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    if (!askedSections({facts, template}).some(({kind}) => kind === 'benefits'))
      return {credit: 'not-applicable', findings: []};
    const state = presence(facts, 'benefits');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    if (state === 'absent') return {credit: heldBy('benefits', enough), findings: []};
    const names = facts.benefits.map(({name}) => name);
    const earned = Math.min(enough, names.length);
    const credit = {earned, of: enough};
    const cost = enough - earned;
    const [first] = facts.benefits;
    if (first === undefined) {
      const span = anchorOf(posting, facts, 'benefits');
      return {credit, findings: [{messageId: 'none', span, anchored: true, cost}]};
    }
    if (cost === 0 || pointsElsewhere(facts)) return {credit: {earned: enough, of: enough}, findings: []};
    const data = {
      named: joinWords(names),
      examples: benefitsBeside(names),
    };
    return {credit, findings: [{messageId: 'few', data, span: first.span, cost}]};
  },
});

/** A link to the benefits names the rest. */
const pointsElsewhere = ({sections}: Facts): boolean =>
  sections
    .filter(({kind}) => kind === 'benefits' || kind === 'pay')
    .flatMap(({blocks}) => blocks)
    .some(({links, text}) => links.length > 0 && /\b(?:benefits?|perks|handbook)\b/i.test(text));
