import type {Check} from '../check/index.ts';
import type {Credit, Part, Problem} from '../rule/types.ts';

/** What a rule brought into the sum, and the points of the hundred that its whole credit is worth. */
export interface Line {
  readonly check: Check;
  readonly credit: Credit;
  readonly most: number;
}

/** Four decimals: sums of fractions come out the same on every machine and read well. */
export const tidy = (number: number): number => Math.round(number * 1e4) / 1e4;

export const sum = <T>(items: readonly T[], amount: (item: T) => number): number =>
  items.reduce((total, item) => total + amount(item), 0);

const isCredit = (credit: Check['credit']): credit is Credit => typeof credit === 'object' && credit.of > 0;

/** A rule that does not apply, is unknown, is off or weighs nothing leaves the sum; the rest is stretched to 100. */
export function openLedger(checks: readonly Check[]): Line[] {
  const counted = checks.flatMap((check) =>
    isCredit(check.credit) && check.weight > 0 ? [{check, credit: check.credit}] : [],
  );
  const total = sum(counted, ({check}) => check.weight);
  return counted.map((line) => ({...line, most: (line.check.weight * 100) / total}));
}

/** Credit that was earned, within what could be. */
export const earnedOf = ({earned, of}: Credit): number => Math.min(of, Math.max(0, earned));

/**
 * The share of its points that a credit brings, the share of what is asked for to the power of 2.5, so that what is there
 * but weak earns well under half. Source: with it the middle of real postings lands near 50, as on the scale of careful
 * readers. A square root is exact on every machine, and a power is not.
 */
export function stretched({earned, of}: Pick<Credit, 'earned' | 'of'>): number {
  const share = earned / of;
  return share ** 2 * Math.sqrt(share);
}

/** Points that a rule brings. */
export const pointsOf = ({credit, most}: Line): number =>
  most * stretched({earned: earnedOf(credit), of: credit.of});

/** Points that a rule lost for each unit of credit that is lacking. */
export function priceOf(line: Line): number {
  const lacking = line.credit.of - earnedOf(line.credit);
  return lacking === 0 ? 0 : (line.most - pointsOf(line)) / lacking;
}

/** Points that all rules together lost through the absence of a part. */
export const heldThrough = (lines: readonly Line[], part: Part | undefined): number =>
  part === undefined ? 0 : sum(lines, (line) => (line.credit.held?.[part] ?? 0) * priceOf(line));

/**
 * The points that mending some findings brings, all else left as it is. A part that is no longer absent earns for every
 * rule what it had cost. Of several findings of a rule each brings at least what it would alone, and all together all.
 */
export function gainOf(lines: readonly Line[], mended: ReadonlySet<Problem>): number {
  const parts = new Set([...mended].flatMap(({absent}) => absent ?? []));
  return sum(lines, (line) => {
    const {check, credit, most} = line;
    const costly = check.problems.filter(({cost = 0}) => cost > 0);
    const own = costly.filter((problem) => mended.has(problem));
    const all = own.length === costly.length;
    const regained = sum(own, ({cost = 0, gain = cost}) => (all ? cost : gain));
    const restored = sum([...parts], (part) => credit.held?.[part] ?? 0);
    const earned = Math.min(credit.of, earnedOf(credit) + regained + restored);
    return most * stretched({earned, of: credit.of}) - pointsOf(line);
  });
}
