import type {Source} from '../types.ts';
import {toSource} from './ats.ts';
import {InputError} from './input-error.ts';
import {type JsonText, postingsInJson} from './json-postings.ts';
import {checkLimits} from './limits.ts';
import {joined, linesOf, wholeLinesOf} from './pieces.ts';

/** Bytes of one posting in an export. */
const postingBytes = 1024 * 1024;
/** Characters in which the first line must end for it to be seen that every line is a JSON text of its own. */
const longestFirstLine = 2 * 1024 * 1024;

/**
 * The postings of an export of an applicant tracking system, each with its JSON pointer, as the pieces of its text come
 * in. A fault in it is yielded where it stands.
 * @throws InputError where the text holds no posting.
 */
export function* openContainer(
  path: string,
  pieces: Iterable<string>,
  maxSize = postingBytes,
): Generator<Source | InputError> {
  let found = false;
  for (const text of jsonTexts(path, pieces)) {
    for (const posting of postingsInJson(text, maxSize)) {
      found = true;
      yield posting instanceof InputError ? posting : checked(toSource(path, posting, 'ats'), maxSize);
    }
  }
  if (!found) {
    throw new InputError(
      'unsupported',
      'holds no posting that can be told: no object with a title and a description. jdlint reads exports of Greenhouse, Lever, Ashby, Workable, SmartRecruiters, Recruitee, Teamtailor, Workday and others, and schema.org JobPosting.',
    );
  }
}

/** The posting, or what is wrong with it. */
function checked(source: Source, maxSize: number): Source | InputError {
  try {
    checkLimits(source.text, source.format, maxSize);
    return source;
  } catch (error) {
    if (error instanceof InputError)
      return new InputError(error.code, `${source.pointer ?? ''} ${error.message}`.trim());
    throw error;
  }
}

/** One JSON text, or one on each line, whose pointers begin with the number of the line's text. */
function* jsonTexts(path: string, pieces: Iterable<string>): Generator<JsonText> {
  const parts = linesOf(pieces);
  const {text: first, line} = firstLine(parts);
  const second = first.endsWith('\n') ? firstLine(parts) : {text: '', line: 1};
  const all = joined([first, '\n'.repeat(second.line - 1), second.text], parts);
  if (!isOneOfMany(path, first, second.text)) {
    yield {pieces: all, pointer: '', line};
    return;
  }
  let index = 0;
  let number = line;
  for (const text of wholeLinesOf(all)) {
    if (text.trim() !== '') yield {pieces: [text.trimEnd()], pointer: `/${index++}`, line: number};
    number++;
  }
}

/** Whether the first line is a JSON text, and others follow. */
function isOneOfMany(path: string, first: string, second: string): boolean {
  if (second === '') return false;
  if (/\.(?:ndjson|jsonl)$/i.test(path) && first.trim().length > 1) return true;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** The first line that is not blank, or the beginning of one that is too long to be one text of many. */
function firstLine(parts: Generator<string>): {readonly text: string; readonly line: number} {
  let text = '';
  let line = 1;
  while (text.length < longestFirstLine) {
    const {value: part, done} = parts.next();
    if (done) break;
    text += part;
    if (!part.endsWith('\n')) continue;
    if (text.trim() !== '') break;
    text = '';
    line++;
  }
  return {text, line};
}
