import {decodeReference} from '../open/entities.ts';
import type {Block, BlockType, Link, Piece, Span} from '../types.ts';

/** How a node's value is written in the source: with escapes and references, references only, or as it is. */
export type Encoding = 'markdown' | 'html' | 'literal';

const punctuation = /[!-/:-@[-`{-~]/;
/**
 * Walks a node's value and its source side by side and reports where each run of the value stands.
 * Escapes, references, line endings and the prefixes of continued lines are stepped over.
 */
function align(
  value: string,
  source: string,
  region: Span,
  encoding: Encoding,
  emit: (text: string, start: number, end: number) => void,
): number {
  let at = region.start;
  for (let i = 0; i < value.length; ) {
    const character = value[i] as string;
    if (source[at] === '&' && encoding !== 'literal') {
      const decoded = decodeReference(source, at);
      if (decoded !== undefined && value.startsWith(decoded.text, i)) {
        emit(decoded.text, at, at + decoded.length);
        i += decoded.text.length;
        at += decoded.length;
        continue;
      }
    }
    const next = source[at + 1];
    if (encoding === 'markdown' && source[at] === '\\' && next === character && punctuation.test(next)) {
      emit(character, at, at + 2);
      at += 2;
    } else if (character === '\n' && source[at] === '\r') {
      const end = at + (next === '\n' ? 2 : 1);
      emit(character, at, end);
      at = end;
    } else if (source[at] === character) {
      emit(character, at, at + 1);
      at++;
    } else {
      const found = skipTo(value, i, source, at, region.end, encoding);
      if (found > at) {
        at = found;
        continue;
      }
      emit(character, at, at);
    }
    i++;
  }
  return at;
}

/** The next place where the value can go on: past line prefixes, trailing spaces and markup. */
function skipTo(
  value: string,
  i: number,
  source: string,
  at: number,
  end: number,
  encoding: Encoding,
): number {
  const limit = Math.min(end, at + 2000);
  for (let next = at + 1; next < limit; next++) {
    const candidate = source[next];
    if (candidate === value[i] || (value[i] === '\n' && candidate === '\r')) return next;
    if (encoding === 'literal') continue;
    if (candidate === '\\' && encoding === 'markdown' && source[next + 1] === value[i]) return next;
    if (candidate === '&') {
      const decoded = decodeReference(source, next);
      if (decoded !== undefined && value.startsWith(decoded.text, i)) return next;
    }
  }
  return at;
}

/** White space as browsers fold it, and the space that keeps words together. */
function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x1000 && /\s/.test(character));
}

/** A text with its marked runs, such as links, as spaces: what is left beside them. */
export function besideRuns(text: string, runs: readonly Span[]): string {
  let rest = text;
  for (const {start, end} of runs) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

export const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);

export function isTitleCase(text: string): boolean {
  const words = text
    .replace(/:$/, '')
    .split(' ')
    .filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A text in small letters, one space between its words and no signs around them, so that two can be compared. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]{1,20}$/gu, '')
    .replace(/\s+/g, ' ');

/**
 * A bullet that was typed and not marked up; pasted from a word processor, a hollow one is an “o”, and one whose bytes were
 * read in a wrong encoding is three signs.
 */
export const typedBullet = /^(?:â€¢\s?|[•·▪◦●○‣∙➢➤►✓✔]\s?|[›»]\s+|o\s+(?=\p{Lu})|-(?=\p{Lu}\p{Ll}))/u;

/** A dash in the place of a bullet; it is one where the text before it begins with one too. */
export const bulletDash = /^[–—]\s+(?=\S)/;

const labelLine = /^\p{Lu}[\p{L} /&'’-]{1,30}:\s/u;

/** Collects the text of one block with its pieces; white space is folded as a browser would. */
export class TextBuilder {
  readonly #source: string;
  readonly #pieces: {textStart: number; length: number; sourceStart: number; sourceLength: number}[] = [];
  readonly #links: Link[] = [];
  readonly #marks: {strong: Span[]; emphasis: Span[]} = {strong: [], emphasis: []};
  readonly #wraps: number[] = [];
  #text = '';
  /** The last character, since asking a growing text for it would copy the text each time. */
  #last = '';
  #cursor: number;

  constructor(source: string, cursor: number) {
    this.#source = source;
    this.#cursor = cursor;
  }

  /** Offset in the block's text of what is added next. */
  get length(): number {
    return this.#text.length;
  }

  /** Adds a node's value that stands somewhere in `region`. */
  add(value: string, region: Span, encoding: Encoding): void {
    this.#cursor = align(value, this.#source, region, encoding, (text, start, end) =>
      this.#push(text, start, end),
    );
  }

  /** Adds a value whose parser lost its position: it is looked for after what was added last. */
  addUnplaced(value: string, end: number, encoding: Encoding): void {
    const head = value.slice(0, 12).split('\n')[0] ?? '';
    const found = this.#source.indexOf(head, this.#cursor);
    const start = found >= 0 && found < end ? found : this.#cursor;
    this.add(value, {start, end}, encoding);
  }

  /** Adds what a browser shows in place of what is written in `region`. */
  addAs(text: string, region: Span): void {
    this.#append(text, region.start, region.end);
    this.#cursor = region.end;
  }

  addBreak(at: Span): void {
    if (this.#text === '') return;
    if (this.#last === ' ') this.#trim();
    this.#append('\n', at.start, at.end);
  }

  addLink(start: number, url: string): void {
    this.#links.push({start, end: this.#text.length, url});
  }

  addMark(kind: 'strong' | 'emphasis', start: number): void {
    if (this.#text.length > start) this.#marks[kind].push({start, end: this.#text.length});
  }

  #push(text: string, start: number, end: number): void {
    if (!isSpace(text)) this.#append(text, start, end);
    else if (this.#text !== '' && !isSpace(this.#last)) {
      if (text === '\n' || text === '\r') this.#wraps.push(this.#text.length);
      this.#append(' ', start, end);
    }
  }

  /** Wrapped lines that were meant as lines of their own: under a strong line, or all of them `Label: value`. */
  #keepLines(): void {
    const first = this.#wraps[0];
    if (first === undefined) return;
    const headed = this.#marks.strong.some(
      ({start, end}) => start === 0 && end >= first - 1 && end <= first + 1,
    );
    const labelled = labelLine.test(this.#text.slice(0, 50));
    // Text that runs on seldom begins every line with a capital.
    const starts = this.#wraps.map((at) => this.#text[at + 1] ?? '');
    const listed = starts.length >= 3 && starts.every((letter) => /[\p{Lu}\p{N}]/u.test(letter));
    const dashed = bulletDash.test(this.#text);
    const isBullet = (at: number): boolean => typedBullet.test(this.#text.slice(at + 1, at + 4));
    // A text that was pasted with its bullets has its headings on lines of their own too.
    const pasted = this.#wraps.filter(isBullet).length >= 3;
    for (const at of this.#wraps) {
      const keep =
        listed ||
        pasted ||
        (dashed && bulletDash.test(this.#text.slice(at + 1, at + 4))) ||
        (headed && at === first) ||
        isBullet(at) ||
        (labelled && labelLine.test(this.#text.slice(at + 1, at + 51)));
      if (keep) this.#text = `${this.#text.slice(0, at)}\n${this.#text.slice(at + 1)}`;
    }
  }

  #append(text: string, sourceStart: number, sourceEnd: number): void {
    const last = this.#pieces.at(-1);
    const sourceLength = sourceEnd - sourceStart;
    const verbatim = text.length === 1 && sourceLength === 1;
    if (
      last !== undefined &&
      verbatim &&
      last.length === last.sourceLength &&
      last.sourceStart + last.sourceLength === sourceStart
    ) {
      last.length++;
      last.sourceLength++;
    } else {
      this.#pieces.push({textStart: this.#text.length, length: text.length, sourceStart, sourceLength});
    }
    this.#text += text;
    this.#last = text.at(-1) ?? this.#last;
  }

  #trim(): void {
    const text = this.#text.trimEnd();
    while (this.#text.length > text.length) {
      const last = this.#pieces.at(-1);
      if (last === undefined) break;
      const surplus = Math.min(last.length, this.#text.length - text.length);
      this.#text = this.#text.slice(0, -surplus);
      if (surplus === last.length) this.#pieces.pop();
      else {
        last.length -= surplus;
        last.sourceLength -= surplus;
      }
    }
    this.#last = this.#text.at(-1) ?? '';
  }

  /** The finished block, or undefined where there is no text. */
  build(type: BlockType, depth: number, span: Span, group?: number): Block | undefined {
    this.#trim();
    if (this.#text === '') return undefined;
    this.#keepLines();
    const clip = <T extends Span>(spans: readonly T[]): T[] =>
      spans
        .map((at) => ({...at, end: Math.min(at.end, this.#text.length)}))
        .filter((at) => at.end > at.start);
    return {
      type,
      depth,
      text: this.#text,
      pieces: this.#pieces satisfies readonly Piece[],
      span,
      ...(group === undefined ? {} : {group}),
      links: clip(this.#links),
      strong: clip(this.#marks.strong),
      emphasis: clip(this.#marks.emphasis),
    };
  }
}

/** A part of a block as a block of its own. */
export function sliceBlock(block: Block, start: number, end: number): Block {
  const text = block.text.slice(start, end);
  const shift = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .map((at) => ({...at, start: Math.max(0, at.start - start), end: Math.min(end, at.end) - start}))
      .filter((at) => at.end > at.start);
  const pieces = block.pieces.flatMap((piece): Piece[] => {
    const from = Math.max(piece.textStart, start);
    const to = Math.min(piece.textStart + piece.length, end);
    if (to <= from) return [];
    if (piece.length !== piece.sourceLength) return [{...piece, textStart: piece.textStart - start}];
    const length = to - from;
    return [
      {
        textStart: from - start,
        length,
        sourceStart: piece.sourceStart + from - piece.textStart,
        sourceLength: length,
      },
    ];
  });
  return {
    ...block,
    text,
    pieces,
    span: sourceSpan(block, start, end),
    links: shift(block.links),
    strong: shift(block.strong),
    emphasis: shift(block.emphasis),
  };
}

/** Where a run of a block's text stands in the source, from its first to its last piece. */
export function sourceSpan(block: Block, start: number, end: number): Span {
  return {
    start: sourceOffset(block, start, false),
    end: end > start ? sourceOffset(block, end - 1, true) : sourceOffset(block, start, false),
  };
}

function sourceOffset(block: Block, textOffset: number, after: boolean): number {
  const {pieces} = block;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).textStart <= textOffset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return block.span.start;
  if (piece.length !== piece.sourceLength)
    return after ? piece.sourceStart + piece.sourceLength : piece.sourceStart;
  const offset = piece.sourceStart + Math.min(textOffset - piece.textStart, piece.length);
  return after ? offset + 1 : offset;
}
