import {closeSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {resolve} from 'node:path';
import {didYouMean} from '../core/config/index.ts';
import {type FormatName, formatNames} from '../core/report/formats/index.ts';
import {UsageError} from './arguments.ts';

/** One way that a run reports: a format, and the file it goes to if not to standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file?: string;
}

/**
 * Reads values of `--format`, such as `pretty` or `sarif=jdlint.sarif`.
 * @throws UsageError
 */
export function readOutputs(values: readonly string[] = ['pretty']): Output[] {
  const outputs = values.map((value): Output => {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
    const format = formatNames.find((known) => known === name);
    if (format === undefined) {
      throw new UsageError(
        `there is no format “${name}”.${didYouMean(name, formatNames)} There are: ${formatNames.join(', ')}.`,
      );
    }
    if (file === '') throw new UsageError(`--format ${value} names no file. Write --format ${name}=FILE.`);
    return {format, ...(file === undefined ? {} : {file})};
  });
  const onStdout = outputs.filter(({file}) => file === undefined);
  if (onStdout.length > 1) {
    const [first, second] = onStdout.map(({format}) => format);
    throw new UsageError(
      `${first} and ${second} cannot both go to standard output. Send one to a file: --format ${second}=FILE.`,
    );
  }
  return outputs;
}

/**
 * Writes a file piece by piece beside its place and then puts it there, so that no half of it is ever seen.
 * @throws UsageError where it cannot be written.
 */
export function writeFile(cwd: string, file: string, pieces: Iterable<string>): void {
  const path = resolve(cwd, file);
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const handle = openSync(beside, 'wx');
    try {
      for (const piece of pieces) writeAll(handle, Buffer.from(piece));
    } finally {
      closeSync(handle);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, {force: true});
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(
      `${file} cannot be written (${code === 'ENOENT' ? 'there is no such folder' : code}).`,
      {
        cause: message,
      },
    );
  }
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
