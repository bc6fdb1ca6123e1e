import {sourceSpan} from '../parse/index.ts';
import type {Block, Section, Sentence, Span} from '../types.ts';
import {emptyWords} from './data/empty-words.ts';
import {valueLabels} from './data/headings.ts';

/** A line of a block, as a reader sees it. `start` is its offset in the block's text. */
export interface Line {
  readonly block: Block;
  readonly section: Section;
  readonly text: string;
  readonly start: number;
  /** What a table or list of pairs puts before this line as its label. */
  readonly label?: string;
}

/** The sentence of a text that an offset, or a run from one to another, stands in. */
export function sentenceAround(text: string, from: number, to = from): string {
  const before =
    text
      .slice(0, from)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  return before + text.slice(from, to) + (text.slice(to).split(/[.!?]\s/)[0] ?? '');
}

const denial =
  /\b(?:not?(?! (?:just|only|merely|simply)\b)|never|nobody|none|nor|without|isn't|aren't|don't|doesn't|won't|avoid|instead of|rather than|hate|tired of|so-called)\b[^.!?]{0,50}$/i;

/** Whether the words before a place deny what stands there: who says that they want no ninjas does not ask for one. */
export const isDenied = (text: string, at: number): boolean =>
  denial.test(straightQuotes(text.slice(Math.max(0, at - 80), at)));

/** The words of a sentence that a match found in its text with straight quotes, as they stand, and where. */
export function wordsOfMatch(
  {block, text, start}: Sentence,
  {0: match, index}: RegExpExecArray,
): {readonly text: string; readonly span: Span} {
  const from = start + index;
  return {text: text.slice(index, index + match.length), span: sourceSpan(block, from, from + match.length)};
}

/** Whether a span holds another. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Lines that were read before: many facts and rules go over those of one posting. */
const withoutHeadings = new WeakMap<readonly Section[], readonly Line[]>();
const withAll = new WeakMap<readonly Section[], readonly Line[]>();

/** All lines of the body but code, with the section each stands in. */
export function linesOf(sections: readonly Section[], withHeadings = false): readonly Line[] {
  const known = withHeadings ? withAll : withoutHeadings;
  const lines = known.get(sections) ?? [...readLines(sections, withHeadings)];
  known.set(sections, lines);
  return lines;
}

function* readLines(sections: readonly Section[], withHeadings: boolean): Generator<Line> {
  for (const section of sections) {
    const blocks = withHeadings && section.heading ? [section.heading, ...section.blocks] : section.blocks;
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'code') continue;
      let label = pairLabel(block, blocks[index - 1], blocks[index - 2]);
      let start = 0;
      for (const text of block.text.split('\n')) {
        yield {block, section, text, start, ...(label === undefined ? {} : {label})};
        label = valueLabel(text);
        start += text.length + 1;
      }
    }
  }
}

/** The first of two cells that stand in one row; a label alone above its value. */
function pairLabel(block: Block, before: Block | undefined, earlier: Block | undefined): string | undefined {
  if (
    (block.type === 'paragraph' || block.type === 'item') &&
    before?.type === block.type &&
    block.text.length <= 80
  ) {
    return valueLabel(before.text);
  }
  if (block.type !== 'cell' || before?.type !== 'cell' || before.group !== block.group) return undefined;
  return earlier?.type === 'cell' && earlier.group === block.group ? undefined : before.text;
}

/** A text that is nothing but a label, such as "Location". */
function valueLabel(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const label = normalise(text);
  return Object.values(valueLabels).some((pattern) => pattern.test(label)) ? label : undefined;
}

/** Where a run of a line stands in the source. */
export const lineSpan = ({block, start}: Line, from: number, to: number): Span =>
  sourceSpan(block, start + from, start + to);

/** A run of a line; offsets into the line's text. */
export interface LineRun {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

export const runSpan = ({line, from, to}: LineRun): Span => lineSpan(line, from, to);

export const runText = ({line, from, to}: LineRun): string => line.text.slice(from, to);

/** A line split at its first colon, where what stands before reads as a label. */
export function labelOf({text, label}: Line): {label: string; value: string; valueStart: number} | undefined {
  if (label !== undefined) return {label: normalise(label), value: text, valueStart: 0};
  const match = /^[^\p{L}\n]{0,6}(\p{L}[\p{L}\p{N} /&'’()-]{1,40}?) ?(?::|\s[–—-]\s)\s*(?=\S)/u.exec(text);
  if (match?.[1] === undefined) return undefined;
  return {label: normalise(match[1]), value: text.slice(match[0].length), valueStart: match[0].length};
}

/** Whether quotation marks stand right around what has this before and this after it. */
export const isQuoted = (before: string, after: string): boolean =>
  /["“‘']$/.test(before) && /^["”’']/.test(after);

/** Curly apostrophes made straight, each character in its place, as the word lists have them. */
export const straightQuotes = (text: string): string => text.replace(/\u2019/g, "'");

/** "łódź" as "lodz": small letters without accents and strokes. */
export const plainLetters = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđħŧœ]/g, (letter) => 'oldhto'['øłđħŧœ'.indexOf(letter)] as string);

/** Whether a text has only words that fit any posting, and bare figures: "Other duties as needed". */
export function isHollow(text: string): boolean {
  // The first word that says something settles it, for most texts at once.
  for (const [word] of text.matchAll(/\p{L}+(?:['\u2018\u2019\u02BC]\p{L}+)?/gu)) {
    if (!emptyWords.has(word.toLowerCase().replace(/[\u2018\u2019\u02BC]/, "'"))) return false;
  }
  return true;
}

/** Lower case, straight apostrophes, one space, nothing but letters and figures at the ends. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(lower)) return lower;
  return lower
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N})+#]{1,20}$/u, '');
}

/** A metadata key in words: `salaryLow` and `salary_low` become "salary low". */
export const keyWords = (key: string): string =>
  normalise(key.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' '));

/** Finds the section that a block stands in. */
export function sectionFinder(sections: readonly Section[]): (block: Block) => Section | undefined {
  const owner = new Map<Block, Section>();
  for (const section of sections) {
    if (section.heading) owner.set(section.heading, section);
    for (const block of section.blocks) owner.set(block, section);
  }
  return (block) => owner.get(block);
}

/** Whether a block is a heading, as it is written or because it serves as one: a bold line, a short line of plain text. */
export function headingFinder(sections: readonly Section[]): (block: Block) => boolean {
  const serving = new Set(sections.map(({heading}) => heading));
  return (block) => block.type === 'heading' || serving.has(block);
}

/** The words of a block, without its markers. */
export const wholeSpan = (block: Block): Span => sourceSpan(block, 0, block.text.length);

/** A part of an address as a reader sees it; as it stands, where its escapes are broken. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
