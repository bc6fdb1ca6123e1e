import {closeSync, constants, fstatSync, openSync, readFileSync} from 'node:fs';
import {endings, formatOf, InputError, type InputFormat, maximumBytes} from '../core/open/index.ts';

/** What a file or standard input holds, and how it is to be read where that is settled already. */
export interface Input {
  readonly text: string;
  readonly inputFormat?: InputFormat;
}

export interface ReadOptions {
  readonly maxSize?: number;
  readonly inputFormat?: InputFormat;
}

/**
 * Reads a file as text; a document is converted.
 * @throws InputError that says what is wrong with it and what to do.
 */
export async function readInput(path: string, options: ReadOptions = {}): Promise<Input> {
  const format = options.inputFormat ?? formatOf(path);
  if (format === undefined) {
    throw new InputError(
      'unsupported',
      `is of a kind that is not read. jdlint reads ${listOfEndings()}; --input-format says how to read another.`,
    );
  }
  return toInput(readBytes(path, maximumBytes(format, options.maxSize)), format, options);
}

/**
 * Bytes as text; a document is converted.
 * @throws InputError where they cannot be read.
 */
export async function toInput(
  bytes: Buffer,
  format: InputFormat | undefined,
  {inputFormat}: ReadOptions = {},
): Promise<Input> {
  if (format !== 'docx') return {text: decode(bytes), ...(inputFormat === undefined ? {} : {inputFormat})};
  const {convertDocx} = await import('./docx.ts');
  return {text: await convertDocx(bytes), inputFormat: 'markdown'};
}

function readBytes(path: string, limit: number): Buffer {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new InputError('not-found', 'does not exist. Check the path.');
    throw new InputError(
      'unreadable',
      `cannot be opened (${code ?? 'unknown error'}). Check its permissions.`,
    );
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new InputError('unreadable', 'is not a regular file.');
    if (stats.size > limit) {
      throw new InputError(
        'too-large',
        `has ${Math.round(stats.size / 1024)} KiB, and a posting may have ${Math.round(limit / 1024)} KiB. Is it a posting? If so, raise --max-size.`,
      );
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Bytes as text.
 * @throws InputError where they are binary or no UTF-8.
 */
export function decode(bytes: Buffer): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InputError('encoding', 'is encoded as UTF-16. Save it as UTF-8.');
  }
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new InputError('binary', 'is not a text file. Export the posting as Markdown or HTML.');
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new InputError('encoding', `is not valid UTF-8 (byte ${invalidAt(bytes)}). Save it as UTF-8.`);
  }
}

/** The offset of the first byte that is no UTF-8, found by halving. */
function invalidAt(bytes: Buffer): number {
  const isValid = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, end), {stream: true});
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValid(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const listOfEndings = (): string =>
  Object.keys(endings)
    .map((ending) => `.${ending}`)
    .join(', ');
