import {defineRule, excerpt, heldBy, isUnknown, isUnpaid, type Pay} from '../../src/core/rule/index.ts';

/** What a figure that is one and not two still earns. */
const oneFigure = 0.6;

export default defineRule({
  meta: {
    id: 'pay-open-ended',
    category: 'pay',
    summary: 'Pay is a range with a lowest and a highest figure.',
    evidence: 'D',
    weight: 3,
    weightReason: 'A range with both ends is what applicants can weigh: the fourth rung.',
    effort: 1,
    messages: {
      'no-minimum': {
        text: '“{words}” gives only the top of the range. Add the lowest figure you would pay, so that readers know what they can count on.',
        severity: 'warning',
      },
      'no-maximum': {
        text: '“{words}” gives only the bottom of the range. Add the highest figure you would pay, so that experienced people see whether it is worth applying.',
        severity: 'warning',
      },
      single: {
        text: 'Pay is one figure, “{words}”. If it can differ from person to person, state the lowest and the highest; if it is fixed, say that it is.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    if (isUnpaid(facts)) return {credit: 'not-applicable', findings: []};
    const figures = facts.pay.filter((pay): pay is Pay => !isUnknown(pay) && pay.form !== 'vague');
    if (facts.pay.some(isUnknown)) return {credit: 'unknown', findings: []};
    if (figures.length === 0) return {credit: heldBy('pay'), findings: []};
    // Several figures, such as one a place or level: the best form counts.
    const [pay] = [...figures].sort((a, b) => closedness(b) - closedness(a));
    if (pay === undefined || pay.form === 'range') return {credit: {earned: 1, of: 1}, findings: []};
    const data = {words: excerpt(pay.text)};
    const {span} = pay;
    if (pay.form === 'single') {
      // Base, commission and a cap say together what a range would.
      if (figures.length > 1) return {credit: {earned: 1, of: 1}, findings: []};
      const isFixed = /\bfixed\b(?!-term)|\bflat\b|\bset by\b|\bnon-negotiable\b|\bsame for every/i.test(
        posting.source.text.slice(Math.max(0, span.start - 80), span.end + 80),
      );
      if (isFixed) return {credit: {earned: 1, of: 1}, findings: []};
      return {
        credit: {earned: oneFigure, of: 1},
        findings: [{messageId: 'single', data, span, cost: 1 - oneFigure}],
      };
    }
    const messageId = pay.form === 'maximum' ? ('no-minimum' as const) : ('no-maximum' as const);
    return {
      credit: {earned: 0, of: 1},
      findings: [{messageId, data, span, absent: 'pay-range', anchored: false, cost: 1}],
    };
  },
});

const closedness = ({form}: Pay): number => (form === 'range' ? 2 : form === 'single' ? 1 : 0);
