import {runChecks} from './check/index.ts';
import {isStandard, type ResolvedConfig} from './config/index.ts';
import {dividePosting} from './facts/divide.ts';
import {readFacts} from './facts/index.ts';
import {whyNoPosting} from './facts/recognise.ts';
import {withoutRepeats} from './facts/repeats.ts';
import {InputError, type OpenOptions, open} from './open/index.ts';
import {parse, type SelectParts} from './parse/index.ts';
import type {Outcome, Review} from './review.ts';
import type {AnyRule} from './rule/types.ts';
import {scoreChecks} from './score/index.ts';
import {chooseTemplate} from './templates/index.ts';
import type {Posting, Source} from './types.ts';

export interface LintContext {
  readonly rules: readonly AnyRule[];
  readonly config: ResolvedConfig;
  /** The day the posting is judged on, as YYYY-MM-DD. */
  readonly asOf: string;
}

/** Readers that are large and that few postings need, so that a page in a browser need not load them. */
export interface Readers extends Pick<OpenOptions, 'parseYaml' | 'parseToml' | 'openExport' | 'openPage'> {
  /** The engine for `selector`. */
  readonly selectParts?: SelectParts;
}

export interface TextOptions extends Omit<OpenOptions, 'metadata'>, Readers {
  /** Leave out what is no posting. */
  readonly skipNonPostings?: boolean;
}

/**
 * The whole way from a text, whole or in pieces, to what became of its postings, one after the other, so that of an
 * export of thousands only a few are in memory at a time. What cannot be read is an outcome as well.
 */
export function* lintText(
  path: string,
  text: string | Iterable<string>,
  context: LintContext,
  {skipNonPostings = false, selectParts, ...options}: TextOptions = {},
): Generator<Outcome> {
  try {
    for (const opened of open(path, text, {...options, metadata: context.config.metadata})) {
      if (opened instanceof InputError) yield failureOf(path, opened);
      else yield* lintSource(opened, context, skipNonPostings, selectParts);
    }
  } catch (error) {
    yield failureOf(path, error);
  }
}

function* lintSource(
  source: Source,
  context: LintContext,
  skipNonPostings: boolean,
  selectParts: SelectParts | undefined,
): Generator<Outcome> {
  for (const whole of dividePosting(parse(source, selectParts))) {
    const posting = withoutRepeats(whole);
    const facts = readFacts(posting);
    const reason = skipNonPostings ? whyNoPosting(posting, facts) : undefined;
    if (reason !== undefined) yield {kind: 'skipped', skipped: {path: source.path, reason}};
    else yield {kind: 'review', review: judge(posting, facts, context)};
  }
}

function judge(
  posting: Posting,
  facts: ReturnType<typeof readFacts>,
  {rules, config, asOf}: LintContext,
): Review {
  const template = chooseTemplate(config.template, facts);
  const context = {posting, facts, template: template.template, asOf};
  const checks = runChecks(rules, config.rules, context);
  const standard = isStandard(config) ? null : runChecks(rules, new Map(), context);
  return {source: posting.source, posting, facts, template, checks, score: scoreChecks(checks, standard)};
}

/** The report's words for an input that could not be read. */
export function failureOf(path: string, error: unknown): Outcome {
  if (error instanceof InputError) return failed(path, error.code, error.message);
  const detail = error instanceof Error ? error.message : String(error);
  return failed(
    path,
    'internal',
    `could not be linted because of a fault in jdlint (${detail.slice(0, 200)}). Please report it with the file.`,
  );
}

const failed = (path: string, code: string, message: string): Outcome => ({
  kind: 'failed',
  failed: {path, code, message},
});
