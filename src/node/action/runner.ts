import {randomUUID} from 'node:crypto';
import {appendFileSync} from 'node:fs';

/** What the runner says of the step (docs.github.com: “Default environment variables”). */
export interface RunnerEnvironment {
  readonly GITHUB_API_URL?: string | undefined;
  readonly GITHUB_EVENT_NAME?: string | undefined;
  /** A file with what GitHub says of the event. */
  readonly GITHUB_EVENT_PATH?: string | undefined;
  /** Files that the step appends its outputs and its summary to. */
  readonly GITHUB_OUTPUT?: string | undefined;
  readonly GITHUB_STEP_SUMMARY?: string | undefined;
  readonly GITHUB_REPOSITORY?: string | undefined;
  readonly GITHUB_WORKSPACE?: string | undefined;
  readonly RUNNER_TEMP?: string | undefined;
  /** Inputs, as `INPUT_MIN-SCORE`. */
  readonly [name: string]: string | undefined;
}

/** The world of a step: what the runner of GitHub gives, so that tests can give another. */
export interface Runner {
  readonly env: RunnerEnvironment;
  readonly version: string;
  /** The day, YYYY-MM-DD. */
  readonly today: string;
  readonly stdout: {write(text: string): unknown};
}

/** Sets an output of the step. A value cannot set another, since nobody knows the word that ends it. */
export function setOutput({env}: Runner, name: string, value: string): void {
  const end = `end-${randomUUID()}`;
  append(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
}

/** Puts Markdown on the page of the run. */
export const addSummary = ({env}: Runner, pieces: Iterable<string>): void =>
  append(env.GITHUB_STEP_SUMMARY, `${[...pieces].join('')}\n`);

function append(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '') appendFileSync(path, text);
}
