import {holds, lineSpan, linesOf, sectionFinder, wholeSpan} from '../../src/core/facts/lines.ts';
import {sourceSpan} from '../../src/core/parse/index.ts';
import type {Review} from '../../src/core/review.ts';
import type {Block, Posting, Section, SectionKind, Span} from '../../src/core/types.ts';
import {outcomeOf} from '../support/lint.ts';

/** A change of the source; an empty text deletes. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

/** The source with its changes; of two that overlap the wider counts. */
export function changed({source}: Review, changes: readonly Change[]): string | undefined {
  const width = ({span}: Change): number => span.end - span.start;
  const kept: Change[] = [];
  for (const change of changes.toSorted((a, b) => width(b) - width(a))) {
    const {start, end} = change.span;
    if (kept.every(({span}) => end <= span.start || start >= span.end)) kept.push(change);
  }
  const text = kept
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (rest, {span, text: other}) => rest.slice(0, span.start) + other + rest.slice(span.end),
      source.text,
    );
  return text === source.text ? undefined : text;
}

/** The review of a changed text, where it still holds one posting. */
export function reread({source}: Review, text: string): Review | undefined {
  const {reviews} = outcomeOf(text, {path: source.path});
  return reviews.length === 1 ? reviews[0] : undefined;
}

/** Words put into a field may break the front matter: then the file is damaged, and not the posting. */
export const isBroken = ({source}: Review, text: string): boolean =>
  outcomeOf(text, {path: source.path}).failed.length > 0;

/** Changes made again and again until nothing is left to change, since a fact shows only one of its places. */
export function untilGone(
  review: Review,
  next: (review: Review, round: number) => readonly Change[],
): string | undefined {
  let now = review;
  for (let round = 0; round < mostRounds; round++) {
    const changes = next(now, round);
    const text = changed(now, changes);
    // What is read in the name of the file, or not at all, is no text to change.
    if (text === undefined) return round === 0 ? undefined : now.source.text;
    const after = reread(now, text);
    if (after === undefined) return undefined;
    now = after;
  }
  return undefined;
}

const mostRounds = 12;

export const deletion = (span: Span): Change => ({span, text: ''});

/** Opening and closing tags that wrap nothing but one block or run. */
const opening = /<(p|li|dd|dt|h[1-6]|b|strong|em|i|a|span|font)\b[^<>]{0,500}>\s*$/i;

/** A block with its own markup: its bullet, its tags, its line. */
export function wholeBlock({text}: {readonly text: string}, {span}: Block): Span {
  let {start, end} = span;
  for (;;) {
    const open = opening.exec(text.slice(Math.max(0, start - 500), start));
    const close = /^\s*<\/([a-z]+\d?)>/i.exec(text.slice(end, end + 100));
    if (open === null || close?.[1]?.toLowerCase() !== open[1]?.toLowerCase()) break;
    start -= open[0].length;
    end += close?.[0].length ?? 0;
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const lineEnd = next < 0 ? text.length : next;
  const isAlone =
    /^[\s>]*(?:\\?[-*+•·–—▪◦●]|\d+[.)])?\s*(?:\*\*|__)?$/.test(text.slice(lineStart, start)) &&
    /^\s*(?:\*\*|__)?\s*$/.test(text.slice(end, lineEnd));
  return isAlone ? {start: lineStart, end: Math.min(text.length, lineEnd + 1)} : {start, end};
}

const deleteBlock = ({source}: Review, block: Block): Change => deletion(wholeBlock(source, block));

/** Sections of a kind that have a heading. */
export const sectionsOf = ({facts}: Review, kind: SectionKind): Section[] =>
  facts.sections.filter((section) => section.kind === kind && section.heading !== undefined);

export const blocksOf = (review: Review, kind: SectionKind, type?: Block['type']): Block[] =>
  review.facts.sections
    .filter((section) => section.kind === kind)
    .flatMap(({blocks}) => blocks)
    .filter((block) => type === undefined || block.type === type);

/** Sections with their headings. */
export const deleteSections = (review: Review, sections: readonly Section[]): Change[] =>
  sections.flatMap(({heading, blocks}) =>
    [...(heading === undefined ? [] : [heading]), ...blocks].map((block) => deleteBlock(review, block)),
  );

export const deleteBlocks = (review: Review, blocks: readonly Block[]): Change[] =>
  blocks.map((block) => deleteBlock(review, block));

