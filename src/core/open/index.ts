import type {Source} from '../types.ts';
import {openAts} from './ats.ts';
import {readFrontMatter} from './front-matter.ts';
import {InputError} from './input-error.ts';
import {checkLimits, type InputFormat} from './limits.ts';

export {InputError, type InputErrorCode} from './input-error.ts';
export {type InputFormat, maximumBytes} from './limits.ts';

/** Endings of files that jdlint reads, and how. */
export const formats: Readonly<Record<string, InputFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  txt: 'text',
  text: 'text',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  json: 'ats',
  ndjson: 'ats',
  jsonl: 'ats',
};

/** What a path's ending says of its format. */
export const formatOf = (path: string): InputFormat | undefined =>
  formats[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];

export interface OpenOptions {
  /** Bytes; the default depends on the format. */
  readonly maxSize?: number;
}

/**
 * Opens a container and yields the postings in it: one, until containers that hold several are read.
 * @throws InputError where the text cannot be read as a posting.
 */
export function open(path: string, raw: string, options: OpenOptions = {}): Source[] {
  const format = formatOf(path) ?? 'markdown';
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  if (text.trim() === '') throw new InputError('empty', 'is empty: there is no posting to lint.');
  if (text.slice(0, 8192).includes('\0')) {
    throw new InputError('binary', 'is not a text file. Export the posting as Markdown or HTML.');
  }
  if (format === 'ats') return openAts(path, text, options.maxSize);
  checkLimits(text, format, options.maxSize);
  const {metadata, end} = readFrontMatter(text);
  return [{path, format, text, bodyStart: end, metadata}];
}
