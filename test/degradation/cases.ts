import {type Finding, toFindings} from '../../src/core/report/findings.ts';
import type {Review} from '../../src/core/review.ts';
import {type ContentKind, contentKinds, type Facts} from '../../src/core/types.ts';
import {isBroken, reread} from './edits.ts';
import type {Damage} from './types.ts';

/** One damage done to one posting, and what came of it. */
export interface Case {
  readonly damage: Damage;
  readonly path: string;
  readonly text: string;
  /** The exact score. */
  readonly before: number;
  readonly after: number;
  readonly falls: boolean;
  /** A finding that was not there before comes from a rule that has to name the damage. */
  readonly named: boolean;
  /** What is said now and was not before: the rule and its message. */
  readonly found: readonly Remark[];
}

interface Remark {
  readonly ruleId: string;
  readonly message: string;
}

/** The case of a damage, or undefined where it does not apply to the posting. */
export function caseOf(damage: Damage, review: Review): Case | undefined {
  const before = review.score.exact;
  const text = before === null ? undefined : damage.apply(review);
  if (before === null || text === undefined) return undefined;
  const damaged = reread(review, text);
  if (damaged === undefined && isBroken(review, text)) return undefined;
  if (damaged !== undefined && tellsMore(review.facts, damaged.facts)) return undefined;
  const after = damaged?.score.exact ?? Number.NaN;
  const found = damaged === undefined ? [] : newRemarks(review, damaged);
  return {
    damage,
    path: review.source.path,
    text,
    before,
    after,
    falls: after < before,
    named: found.some(({ruleId}) => damage.named.includes(ruleId)),
    found,
  };
}

/** A change that also tells what the posting had not told, such as a first demand or a level, is no damage alone. */
const tellsMore = (before: Facts, after: Facts): boolean =>
  contentKinds.some((kind) => !isTold(before, kind) && isTold(after, kind)) ||
  (before.level === undefined &&
    before.experience.length === 0 &&
    (after.level ?? after.experience[0]) !== undefined);

const isTold = ({contains}: Facts, kind: ContentKind): boolean => {
  const fact = contains[kind];
  return 'value' in fact && fact.value;
};

function newRemarks(before: Review, after: Review): Remark[] {
  const known = new Map<string, number>();
  for (const remark of remarksOf(before)) known.set(keyOf(remark), (known.get(keyOf(remark)) ?? 0) + 1);
  return remarksOf(after).filter((remark) => {
    const left = known.get(keyOf(remark)) ?? 0;
    known.set(keyOf(remark), left - 1);
    return left <= 0;
  });
}

const keyOf = ({ruleId, message, fingerprint}: Remark & {readonly fingerprint: string}): string =>
  `${ruleId}\0${message}\0${fingerprint}`;

/** Findings, and those of other rules that stand at the same place. */
const remarksOf = ({checks, score, source}: Review): (Remark & {readonly fingerprint: string})[] =>
  toFindings(checks, score.points, source).flatMap((finding: Finding) => [
    finding,
    ...finding.related
      .filter(({ruleId}) => ruleId !== finding.ruleId)
      .map(({ruleId, message, span}) => ({
        ruleId,
        message,
        fingerprint: source.text.slice(span.start, span.end),
      })),
  ]);