/** Where the words of a block stand, with the markup among them. */
const contentSpan = ({source}: Posting, block: Block): Span =>
  source.format === 'text' || (block.group ?? 0) < 0 ? wholeSpan(block) : block.span;

/** A block as it is written, links and all. */
export const writtenOf = ({posting, source}: Review, block: Block): string => {
  const {start, end} = contentSpan(posting, block);
  return source.text.slice(start, end);
};

/** Blocks run together in the place of the first. */
export function joined(review: Review, blocks: readonly Block[]): Change[] {
  const [first, ...others] = blocks;
  return first === undefined || others.length === 0
    ? []
    : [
        {span: contentSpan(review.posting, first), text: asSentences(review, blocks)},
        ...deleteBlocks(review, others),
      ];
}

/** What is written in blocks, each ending as a sentence does. */
export const asSentences = (review: Review, blocks: readonly Block[]): string =>
  blocks.map((block) => `${writtenOf(review, block)}${/[.!?:;,]$/.test(block.text) ? '' : '.'}`).join(' ');

const escaped = ({source}: Posting, text: string): string =>
  source.format === 'html' ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;

/** Other words in place of a block's own. */
export const rewritten = ({posting}: Review, block: Block, text: string): Change => ({
  span: contentSpan(posting, block),
  text: escaped(posting, text),
});

/** A run of a block in other words, where the run stands in the source as it is read. */
export function reworded(
  {posting, source}: Review,
  block: Block,
  from: number,
  to: number,
  text: string,
): Change[] {
  const span = sourceSpan(block, from, to);
  return source.text.slice(span.start, span.end) === block.text.slice(from, to)
    ? [{span, text: escaped(posting, text)}]
    : [];
}

/** Sentences put at the end of a paragraph or item. */
export function continued({posting}: Review, block: Block, sentences: string): Change {
  const {end} = contentSpan(posting, block);
  const stop = /[.!?:)]$/.test(block.text) ? '' : '.';
  return {span: {start: end, end}, text: `${stop} ${escaped(posting, sentences)}`};
}

/** Items put below an item, in its markup; undefined where that cannot be told. */
export function itemsBelow(review: Review, block: Block, items: readonly string[]): Change[] {
  const {text} = review.source;
  const close = /^(?:\s*<\/(?:p|span|strong|em|b|i|a|div|font)>){0,6}\s*<\/li>/i.exec(
    text.slice(block.span.end, block.span.end + 300),
  );
  const at = (end: number, written: string): Change[] => [{span: {start: end, end}, text: written}];
  const lines = items.map((item) => escaped(review.posting, item));
  if (close !== null)
    return at(block.span.end + close[0].length, lines.map((line) => `\n<li>${line}</li>`).join(''));
  if (review.source.format === 'html') return [];
  const words = wholeSpan(block);
  const lineStart = text.lastIndexOf('\n', words.start - 1) + 1;
  const marker = /^[\s>]*(?:\\?[-+*]\s+|\\?[•·–—▪◦●]\s*|\d+[.)]\s*|\\-\s*)/.exec(
    text.slice(lineStart, words.start),
  )?.[0];
  // A typed dash is no item of Markdown, and stands in a paragraph of its own; below a paragraph begins a list.
  const gap = marker?.includes('\\') ? '\n\n' : '\n';
  const next = text.indexOf('\n', block.span.end);
  const written = lines.map((line) => `${gap}${marker ?? '- '}${line}`).join('');
  return at(next < 0 ? text.length : next, marker === undefined ? `\n${written}` : written);
}

/** Text put into a part: below its last item, or at the end of its last paragraph. */
export function addedTo(review: Review, kinds: readonly SectionKind[], texts: readonly string[]): Change[] {
  for (const kind of kinds) {
    const item = blocksOf(review, kind, 'item').at(-1);
    const below = item === undefined ? [] : itemsBelow(review, item, texts);
    if (below.length > 0) return below;
    const paragraph = blocksOf(review, kind, 'paragraph').findLast(({text}) => text.length > 40);
    if (paragraph !== undefined)
      return [continued(review, paragraph, texts.map((text) => text.replace(/(?<![.!?])$/, '.')).join(' '))];
  }
  return [];
}

/** The text with a sentence at the end of the first paragraph that tells of the job, or of the company. */
export function withSentence(review: Review, sentence: string): string | undefined {
  const paragraph = openingParagraph(review);
  return paragraph && changed(review, [continued(review, paragraph, sentence)]);
}

