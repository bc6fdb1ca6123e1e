import {readFileSync} from 'node:fs';
import picocolors from 'picocolors';
import {rules} from '../../rules/index.ts';
import {type Config, didYouMean, resolveConfig} from '../core/config/index.ts';
import {ConfigError} from '../core/config/read.ts';
import type {LintContext} from '../core/lint.ts';
import {formatOf, inputFormats} from '../core/open/index.ts';
import {
  type Format,
  type FormatContext,
  formatFacts,
  formatScore,
  formats,
} from '../core/report/formats/index.ts';
import {type FailOn, failOns, verdictOf} from '../core/report/verdict.ts';
import type {Outcome} from '../core/review.ts';
import {severities} from '../core/rule/types.ts';
import {templateNames} from '../core/templates/index.ts';
import {type Arguments, choiceFlag, type Flags, numberFlag, readArguments, UsageError} from './arguments.ts';
import {changesSince, GitError} from './changes/git.ts';
import {type LoadedConfig, loadNamedConfig} from './config.ts';
import {greeting, usage} from './help.ts';
import {configsFor, lintInput} from './lint-files.ts';
import {readOutputs, writeFile} from './outputs.ts';
import {startProgress} from './progress.ts';
import {type Input, type ReadOptions, toInput} from './read.ts';
import {lintRun, type Run, type RunOptions} from './run.ts';

/** The world that a run needs, so that tests can give another. */
export interface World {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The folder of the installed package, which holds the rules' documentation. */
  readonly packageRoot: URL;
  /** The local day, YYYY-MM-DD. */
  readonly today: string;
  readonly stdout: {write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number};
  readonly stderr: {write(text: string): unknown; readonly isTTY?: boolean};
  readonly readStdin: () => Iterable<Buffer>;
}

/** Runs the command and returns its exit code. Findings go to stdout; progress, diagnostics and the verdict to stderr. */
export async function main(world: World): Promise<0 | 1 | 2> {
  try {
    return await run(world, readArguments(world.args));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof GitError))
      throw error;
    world.stderr.write(`jdlint: ${error.message}\n`);
    return 2;
  }
}

async function run(world: World, {flags, paths, score}: Arguments): Promise<0 | 1 | 2> {
  const {stdout, version} = world;
  if (flags.help) return print(stdout, usage);
  if (flags.version) return print(stdout, `${version}\n`);
  if (flags['list-rules']) return print(stdout, listRules());
  if (flags.explain !== undefined) return print(stdout, explain(flags.explain, world.packageRoot));
  const overrides = configOfFlags(flags);
  const asOf = readDate(flags['as-of'], world.today);
  const config = await namedConfig(flags, world.cwd);
  if (flags['print-config']) return print(stdout, printConfig(config, overrides, world.cwd, paths[0]));
  if (paths.length === 0 && flags.since === undefined) return print(stdout, greeting);

  const outputs = readOutputs(flags.format);
  const failOn = choiceFlag('fail-on', flags['fail-on'], failOns) ?? 'error';
  if (flags.since === undefined) refuseWithoutSince(flags, failOn);
  const changes = flags.since === undefined ? undefined : changesSince(flags.since, world.cwd);
  for (const id of score?.whatIf ?? []) refuseUnknownRule(id);
  const {report, textOf, gatesOf} = await lint(world, paths.length === 0 ? ['.'] : paths, flags, {
    rules,
    asOf,
    overrides,
    cwd: world.cwd,
    version,
    keepTexts: outputs.some(({format}) => format !== 'json'),
    changedLines: flags['changed-lines'] === true,
    ...(score === undefined ? {} : {whatIf: score.whatIf}),
    ...(changes === undefined ? {} : {changes}),
    ...(config === undefined ? {} : {config}),
  });
  const verdict = verdictOf(report, {gatesOf, failOn, whyEmpty: whyEmpty(flags)});
  const context: FormatContext = {
    verdict,
    failOn,
    gatesOf,
    rules,
    textOf,
    palette: picocolors.createColors(wantsColour(flags, world)),
    width: stdout.columns ?? 100,
    all: flags.all === true,
    quiet: flags.quiet === true,
  };
  for (const {format, file} of outputs) {
    const write = format === 'pretty' ? prettyFormat(flags, score) : formats[format];
    if (file === undefined) for (const piece of write(report, context)) stdout.write(piece);
    else writeFile(world.cwd, file, write(report, {...context, palette: picocolors.createColors(false)}));
  }
  world.stderr.write(`${verdict.reason}\n`);
  return verdict.code;
}

function prettyFormat({facts}: Flags, score: Arguments['score']): Format {
  if (score !== undefined) return formatScore(score);
  return facts ? formatFacts : formats.pretty;
}

function refuseUnknownRule(id: string): void {
  const ids = rules.map(({meta}) => meta.id);
  if (!ids.includes(id))
    throw new UsageError(`there is no rule “${id}”.${didYouMean(id, ids)} See: jdlint --list-rules`);
}

const print = (stream: World['stdout'], text: string): 0 => {
  stream.write(text);
  return 0;
};

