import type {Report} from '../core/report/schema.ts';

export interface Gates {
  readonly minScore?: number;
  readonly maxWarnings?: number;
}

export interface Verdict {
  readonly code: 0 | 1 | 2;
  /** One line that says why the code is what it is. */
  readonly reason: string;
}

const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The exit code of a run, and why. */
export function verdictOf(
  {postings, failed, skipped, summary}: Report,
  gatesOf: (path: string) => Gates,
): Verdict {
  const {errors, warnings, infos} = summary;
  if (failed.length > 0) {
    const rest =
      postings.length > 0
        ? ` ${many(postings.length, 'posting')} linted: ${many(errors, 'error')}, ${many(warnings, 'warning')}.`
        : '';
    return {code: 2, reason: `Failed: ${many(failed.length, 'input')} could not be read.${rest}`};
  }
  if (postings.length === 0) {
    return {
      code: skipped.length > 0 ? 2 : 0,
      reason: `Failed: no posting was linted. ${many(skipped.length, 'file')} did not look like a posting; name a file to lint it all the same.`,
    };
  }
  const found = `${many(postings.length, 'posting')}: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(infos, 'info')}`;
  if (errors > 0)
    return {code: 1, reason: `Failed, since there ${errors === 1 ? 'is an error' : 'are errors'}. ${found}.`};
  const limits = postings.flatMap(({path}) => gatesOf(path).maxWarnings ?? []);
  const limit = limits.length === 0 ? undefined : Math.min(...limits);
  if (limit !== undefined && warnings > limit) {
    return {
      code: 1,
      reason: `Failed, since ${many(warnings, 'warning')} are more than the ${limit} allowed. ${found}.`,
    };
  }
  const low = postings.filter(
    ({path, score}) => score.value !== null && score.value < (gatesOf(path).minScore ?? 0),
  );
  const worst = low.sort((a, b) => (a.score.value ?? 0) - (b.score.value ?? 0))[0];
  if (worst !== undefined) {
    const others = low.length > 1 ? ` and ${many(low.length - 1, 'other posting')}` : '';
    return {
      code: 1,
      reason: `Failed, since ${worst.path}${others} scored below the minimum (${worst.score.value} < ${gatesOf(worst.path).minScore}). ${found}.`,
    };
  }
  return {code: 0, reason: `No errors. ${found}.`};
}
