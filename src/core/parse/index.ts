import {checkExtent} from '../open/limits.ts';
import type {Block, Posting, Source} from '../types.ts';
import {blank} from './blank.ts';
import {withoutChrome} from './chrome.ts';
import {parseEnglish} from './english.ts';
import {withFields} from './fields.ts';
import {type Page, parseHtmlDocument} from './html.ts';
import type {SelectParts} from './main-part.ts';
import {parseMarkdown} from './markdown.ts';
import {parsePlain, splitBrokenLines} from './plain.ts';
import {bulletDash, sliceBlock, typedBullet} from './text.ts';

export type {SelectParts} from './main-part.ts';
export {besideRuns, isShouted, isTitleCase, sourceSpan} from './text.ts';

/**
 * Parses a posting once: blocks with exact spans, holes that a template fills in, and English sentences.
 * @throws InputError where the source has a selector that `select` cannot read or that matches nothing, or holds far
 * more text than a posting.
 */
export function parse(source: Source, select?: SelectParts): Posting {
  const {text, holes} = blank(source);
  const page = parsePage(text, source, select);
  const lined = source.format === 'text' ? page.blocks : page.blocks.flatMap(splitBrokenLines);
  const split = withFields(source, lined).map(unmarkProse).map(markHeading).flatMap(splitHeadLine);
  const all = markTypedDashes(split).flatMap(splitTypedBullets);
  const blocks = source.format === 'html' || source.format === 'text' ? withoutChrome(all) : all;
  checkExtent(blocks);
  return {source, blocks, holes, controls: page.controls, sentences: parseEnglish(blocks), repeated: []};
}

function parsePage(text: string, {format, selector}: Source, select: SelectParts | undefined): Page {
  switch (format) {
    case 'html':
      return parseHtmlDocument(text, selector, select);
    case 'text':
      return {blocks: parsePlain(text), controls: []};
    case 'markdown':
    case 'mdx':
      return parseMarkdown(text);
  }
}

/** Sentences that are marked as a heading for their size are a paragraph. */
const unmarkProse = (block: Block): Block =>
  block.type === 'heading' && /[.!]$/.test(block.text) && block.text.split(' ').length > 15
    ? {...block, type: 'paragraph', depth: 0}
    : block;

/** “#About us”, without the space that makes it a heading. */
const markHeading = (block: Block): Block =>
  block.type === 'paragraph' && /^#{1,6}\p{Lu}[^#\n]{1,60}$/u.test(block.text)
    ? {...sliceBlock(block, block.text.lastIndexOf('#') + 1, block.text.length), type: 'heading', depth: 2}
    : block;

/** A paragraph whose first line is all strong holds a heading and a paragraph. */
function splitHeadLine(block: Block): Block[] {
  const end = block.text.indexOf('\n');
  const headed = block.strong.some((at) => at.start === 0 && at.end >= end - 1 && at.end <= end + 1);
  if (block.type !== 'paragraph' || end < 0 || end > 80 || !headed) return [block];
  return [sliceBlock(block, 0, end), sliceBlock(block, end + 1, block.text.length)];
}

/** A paragraph of lines that begin with a typed bullet, or of two or more that begin with a dash, is a list. */
function splitTypedBullets(block: Block): Block[] {
  const lines = block.text.split('\n');
  const isDashed = bulletDash.test(block.text) && lines.slice(1).some((line) => bulletDash.test(line));
  const bullet = isDashed ? bulletDash : typedBullet;
  if (block.type !== 'paragraph' || !lines.some((line) => bullet.test(line))) return [block];
  let start = 0;
  return lines.flatMap((line): Block[] => {
    const from = start + (bullet.exec(line)?.[0].length ?? 0);
    const to = start + line.length;
    const isItem = from > start;
    start = to + 1;
    if (from >= to) return [];
    return [
      {...sliceBlock(block, from, to), ...(isItem ? {type: 'item', depth: 1, group: -block.span.start} : {})},
    ];
  });
}

const typedDash = /^[-–—*›]\s+(?=\S)/;

/** Paragraphs that follow each other and begin with a typed dash are a list: their writer escaped the bullets. */
function markTypedDashes(blocks: readonly Block[]): Block[] {
  const isDashed = (block: Block | undefined): boolean =>
    block?.type === 'paragraph' && typedDash.test(block.text);
  let group: number | undefined;
  return blocks.map((block, index) => {
    if (!isDashed(block) || !(isDashed(blocks[index - 1]) || isDashed(blocks[index + 1]))) {
      group = undefined;
      return block;
    }
    group ??= -1 - block.span.start;
    const from = typedDash.exec(block.text)?.[0].length ?? 0;
    return {...sliceBlock(block, from, block.text.length), type: 'item', depth: 1, group};
  });
}
