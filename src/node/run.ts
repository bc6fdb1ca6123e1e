import {type ResolvedConfig, resolveConfig} from '../core/config/index.ts';
import {buildReport, type Entry, entryOf, entryWith} from '../core/report/build.ts';
import {compareReports} from '../core/report/compare.ts';
import {nameOf} from '../core/report/place.ts';
import type {Report, ReportedPosting} from '../core/report/schema.ts';
import type {Gates} from '../core/report/verdict.ts';
import type {Outcome} from '../core/review.ts';
import {lintBase, type MatchedChanges, matchChanges, onChangedLines} from './changes/lint-changes.ts';
import type {Changes} from './changes/types.ts';
import type {Target} from './files.ts';
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
  /** Rules without whose findings the score is reckoned as well. */
  readonly whatIf?: readonly string[];
  /** Postings from elsewhere, such as standard input. */
  readonly others?: AsyncIterable<Outcome>;
}

export interface Run {
  readonly report: Report;
  readonly textOf: (posting: ReportedPosting) => string | undefined;
  readonly gatesOf: (path: string) => Gates;
}

/** Lints what a command or a workflow names, and makes one report of it. */
export async function lintRun(args: readonly string[], given: RunOptions): Promise<Run> {
  // One finder for all that follows, so that each folder is looked through once.
  const options = {...given, findConfig: configsFor(given)};
  const {cwd, asOf, version, overrides = {}, changes, others, keepTexts = false} = options;
  const {changedOnly = true, compare = true} = options;
  const here = resolveConfig(options.findConfig(`${cwd}/posting.md`).config, overrides);
  const configs = new Map<string, ResolvedConfig>();
  const linting = {
    ...options,
    onConfig: (path: string, resolved: ResolvedConfig) => configs.set(path, resolved),
  };
  const changed = changes === undefined ? undefined : matchChanges(args, changes, options);
  const entries: Entry[] = [];
  const texts = new Map<string, string>();
  // Of each posting only what the report needs is kept, so that an export of thousands fits into memory.
  const toEntry = entryWith(options.whatIf ?? []);
  const add = (outcome: Outcome): void => {
    const entry = toEntry(outcome);
    if (entry.kind !== 'posting') entries.push(entry);
    else {
      const {posting} = entry;
      const lines = options.changedLines ? (changed?.linesOf(posting.path) ?? 'all') : 'all';
      entries.push({kind: 'posting', posting: onChangedLines(posting, lines)});
      if (keepTexts && outcome.kind === 'review') texts.set(nameOf(posting), outcome.review.source.text);
    }
  };
  if (others !== undefined) for await (const outcome of others) add(outcome);
  const base =
    changes === undefined || changed === undefined || !compare
      ? undefined
      : await reportOfBase(changed, changes, options, here);
  const linted =
    changed === undefined || !changedOnly
      ? lintFilesIn(args, linting)
      : lintTargets(withOldPostings(changed, base), linting);
  for await (const outcome of linted) add(outcome);
  const report = buildReport(entries, here, asOf, version);
  return {
    report:
      base === undefined || changes === undefined || changed === undefined
        ? report
        : {...report, comparison: compareReports(base, report, changed.files, changes.base)},
    textOf: (posting) => texts.get(nameOf(posting)),
    gatesOf: (path) => configs.get(path) ?? here,
  };
}

/** What was a posting in the base is linted as one, so that no change takes it out of sight by making it look like none. */
function withOldPostings({targets, files}: MatchedChanges, base: Report | undefined): readonly Target[] {
  const old = new Set(base?.postings.map(({path}) => path));
  const fromOf = new Map(files.map(({path, from = path}) => [path, from]));
  return targets.map((target) =>
    old.has(fromOf.get(target.path) ?? target.path) ? {...target, named: true} : target,
  );
}

async function reportOfBase(
  changed: MatchedChanges,
  changes: Changes,
  options: RunOptions,
  config: ResolvedConfig,
): Promise<Report> {
  const entries: Entry[] = [];
  for await (const outcome of lintBase(changed, changes, options)) entries.push(entryOf(outcome));
  return buildReport(entries, config, options.asOf, options.version);
}
