import {join, relative, resolve, sep} from 'node:path';
import picocolors from 'picocolors';
import {rules} from '../../../rules/index.ts';
import {ConfigError} from '../../core/config/read.ts';
import {
  command,
  escapeMarkdown,
  type FormatContext,
  formats,
  isReady,
  logLine,
  summarise,
  summaryBytes,
} from '../../core/report/formats/index.ts';
import type {Report} from '../../core/report/schema.ts';
import {verdictOf} from '../../core/report/verdict.ts';
import {UsageError} from '../arguments.ts';
import {changesSince, GitError} from '../changes/git.ts';
import type {Changes} from '../changes/types.ts';
import {isFolder, repositoryRoot} from '../files.ts';
import {writeFile} from '../outputs.ts';
import {lintRun, type Run, type RunOptions} from '../run.ts';
import {ApiError, type GithubApi, githubApi, type PullFile} from './api.ts';
import {changesFromApi} from './api-changes.ts';
import {type Gate, gateOfBase} from './base-config.ts';
import {keepComment} from './comment.ts';
import {readEvent, type WorkflowEvent} from './event.ts';
import {type Inputs, readInputs} from './inputs.ts';
import {addSummary, type Runner, setOutput} from './runner.ts';
import {suggest} from './suggestions.ts';

/** One run of the Action, with all that its parts need. */
interface Step {
  readonly runner: Runner;
  readonly event: WorkflowEvent;
  readonly inputs: Inputs;
  readonly cwd: string;
  /** The root of the repository. */
  readonly root: string;
  readonly api: GithubApi | undefined;
  /** What the author should know beside the findings; goes to the log, the summary and the comment. */
  readonly notes: string[];
  /** What only those who keep the workflow should know; goes to the log. */
  readonly logged: string[];
  /** The files of the pull request as GitHub lists them, asked for once. */
  readonly pullFiles: () => Promise<PullFile[]>;
}

/** Runs the step and returns its exit code. Only what the repository holds decides it, never GitHub's API. */
export async function runAction(runner: Runner): Promise<0 | 1 | 2> {
  try {
    return await runStep(openStep(runner));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof GitError))
      throw error;
    setOutput(runner, 'passed', 'false');
    runner.stdout.write(command('error', {title: 'jdlint'}, error.message));
    runner.stdout.write(`${logLine(`Failed: ${error.message}`)}\n`);
    return 2;
  }
}

function openStep(runner: Runner): Step {
  const {env, version} = runner;
  const event = readEvent(env.GITHUB_EVENT_NAME ?? '', env.GITHUB_EVENT_PATH);
  const inputs = readInputs(env, isGate(event));
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const cwd = resolve(workspace, inputs.workingDirectory);
  if (!isFolder(cwd))
    throw new UsageError(`the input “working-directory” names no folder: “${inputs.workingDirectory}”.`);
  const {token} = inputs;
  const repository = env.GITHUB_REPOSITORY;
  const api =
    token === '' || repository === undefined
      ? undefined
      : githubApi({url: env.GITHUB_API_URL ?? 'https://api.github.com', repository, token, version});
  let files: Promise<PullFile[]> | undefined;
  const pullFiles = (): Promise<PullFile[]> => {
    if (api === undefined || event.pull === undefined) throw new ApiError('there is no token');
    files ??= api.pullFiles(event.pull.number);
    return files;
  };
  const root = repositoryRoot(cwd) ?? workspace;
  return {runner, event, inputs, cwd, root, api, notes: [], logged: [], pullFiles};
}

/** Something that is still to be merged. */
const isGate = ({pull, name}: WorkflowEvent): boolean => pull !== undefined || name === 'merge_group';

const isCompared = ({compare, failOn}: Inputs): boolean =>
  compare || failOn === 'new' || failOn === 'score-drop';

async function runStep(step: Step): Promise<0 | 1 | 2> {
  const {runner, event, inputs, notes, logged} = step;
  if (event.name === 'pull_request_target') {
    logged.push(
      'This workflow runs on pull_request_target, which gives a pull request of a stranger a token that may write. Run jdlint on pull_request.',
    );
  }
  const changes = await changesOf(step);
  const gate = await gateOf(step, changes);
  try {
    const {report, textOf, gatesOf} = await lint(step, changes, gate);
    const whyEmpty = inputs.changedOnly && changes !== undefined ? 'no posting has changed' : undefined;
    const verdict = verdictOf(report, {gatesOf, failOn: inputs.failOn, whyEmpty});
    const context: FormatContext = {
      verdict,
      failOn: inputs.failOn,
      gatesOf,
      rules,
      textOf,
      palette: picocolors.createColors(false),
      width: 100,
      all: true,
      quiet: false,
    };
    writeFiles(step, report, context);
    await talk(step, report, context);
    for (const note of [...notes, ...logged]) runner.stdout.write(command('notice', {title: 'jdlint'}, note));
    addSummary(runner, summaryOf(report, context, notes));
    runner.stdout.write('::group::Findings\n');
    for (const piece of formats.pretty(report, context)) runner.stdout.write(piece);
    runner.stdout.write('::endgroup::\n');
    if (inputs.annotations) for (const piece of formats.github(report, context)) runner.stdout.write(piece);
    else runner.stdout.write(`${logLine(verdict.reason)}\n`);
    return verdict.code;
  } finally {
    gate.dispose();
  }
}

