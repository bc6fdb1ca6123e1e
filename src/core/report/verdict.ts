import {comparisonOf} from './compare.ts';
import {plainText} from './message.ts';
import {nameOf} from './place.ts';
import type {ComparedPosting, Report, ReportedFinding, ReportedPosting} from './schema.ts';

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
export function verdictOf(report: Report, options: VerdictOptions): Verdict {
  const {code, reason} = decide(report, options);
  return {code, reason: plainText(reason)};
}

function decide(report: Report, {gatesOf, failOn = 'error', whyEmpty}: VerdictOptions): Verdict {
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

/**
 * Which findings make a run fail. Where there is nothing to compare with, errors do; with `score-drop`, those of a
 * posting that the base has not.
 */
export function stoppingIn(
  report: Report,
  failOn: FailOn,
): (posting: ReportedPosting, finding: ReportedFinding) => boolean {
  if (failOn === 'never') return () => false;
  if (failOn === 'warning') return (_, {severity}) => severity !== 'info';
  if (failOn === 'error' || report.comparison === undefined) return (_, {severity}) => severity === 'error';
  const changes = comparisonOf(report);
  return (posting, {severity, fingerprint}) => {
    const change = changes.get(posting);
    return failOn === 'new'
      ? severity !== 'info' && (change?.newFindings.includes(fingerprint) ?? true)
      : severity === 'error' && dropOf(change) === undefined;
  };
}

/** Points that a score has lost against the base, below zero where it has gained; nothing where one is not known. */
export function dropOf(change: ComparedPosting | undefined): number | undefined {
  const {before = null, after = null} = change ?? {};
  return before === null || after === null ? undefined : before - after;
}

function whyFailed(report: Report, failOn: FailOn): string | undefined {
  const stops = stoppingIn(report, failOn);
  const found = report.postings.flatMap((posting) =>
    posting.findings
      .filter((finding) => stops(posting, finding))
      .map(({severity, ruleId, location}) => ({
        severity,
        place: `${nameOf(posting)} line ${location.start.line}: ${ruleId}`,
        name: nameOf(posting),
      })),
  );
  const isCompared = report.comparison !== undefined;
  const dropped = failOn === 'score-drop' ? whatDropped(report) : undefined;
  if (dropped !== undefined) return dropped;
  const [first] = found;
  if (first === undefined) return undefined;
  if (failOn === 'score-drop' && isCompared) return `${first.name} is new and has an error`;
  const errors = found.filter(({severity}) => severity === 'error').length;
  const worst = found.find(({severity}) => severity === 'error') ?? first;
  const where = found.length === 1 ? worst.place : `the first in ${worst.place}`;
  if (failOn === 'new' && isCompared) {
    const parts = [
      ...(errors > 0 ? [many(errors, 'error')] : []),
      ...(found.length > errors ? [many(found.length - errors, 'warning')] : []),
    ];
    return `${parts.join(' and ')} ${found.length === 1 ? 'is' : 'are'} new (${where})`;
  }
  const [count, noun] = errors > 0 ? [errors, 'error'] : [found.length, 'warning'];
  const said =
    count === 1 ? `there is ${noun === 'error' ? 'an' : 'a'} ${noun}` : `there are ${count} ${noun}s`;
  return `${said} (${where})`;
}

function whatDropped(report: Report): string | undefined {
  const dropped = (report.comparison?.postings ?? []).filter((change) => (dropOf(change) ?? 0) > 0);
  const [worst] = dropped.sort((a, b) => (dropOf(b) ?? 0) - (dropOf(a) ?? 0));
  if (worst === undefined) return undefined;
  const others = dropped.length > 1 ? ` (and that of ${many(dropped.length - 1, 'other posting')})` : '';
  return `the score of ${nameOf(worst)}${others} dropped from ${worst.before} to ${worst.after}`;
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
