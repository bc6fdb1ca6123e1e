import {type ResolvedConfig, resolveConfig} from '../core/config/index.ts';
import {buildReport, type Entry, entryOf} from '../core/report/build.ts';
import {compareReports} from '../core/report/compare.ts';
import {nameOf} from '../core/report/place.ts';
import type {Report, ReportedPosting} from '../core/report/schema.ts';
import type {Gates} from '../core/report/verdict.ts';
import type {Outcome} from '../core/review.ts';
import {lintBase, type MatchedChanges, matchChanges, onChangedLines} from './changes/lint-changes.ts';
import type {Changes} from './changes/types.ts';
import {configsFor, type LintFilesOptions, lintFilesIn, lintTargets} from './lint-files.ts';

export interface RunOptions extends LintFilesOptions {
  readonly version: string;
  /** What differs from a base. */
  readonly changes?: Changes;
  /** Look only at that; the default where there is a base. */
  readonly changedOnly?: boolean;
  /** Set the scores against those of the base; the default where there is one. */
  readonly compare?: boolean;
  /** Keep only findings on changed lines. */
  readonly changedLines?: boolean;
  /** Keep the texts of postings, for excerpts. */
  readonly keepTexts?: boolean;
  /** Postings from elsewhere, such as standard input. */
  readonly others?: AsyncIterable<Outcome>;
}

export interface Run {
  readonly report: Report;
  readonly textOf: (posting: ReportedPosting) => string | undefined;
  readonly gatesOf: (path: string) => Gates;
  /** The changed files that were looked at. */
  readonly changed?: MatchedChanges;
}

/** Lints what a command or a workflow names, and makes one report of it. */
export async function lintRun(args: readonly string[], options: RunOptions): Promise<Run> {
  const {cwd, asOf, version, overrides = {}, changes, others, keepTexts = false} = options;
  const {changedOnly = true, compare = true} = options;
  const here = resolveConfig(configsFor(options)(`${cwd}/posting.md`).config, overrides);
  const configs = new Map<string, ResolvedConfig>();
  const linting = {
    ...options,
    onConfig: (path: string, resolved: ResolvedConfig) => configs.set(path, resolved),
  };
  const changed = changes === undefined ? undefined : matchChanges(args, changes, options);
  const entries: Entry[] = [];
  const texts = new Map<string, string>();
  // Of each posting only what the report needs is kept, so that an export of thousands fits into memory.
  const add = (outcome: Outcome): void => {
    const entry = entryOf(outcome);
    if (entry.kind !== 'posting') entries.push(entry);
    else {
      const {posting} = entry;
      const lines = options.changedLines ? (changed?.linesOf(posting.path) ?? 'all') : 'all';
      entries.push({kind: 'posting', posting: onChangedLines(posting, lines)});
      if (keepTexts && outcome.kind === 'review') texts.set(nameOf(posting), outcome.review.source.text);
    }
  };
  if (others !== undefined) for await (const outcome of others) add(outcome);
  const linted =
    changed === undefined || !changedOnly
      ? lintFilesIn(args, linting)
      : lintTargets(changed.targets, linting);
  for await (const outcome of linted) add(outcome);
  const report = buildReport(entries, here, asOf, version);
  return {
    report:
      changes === undefined || changed === undefined || !compare
        ? report
        : {...report, comparison: await comparisonWith(report, changed, changes, options, here)},
    textOf: (posting) => texts.get(nameOf(posting)),
    gatesOf: (path) => configs.get(path) ?? here,
    ...(changed === undefined ? {} : {changed}),
  };
}

async function comparisonWith(
  head: Report,
  changed: MatchedChanges,
  changes: Changes,
  options: RunOptions,
  config: ResolvedConfig,
) {
  const entries: Entry[] = [];
  for await (const outcome of lintBase(changed, changes, options)) entries.push(entryOf(outcome));
  const base = buildReport(entries, config, options.asOf, options.version);
  return compareReports(base, head, changed.files, changes.base);
}
