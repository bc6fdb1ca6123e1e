import {unescapeHtml} from '../open/entities.ts';
import type {Block, BlockType, Span} from '../types.ts';
import {isShouted, isTitleCase, sliceBlock, TextBuilder} from './text.ts';

/** A line without the white space around it. */
interface TextLine extends Span {
  readonly text: string;
  /** Columns of white space before it. */
  readonly indent: number;
  /** A blank line, or the start of the text, stands before it. */
  readonly apart: boolean;
}

/** What becomes one block: its lines in the order of the text. */
interface Draft {
  type: BlockType;
  depth: number;
  readonly lines: TextLine[];
}

const bullet =
  /^(?:[•·▪◦●○‣∙➢➤►▶✓✔☑✅★■□*–—→»\uF0B7\uF0A7-]|\(?\d{1,2}[.)]|[a-z]\)|o(?=\s+\p{Lu}))\s+(?=\S)/u;
/** A picture in place of a bullet, where the line above or below has one too. */
const picture = /^\p{Extended_Pictographic}\uFE0F?\s+(?=\S)/u;
const loneBullet = /^[•·▪◦●○‣∙➢➤►▶✓✔*\uF0B7\uF0A7-]$/u;
/** Words with which the heading of a part of a posting begins. */
const partOpening =
  /^(?:what|who|why|how|where|about|nice[- ]to[- ]haves?|bonus|requirements?|responsibilities|qualifications?|benefits|perks|duties|skills)\b/i;
const loneDash = /^[-–—]$/;
const underline = /^(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,}|[–—]{3,})$/;
const pageNumber = /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$|^- ?\d{1,3} ?-$/i;
const letterhead = /\b(?:phone|tel|fax|www\.|https?:|@)|\b\d{5}\b|^\d{1,5} \p{Lu}|©|\bconfidential\b/iu;

/** The blocks of a text without markup: paragraphs, typed lists, underlined headings, wrapped lines joined. */
export function parsePlain(text: string): Block[] {
  const lines = withoutPageFurniture(linesOf(text));
  return blocksOf(draftsOf(lines, wrapWidth(lines)), (draft) => buildBlock(draft, text));
}

/** A paragraph whose lines were broken by hand holds headings, lists and paragraphs of its own. */
export function splitBrokenLines(block: Block): Block[] {
  const breaks = block.text.split('\n').length - 1;
  if (block.type !== 'paragraph' || breaks < 2) return [block];
  const lines = linesOf(block.text);
  const drafts = draftsOf(lines, wrapWidth(lines));
  return blocksOf(drafts, ({type, depth, lines}) => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return undefined;
    return {...sliceBlock(block, withoutMarker(first).start, last.end), type, depth};
  });
}

function draftsOf(lines: readonly TextLine[], width: number | undefined): Draft[] {
  const drafts = joinLabels(joinLines(lines, width));
  markBareLists(drafts);
  return drafts;
}

/** Builds the blocks; items that follow each other are one list, named by where it begins. */
function blocksOf(drafts: readonly Draft[], build: (draft: Draft) => Block | undefined): Block[] {
  let group: number | undefined;
  return drafts.flatMap((draft): Block[] => {
    const block = build(draft);
    if (block === undefined) return [];
    if (draft.type === 'item') group ??= -1 - block.span.start;
    else group = undefined;
    return [group === undefined ? block : {...block, group}];
  });
}

function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let apart = true;
  for (const match of text.matchAll(/[^\r\n\f]+|\r\n|[\r\n\f]/g)) {
    const raw = match[0];
    if (/^[\r\n\f]/.test(raw)) continue;
    const trimmed = raw.trim();
    const gap = text.slice(lines.at(-1)?.end ?? 0, match.index);
    apart ||= (gap.match(/\r\n|[\r\n]/g)?.length ?? 0) > 1 || gap.includes('\f');
    if (trimmed === '') continue;
    const indent = raw.length - raw.trimStart().length;
    const start = match.index + indent;
    lines.push({start, end: start + trimmed.length, text: trimmed, indent, apart});
    apart = false;
  }
  return lines;
}

