import {comparisonOf} from './compare.ts';
import {nameOf} from './place.ts';
import type {ComparedPosting, Report} from './schema.ts';

type Changes = ReadonlyMap<string, ComparedPosting>;

/** What makes a run fail: `new`, an error or warning that the base has not; `score-drop`, a score below the base's. */
export const failOns = ['error', 'warning', 'new', 'score-drop', 'never'] as const;
export type FailOn = (typeof failOns)[number];

export interface Gates {
  readonly minScore?: number;
  readonly maxWarnings?: number;
}

export interface VerdictOptions {
  readonly gatesOf: (path: string) => Gates;
  readonly failOn?: FailOn;
  /** Why it is no fault that no posting was linted, such as “no posting has changed”. */
  readonly whyEmpty?: string | undefined;
}

export interface Verdict {
  readonly code: 0 | 1 | 2;
  /** One line that says why the code is what it is. */
  readonly reason: string;
}

export const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The exit code of a run, and why. */
export function verdictOf(report: Report, {gatesOf, failOn = 'error', whyEmpty}: VerdictOptions): Verdict {
  const {postings, failed, skipped, summary} = report;
  const {errors, warnings, infos} = summary;
  if (failed.length > 0) {
    const rest =
      postings.length > 0
        ? ` ${many(postings.length, 'posting')} linted: ${many(errors, 'error')}, ${many(warnings, 'warning')}.`
        : '';
    return {code: 2, reason: `Failed: ${many(failed.length, 'input')} could not be read.${rest}`};
  }
  if (postings.length === 0 && whyEmpty !== undefined) return {code: 0, reason: `Passed: ${whyEmpty}.`};
  if (postings.length === 0) {
    return {
      code: skipped.length > 0 ? 2 : 0,
      reason: `Failed: no posting was linted. ${many(skipped.length, 'file')} did not look like a posting; name a file to lint it all the same.`,
    };
  }
  const found = `${many(postings.length, 'posting')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(infos, 'info')}`;
  if (failOn === 'never') return {code: 0, reason: `Passed, since nothing is to fail. ${found}.`};
  const reasons = [
    whyFailed(report, failOn),
    whyOverWarnings(report, gatesOf),
    whyUnderScore(report, gatesOf),
  ].filter((why) => why !== undefined);
  if (reasons.length > 0) return {code: 1, reason: `Failed, since ${reasons.join(', and ')}. ${found}.`};
  const passed = errors === 0 ? 'No errors.' : failOn === 'new' ? 'Nothing new.' : 'No score has dropped.';
  return {code: 0, reason: `${passed} ${found}.`};
}

function whyFailed(report: Report, failOn: FailOn): string | undefined {
  const {errors, warnings} = report.summary;
  const anError = errors === 0 ? undefined : errors === 1 ? 'there is an error' : 'there are errors';
  if (failOn === 'warning') {
    const aWarning = warnings === 1 ? 'there is a warning' : 'there are warnings';
    return anError ?? (warnings === 0 ? undefined : aWarning);
  }
  if (failOn === 'error' || report.comparison === undefined) return anError;
  const changes = comparisonOf(report);
  return failOn === 'new' ? whatIsNew(report, changes) : whatDropped(report, changes);
}

function whatIsNew({postings}: Report, changes: Changes): string | undefined {
  const fresh = postings.flatMap((posting) =>
    posting.findings.filter(
      ({severity, fingerprint}) =>
        severity !== 'info' && (changes.get(nameOf(posting))?.newFindings.includes(fingerprint) ?? true),
    ),
  );
  if (fresh.length === 0) return undefined;
  const errors = fresh.filter(({severity}) => severity === 'error').length;
  const parts = [
    ...(errors > 0 ? [many(errors, 'error')] : []),
    ...(fresh.length > errors ? [many(fresh.length - errors, 'warning')] : []),
  ];
  return `${parts.join(' and ')} ${fresh.length === 1 ? 'is' : 'are'} new`;
}

/** A posting that the base has not is judged by its errors. */
function whatDropped({postings}: Report, changes: Changes): string | undefined {
  const known = postings.flatMap((posting) => {
    const {before = null, after = null} = changes.get(nameOf(posting)) ?? {};
    return before === null || after === null ? [] : [{posting, before, after}];
  });
  const dropped = known.filter(({before, after}) => after < before);
  const [worst] = dropped.sort((a, b) => a.after - a.before - (b.after - b.before));
  if (worst !== undefined) {
    const others = dropped.length > 1 ? ` (and that of ${many(dropped.length - 1, 'other posting')})` : '';
    return `the score of ${nameOf(worst.posting)}${others} dropped from ${worst.before} to ${worst.after}`;
  }
  const wrong = postings.find(
    (posting) =>
      !known.some((one) => one.posting === posting) &&
      posting.findings.some(({severity}) => severity === 'error'),
  );
  return wrong === undefined ? undefined : `${nameOf(wrong)} is new and has an error`;
}

function whyOverWarnings(
  {postings, summary: {warnings}}: Report,
  gatesOf: VerdictOptions['gatesOf'],
): string | undefined {
  const limits = postings.flatMap(({path}) => gatesOf(path).maxWarnings ?? []);
  const limit = limits.length === 0 ? undefined : Math.min(...limits);
  return limit === undefined || warnings <= limit
    ? undefined
    : `${many(warnings, 'warning')} are more than the ${limit} allowed`;
}

function whyUnderScore({postings}: Report, gatesOf: VerdictOptions['gatesOf']): string | undefined {
  const low = postings.filter(
    ({path, score}) => score.value !== null && score.value < (gatesOf(path).minScore ?? 0),
  );
  const [worst] = low.sort((a, b) => (a.score.value ?? 0) - (b.score.value ?? 0));
  if (worst === undefined) return undefined;
  const others = low.length > 1 ? ` and ${many(low.length - 1, 'other posting')}` : '';
  return `${worst.path}${others} scored below the minimum (${worst.score.value} < ${gatesOf(worst.path).minScore})`;
}
