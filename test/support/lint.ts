import {rules} from '../../rules/index.ts';
import {resolveConfig} from '../../src/core/config/index.ts';
import {lintText} from '../../src/core/lint.ts';
import {buildReport} from '../../src/core/report/build.ts';
import {type Finding, toFindings} from '../../src/core/report/findings.ts';
import type {Report} from '../../src/core/report/schema.ts';
import type {Outcome, Review} from '../../src/core/review.ts';

/** A fixed day, so that no test depends on when it runs. */
export const asOf = '2026-11-24';

/** The outcome of a posting under the default configuration, or with only one rule. */
export function outcomeOf(
  text: string,
  options: {path?: string; only?: string; template?: string} = {},
): Outcome {
  const {path = 'posting.md', only, template} = options;
  const config = resolveConfig(template === undefined ? {} : {template});
  return lintText(path, text, {
    rules: rules.filter(({meta}) => only === undefined || meta.id === only),
    config,
    asOf,
  });
}

export interface ReviewWithFindings extends Review {
  readonly findings: readonly Finding[];
}

/** The review of a posting that can be read, with its findings. */
export function reviewOf(text: string, options: Parameters<typeof outcomeOf>[1] = {}): ReviewWithFindings {
  const [review] = outcomeOf(text, options).reviews;
  if (review === undefined) throw new Error('the posting could not be read');
  return {...review, findings: toFindings(review.checks, review.score.points, review.source)};
}

export const reportOf = (text: string, options: Parameters<typeof outcomeOf>[1] = {}): Report =>
  buildReport(outcomeOf(text, options), resolveConfig({}), asOf, '0.0.0-test');
