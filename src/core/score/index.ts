import type {Check} from '../check/index.ts';
import {type Category, categories, type Grade, type Problem} from '../rule/types.ts';
import {gradeOf, worse} from './grades.ts';
import {
  earnedOf,
  gainOf,
  heldThrough,
  type Line,
  openLedger,
  pointsOf,
  priceOf,
  sum,
  tidy,
} from './ledger.ts';

export {type Fixable, type FixStep, fixFirst} from './fix-first.ts';
export {gradeMeanings} from './grades.ts';
export {stretched} from './ledger.ts';
export {type Standing, standingOf} from './reference.ts';

/** Changes whenever the same posting could get another score; docs/score.md says what changed. */
export const scoreVersion = '2';

/** Points of the hundred: what a finding costs now, and what mending it alone brings. */
export interface Points {
  readonly cost: number;
  readonly gain: number;
}

/** A line of the sum: the credit that a rule gave, in its own unit, and the points that it comes to. */
export interface RuleScore {
  readonly id: string;
  readonly category: Category;
  readonly earned: number;
  readonly outOf: number;
  readonly points: number;
  readonly of: number;
}

export interface CategoryScore {
  readonly id: Category;
  /** 0–100, or null where no rule of the category applies. */
  readonly value: number | null;
  /** Points of the hundred that were earned, and that could be. */
  readonly points: number;
  readonly of: number;
}

/** How far the score could go once all is known that a template or another language hides, and the rules that wait. */
export interface ScoreRange {
  readonly lowest: number;
  readonly highest: number;
  readonly rules: readonly string[];
}

/** The whole number that is shown and compared, and the sum behind it; null where nothing could be judged. */
export interface Mark {
  readonly value: number | null;
  readonly exact: number | null;
  readonly grade: Grade | null;
}

export interface Score extends Mark {
  /** What keeps the grade from being better, whatever the points. */
  readonly cappedBy: Problem | null;
  readonly range: ScoreRange | null;
  readonly categories: readonly CategoryScore[];
  readonly rules: readonly RuleScore[];
  readonly points: ReadonlyMap<Problem, Points>;
  /** The mark under jdlint's own weights, where the configuration sets others; else null. */
  readonly standard: Mark | null;
}

/** Adds up the credits. Neither the number of findings nor their severity plays a part. */
export function scoreChecks(checks: readonly Check[], standard: readonly Check[] | null = null): Score {
  const lines = openLedger(checks);
  const mark = markOf(lines, checks);
  return {
    ...mark,
    cappedBy: mark.value === null ? null : (cappingOf(checks, gradeOf(mark.value)) ?? null),
    range: mark.exact === null ? null : rangeOf(checks, lines),
    categories: categories.map((category) => categoryScore(category, lines)),
    rules: lines.map(ruleScore),
    points: pointsByProblem(checks, lines),
    standard: standard === null ? null : markOf(openLedger(standard), standard),
  };
}

/** The mark that the posting would have without any finding of some rules. */
export function scoreWithout(checks: readonly Check[], ruleIds: readonly string[]): Mark {
  const mended = checks.filter(({rule}) => ruleIds.includes(rule.meta.id));
  const lines = openLedger(checks);
  if (lines.length === 0) return {value: null, exact: null, grade: null};
  const gain = gainOf(lines, new Set(mended.flatMap(({problems}) => problems)));
  return gradedMark(
    sum(lines, pointsOf) + gain,
    checks.filter((check) => !mended.includes(check)),
  );
}

function markOf(lines: readonly Line[], checks: readonly Check[]): Mark {
  if (lines.length === 0) return {value: null, exact: null, grade: null};
  return gradedMark(sum(lines, pointsOf), checks);
}

function gradedMark(points: number, checks: readonly Check[]): Mark {
  const exact = tidy(points);
  const value = Math.round(exact);
  const grade = gradeOf(value);
  return {value, exact, grade: cappingOf(checks, grade)?.caps ?? grade};
}

/** The finding that caps the grade lowest, if any caps it below what the points give. */
function cappingOf(checks: readonly Check[], grade: Grade): Problem | undefined {
  let lowest = grade;
  let capping: Problem | undefined;
  for (const problem of checks.flatMap(({problems}) => problems)) {
    if (problem.caps === undefined || worse(problem.caps, lowest) === lowest) continue;
    lowest = problem.caps;
    capping = problem;
  }
  return capping;
}

/** From all that is unknown being bad to all of it being good. */
function rangeOf(checks: readonly Check[], lines: readonly Line[]): ScoreRange | null {
  const unknown = checks.filter(({credit, weight}) => credit === 'unknown' && weight > 0);
  if (unknown.length === 0) return null;
  const known = sum(lines, ({check}) => check.weight);
  const hidden = sum(unknown, ({weight}) => weight);
  const points = (sum(lines, pointsOf) * known) / 100;
  return {
    lowest: Math.round(tidy((points * 100) / (known + hidden))),
    highest: Math.round(tidy(((points + hidden) * 100) / (known + hidden))),
    rules: unknown.map(({rule}) => rule.meta.id),
  };
}

function categoryScore(id: Category, lines: readonly Line[]): CategoryScore {
  const own = lines.filter(({check}) => check.rule.meta.category === id);
  const of = sum(own, ({most}) => most);
  const points = sum(own, pointsOf);
  return {id, value: of === 0 ? null : tidy((points / of) * 100), points: tidy(points), of: tidy(of)};
}

const ruleScore = (line: Line): RuleScore => ({
  id: line.check.rule.meta.id,
  category: line.check.rule.meta.category,
  earned: tidy(earnedOf(line.credit)),
  outOf: tidy(line.credit.of),
  points: tidy(pointsOf(line)),
  of: tidy(line.most),
});

function pointsByProblem(checks: readonly Check[], lines: readonly Line[]): Map<Problem, Points> {
  const prices = new Map(lines.map((line) => [line.check, priceOf(line)]));
  const points = new Map<Problem, Points>();
  for (const check of checks) {
    for (const problem of check.problems) {
      const cost = (problem.cost ?? 0) * (prices.get(check) ?? 0) + heldThrough(lines, problem.absent);
      points.set(problem, {cost: tidy(cost), gain: tidy(gainOf(lines, new Set([problem])))});
    }
  }
  return points;
}
