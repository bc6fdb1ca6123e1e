import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs';
import {endings, formatOf, InputError, type InputFormat, maximumBytes} from '../core/open/index.ts';

/** What a file or standard input holds, whole or in pieces, and how it is to be read where that is settled already. */
export interface Input {
  readonly text: string | Iterable<string>;
  readonly inputFormat?: InputFormat;
}

export interface ReadOptions {
  readonly maxSize?: number;
  readonly inputFormat?: InputFormat;
}

/** Bytes that are read at a time. */
const pieceSize = 64 * 1024;

/**
 * Reads a file as text; a document is converted.
 * @throws InputError that says what is wrong with it and what to do, some only when the text is read.
 */
export async function readInput(path: string, options: ReadOptions = {}): Promise<Input> {
  const format = options.inputFormat ?? formatOf(path);
  if (format === undefined) {
    throw new InputError(
      'unsupported',
      `is of a kind that is not read. jdlint reads ${listOfEndings()}; --input-format says how to read another.`,
    );
  }
  return toInput(readFile(path, maximumBytes(format, options.maxSize)), format, options);
}

/**
 * Bytes as text; a document is converted.
 * @throws InputError where they cannot be read, some only when the text is read.
 */
export async function toInput(
  bytes: Iterable<Buffer>,
  format: InputFormat | undefined,
  {inputFormat}: ReadOptions = {},
): Promise<Input> {
  if (format !== 'docx') return {text: decode(bytes), ...(inputFormat === undefined ? {} : {inputFormat})};
  const {convertDocx} = await import('./docx.ts');
  return {text: await convertDocx(Buffer.concat([...bytes])), inputFormat: 'markdown'};
}

function* readFile(path: string, limit: number): Generator<Buffer> {
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
    if (stats.size > limit) throw tooLarge(stats.size, limit);
    yield* readBytes(file, limit);
  } finally {
    closeSync(file);
  }
}

/**
 * The bytes of an open file, as they come.
 * @throws InputError `too-large` where there are more than `limit`.
 */
export function* readBytes(file: number, limit = maximumBytes('json')): Generator<Buffer> {
  for (let total = 0; ; ) {
    const piece = Buffer.allocUnsafe(pieceSize);
    const count = readSome(file, piece);
    if (count === 0) return;
    total += count;
    if (total > limit) throw tooLarge(total, limit);
    yield piece.subarray(0, count);
  }
}

/** Reads what is there; of a pipe that has nothing yet, what comes next. */
function readSome(file: number, piece: Buffer): number {
  for (;;) {
    try {
      return readSync(file, piece);
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

const tooLarge = (size: number, limit: number): InputError =>
  new InputError(
    'too-large',
    `has ${Math.round(size / 1024)} KiB, and a posting may have ${Math.round(limit / 1024)} KiB. Is it a posting? If so, raise --max-size.`,
  );

/**
 * Bytes as text, piece by piece.
 * @throws InputError where they are binary or no UTF-8.
 */
export function* decode(pieces: Iterable<Buffer>): Generator<string> {
  let offset = 0;
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    if (offset === 0 && rest.length === 0) refuseOtherThanText(piece);
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    // A character may end in the next piece: all bytes but its first are 10xxxxxx.
    const last = bytes.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
    const end = (bytes[last] ?? 0) < 0x80 ? bytes.length : last;
    yield decodeUtf8(bytes.subarray(0, end), offset);
    offset += end;
    rest = bytes.subarray(end);
  }
  yield decodeUtf8(rest, offset);
}

function refuseOtherThanText(bytes: Buffer): void {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InputError('encoding', 'is encoded as UTF-16. Save it as UTF-8.');
  }
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new InputError('binary', 'is not a text file. Export the posting as Markdown or HTML.');
  }
}

function decodeUtf8(bytes: Buffer, offset: number): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new InputError(
      'encoding',
      `is not valid UTF-8 (byte ${offset + invalidAt(bytes)}). Save it as UTF-8.`,
    );
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
