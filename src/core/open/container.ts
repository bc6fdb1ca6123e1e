import type {Source} from '../types.ts';
import {findPostings, toSource} from './ats.ts';
import {InputError} from './input-error.ts';
import {checkLimits} from './limits.ts';

/** Bytes of one posting in an export. */
const postingSize = 1024 * 1024;

/**
 * The postings of an export of an applicant tracking system, each with its JSON pointer.
 * @throws InputError where the text is no JSON or holds no posting.
 */
export function* openContainer(path: string, text: string, maxSize?: number): Generator<Source | InputError> {
  let found = false;
  for (const read of jsonTexts(text)) {
    if (read instanceof InputError) {
      found = true;
      yield read;
      continue;
    }
    for (const posting of findPostings(read.value, read.pointer)) {
      found = true;
      yield checked(toSource(path, posting, 'ats'), maxSize);
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
function checked(source: Source, maxSize: number | undefined): Source | InputError {
  try {
    checkLimits(source.text, source.format, maxSize ?? postingSize);
    return source;
  } catch (error) {
    if (error instanceof InputError)
      return new InputError(error.code, `${source.pointer ?? ''} ${error.message}`.trim());
    throw error;
  }
}

/** One JSON text, or one on each line, whose pointers begin with the number of the line's text. */
function* jsonTexts(
  text: string,
): Generator<{readonly value: unknown; readonly pointer: string} | InputError> {
  const whole = parseOr(text);
  if (!(whole instanceof Error)) {
    yield {value: whole.value, pointer: ''};
    return;
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = parseOr(lines[0] ?? '');
  if (lines.length < 2 || first instanceof Error) throw notJson(whole);
  for (const [index, line] of lines.entries()) {
    const value = parseOr(line);
    yield value instanceof Error ? notJson(value, index + 1) : {value: value.value, pointer: `/${index}`};
  }
}

function parseOr(text: string): {readonly value: unknown} | Error {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

const notJson = (error: Error, line?: number): InputError =>
  new InputError(
    'unsupported',
    `is not valid JSON${line === undefined ? '' : ` on line ${line}`}: ${error.message}`,
  );
