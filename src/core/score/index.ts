import type {Check} from '../check/index.ts';
import {
  type Category,
  type Credit,
  categories,
  type Grade,
  grades,
  type Part,
  type Problem,
} from '../rule/types.ts';

/** Changes whenever the same posting could get another score. */
export const scoreVersion = '1';

/** Points of the hundred: what a finding costs now, and what fixing it alone brings. */
export interface Points {
  readonly cost: number;
  readonly gain: number;
}

export interface CategoryScore {
  readonly id: Category;
  /** 0–100, or null where no rule of the category applies. */
  readonly value: number | null;
  /** Points of the hundred that were earned, and that could be. */
  readonly points: number;
  readonly of: number;
}

export interface Score {
  /** The whole number that is shown and compared; null where nothing could be judged. */
  readonly value: number | null;
  readonly exact: number | null;
  readonly grade: Grade | null;
  readonly categories: readonly CategoryScore[];
  readonly points: ReadonlyMap<Problem, Points>;
}

/** A from 90, B from 80, C from 70, D from 60, else F. */
export const gradeOf = (value: number): Grade =>
  grades[Math.max(0, Math.min(4, 9 - Math.floor(value / 10)))] ?? 'F';

/**
 * Adds up the credits. A rule that does not apply, is unknown or is off leaves the sum; the rest is stretched to 100.
 * Neither the number of findings nor their severity plays a part.
 */
export function scoreChecks(checks: readonly Check[]): Score {
  const counted = checks.flatMap((check) =>
    isCredit(check.credit) && check.rule.meta.weight > 0 ? [{check, credit: check.credit}] : [],
  );
  const total = counted.reduce((sum, {check}) => sum + check.rule.meta.weight, 0);
  const scale = total === 0 ? 0 : 100 / total;

  const earnedBy = (category: Category): CategoryScore => {
    const own = counted.filter(({check}) => check.rule.meta.category === category);
    const of = own.reduce((sum, {check}) => sum + check.rule.meta.weight * scale, 0);
    const points = own.reduce(
      (sum, {check, credit}) => sum + check.rule.meta.weight * scale * share(credit),
      0,
    );
    return {
      id: category,
      value: of === 0 ? null : tidy((points / of) * 100),
      points: tidy(points),
      of: tidy(of),
    };
  };
  const byCategory = categories.map(earnedBy);
  const exact =
    total === 0
      ? null
      : tidy(
          counted.reduce((sum, {check, credit}) => sum + check.rule.meta.weight * scale * share(credit), 0),
        );
  const value = exact === null ? null : Math.round(exact);
  return {
    value,
    exact,
    grade: value === null ? null : gradeOf(value),
    categories: byCategory,
    points: pointsOf(checks, counted, scale),
  };
}

const isCredit = (credit: Check['credit']): credit is Credit => typeof credit === 'object' && credit.of > 0;
const share = ({earned, of}: Credit): number => Math.min(1, Math.max(0, earned / of));
/** Four decimals: sums of fractions come out the same on every machine and read well. */
const tidy = (number: number): number => Math.round(number * 1e4) / 1e4;

function pointsOf(
  checks: readonly Check[],
  counted: readonly {readonly check: Check; readonly credit: Credit}[],
  scale: number,
): Map<Problem, Points> {
  const held = new Map<Part, number>();
  const worth = new Map<Check, number>();
  for (const {check, credit} of counted) {
    const unit = (check.rule.meta.weight * scale) / credit.of;
    worth.set(check, unit);
    for (const [part, amount] of Object.entries(credit.held ?? {}) as [Part, number][]) {
      held.set(part, (held.get(part) ?? 0) + amount * unit);
    }
  }
  const points = new Map<Problem, Points>();
  for (const check of checks) {
    const unit = worth.get(check) ?? 0;
    for (const problem of check.problems) {
      const cost = (problem.cost ?? 0) * unit;
      const gain = (problem.gain ?? problem.cost ?? 0) * unit;
      const through = problem.absent === undefined ? 0 : (held.get(problem.absent) ?? 0);
      points.set(problem, {cost: tidy(cost + through), gain: tidy(gain + through)});
    }
  }
  return points;
}
