import {isKnown} from '../../../src/core/facts/metadata.ts';
import type {Review} from '../../../src/core/review.ts';
import type {Pay} from '../../../src/core/types.ts';
import {addedTo, type Change, changed, reread, struckOut, untilGone} from '../edits.ts';
import type {Damage} from '../types.ts';

const payOf = ({facts}: Review): Pay[] => facts.pay.filter(isKnown);

const withoutPay = (review: Review): string | undefined =>
  payOf(review).some(({min, max}) => max !== 0 && (min ?? max) !== null)
    ? untilGone(review, (now) => now.facts.pay.map(({span}) => struckOut(now, span)))
    : undefined;

/** Other words in place of a range; `told` must be there to be taken away, and no guess. */
function withPay(
  review: Review,
  words: (pay: Range) => string,
  told?: 'currency' | 'period',
): string | undefined {
  const range = payOf(review).find(isRange);
  if (range === undefined || (told !== undefined && range.inferred?.includes(told))) return undefined;
  const text = withoutPay(review);
  const after = text === undefined ? undefined : reread(review, text);
  return after && changed(after, addedPay(after, words(range)));
}

/** A line of its own near the top, where readers look for pay. */
function addedPay(review: Review, words: string): Change[] {
  return addedTo(review, ['pay', 'benefits', 'role-overview', 'title', 'other', 'about-company'], [words]);
}

interface Range extends Pay {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
}

const isRange = (pay: Pay): pay is Range =>
  pay.form === 'range' && pay.min !== null && pay.max !== null && pay.min < pay.max && pay.currency !== null;

const figure = (value: number): string => value.toLocaleString('en-GB', {maximumFractionDigits: 2});

const each = ({period}: Pay): string =>
  period === null ? '' : ` ${period === 'hour' ? 'an' : 'a'} ${period}`;

export const pay: readonly Damage[] = [
  {id: 'no-pay', what: 'the pay left out', named: ['pay-missing'], apply: withoutPay},
  {
    id: 'vague-pay',
    what: '“competitive salary” in place of figures',
    named: ['pay-vague', 'pay-missing'],
    apply: (review) => withPay(review, () => 'Competitive salary, depending on experience'),
  },
  {
    id: 'open-ended-pay',
    what: 'pay “from” a figure, without the highest',
    named: ['pay-open-ended'],
    apply: (review) =>
      withPay(review, (range) => `Salary: from ${range.currency} ${figure(range.min)}${each(range)}`),
  },
  {
    id: 'upper-pay',
    what: 'pay “up to” a figure, without the lowest',
    named: ['pay-open-ended'],
    apply: (review) =>
      withPay(review, (range) => `Salary: up to ${range.currency} ${figure(range.max)}${each(range)}`),
  },
  {
    id: 'wide-pay',
    what: 'the highest pay four times as high',
    named: ['pay-wide-range'],
    apply: (review) =>
      withPay(
        review,
        (range) =>
          `Salary: ${range.currency} ${figure(range.min)} to ${range.currency} ${figure(range.max * 4)}${each(range)}`,
      ),
  },
  {
    id: 'pay-without-currency',
    what: 'pay without its currency',
    named: ['pay-incomplete'],
    apply: (review) =>
      withPay(
        review,
        (range) => `Salary: ${figure(range.min)}–${figure(range.max)}${each(range)}`,
        'currency',
      ),
  },
  {
    id: 'pay-without-period',
    what: 'pay without its period',
    named: ['pay-incomplete'],
    apply: (review) =>
      withPay(
        review,
        ({min, max, currency}) => `Salary: ${currency} ${figure(min)}–${figure(max)}`,
        'period',
      ),
  },
];
