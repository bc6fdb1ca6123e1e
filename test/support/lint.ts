import {rules} from '../../rules/index.ts';
import {resolveConfig} from '../../src/core/config/index.ts';
import {lintText} from '../../src/core/lint.ts';
import {open} from '../../src/core/open/index.ts';
import {buildReport, entryOf} from '../../src/core/report/build.ts';
import {type Finding, toFindings} from '../../src/core/report/findings.ts';
import type {Report} from '../../src/core/report/schema.ts';
import type {Failed, Outcome, Review} from '../../src/core/review.ts';
import type {Facts, Source} from '../../src/core/types.ts';
import {readers} from '../../src/node/readers.ts';

/** A fixed day, so that no test depends on when it runs. */
export const asOf = '2026-11-24';

export interface PostingOptions {
  path?: string;
  only?: string;
  template?: string;
}

/** What becomes of a posting under the default configuration, or with only one rule. */
export function outcomesOf(
  text: string,
  {path = 'posting.md', only, template}: PostingOptions = {},
): Outcome[] {
  const config = resolveConfig(template === undefined ? {} : {template});
  return [
    ...lintText(
      path,
      text,
      {rules: rules.filter(({meta}) => only === undefined || meta.id === only), config, asOf},
      readers,
    ),
  ];
}

/** The same by kind: what was reviewed, and what could not be read. */
export function outcomeOf(text: string, options: PostingOptions = {}): {reviews: Review[]; failed: Failed[]} {
  const outcomes = outcomesOf(text, options);
  return {
    reviews: outcomes.flatMap((outcome) => (outcome.kind === 'review' ? [outcome.review] : [])),
    failed: outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.failed] : [])),
  };
}

export interface ReviewWithFindings extends Review {
  readonly findings: readonly Finding[];
}

/** The review of a posting that can be read, with its findings. */
export function reviewOf(text: string, options: PostingOptions = {}): ReviewWithFindings {
  const [review] = outcomeOf(text, options).reviews;
  if (review === undefined) throw new Error('the posting could not be read');
  return {...review, findings: toFindings(review.checks, review.score.points, review.source)};
}

/** What a posting tells. */
export const factsOf = (text: string, path = 'posting.md'): Facts => reviewOf(text, {path}).facts;

export const reportOf = (text: string, options: PostingOptions = {}): Report =>
  buildReport(outcomesOf(text, options).map(entryOf), resolveConfig({}), asOf, '0.0.0-test');

/** The only posting that a text opens to. */
export function sourceOf(path: string, text: string): Source {
  const [source] = open(path, text, readers);
  if (source === undefined || source instanceof Error) throw new Error(`${path} does not open to a posting`);
  return source;
}
