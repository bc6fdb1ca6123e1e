import {join, relative, resolve, sep} from 'node:path';
import {resolveConfig} from '../../core/config/index.ts';
import {formatOf} from '../../core/open/index.ts';
import type {FileChange} from '../../core/report/compare.ts';
import type {ReportedPosting} from '../../core/report/schema.ts';
import type {Outcome} from '../../core/review.ts';
import {matchFiles, shownPath, type Target} from '../files.ts';
import {configsFor, ignoredIn, type LintFilesOptions, lintInput} from '../lint-files.ts';
import {type Input, type ReadOptions, toInput} from '../read.ts';
import type {Changes, LineRange} from './types.ts';

/** What has changed of the files that arguments name. */
export interface MatchedChanges {
  /** Files that are there to lint. */
  readonly targets: readonly Target[];
  /** All that differ, the deleted ones too, with paths as reports show them. */
  readonly files: readonly FileChange[];
  /** The changed lines of a file, by the path that reports show. */
  readonly linesOf: (path: string) => readonly LineRange[] | 'all';
}

/** Those of the changed files that arguments name. */
export function matchChanges(
  args: readonly string[],
  {root, files}: Changes,
  options: LintFilesOptions,
): MatchedChanges {
  const {cwd} = options;
  const paths = files.map(({path}) => join(root, path));
  const targets = new Map(
    matchFiles(paths, args, cwd, ignoredIn(options)).map((target) => [target.path, target]),
  );
  const matched = files.flatMap((file) => {
    const target = targets.get(shownPath(join(root, file.path), cwd));
    return target === undefined ? [] : [{file, target}];
  });
  const byPath = new Map(matched.map(({file, target}) => [target.path, file]));
  return {
    targets: matched.flatMap(({file, target}) => (file.change === 'deleted' ? [] : [target])),
    files: matched.map(({file: {change, from}, target: {path}}) => ({
      path,
      change,
      ...(from === undefined ? {} : {from: shownPath(join(root, from), cwd)}),
    })),
    linesOf: (path) => byPath.get(path)?.lines() ?? 'all',
  };
}

/** Lints what the changed files held in the base, each by the configuration of what it is now. */
export async function* lintBase(
  {files}: MatchedChanges,
  {root, baseTexts}: Changes,
  options: LintFilesOptions,
): AsyncGenerator<Outcome> {
  const {cwd, rules, asOf, overrides = {}} = options;
  const find = configsFor(options);
  const inBase = (path: string): string => relative(root, resolve(cwd, path)).split(sep).join('/');
  const old = files.filter(({change}) => change !== 'added');
  const texts = await baseTexts(old.map(({path, from = path}) => inBase(from)));
  for (const {path, from = path} of old) {
    const bytes = texts.get(inBase(from));
    if (bytes === undefined) continue;
    const config = resolveConfig(find(path).config, overrides);
    const read = (reading: ReadOptions): Promise<Input> =>
      toInput([bytes], reading.inputFormat ?? formatOf(from), reading);
    yield* lintInput(from, read, {rules, config, asOf}, options, true);
  }
}

/** A posting with only those of its findings that stand on changed lines; its score is that of the whole. */
export function onChangedLines(
  posting: ReportedPosting,
  lines: readonly LineRange[] | 'all',
): ReportedPosting {
  // Lines of a text inside a container are not those of the file.
  if (lines === 'all' || posting.pointer !== undefined) return posting;
  const findings = posting.findings.filter(({location: {start, end}}) =>
    lines.some((range) => start.line <= range.end && end.line >= range.start),
  );
  const kept = new Set(findings.map(({fingerprint}) => fingerprint));
  const fixFirst = posting.score.fixFirst.filter(({fingerprint}) => kept.has(fingerprint));
  return {...posting, findings, score: {...posting.score, fixFirst}};
}
