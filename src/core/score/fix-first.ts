import type {Check} from '../check/index.ts';
import type {Category, Effort, Grade, Problem} from '../rule/types.ts';
import {gainOf, openLedger, pointsOf, sum, tidy} from './ledger.ts';

/** Something that can be mended in one go: a finding, with all that stands at its place. */
export interface Fixable<Id> {
  readonly id: Id;
  readonly category: Category;
  readonly effort: Effort;
  readonly problems: readonly Problem[];
  readonly caps?: Grade | undefined;
}

/** One thing to mend, the points that it brings after those before it, and the score then. */
export interface FixStep<Id> {
  readonly id: Id;
  readonly gain: number;
  readonly scoreAfter: number;
}

/** Categories that the first steps keep apart, so that they do not all tell the same story. */
const stepsApart = 3;

/**
 * What to mend first: what caps the grade, then what brings most points for the effort, each counted after those before
 * it, and at most one of a category among the first three as long as other categories have anything to gain.
 */
export function fixFirst<Id>(
  checks: readonly Check[],
  fixables: readonly Fixable<Id>[],
  most = 3,
): FixStep<Id>[] {
  const lines = openLedger(checks);
  const exact = sum(lines, pointsOf);
  const mended = new Set<Problem>();
  const steps: FixStep<Id>[] = [];
  const used = new Set<Category>();
  let rest = [...fixables];
  let gained = 0;
  while (steps.length < most) {
    const gains = rest.map((fixable) => ({
      fixable,
      gain: gainOf(lines, new Set([...mended, ...fixable.problems])) - gained,
    }));
    const useful = gains.filter(({fixable, gain}) => fixable.caps !== undefined || gain > leastGain);
    const apart = useful.filter(
      ({fixable}) => fixable.caps !== undefined || steps.length >= stepsApart || !used.has(fixable.category),
    );
    const [best] = (apart.length > 0 ? apart : useful).sort(
      (a, b) =>
        Number(b.fixable.caps !== undefined) - Number(a.fixable.caps !== undefined) ||
        b.gain / b.fixable.effort - a.gain / a.fixable.effort,
    );
    if (best === undefined) break;
    gained += best.gain;
    for (const problem of best.fixable.problems) mended.add(problem);
    used.add(best.fixable.category);
    rest = rest.filter((fixable) => fixable !== best.fixable);
    steps.push({id: best.fixable.id, gain: tidy(best.gain), scoreAfter: Math.round(tidy(exact + gained))});
  }
  return steps;
}

/** Less than this shows as nothing. */
const leastGain = 0.05;