/** Drops the letterhead that every page repeats, and page numbers; what follows them stands apart. */
function withoutPageFurniture(lines: readonly TextLine[]): TextLine[] {
  const counts = new Map<string, number>();
  for (const {text} of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const repeats = (line: TextLine | undefined): boolean =>
    line !== undefined && (counts.get(line.text) ?? 0) > 1 && line.text.length <= 120;
  const isAddress = (line: TextLine | undefined): boolean =>
    line !== undefined && repeats(line) && letterhead.test(line.text);
  // The name above the address repeats with it.
  const body = without(
    lines,
    (line, index) => isAddress(line) || (repeats(line) && isAddress(lines[index + 1])),
  );
  // A number on a line of its own may be a value; between paragraphs it numbers a page.
  return without(body, ({text, apart}, index) => {
    const next = body[index + 1];
    return pageNumber.test(text) && apart && (next === undefined || next.apart);
  });
}

function without(
  lines: readonly TextLine[],
  isFurniture: (line: TextLine, index: number) => boolean,
): TextLine[] {
  const kept: TextLine[] = [];
  let apart = false;
  for (const [index, line] of lines.entries()) {
    if (isFurniture(line, index)) apart = true;
    else {
      kept.push(apart ? {...line, apart} : line);
      apart = false;
    }
  }
  return kept;
}

/** Columns at which the lines were wrapped, or undefined where each line is a paragraph of its own. */
function wrapWidth(lines: readonly TextLine[]): number | undefined {
  const lengths = lines.map(({text}) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 40 || width > 130 || (lengths.at(-1) ?? 0) > width * 1.5) return undefined;
  const full = lines.flatMap(({text}, index) => {
    const next = lines[index + 1];
    return text.length >= width * 0.7 && next?.apart === false ? [next] : [];
  });
  const running = full.filter(({text}) => /^[\p{Ll}(]/u.test(text));
  return running.length >= 3 && running.length >= full.length * 0.25 ? width : undefined;
}

function joinLines(lines: readonly TextLine[], width: number | undefined): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    const current = drafts.at(-1);
    if (underline.test(line.text)) {
      if (
        current?.lines.length === 1 &&
        current.type === 'paragraph' &&
        !line.apart &&
        line.text.length > 2
      ) {
        current.type = 'heading';
        current.depth = line.text.startsWith('=') ? 1 : 2;
      }
      continue;
    }
    const marked = /^(#{1,6})\s+\S/.exec(line.text);
    if (marked !== null) drafts.push({type: 'heading', depth: (marked[1] as string).length, lines: [line]});
    else if (current !== undefined && continues(current, line, lines[index + 1], width))
      current.lines.push(line);
    else if (bullet.test(line.text) || loneBullet.test(line.text) || isPictured(lines, index))
      drafts.push({type: 'item', depth: 1, lines: [line]});
    else drafts.push({type: 'paragraph', depth: 0, lines: [line]});
  }
  return drafts.filter(({lines: own}) => own.some(({text}) => /[\p{L}\p{N}]/u.test(text)));
}

const isPictured = (lines: readonly TextLine[], index: number): boolean => {
  const pictured = (line: TextLine | undefined, close: boolean | undefined): boolean =>
    line !== undefined && close === true && picture.test(line.text);
  const [line, next] = [lines[index], lines[index + 1]];
  return (
    pictured(line, true) &&
    (pictured(lines[index - 1], line?.apart === false) || pictured(next, next?.apart === false))
  );
};

/** Whether a line goes on with the block before it. */
function continues(
  {type, lines}: Draft,
  line: TextLine,
  next: TextLine | undefined,
  width: number | undefined,
): boolean {
  const last = lines.at(-1) as TextLine;
  if (type === 'heading') return false;
  // A figure, a dash and a figure on three lines are one range.
  if (loneDash.test(line.text))
    return /\d/.test(last.text) && next !== undefined && /^\D{0,4}\d/.test(next.text);
  if (loneDash.test(last.text) && lines.length > 1) return true;
  if (loneBullet.test(last.text)) return true;
  if (bullet.test(line.text) || loneBullet.test(line.text)) return false;
  const open = !/[.!?:;]["”’)]?$/.test(last.text);
  const lower = /^(?:\p{Ll}|[,.;)’])/u.test(line.text);
  // A link in a sentence was pasted as a line of its own.
  if (line.apart)
    return open && lower && (line.indent > 0 || last.text.length > 50 || !/^\p{Ll}/u.test(line.text));
  // "• Label:" on one line, its text on the next.
  if (/:$/.test(last.text) && (line.indent > last.indent || loneBullet.test(lines[0]?.text ?? '')))
    return true;
  const length = lines.reduce((sum, {text}) => sum + text.length, 0);
  if (open && lower && (length >= 15 || !/^\p{Ll}/u.test(line.text))) return true;
  const dangling =
    /\b(?:a|an|the|our|and|of|for|with)$/i.test(last.text) &&
    !/^(?:what|who|why|how|where)\b/i.test(last.text);
  if (dangling && last.text.length > 10) return true;
  return width !== undefined && last.text.length >= width * 0.65 && !/:$/.test(last.text);
}

/** "Parental leave" above "– for every new parent" is one item: a list of pairs was pasted line by line. */
function joinLabels(drafts: readonly Draft[]): Draft[] {
  const isLabel = (draft: Draft | undefined): boolean =>
    draft?.type === 'paragraph' &&
    draft.lines.length === 1 &&
    (draft.lines[0]?.text.length ?? 99) <= 60 &&
    !/[.:!?]$/.test(draft.lines[0]?.text ?? '');
  const isValue = (draft: Draft | undefined): boolean =>
    draft?.type === 'item' && /^[-–—]\s/.test(draft.lines[0]?.text ?? '') && draft.lines[0]?.apart === false;
  const isPair = (index: number): boolean =>
    isLabel(drafts[index]) && isValue(drafts[index + 1]) && !isValue(drafts[index + 2]);
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    const repeated = isPair(index + 2) || (joined.at(-1)?.type === 'item' && isPair(index - 2));
    if (isPair(index) && repeated) {
      joined.push({type: 'item', depth: 1, lines: [...draft.lines, ...(drafts[index + 1]?.lines ?? [])]});
      index++;
    } else joined.push(draft);
  }
  return joined;
}

