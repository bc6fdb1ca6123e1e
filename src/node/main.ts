import {readFileSync} from 'node:fs';
import picocolors from 'picocolors';
import {rules} from '../../rules/index.ts';
import {
  type Config,
  ConfigError,
  didYouMean,
  type ResolvedConfig,
  resolveConfig,
} from '../core/config/index.ts';
import {failureOf, type LintContext, lintText, type TextOptions} from '../core/lint.ts';
import {formatOf, type InputFormat, inputFormats} from '../core/open/index.ts';
import {buildReport, type Entry, entryOf} from '../core/report/build.ts';
import {formatFacts} from '../core/report/facts.ts';
import {formatJson} from '../core/report/json.ts';
import {formatPretty, nameOf} from '../core/report/pretty.ts';
import type {Report} from '../core/report/schema.ts';
import type {Outcome} from '../core/review.ts';
import {severities} from '../core/rule/types.ts';
import {templates} from '../core/templates/index.ts';
import {type Arguments, type Flags, numberFlag, readArguments, UsageError} from './arguments.ts';
import {configFinder, type LoadedConfig, loadNamedConfig} from './config.ts';
import {greeting, usage} from './help.ts';
import {lintFilesIn} from './lint-files.ts';
import {startProgress} from './progress.ts';
import {toInput} from './read.ts';
import {type Gates, verdictOf} from './verdict.ts';

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

const formats = ['pretty', 'json'] as const;

/** Runs the command and returns its exit code. Findings go to stdout; progress, diagnostics and the verdict to stderr. */
export async function main(world: World): Promise<0 | 1 | 2> {
  try {
    return await run(world, readArguments(world.args));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
    world.stderr.write(`jdlint: ${error.message}\n`);
    return 2;
  }
}

async function run(world: World, {flags, paths}: Arguments): Promise<0 | 1 | 2> {
  const {stdout, version} = world;
  if (flags.help) return print(stdout, usage);
  if (flags.version) return print(stdout, `${version}\n`);
  if (flags['list-rules']) return print(stdout, listRules());
  if (flags.explain !== undefined) return print(stdout, explain(flags.explain, world.packageRoot));
  const overrides = configOfFlags(flags);
  const asOf = readDate(flags['as-of'], world.today);
  const config = await namedConfig(flags, world.cwd);
  if (flags['print-config']) return print(stdout, printConfig(config, overrides, world.cwd, paths[0]));
  if (paths.length === 0) return print(stdout, greeting);

  const {report, texts, gates} = await lint(world, paths, flags, overrides, config, asOf);
  const colour = wantsColour(flags, world);
  if (flags.facts && flags.format !== 'json') stdout.write(formatFacts(report));
  else if (flags.format === 'json') for (const piece of formatJson(report)) stdout.write(piece);
  else {
    stdout.write(
      formatPretty(report, {
        palette: picocolors.createColors(colour),
        width: stdout.columns ?? 100,
        all: flags.all === true,
        quiet: flags.quiet === true,
        textOf: (posting) => texts.get(nameOf(posting)),
      }),
    );
  }
  const {code, reason} = verdictOf(report, gates);
  world.stderr.write(`${reason}\n`);
  return code;
}

const print = (stream: World['stdout'], text: string): 0 => {
  stream.write(text);
  return 0;
};

interface Linted {
  readonly report: Report;
  /** The texts of the postings, by their names in the report. */
  readonly texts: ReadonlyMap<string, string>;
  readonly gates: (path: string) => Gates;
}

async function lint(
  world: World,
  paths: readonly string[],
  flags: Flags,
  overrides: Config,
  config: LoadedConfig | false | undefined,
  asOf: string,
): Promise<Linted> {
  const {cwd, version, stderr} = world;
  const maxSize = numberFlag('max-size', flags['max-size']);
  const inputFormat = inputFormatFlag(flags['input-format']);
  const reading = {
    ...(maxSize === undefined ? {} : {maxSize}),
    ...(inputFormat === undefined ? {} : {inputFormat}),
    ...(flags.selector === undefined ? {} : {selector: flags.selector}),
  };
  const base = baseConfig(config, cwd, overrides);
  const configs = new Map<string, ResolvedConfig>();
  const entries: Entry[] = [];
  const texts = new Map<string, string>();
  // Of each posting only what the report needs is kept, so that an export of thousands fits into memory.
  const add = (outcome: Outcome): void => {
    const entry = entryOf(outcome);
    entries.push(entry);
    if (outcome.kind === 'review' && entry.kind === 'posting' && flags.format !== 'json')
      texts.set(nameOf(entry.posting), outcome.review.source.text);
  };
  if (paths.includes('-')) {
    for await (const outcome of lintStdin(world, flags, {rules, config: base, asOf}, reading)) add(outcome);
  }
  const progress = await startProgress(stderr);
  const linted = lintFilesIn(
    paths.filter((path) => path !== '-'),
    {
      cwd,
      rules,
      asOf,
      overrides,
      skipNonPostings: flags['assume-posting'] ? 'none' : flags['skip-non-postings'] ? 'all' : 'found',
      onProgress: progress.update,
      onConfig: (path, resolved) => configs.set(path, resolved),
      ...(config === undefined ? {} : {config}),
      ...reading,
    },
  );
  for await (const outcome of linted) add(outcome);
  progress.stop();
  return {
    report: buildReport(entries, base, asOf, version),
    texts,
    gates: (path) => configs.get(path) ?? base,
  };
}

