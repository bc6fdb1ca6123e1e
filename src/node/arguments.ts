import {parseArgs} from 'node:util';
import {didYouMean} from '../core/config/index.ts';

const options = {
  format: {type: 'string', multiple: true},
  since: {type: 'string'},
  'changed-lines': {type: 'boolean'},
  'fail-on': {type: 'string'},
  'min-score': {type: 'string'},
  'max-warnings': {type: 'string'},
  config: {type: 'string'},
  'no-config': {type: 'boolean'},
  template: {type: 'string'},
  rule: {type: 'string', multiple: true},
  'stdin-filename': {type: 'string'},
  'input-format': {type: 'string'},
  selector: {type: 'string'},
  'assume-posting': {type: 'boolean'},
  'skip-non-postings': {type: 'boolean'},
  quiet: {type: 'boolean', short: 'q'},
  all: {type: 'boolean'},
  facts: {type: 'boolean'},
  'as-of': {type: 'string'},
  'max-size': {type: 'string'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  'list-rules': {type: 'boolean'},
  explain: {type: 'string'},
  'print-config': {type: 'boolean'},
  version: {type: 'boolean', short: 'v'},
  help: {type: 'boolean', short: 'h'},
} as const;

/** `jdlint score` takes these besides; what explains a rule elsewhere explains the score there. */
const scoreOptions = {...options, explain: {type: 'boolean'}, 'what-if': {type: 'string'}} as const;

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type Flags = ReturnType<typeof parseArgs<{options: typeof options; allowPositionals: true}>>['values'];

export interface Arguments {
  readonly flags: Flags;
  readonly paths: readonly string[];
  /** Set for `jdlint score`. */
  readonly score?: {readonly explain: boolean; readonly whatIf: readonly string[]};
}

/**
 * Reads a command line.
 * @throws UsageError that names the nearest known flag.
 */
export function readArguments(args: readonly string[]): Arguments {
  if (args[0] !== 'score') {
    const {values, positionals} = parse(args, options);
    return {flags: values, paths: positionals};
  }
  const {values, positionals} = parse(args.slice(1), scoreOptions);
  const {explain = false, 'what-if': whatIf, ...flags} = values;
  return {flags, paths: positionals, score: {explain, whatIf: whatIf?.split(',') ?? []}};
}

function parse<Options extends typeof options | typeof scoreOptions>(
  args: readonly string[],
  known: Options,
): ReturnType<typeof parseArgs<{options: Options; allowPositionals: true; strict: true}>> {
  const names = Object.keys(known);
  const {tokens} = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!names.includes(token.name)) {
      const near = didYouMean(token.name, names).replace('“', '“--');
      throw new UsageError(`there is no flag ${token.rawName}.${near} See: jdlint --help`);
    }
    const {type} = known[token.name as keyof typeof known] as {readonly type: 'string' | 'boolean'};
    if (type === 'string' && token.value === undefined)
      throw new UsageError(`${token.rawName} needs a value. See: jdlint --help`);
    if (type === 'boolean' && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes no value.`);
  }
  return parseArgs({args: [...args], options: known, strict: true, allowPositionals: true});
}

/**
 * A flag's value as a whole number.
 * @throws UsageError
 */
export function numberFlag(
  name: string,
  value: string | undefined,
  maximum = Number.MAX_SAFE_INTEGER,
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || number > maximum) {
    const range = maximum === Number.MAX_SAFE_INTEGER ? 'a number from 0' : `a number from 0 to ${maximum}`;
    throw new UsageError(`--${name} must be ${range}, not “${value}”.`);
  }
  return number;
}

/**
 * A flag's value as one of some words.
 * @throws UsageError that names the nearest.
 */
export function choiceFlag<Choice extends string>(
  name: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  const found = choices.find((choice) => choice === value);
  if (value === undefined || found !== undefined) return found;
  throw new UsageError(
    `--${name} does not know “${value}”.${didYouMean(value, choices)} There are: ${choices.join(', ')}.`,
  );
}
