import {defineRule, excerpt, isUnknown, isUnpaid} from '../../src/core/rule/index.ts';

/**
 * Benefits that are named say a part of what one gets: each of the first four earns an eighth where no figure is given.
 * Source: editors' judgement, held against the marks for pay that careful readers gave.
 */
const eighths = 8;
const mostBenefits = 4;

export default defineRule({
  meta: {
    id: 'pay-vague',
    category: 'pay',
    summary: 'Pay is a figure and not an adjective.',
    evidence: 'C',
    weight: 3,
    weightReason:
      'A figure is what applicants look for: the second rung. Benefits that are named stand for a part of it.',
    effort: 1,
    messages: {
      vague: {
        text: '“{words}” gives no figure, so that readers cannot tell whether the job is for them. State the range you expect to pay.',
        severity: 'warning',
      },
    },
  },
  check({facts}) {
    if (isUnpaid(facts)) return {credit: 'not-applicable', findings: []};
    const [pay] = facts.pay;
    const earned = Math.min(mostBenefits, facts.benefits.length);
    const cost = eighths - earned;
    if (pay === undefined) return {credit: {earned, of: eighths, held: {pay: cost}}, findings: []};
    if (isUnknown(pay)) return {credit: 'unknown', findings: []};
    if (pay.form !== 'vague') return {credit: {earned: 1, of: 1}, findings: []};
    const words = excerpt(pay.text);
    return {
      credit: {earned, of: eighths},
      findings: [{messageId: 'vague', data: {words}, span: pay.span, absent: 'pay', anchored: false, cost}],
    };
  },
});