async function* lintStdin(
  {readStdin}: World,
  flags: Flags,
  context: LintContext,
  reading: Omit<TextOptions, 'skipNonPostings'>,
): AsyncGenerator<Outcome> {
  const name = flags['stdin-filename'] ?? 'posting';
  try {
    const format = reading.inputFormat ?? formatOf(name);
    const {text, ...settled} = await toInput(readStdin(), format, reading);
    const skipNonPostings = flags['skip-non-postings'] === true;
    yield* lintText(name, text, context, {...reading, ...settled, skipNonPostings});
  } catch (error) {
    yield failureOf(name, error);
  }
}

function inputFormatFlag(text: string | undefined): InputFormat | undefined {
  const found = inputFormats.find((format) => format === text);
  if (text === undefined || found !== undefined) return found;
  throw new UsageError(
    `there is no input format “${text}”.${didYouMean(text, inputFormats)} There are: ${inputFormats.join(', ')}.`,
  );
}

/** The configuration of the working directory, which the report names. */
const baseConfig = (config: LoadedConfig | false | undefined, cwd: string, overrides: Config) => {
  const loaded =
    config === undefined
      ? configFinder(cwd, rules)(`${cwd}/posting.md`)
      : config === false
        ? {config: {}}
        : config;
  return resolveConfig(loaded.config, overrides);
};

async function namedConfig(flags: Flags, cwd: string): Promise<LoadedConfig | false | undefined> {
  if (flags['no-config']) return false;
  return flags.config === undefined ? undefined : loadNamedConfig(flags.config, cwd, rules);
}

function configOfFlags(flags: Flags): Config {
  const minScore = numberFlag('min-score', flags['min-score'], 100);
  const maxWarnings = numberFlag('max-warnings', flags['max-warnings']);
  const {template, format} = flags;
  const known = ['auto', ...templates.map(({id}) => id)];
  if (template !== undefined && !known.includes(template)) {
    throw new UsageError(
      `there is no template “${template}”.${didYouMean(template, known)} There are: ${known.join(', ')}.`,
    );
  }
  if (format !== undefined && !formats.includes(format as 'json')) {
    throw new UsageError(
      `there is no format “${format}”.${didYouMean(format, formats)} There are: ${formats.join(', ')}.`,
    );
  }
  return {
    ...(template === undefined ? {} : {template}),
    ...(minScore === undefined ? {} : {minScore}),
    ...(maxWarnings === undefined ? {} : {maxWarnings}),
    ...(flags.rule === undefined ? {} : {rules: Object.fromEntries(flags.rule.map(readRuleFlag))}),
  };
}

function readRuleFlag(text: string): [string, 'error' | 'warning' | 'info' | 'off'] {
  const [id = '', severity = ''] = text.split(':');
  const ids = rules.map(({meta}) => meta.id);
  if (!ids.includes(id))
    throw new UsageError(`there is no rule “${id}”.${didYouMean(id, ids)} See: jdlint --list-rules`);
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
  const ids = rules.map(({meta}) => meta.id);
  if (!ids.includes(id))
    throw new UsageError(`there is no rule “${id}”.${didYouMean(id, ids)} See: jdlint --list-rules`);
  return readFileSync(new URL(`rules/${id}/README.md`, packageRoot), 'utf8');
}

function printConfig(
  config: LoadedConfig | false | undefined,
  overrides: Config,
  cwd: string,
  path: string | undefined,
): string {
  const loaded =
    config === undefined
      ? configFinder(cwd, rules)(path ?? `${cwd}/posting.md`)
      : config === false
        ? {config: {}}
        : config;
  const resolved = resolveConfig(loaded.config, overrides);
  const settings = Object.fromEntries(
    rules.map(({meta}) => {
      const setting = resolved.rules.get(meta.id);
      const severity = setting?.severity ?? 'default';
      return [meta.id, setting?.options === undefined ? severity : [severity, setting.options]];
    }),
  );
  const shown = {
    from: ('path' in loaded ? loaded.path : undefined) ?? null,
    template: resolved.template,
    minScore: resolved.minScore ?? null,
    maxWarnings: resolved.maxWarnings ?? null,
    metadata: resolved.metadata,
    ignore: resolved.ignore,
    rules: settings,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}
