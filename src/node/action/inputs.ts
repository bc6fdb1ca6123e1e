import {type FailOn, failOns} from '../../core/report/verdict.ts';
import {templateNames} from '../../core/templates/index.ts';
import {choiceFlag, numberFlag, UsageError} from '../arguments.ts';

/** What a workflow says under `with:`. */
export interface Inputs {
  readonly files: readonly string[];
  readonly config?: string;
  readonly template?: string;
  readonly minScore?: number;
  readonly failOn: FailOn;
  readonly changedOnly: boolean;
  readonly compare: boolean;
  readonly annotations: boolean;
  readonly comment: boolean;
  readonly sarifFile?: string;
  readonly reportFile?: string;
  readonly token: string;
  readonly workingDirectory: string;
}

const defaultFiles = '**/*.{md,mdx,html}';

/**
 * Reads the inputs from the environment, where the runner puts them.
 * @throws UsageError that names the input.
 */
export function readInputs(
  env: Readonly<Record<string, string | undefined>>,
  isPullRequest: boolean,
): Inputs {
  const text = (name: string): string | undefined => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const truth = (name: string, byDefault: boolean): boolean => {
    const value = text(name)?.toLowerCase();
    if (value === undefined) return byDefault;
    if (value === 'true' || value === 'false') return value === 'true';
    throw new UsageError(`the input “${name}” must be true or false, not “${value}”.`);
  };
  const optional = <Key extends string>(key: Key, value: string | undefined) =>
    (value === undefined ? {} : {[key]: value}) as {readonly [P in Key]?: string};
  const minScore = asInput('min-score', () => numberFlag('min-score', text('min-score'), 100));
  return {
    files: (text('files') ?? defaultFiles)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ...optional('config', text('config')),
    ...optional(
      'template',
      asInput('template', () => choiceFlag('template', text('template'), templateNames)),
    ),
    ...(minScore === undefined ? {} : {minScore}),
    failOn: asInput('fail-on', () => choiceFlag('fail-on', text('fail-on'), failOns)) ?? 'error',
    changedOnly: truth('changed-only', isPullRequest),
    compare: truth('compare', isPullRequest),
    annotations: truth('annotations', true),
    comment: truth('comment', true),
    ...optional('sarifFile', text('sarif-file')),
    ...optional('reportFile', text('report-file')),
    token: text('token') ?? '',
    workingDirectory: text('working-directory') ?? '.',
  };
}

/** An error that names a flag names an input here. */
function asInput<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replace(`--${name}`, `the input “${name}”`));
  }
}
