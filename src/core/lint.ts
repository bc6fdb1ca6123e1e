import {runChecks} from './check/index.ts';
import type {ResolvedConfig} from './config/index.ts';
import {dividePosting} from './facts/divide.ts';
import {readFacts} from './facts/index.ts';
import {factValue} from './facts/metadata.ts';
import {whyNoPosting} from './facts/recognise.ts';
import {InputError, type OpenOptions, open} from './open/index.ts';
import {parse} from './parse/index.ts';
import type {Outcome, Review} from './review.ts';
import type {AnyRule} from './rule/types.ts';
import {scoreChecks} from './score/index.ts';
import {chooseTemplate} from './templates/index.ts';
import type {Posting} from './types.ts';

export interface LintContext {
  readonly rules: readonly AnyRule[];
  readonly config: ResolvedConfig;
  /** The day the posting is judged on, as YYYY-MM-DD. */
  readonly asOf: string;
}

export interface TextOptions extends OpenOptions {
  /** Leave out what is no posting. */
  readonly skipNonPostings?: boolean;
}

/** The whole way from a text to its reviews; what cannot be read comes back as failed. */
export function lintText(
  path: string,
  text: string,
  context: LintContext,
  options: TextOptions = {},
): Outcome {
  const reviews: Review[] = [];
  const skipped: Outcome['skipped'][number][] = [];
  const failed: Outcome['failed'][number][] = [];
  try {
    for (const source of open(path, text, options)) {
      if (source instanceof InputError) {
        failed.push(failureOf(path, source));
        continue;
      }
      for (const posting of dividePosting(parse(source))) {
        const result = review(posting, context, options.skipNonPostings === true);
        if (typeof result === 'string') skipped.push({path, reason: result});
        else reviews.push(result);
      }
    }
  } catch (error) {
    failed.push(failureOf(path, error));
  }
  return {reviews, skipped, failed};
}

function review(
  posting: Posting,
  {rules, config, asOf}: LintContext,
  skipNonPostings: boolean,
): Review | string {
  const facts = readFacts(posting);
  const reason = skipNonPostings ? whyNoPosting(posting, facts) : undefined;
  if (reason !== undefined) return reason;
  const template = chooseTemplate(config.template, factValue(facts.title));
  const checks = runChecks(rules, config.rules, {posting, facts, template: template.template, asOf});
  const score = scoreChecks(checks);
  return {source: posting.source, posting, facts, template, checks, score};
}

/** The report's words for an input that could not be read. */
export function failureOf(path: string, error: unknown): Outcome['failed'][number] {
  if (error instanceof InputError) return {path, code: error.code, message: error.message};
  const detail = error instanceof Error ? error.message : String(error);
  return {
    path,
    code: 'internal',
    message: `could not be linted because of a fault in jdlint (${detail.slice(0, 200)}). Please report it with the file.`,
  };
}

/** Several outcomes as one, in their order. */
export const joinOutcomes = (outcomes: readonly Outcome[]): Outcome => ({
  reviews: outcomes.flatMap(({reviews}) => reviews),
  skipped: outcomes.flatMap(({skipped}) => skipped),
  failed: outcomes.flatMap(({failed}) => failed),
});
