import {dirname, join, relative, resolve} from 'node:path';
import {type Config, didYouMean, type ResolvedConfig, resolveConfig} from '../core/config/index.ts';
import {failureOf, joinOutcomes, lintText} from '../core/lint.ts';
import {InputError} from '../core/open/index.ts';
import type {Outcome} from '../core/review.ts';
import type {AnyRule} from '../core/rule/types.ts';
import {configFinder, type LoadedConfig} from './config.ts';
import {findFiles, isFolder, neighbours, type Target} from './files.ts';
import {listOfEndings, readText} from './read.ts';

export interface LintFilesOptions {
  readonly cwd: string;
  readonly rules: readonly AnyRule[];
  readonly asOf: string;
  /** What flags set; it wins over any file. */
  readonly overrides?: Config;
  /** The one configuration for all files, in place of those found beside them; `false` for none. */
  readonly config?: LoadedConfig | false;
  readonly maxSize?: number;
  /** Leave out named files too where they are no postings. */
  readonly skipNonPostings?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface LintedFiles extends Outcome {
  /** The configuration of each file, by its path as reported. */
  readonly configs: ReadonlyMap<string, ResolvedConfig>;
}

/** Lints files, folders and globs; a file that cannot be read is reported and the rest goes on. */
export function lintFilesIn(args: readonly string[], options: LintFilesOptions): LintedFiles {
  const {cwd, rules, asOf, overrides = {}, config, maxSize, skipNonPostings, onProgress} = options;
  const find =
    config === undefined ? configFinder(cwd, rules) : () => (config === false ? {config: {}} : config);
  const {files, missing} = findFiles(args, cwd, ignoredGlobs(find(join(cwd, 'x')), cwd));
  const configs = new Map<string, ResolvedConfig>();
  const outcomes: Outcome[] = missing.map((path) => nothingAt(path, cwd));
  for (const [index, target] of files.entries()) {
    onProgress?.(index, files.length);
    const resolved = resolveConfig(find(target.path).config, overrides);
    configs.set(target.path, resolved);
    outcomes.push(lintTarget(target, {cwd, rules, asOf, resolved, maxSize, skip: skipNonPostings === true}));
  }
  onProgress?.(files.length, files.length);
  return {...joinOutcomes(outcomes), configs};
}

function lintTarget(
  {path, named}: Target,
  {
    cwd,
    rules,
    asOf,
    resolved,
    maxSize,
    skip,
  }: {
    cwd: string;
    rules: readonly AnyRule[];
    asOf: string;
    resolved: ResolvedConfig;
    maxSize: number | undefined;
    skip: boolean;
  },
): Outcome {
  const limits = maxSize === undefined ? {} : {maxSize};
  try {
    const text = readText(resolve(cwd, path), maxSize);
    return lintText(
      path,
      text,
      {rules, config: resolved, asOf},
      {skipNonPostings: skip || !named, ...limits},
    );
  } catch (error) {
    return {reviews: [], skipped: [], failed: [failureOf(path, error)]};
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
  return {reviews: [], skipped: [], failed: [failureOf(path, new InputError('not-found', message))]};
}

/** Globs of a configuration stand relative to its file. */
function ignoredGlobs({config, path}: LoadedConfig, cwd: string): string[] {
  const base = path === undefined ? '' : relative(cwd, resolve(cwd, dirname(path)));
  return (config.ignore ?? []).map((glob) => (base === '' ? glob : `${base}/${glob}`));
}