/** Lines of one sentence each, under a short line or without a full stop, are a list that lost its bullets. */
function markBareLists(drafts: readonly Draft[]): void {
  for (let index = 1; index < drafts.length; index++) {
    const headed = isHeadingLike(drafts[index - 1], drafts[index]);
    let end = index;
    while (goesOn(drafts, index, end)) end++;
    const entries = drafts.slice(index, end);
    const needed = headed ? 3 : 4;
    if (entries.length < needed || (!headed && !entries.every(isFragment))) continue;
    for (const draft of entries) {
      draft.type = 'item';
      draft.depth = 1;
    }
    index = end;
  }
}

/** Whether the draft at `index` may stand in the list that begins at `start`. */
function goesOn(drafts: readonly Draft[], start: number, index: number): boolean {
  const draft = drafts[index];
  const own = drafts.slice(start + 1, index + 1);
  // Lines right below each other may be longer: prose would be set apart.
  const close = own.length > 0 && own.every(({lines}) => lines[0]?.apart === false);
  if (!isEntry(draft, close)) return false;
  // A line set apart from lines right below each other begins something else.
  if (own.length >= 2 && draft?.lines[0]?.apart === true && own[0]?.lines[0]?.apart === false) return false;
  const before = drafts.slice(start, index);
  const titled = before.length >= 2 && before.every((entry) => isTitleCase(textOf(entry)));
  return !opensPart(draft, drafts[index + 1], titled);
}

const textOf = (draft: Draft | undefined): string => draft?.lines.map(({text}) => text).join(' ') ?? '';

function isEntry(draft: Draft | undefined, close: boolean): boolean {
  const text = textOf(draft);
  const sentences = text.match(/[.!?](?=\s+\p{Lu}|$)/gu)?.length ?? 0;
  return (
    draft?.type === 'paragraph' &&
    text.length >= (close ? 2 : 8) &&
    text.length <= (close ? 500 : 240) &&
    sentences <= (close ? 3 : 2)
  );
}

const isFragment = (draft: Draft): boolean => {
  const text = textOf(draft);
  return text.length >= 20 && !/[.!?:]$/.test(text);
};

/** Inside a list without bullets only a line that looks the part opens the next. */
function opensPart(draft: Draft | undefined, next: Draft | undefined, titled: boolean): boolean {
  const text = textOf(draft);
  if (!isHeadingLike(draft, next)) return false;
  return /[:?]$/.test(text) || isShouted(text) || (isTitleCase(text) && !titled) || partOpening.test(text);
}

/** A short line that introduces what is longer, or that ends in a colon or question mark, or that shouts. */
function isHeadingLike(draft: Draft | undefined, next: Draft | undefined): boolean {
  const text = textOf(draft);
  if (draft === undefined || next === undefined || draft.type === 'item') return false;
  if (draft.type === 'heading') return true;
  if (text.length > 70 || text.split(' ').length > 10 || /[.;,!]$/.test(text)) return false;
  if (/[:?]$/.test(text) || isShouted(text)) return true;
  if (partOpening.test(text) && text.split(' ').length <= 6) return true;
  return /^[\p{Lu}\d“"]/u.test(text) && textOf(next).length >= Math.max(30, text.length * 1.4);
}

function buildBlock({type, depth, lines}: Draft, source: string): Block | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = {start: first.start, end: last.end};
  const builder = new TextBuilder(source, span.start);
  for (const [index, line] of lines.entries()) {
    if (index > 0)
      builder.add('\n', {start: lines[index - 1]?.end ?? line.start, end: line.start}, 'literal');
    addEmphasised(builder, source, index === 0 ? withoutMarker(line) : line);
  }
  return builder.build(type, depth, span);
}

const withoutMarker = (line: TextLine): Span => {
  const marker = loneBullet.test(line.text)
    ? line.text
    : (bullet.exec(line.text) ?? picture.exec(line.text) ?? /^#{1,6}\s+/.exec(line.text))?.[0];
  return {start: line.start + (marker?.length ?? 0), end: line.end};
};

/** Text in which `**` may mark what was bold where it was copied. */
function addEmphasised(builder: TextBuilder, source: string, {start, end}: Span): void {
  const add = (from: number, to: number): void => {
    if (to > from) builder.add(unescapeHtml(source.slice(from, to)), {start: from, end: to}, 'html');
  };
  let at = start;
  for (const match of source.slice(start, end).matchAll(/\*\*([^*]{1,200})\*\*/g)) {
    const from = start + match.index;
    add(at, from);
    const marked = builder.length;
    add(from + 2, from + match[0].length - 2);
    builder.addMark('strong', marked);
    at = from + match[0].length;
  }
  add(at, end);
}
