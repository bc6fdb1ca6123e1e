import type {Source} from '../types.ts';
import {type InputFormat, inputFormatOf, tellingLength} from './format.ts';
import {type FrontMatterParsers, readFrontMatter} from './front-matter.ts';
import {InputError} from './input-error.ts';
import {checkLimits} from './limits.ts';
import {mapMetadata} from './mapping.ts';
import {type OpenPage, pageOf} from './page.ts';
import {joined, piecesOf} from './pieces.ts';

export {endings, formatOf, type InputFormat, inputFormats} from './format.ts';
export {InputError, type InputErrorCode} from './input-error.ts';
export {maximumBytes} from './limits.ts';
export {mappedFacts} from './mapping.ts';

/**
 * The postings of an export whose text comes in pieces, or in place of one the error that says why it cannot be read.
 * @throws InputError where the text holds no posting.
 */
export type OpenExport = (
  path: string,
  pieces: Iterable<string>,
  maxSize?: number,
) => Iterable<Source | InputError>;

const noExport: OpenExport = () => {
  throw new InputError(
    'unsupported',
    'is a JSON export, which cannot be read here. Give each posting as Markdown, HTML or text.',
  );
};

export interface OpenOptions extends FrontMatterParsers {
  /** Bytes that a posting may have; the default depends on the format. */
  readonly maxSize?: number;
  /** In place of what the path's ending and the text tell. */
  readonly inputFormat?: InputFormat;
  /** The part of an HTML page to read, as a CSS selector. */
  readonly selector?: string;
  /** Reads JSON exports, as `openContainer` does. */
  readonly openExport?: OpenExport;
  /** Reads the structured data of pages, and pages that are data only; without it, a page is what it shows. */
  readonly openPage?: OpenPage;
  /** Fields of the front matter, by the fact they hold. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * Opens a container and yields the postings in it, one after the other. Of JSON that comes in pieces no more is read
 * than the next posting needs, so that an export of thousands is never there at once; any other text is put together
 * first. A posting that cannot be read is yielded as the error that says why, and the next one follows.
 * @throws InputError where the text as a whole cannot be read.
 */
export function* open(
  path: string,
  text: string | Iterable<string>,
  options: OpenOptions = {},
): Generator<Source | InputError> {
  const pieces = typeof text === 'string' ? piecesOf(text) : text[Symbol.iterator]();
  try {
    yield* openPieces(path, pieces, options);
  } finally {
    // A file is closed even where it is not read to its end.
    pieces.return?.();
  }
}

function* openPieces(
  path: string,
  pieces: Iterator<string>,
  {
    maxSize,
    inputFormat,
    selector,
    openExport = noExport,
    openPage = (page) => [page],
    metadata: mapping = {},
    ...parsers
  }: OpenOptions,
): Generator<Source | InputError> {
  const start = startOf(pieces);
  if (start.trim() === '') throw new InputError('empty', 'is empty: there is no posting to lint.');
  if (start.slice(0, 8192).includes('\0')) {
    throw new InputError('binary', 'is not a text file. Export the posting as Markdown or HTML.');
  }
  const format = inputFormat ?? inputFormatOf(path, start);
  const all = joined([start], pieces);
  if (format === 'json') {
    yield* openExport(path, all, maxSize);
    return;
  }
  const text = [...all].join('');
  // A document is converted to Markdown before it comes here.
  const own = format === 'docx' ? 'markdown' : format;
  checkLimits(text, own, maxSize);
  const frontMatter = readFrontMatter(text, parsers);
  if (own === 'html') {
    for (const source of openPage(pageOf(path, text, frontMatter)))
      yield mapMetadata(selector === undefined ? source : {...source, selector}, mapping);
    return;
  }
  const {metadata, fields, end} = frontMatter;
  yield mapMetadata(
    {path, format: own, text, bodyStart: end, metadata, ...(fields.length === 0 ? {} : {fields})},
    mapping,
  );
}

/** As much of a text as its format is told by, without a byte order mark. */
function startOf(pieces: Iterator<string>): string {
  let start = '';
  let isBlank = true;
  while (isBlank || start.length < tellingLength) {
    const {value: piece, done} = pieces.next();
    if (done === true) break;
    start += start === '' && piece.startsWith('\uFEFF') ? piece.slice(1) : piece;
    isBlank &&= piece.trim() === '';
  }
  return start;
}