/** What differs from the base: as git knows it, else as GitHub does; nothing where neither does. */
async function changesOf(step: Step): Promise<Changes | undefined> {
  const {event, inputs, cwd, root, api, notes, pullFiles} = step;
  const {base, pull} = event;
  if (base === undefined || !(isGate(event) || inputs.changedOnly || isCompared(inputs))) return undefined;
  let reason: string;
  try {
    return {...changesSince(base.commit, cwd, {committedOnly: true}), base: base.ref};
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    reason = error.message;
  }
  if (pull !== undefined && api !== undefined) {
    try {
      return changesFromApi(api, await pullFiles(), root, base);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      reason = error.message;
    }
  }
  notes.push(
    `The base could not be read (${reason.replace(/\.$/, '')}), so that all postings are looked at and nothing is compared. Check out with fetch-depth: 0 to have it there.`,
  );
  return undefined;
}

/** The configuration that decides: on a pull request, that of the base. */
async function gateOf({event, cwd, inputs, notes}: Step, changes: Changes | undefined): Promise<Gate> {
  if (!isGate(event)) return gateOfBase(undefined, cwd, rules, inputs.config);
  const byDefault: Gate = {findConfig: () => ({config: {}}), changed: [], dispose: () => undefined};
  if (changes === undefined) {
    notes.push('The configuration of the base is not known either, so that the defaults count.');
    return byDefault;
  }
  try {
    const gate = await gateOfBase(changes, cwd, rules, inputs.config);
    if (gate.changed.length > 0) {
      const names = gate.changed.join(', ');
      notes.push(`This pull request changes ${names}; that takes effect once it is merged.`);
    }
    return gate;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notes.push(
      `The configuration of the base could not be read (${error.message}), so that the defaults count.`,
    );
    return byDefault;
  }
}

async function lint(step: Step, changes: Changes | undefined, gate: Gate): Promise<Run> {
  const {runner, inputs, cwd, notes} = step;
  const {template, minScore, changedOnly, files} = inputs;
  const options: RunOptions = {
    cwd,
    rules,
    asOf: runner.today,
    version: runner.version,
    overrides: {
      ...(template === undefined ? {} : {template}),
      ...(minScore === undefined ? {} : {minScore}),
    },
    findConfig: gate.findConfig,
    keepTexts: true,
    changedOnly,
    compare: isCompared(inputs),
    ...(changes === undefined ? {} : {changes}),
  };
  try {
    return await lintRun(files, options);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notes.push(`The texts of the base could not be read (${error.message}), so that nothing is compared.`);
    return lintRun(files, {...options, compare: false});
  }
}

/** The report, SARIF and the outputs of the step. */
function writeFiles({runner, inputs, cwd}: Step, report: Report, context: FormatContext): void {
  const {env} = runner;
  const {summary} = report;
  const reportFile = inputs.reportFile ?? join(env.RUNNER_TEMP ?? cwd, 'jdlint-report.json');
  writeFile(cwd, reportFile, formats.json(report));
  if (inputs.sarifFile !== undefined) writeFile(cwd, inputs.sarifFile, formats.sarif(report, context));
  const values = {
    score: summary.lowestScore ?? '',
    'average-score': summary.averageScore ?? '',
    errors: summary.errors,
    warnings: summary.warnings,
    passed: context.verdict.code === 0,
    report: resolve(cwd, reportFile),
    sarif: inputs.sarifFile === undefined ? '' : resolve(cwd, inputs.sarifFile),
  };
  for (const [name, value] of Object.entries(values)) setOutput(runner, name, String(value));
}

/** The comment and the suggestions on the pull request; what GitHub refuses is left out with one line. */
async function talk(step: Step, report: Report, context: FormatContext): Promise<void> {
  const {event, inputs, api, root, cwd, notes, logged, pullFiles} = step;
  const {pull} = event;
  if (!inputs.comment || pull === undefined) return;
  if (pull.isFork) {
    logged.push('No comment is written, since the token of a pull request from a fork may only read.');
    return;
  }
  if (api === undefined) {
    logged.push('No comment is written, since there is no token.');
    return;
  }
  const inRepository = (path: string): string => relative(root, resolve(cwd, path)).split(sep).join('/');
  try {
    await keepComment(api, pull.number, inputs.workingDirectory, report, context, notes);
    const hasRewrites = report.postings.some(({findings}) =>
      findings.some(({suggestions}) => suggestions.some(isReady)),
    );
    if (hasRewrites) await suggest(api, pull, report, await pullFiles(), context.textOf, inRepository);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const hint = error.isForbidden ? ' Give the job the permission pull-requests: write.' : '';
    logged.push(`The comment could not be written or brought up to date: ${error.message}.${hint}`);
  }
}

/** Bytes of the summary that are left for the notes. */
const bytesOfNotes = 16 * 1024;

function* summaryOf(report: Report, context: FormatContext, notes: readonly string[]): Generator<string> {
  yield* summarise(report, context, summaryBytes - bytesOfNotes);
  for (const note of notes) yield `\n> ${escapeMarkdown(note)}\n`;
}
