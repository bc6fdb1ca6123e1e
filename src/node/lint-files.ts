import {dirname, join, relative, resolve} from 'node:path';
import {type Config, didYouMean, type ResolvedConfig, resolveConfig} from '../core/config/index.ts';
import {failureOf, type LintContext, lintText} from '../core/lint.ts';
import {InputError} from '../core/open/index.ts';
import type {Outcome} from '../core/review.ts';
import type {AnyRule} from '../core/rule/types.ts';
import {configFinder, type LoadedConfig} from './config.ts';
import {findFiles, isFolder, neighbours, type Target} from './files.ts';
import {type Input, listOfEndings, type ReadOptions, readInput} from './read.ts';
import {readers} from './readers.ts';

export interface LintFilesOptions extends ReadOptions {
  readonly cwd: string;
  readonly rules: readonly AnyRule[];
  readonly asOf: string;
  /** What flags set; it wins over any file. */
  readonly overrides?: Config;
  /** The one configuration for all files, in place of those found beside them; `false` for none. */
  readonly config?: LoadedConfig | false;
  /** In place of looking beside the files. */
  readonly findConfig?: (file: string) => LoadedConfig;
  /** The part of pages to read, as a CSS selector. */
  readonly selector?: string;
  /** `found`: of the files found in folders and by globs (default); `all`: named ones too; `none`: nothing. */
  readonly skipNonPostings?: 'found' | 'all' | 'none';
  readonly onProgress?: (done: number, total: number) => void;
  /** Called with the configuration of each file, before it is linted. */
  readonly onConfig?: (path: string, config: ResolvedConfig) => void;
}

/** Lints files, folders and globs, one after the other; a file that cannot be read is an outcome, and the rest goes on. */
export async function* lintFilesIn(
  args: readonly string[],
  options: LintFilesOptions,
): AsyncGenerator<Outcome> {
  const {cwd} = options;
  const {files, missing} = findFiles(args, cwd, ignoredIn(options));
  for (const path of missing) yield nothingAt(path, cwd);
  yield* lintTargets(files, options);
}

/** Lints files, one after the other. */
export async function* lintTargets(
  files: readonly Target[],
  options: LintFilesOptions,
): AsyncGenerator<Outcome> {
  const {overrides = {}, onProgress, onConfig} = options;
  const find = configsFor(options);
  for (const [index, target] of files.entries()) {
    onProgress?.(index, files.length);
    const resolved = resolveConfig(find(target.path).config, overrides);
    onConfig?.(target.path, resolved);
    yield* lintTarget(target, resolved, options);
  }
  onProgress?.(files.length, files.length);
}

/** How the configuration of a file is found. */
export function configsFor({
  cwd,
  rules,
  config,
  findConfig,
}: Pick<LintFilesOptions, 'cwd' | 'rules' | 'config' | 'findConfig'>): (file: string) => LoadedConfig {
  if (config === undefined) return findConfig ?? configFinder(cwd, rules);
  return () => (config === false ? {config: {}} : config);
}

/** Globs that the configuration of the working directory leaves out. */
export const ignoredIn = (options: LintFilesOptions): string[] =>
  ignoredGlobs(configsFor(options)(join(options.cwd, 'x')), options.cwd);

async function* lintTarget(
  {path, named}: Target,
  config: ResolvedConfig,
  options: LintFilesOptions,
): AsyncGenerator<Outcome> {
  const {cwd, rules, asOf, skipNonPostings = 'found'} = options;
  const isSkipped = skipNonPostings === 'all' || (skipNonPostings === 'found' && !named);
  const read = (reading: ReadOptions): Promise<Input> => readInput(resolve(cwd, path), reading);
  yield* lintInput(path, read, {rules, config, asOf}, options, isSkipped);
}

/** Lints what is read, from wherever; what cannot be read is an outcome as well. */
export async function* lintInput(
  path: string,
  read: (reading: ReadOptions) => Promise<Input>,
  context: LintContext,
  {maxSize, inputFormat, selector}: Pick<LintFilesOptions, 'maxSize' | 'inputFormat' | 'selector'>,
  skipNonPostings: boolean,
): AsyncGenerator<Outcome> {
  const limits = maxSize === undefined ? {} : {maxSize};
  try {
    const {text, ...settled} = await read({...limits, ...(inputFormat === undefined ? {} : {inputFormat})});
    const reading = {...limits, ...settled, ...(selector === undefined ? {} : {selector})};
    yield* lintText(path, text, context, {...reading, ...readers, skipNonPostings});
  } catch (error) {
    yield failureOf(path, error);
  }
}

function nothingAt(path: string, cwd: string): Outcome {
  const hint = didYouMean(
    path,
    neighbours(resolve(cwd, path)).map((name) => relative(cwd, name)),
  );
  const message = isFolder(resolve(cwd, path))
    ? `holds no file to lint (${listOfEndings()}; files that .gitignore or “ignore” leave out do not count).`
    : /[*?{[]/.test(path)
      ? 'matches no file. Quote the glob, and check where you stand.'
      : `does not exist.${hint || ' Check the path.'}`;
  return failureOf(path, new InputError('not-found', message));
}

/** Globs of a configuration stand relative to its file. */
function ignoredGlobs({config, path}: LoadedConfig, cwd: string): string[] {
  const base = path === undefined ? '' : relative(cwd, resolve(cwd, dirname(path)));
  return (config.ignore ?? []).map((glob) => (base === '' ? glob : `${base}/${glob}`));
}
