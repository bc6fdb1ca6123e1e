import {defineRule, excerpt, heldBy, isUnknown, isUnpaid, type Pay} from '../../src/core/rule/index.ts';

/**
 * The highest figure as a multiple of the lowest: up to `narrow` a range says what to expect, from `wide` on it says
 * nothing. Source: Kuhn’s experiments compared ranges of about a tenth of the pay with ranges of two to three times the
 * lowest figure; the points between are editors’ judgement.
 */
const narrow = 1.5;
const wide = 2.5;
/** From here on most readers wonder which end is meant for them. */
const doubtful = 2;

export default defineRule({
  meta: {
    id: 'pay-wide-range',
    category: 'inclusion',
    summary: 'The range of pay is narrow enough to say what to expect.',
    evidence: 'A',
    weight: 1.75,
    weightReason:
      'In experiments wide ranges lowered trust, and kept women away more than men: so it counts as inclusion.',
    effort: 1,
    messages: {
      wide: {
        text: '“{words}” is so wide that readers cannot tell what they would earn: the top is {times} times the bottom. Give the range you really expect to pay, or say where most people start.',
        severity: 'warning',
      },
      'rather-wide': {
        text: '“{words}” is rather wide: the top is {times} times the bottom. Give the range you really expect to pay, or say where most people start.',
        severity: 'info',
      },
    },
  },
  check({facts}) {
    if (isUnpaid(facts)) return {credit: 'not-applicable', findings: []};
    if (facts.pay.some(isUnknown)) return {credit: 'unknown', findings: []};
    const figures = facts.pay.filter((pay): pay is Pay => !isUnknown(pay) && pay.form !== 'vague');
    if (figures.length === 0) return {credit: heldBy('pay'), findings: []};
    // Of several ranges, one for each place or level, the narrowest shows that the employer knows what it pays.
    const [pay] = figures.sort((a, b) => widthOf(a) - widthOf(b));
    const times = pay === undefined ? Number.POSITIVE_INFINITY : widthOf(pay);
    if (pay === undefined || times === Number.POSITIVE_INFINITY) {
      return {credit: heldBy('pay-range'), findings: []};
    }
    const cost = Math.min(1, Math.max(0, (times - narrow) / (wide - narrow)));
    if (cost === 0) return {credit: {earned: 1, of: 1}, findings: []};
    const data = {words: excerpt(pay.text), times: Math.round(times * 10) / 10};
    const messageId = times > doubtful ? ('wide' as const) : ('rather-wide' as const);
    return {credit: {earned: 1 - cost, of: 1}, findings: [{messageId, data, span: pay.span, cost}]};
  },
});

/** The highest as a multiple of the lowest, 1 for one figure; without end where one of them is not said. */
function widthOf({min, max}: Pay): number {
  if (min === null || max === null || Math.min(min, max) <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(min, max) / Math.min(min, max);
}
