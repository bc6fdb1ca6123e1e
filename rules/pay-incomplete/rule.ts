import {
  defineRule,
  excerpt,
  heldBy,
  isUnknown,
  isUnpaid,
  type Pay,
  type Problem,
} from '../../src/core/rule/index.ts';

type MessageId = 'no-currency' | 'no-period' | 'reversed';

export default defineRule<MessageId>({
  meta: {
    id: 'pay-incomplete',
    category: 'pay',
    summary: 'The figures of pay say their currency and their period, the lower one first.',
    evidence: 'C',
    weight: 3,
    weightReason: 'A figure without currency or period cannot be weighed: the third rung.',
    effort: 1,
    messages: {
      'no-currency': {
        text: 'No currency is given for the pay “{words}”. Add it: readers in other countries cannot tell.',
        severity: 'warning',
      },
      'no-period': {
        text: 'No period is given for the pay “{words}”. Add “a year”, “a month” or “an hour”; job boards need it to show the pay.',
        severity: 'warning',
      },
      reversed: {
        text: '“{words}” puts the higher figure first. Check both figures and put the lower one first.',
        severity: 'error',
      },
    },
  },
  check({facts}) {
    if (isUnpaid(facts)) return {credit: 'not-applicable', findings: []};
    if (facts.pay.some(isUnknown)) return {credit: 'unknown', findings: []};
    const [pay] = facts.pay.filter((entry): entry is Pay => !isUnknown(entry) && entry.form !== 'vague');
    if (pay === undefined) return {credit: heldBy('pay', 2), findings: []};
    const {min, max, currency, span} = pay;
    const data = {words: excerpt(pay.text)};
    const findings: Problem<MessageId>[] = [];
    if (min !== null && max !== null && min > max) {
      // Two figures that may not be pay are no error.
      const severity = pay.certain ? {} : {severity: 'warning' as const};
      return {
        credit: {earned: 0, of: 2},
        findings: [{messageId: 'reversed', data, span, cost: 2, ...severity}],
      };
    }
    if (currency === null) findings.push({messageId: 'no-currency', data, span, cost: 1});
    const understood = pay.inferred?.includes('period') === true;
    if (pay.period === null || understood) {
      const clear = understood && pay.period === 'year';
      findings.push({
        messageId: 'no-period',
        data,
        span,
        cost: clear ? 0.5 : 1,
        ...(clear ? {severity: 'info' as const} : {}),
      });
    }
    const lost = findings.reduce((sum, {cost = 0}) => sum + cost, 0);
    return {credit: {earned: 2 - lost, of: 2}, findings};
  },
});
