import {defineRule, excerpt, heldBy, isUnknown, isUnpaid} from '../../src/core/rule/index.ts';

export default defineRule({
  meta: {
    id: 'pay-vague',
    category: 'pay',
    summary: 'Pay is a figure and not an adjective.',
    evidence: 'C',
    weight: 3,
    weightReason: 'A figure is what applicants look for: the second rung.',
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
    if (pay === undefined) return {credit: heldBy('pay'), findings: []};
    if (isUnknown(pay)) return {credit: 'unknown', findings: []};
    if (pay.form !== 'vague') return {credit: {earned: 1, of: 1}, findings: []};
    const words = excerpt(pay.text);
    return {
      credit: {earned: 0, of: 1},
      findings: [
        {messageId: 'vague', data: {words}, span: pay.span, absent: 'pay', anchored: false, cost: 1},
      ],
    };
  },
});