const openingParagraph = (review: Review): Block | undefined =>
  (['role-overview', 'about-company', 'title', 'other', 'responsibilities'] as const)
    .flatMap((kind) => blocksOf(review, kind, 'paragraph'))
    .find(({text}) => text.length > 80);

/** What a reader would strike out to take some words away: a field, a part between bars, a clause, sentence or line. */
export function struckOut(review: Review, span: Span): Change {
  const {posting, facts, source} = review;
  const block = posting.blocks.find((candidate) => holds(candidate.span, span));
  if (block === undefined) return struckField(review, span);
  if (block.type === 'heading') return deletion(withBrackets(source.text, span));
  const line = linesOf(facts.sections, true).find(
    (candidate) => candidate.block === block && holds(lineSpan(candidate, 0, candidate.text.length), span),
  );
  const lineAt = line === undefined ? block.span : lineSpan(line, 0, line.text.length);
  const between = cutOut(source.text, lineAt, span, /\s(?:[|·•]|&middot;)\s/g);
  if (between !== undefined) return deletion(withMarks(source.text, between));
  const written = source.text.slice(lineAt.start, lineAt.end);
  if (line !== undefined && written.split(/\s+/).length <= shortLine) {
    if (line.text.length < block.text.length) return deletion(lineAt);
    const section = sectionFinder(facts.sections)(block);
    const label = line.label === undefined ? undefined : section?.blocks[section.blocks.indexOf(block) - 1];
    if (label === undefined) return deleteBlock(review, block);
    return deletion({start: wholeBlock(source, label).start, end: wholeBlock(source, block).end});
  }
  const sentence = posting.sentences.find(
    (candidate) =>
      candidate.block === block && holds(sourceSpan(block, candidate.start, candidate.end), span),
  );
  const sentenceAt = sentence === undefined ? lineAt : sourceSpan(block, sentence.start, sentence.end);
  const clause = cutOut(source.text, sentenceAt, span, /[,;]\s|\s[–—]\s/g);
  const opens = span.start - sentenceAt.start < shortOpening;
  if (clause !== undefined && !opens) return deletion(clause);
  return sentence !== undefined && sentence.text.length < block.text.length - 2
    ? deletion(sentenceAt)
    : deleteBlock(review, block);
}

/** Words up to which a line holds one thing. */
const shortLine = 14;
/** Characters from the start within which words are what a sentence is about. */
const shortOpening = 25;

/** The part of a line between marks that holds a span, with the mark before it. */
function cutOut(text: string, line: Span, span: Span, mark: RegExp): Span | undefined {
  const marks = [...text.slice(line.start, line.end).matchAll(mark)].map(({0: {length}, index}) => ({
    start: line.start + index,
    end: line.start + index + length,
  }));
  const before = marks.findLast(({end}) => end <= span.start);
  const after = marks.find(({start}) => start >= span.end);
  if (before === undefined) return after && {start: line.start, end: after.end};
  return {start: before.start, end: after?.start ?? endWithoutStop(text, line.end)};
}

const endWithoutStop = (text: string, end: number): number => (text[end - 1] === '.' ? end - 1 : end);

/** A run with the other half of a mark for bold type that stands in it. */
function withMarks(text: string, {start, end}: Span): Span {
  const isHalf = text.slice(start, end).split('**').length % 2 === 0;
  if (isHalf && text.startsWith('**', end)) return {start, end: end + 2};
  return isHalf && text.slice(start - 2, start) === '**' ? {start: start - 2, end} : {start, end};
}

function withBrackets(text: string, {start, end}: Span): Span {
  const before = /\s*[([–—|,-]?\s*$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const after = /[([]/.test(before) ? (/^[)\]]/.exec(text.slice(end))?.[0] ?? '') : '';
  return {start: start - before.length, end: end + after.length};
}

/** A field of the front matter goes with its line, one of structured data loses its value. */
function struckField({source}: Review, span: Span): Change {
  const {text, bodyStart} = source;
  if (span.end > bodyStart) {
    // A tag that a site fills in, or a value inside a script.
    return {span, text: /^\d[\d.]*$/.test(text.slice(span.start, span.end)) ? 'null' : ''};
  }
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', Math.max(span.start, span.end - 1));
  return deletion({start, end: end < 0 ? text.length : end + 1});
}
