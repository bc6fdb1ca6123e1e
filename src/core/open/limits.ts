import type {Block, Format} from '../types.ts';
import type {InputFormat} from './format.ts';
import {InputError} from './input-error.ts';

const MiB = 1024 * 1024;
const maximumNesting = 100;
const maximumConstructs = 20_000;
/** Parts of a text and characters in them; the longest real postings have some 300 and 30,000. */
const maximumBlocks = 5000;
const maximumCharacters = 200_000;

/** Elements that need no end tag, and so say nothing about nesting. */
const flatElements = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr'.split(
    ' ',
  ),
);

/** MiB that a file may have by default. */
const defaultSize: Readonly<Record<InputFormat, number>> = {
  markdown: 1,
  mdx: 1,
  text: 1,
  html: 5,
  docx: 5,
  json: 256,
};

/** Bytes that a file may have, by its format or what `--max-size` says. */
export const maximumBytes = (format: InputFormat, maxSize?: number): number =>
  maxSize ?? defaultSize[format] * MiB;

/**
 * Refuses a text that parsers would choke on, by a scan that is linear in its length.
 * @throws InputError `too-large` or `too-complex`.
 */
export function checkLimits(text: string, format: Format, maxSize?: number): void {
  const limit = maximumBytes(format, maxSize);
  if (text.length > limit) {
    throw new InputError(
      'too-large',
      `is larger than ${Math.round(limit / 1024)} KiB, too large for one posting. Split it, or raise --max-size.`,
    );
  }
  if (format !== 'text') checkMarkup(text, format);
  if (format !== 'html') atMost(maximumConstructs, text.split('\n').length - 1, 'lines');
}

function checkMarkup(text: string, format: Exclude<Format, 'text'>): void {
  const nesting = format === 'html' ? htmlNesting(text) : Math.max(markdownNesting(text), htmlNesting(text));
  if (nesting > maximumNesting) {
    throw new InputError(
      'too-complex',
      `nests quotes, lists or elements more than ${maximumNesting} levels deep, so it is not read. Flatten it.`,
    );
  }
  const constructs = countMarks(text, format === 'html' ? '<&' : '<&[]*_`|#>');
  atMost(maximumConstructs, constructs, 'marks of markup');
}

/**
 * Refuses a text that is longer than any posting, before its sentences are told apart.
 * @throws InputError `too-complex`.
 */
export function checkExtent(blocks: readonly Block[]): void {
  atMost(maximumBlocks, blocks.length, 'paragraphs and items');
  const characters = blocks.reduce((sum, {text}) => sum + text.length, 0);
  atMost(maximumCharacters, characters, 'characters of text');
}

function atMost(limit: number, count: number, what: string): void {
  if (count > limit) {
    throw new InputError(
      'too-complex',
      `has more than ${limit.toLocaleString('en')} ${what}, far more than a posting, so it is not read.`,
    );
  }
}

function countMarks(text: string, marks: string): number {
  let count = 0;
  let previous = '';
  for (const character of text) {
    if (character !== previous && marks.includes(character)) count++;
    previous = character;
  }
  return count;
}

const markers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** The deepest run of quote and list markers at the start of a line, and of brackets in it. */
function markdownNesting(text: string): number {
  let deepest = 0;
  for (const line of text.split('\n')) {
    const prefix = markers.exec(line)?.[0] ?? '';
    const count = prefix.replace(/[ \t\d]/g, '').length;
    const indent = count === 0 ? 0 : (/^[ \t]*/.exec(line.replaceAll('\t', '    '))?.[0].length ?? 0);
    deepest = Math.max(deepest, count + Math.floor(indent / 2), bracketNesting(line));
  }
  return deepest;
}

function bracketNesting(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of line) {
    if (character === '[' || character === '(') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === ')') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

function htmlNesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name] of text.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})/g)) {
    if (name === undefined || flatElements.has(name.toLowerCase())) continue;
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
