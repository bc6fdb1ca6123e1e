import type {Source} from '../types.ts';
import {openContainer} from './container.ts';
import {type InputFormat, inputFormatOf} from './format.ts';
import {readFrontMatter} from './front-matter.ts';
import {InputError} from './input-error.ts';
import {checkLimits} from './limits.ts';
import {mapMetadata} from './mapping.ts';
import {openPage} from './structured-data.ts';

export {endings, formatOf, type InputFormat, inputFormats} from './format.ts';
export {InputError, type InputErrorCode} from './input-error.ts';
export {maximumBytes} from './limits.ts';
export {mappedFacts} from './mapping.ts';

export interface OpenOptions {
  /** Bytes that a posting may have; the default depends on the format. */
  readonly maxSize?: number;
  /** In place of what the path's ending and the text tell. */
  readonly inputFormat?: InputFormat;
  /** The part of an HTML page to read, as a CSS selector. */
  readonly selector?: string;
  /** Fields of the front matter, by the fact they hold. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * Opens a container and yields the postings in it, one after the other, so that an export of thousands is never there
 * at once. A posting that cannot be read is yielded as the error that says why, and the next one follows.
 * @throws InputError where the text as a whole cannot be read.
 */
export function* open(
  path: string,
  raw: string,
  {maxSize, inputFormat, selector, metadata: mapping = {}}: OpenOptions = {},
): Generator<Source | InputError> {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  if (text.trim() === '') throw new InputError('empty', 'is empty: there is no posting to lint.');
  if (text.slice(0, 8192).includes('\0')) {
    throw new InputError('binary', 'is not a text file. Export the posting as Markdown or HTML.');
  }
  const format = inputFormat ?? inputFormatOf(path, text);
  switch (format) {
    case 'json':
      yield* openContainer(path, text, maxSize);
      return;
    case 'html':
      checkLimits(text, format, maxSize);
      for (const source of openPage(path, text, readFrontMatter(text)))
        yield mapMetadata(selector === undefined ? source : {...source, selector}, mapping);
      return;
    case 'docx':
    case 'markdown':
    case 'mdx':
    case 'text': {
      // A document is converted to Markdown before it comes here.
      const own = format === 'docx' ? 'markdown' : format;
      checkLimits(text, own, maxSize);
      const {metadata, fields, end} = readFrontMatter(text);
      yield mapMetadata(
        {path, format: own, text, bodyStart: end, metadata, ...(fields.length === 0 ? {} : {fields})},
        mapping,
      );
    }
  }
}