async function lint(world: World, paths: readonly string[], flags: Flags, options: RunOptions): Promise<Run> {
  const maxSize = numberFlag('max-size', flags['max-size']);
  const inputFormat = choiceFlag('input-format', flags['input-format'], inputFormats);
  const reading = {
    ...(maxSize === undefined ? {} : {maxSize}),
    ...(inputFormat === undefined ? {} : {inputFormat}),
    ...(flags.selector === undefined ? {} : {selector: flags.selector}),
  };
  const {asOf, cwd, overrides = {}} = options;
  const findConfig = configsFor(options);
  const config = resolveConfig(findConfig(`${cwd}/posting.md`).config, overrides);
  const progress = await startProgress(world.stderr);
  const run = await lintRun(
    paths.filter((path) => path !== '-'),
    {
      ...options,
      ...reading,
      findConfig,
      skipNonPostings: flags['assume-posting'] ? 'none' : flags['skip-non-postings'] ? 'all' : 'found',
      onProgress: progress.update,
      ...(paths.includes('-') ? {others: lintStdin(world, flags, {rules, config, asOf}, reading)} : {}),
    },
  );
  progress.stop();
  return run;
}

async function* lintStdin(
  {readStdin}: World,
  flags: Flags,
  context: LintContext,
  reading: ReadOptions & {readonly selector?: string},
): AsyncGenerator<Outcome> {
  const name = flags['stdin-filename'] ?? 'posting';
  const read = (settled: ReadOptions): Promise<Input> =>
    toInput(readStdin(), settled.inputFormat ?? formatOf(name), settled);
  yield* lintInput(name, read, context, reading, flags['skip-non-postings'] === true);
}

/** Why nothing to lint is no fault: where files are handed over as they come. */
function whyEmpty(flags: Flags): string | undefined {
  if (flags.since !== undefined) return 'no posting has changed';
  return flags['skip-non-postings'] ? 'none of the files is a posting' : undefined;
}

/** Flags that mean nothing without a base. */
function refuseWithoutSince(flags: Flags, failOn: FailOn): void {
  if (flags['changed-lines']) throw new UsageError('--changed-lines needs --since, which says since when.');
  if (failOn === 'new' || failOn === 'score-drop')
    throw new UsageError(`--fail-on ${failOn} needs --since, which says what to compare with.`);
}

async function namedConfig(flags: Flags, cwd: string): Promise<LoadedConfig | false | undefined> {
  if (flags['no-config']) return false;
  return flags.config === undefined ? undefined : loadNamedConfig(flags.config, cwd, rules);
}

function configOfFlags(flags: Flags): Config {
  const minScore = numberFlag('min-score', flags['min-score'], 100);
  const maxWarnings = numberFlag('max-warnings', flags['max-warnings']);
  const template = choiceFlag('template', flags.template, templateNames);
  return {
    ...(template === undefined ? {} : {template}),
    ...(minScore === undefined ? {} : {minScore}),
    ...(maxWarnings === undefined ? {} : {maxWarnings}),
    ...(flags.rule === undefined ? {} : {rules: Object.fromEntries(flags.rule.map(readRuleFlag))}),
  };
}

function readRuleFlag(text: string): [string, 'error' | 'warning' | 'info' | 'off'] {
  const [id = '', severity = ''] = text.split(':');
  refuseUnknownRule(id);
  const known = [...severities, 'off'] as const;
  const found = known.find((candidate) => candidate === severity);
  if (found === undefined)
    throw new UsageError(`--rule ${id} needs a severity: ${id}:error, :warning, :info or :off.`);
  return [id, found];
}

function readDate(text: string | undefined, today: string): string {
  if (text === undefined) return today;
  const date = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== text
  ) {
    throw new UsageError(`--as-of must be a day such as ${today}, not “${text}”.`);
  }
  return text;
}

function wantsColour(flags: Flags, {env, stdout}: World): boolean {
  const {FORCE_COLOR: forced, NO_COLOR: unwanted = '', TERM: terminal} = env;
  if (flags['no-color']) return false;
  if (flags.color) return true;
  if (forced !== undefined) return forced !== '0';
  return unwanted === '' && terminal !== 'dumb' && stdout.isTTY === true;
}

function listRules(): string {
  const width = Math.max(...rules.map(({meta}) => meta.id.length));
  const lines = rules.map(({meta}) => {
    const gravest = severities.find((severity) =>
      Object.values(meta.messages).some((message) => message.severity === severity),
    );
    return `${meta.id.padEnd(width)}  ${meta.category.padEnd(12)} ${(gravest ?? '').padEnd(8)} ${meta.summary}`;
  });
  return `${lines.join('\n')}\n`;
}

function explain(id: string, packageRoot: URL): string {
  refuseUnknownRule(id);
  return readFileSync(new URL(`rules/${id}/README.md`, packageRoot), 'utf8');
}

function printConfig(
  config: LoadedConfig | false | undefined,
  overrides: Config,
  cwd: string,
  path: string | undefined,
): string {
  const loaded = configsFor({cwd, rules, ...(config === undefined ? {} : {config})})(
    path ?? `${cwd}/posting.md`,
  );
  const resolved = resolveConfig(loaded.config, overrides);
  const settings = Object.fromEntries(
    rules.map(({meta}) => {
      const setting = resolved.rules.get(meta.id);
      const severity = setting?.severity ?? 'default';
      return [meta.id, setting?.options === undefined ? severity : [severity, setting.options]];
    }),
  );
  const shown = {
    from: loaded.path ?? null,
    template: resolved.template,
    minScore: resolved.minScore ?? null,
    maxWarnings: resolved.maxWarnings ?? null,
    metadata: resolved.metadata,
    ignore: resolved.ignore,
    rules: settings,
    weights: Object.fromEntries(
      [...resolved.rules].flatMap(([id, {weight}]) => (weight === undefined ? [] : [[id, weight]])),
    ),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
