import {rules} from '../rules/index.ts';
import {type Config, resolveConfig} from './core/config/index.ts';
import {checkConfig} from './core/config/read.ts';
import {lintText} from './core/lint.ts';
import type {InputFormat} from './core/open/index.ts';
import {buildReport, type Entry, entryOf} from './core/report/build.ts';
import type {Report} from './core/report/schema.ts';
import type {AnyRule} from './core/rule/types.ts';
import {lintFilesIn} from './node/lint-files.ts';
import {readers} from './node/readers.ts';
import {today} from './node/today.ts';
import {version} from './node/version.ts';

export {type Config, defineConfig} from './core/config/index.ts';
export {ConfigError} from './core/config/read.ts';
export type {Report, ReportedFacts, ReportedFinding, ReportedPosting} from './core/report/schema.ts';
export {type AnyRule, defineRule, type Rule, type RuleContext, type RuleResult} from './core/rule/types.ts';
export {rules};

/** A posting or an export as text; the ending of `path` and the text say how it is read. */
export interface LintInput {
  readonly text: string;
  /** `posting.md` where nothing is said. */
  readonly path?: string;
}

export interface LintOptions {
  readonly config?: Config;
  /** Rules beside those that ship with jdlint. */
  readonly rules?: readonly AnyRule[];
  /** The day to judge on, YYYY-MM-DD; today by default. Give it, and the same input always gives the same report. */
  readonly asOf?: string;
  /** How to read the input, in place of what its path and text tell. */
  readonly inputFormat?: InputFormat;
  /** The part of pages to read, as a CSS selector. */
  readonly selector?: string;
}

export interface LintFilesOptions extends LintOptions {
  /** The folder that paths are relative to; the working directory by default. */
  readonly cwd?: string;
}

/**
 * Lints one posting and returns the report that `--format json` prints.
 * @throws ConfigError where the configuration cannot be used; a text that cannot be read is in `failed`.
 */
export function lint(source: string | LintInput, options: LintOptions = {}): Report {
  const {text, path = 'posting.md'} = typeof source === 'string' ? {text: source} : source;
  const all = [...rules, ...(options.rules ?? [])];
  const config = resolveConfig(checkConfig(options.config ?? {}, all, () => 'config'));
  const {asOf = today()} = options;
  const reading = {...readingOf(options), ...readers};
  const entries: Entry[] = [];
  for (const outcome of lintText(path, text, {rules: all, config, asOf}, reading))
    entries.push(entryOf(outcome));
  return buildReport(entries, config, asOf, version);
}

/**
 * Lints files, folders and globs, and returns the report that `--format json` prints. Configurations beside the files
 * are found as the command finds them, unless `config` is given.
 * @throws ConfigError where a configuration cannot be used; files that cannot be read are in `failed`.
 */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<Report> {
  const {cwd = process.cwd(), asOf = today()} = options;
  const all = [...rules, ...(options.rules ?? [])];
  const config =
    options.config === undefined ? undefined : {config: checkConfig(options.config, all, () => 'config')};
  const entries: Entry[] = [];
  const outcomes = lintFilesIn(paths, {
    ...readingOf(options),
    cwd,
    rules: all,
    asOf,
    ...(config === undefined ? {} : {config}),
  });
  for await (const outcome of outcomes) entries.push(entryOf(outcome));
  return buildReport(entries, resolveConfig(config?.config ?? {}), asOf, version);
}

const readingOf = ({inputFormat, selector}: LintOptions): Pick<LintOptions, 'inputFormat' | 'selector'> => ({
  ...(inputFormat === undefined ? {} : {inputFormat}),
  ...(selector === undefined ? {} : {selector}),
});
