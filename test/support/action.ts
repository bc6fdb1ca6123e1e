import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export interface StepOptions {
  /** The folder that the workflow has checked out. */
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where the API answers. */
  readonly apiUrl?: string;
}

export interface StepResult {
  readonly code: number | null;
  readonly log: string;
  readonly errors: string;
  readonly summary: string;
  readonly outputs: Outputs;
}

const environment: {readonly PATH?: string | undefined} = process.env;
const bundle = fileURLToPath(new URL('../../action/index.js', import.meta.url));

/** Runs the bundled Action as GitHub runs it: a process of its own, with what the runner puts into its environment. */
export async function runStep({
  workspace,
  event,
  payload,
  inputs = {},
  apiUrl = 'http://127.0.0.1:9',
}: StepOptions): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'jdlint-step-'));
  const file = (name: string): string => join(folder, name);
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), JSON.stringify(payload));
  mkdirSync(file('temp'));
  const child = spawn(process.execPath, [bundle], {
    cwd: workspace,
    env: {
      PATH: environment.PATH,
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'acme/careers',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_API_URL: apiUrl,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: file('temp'),
      INPUT_TOKEN: 'a-token',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  let log = '';
  let errors = '';
  child.stdout.on('data', (piece) => (log += piece));
  child.stderr.on('data', (piece) => (errors += piece));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const summary = readFileSync(file('summary'), 'utf8');
  const outputs = readOutputs(readFileSync(file('output'), 'utf8'));
  rmSync(folder, {recursive: true, force: true});
  return {code, log, errors, summary, outputs};
}

/** Outputs of the step by their names. */
export interface Outputs {
  readonly score?: string;
  readonly passed?: string;
  readonly report?: string;
  readonly sarif?: string;
  readonly [name: string]: string | undefined;
}

/** Reads outputs as the runner does: `name<<end`, the value, `end`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const [, name, end] = /^([^=<]+)<<(.+)$/.exec(lines[at++] ?? '') ?? [];
    if (name === undefined || end === undefined) continue;
    const stop = lines.indexOf(end, at);
    outputs[name] = lines.slice(at, stop).join('\n');
    at = stop + 1;
  }
  return outputs;
}
