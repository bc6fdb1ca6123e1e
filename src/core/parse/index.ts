import type {Block, Posting, Source} from '../types.ts';
import {blank} from './blank.ts';
import {parseEnglish} from './english.ts';
import {parseHtmlDocument} from './html.ts';
import {parseMarkdown} from './markdown.ts';
import {sliceBlock} from './text.ts';

export {sourceSpan} from './text.ts';

/** Parses a posting once: blocks with exact spans, holes that a template fills in, and English sentences. */
export function parse(source: Source): Posting {
  const {text, holes} = blank(source);
  const blocks = (source.format === 'html' ? parseHtmlDocument(text) : parseMarkdown(text)).flatMap(splitHeadLine);
  return {source, blocks, holes, ...parseEnglish(blocks)};
}

/** A paragraph whose first line is all strong holds a heading and a paragraph. */
function splitHeadLine(block: Block): Block[] {
  const end = block.text.indexOf('\n');
  const headed = block.strong.some((at) => at.start === 0 && at.end >= end - 1 && at.end <= end + 1);
  if (block.type !== 'paragraph' || end < 0 || end > 80 || !headed) return [block];
  return [sliceBlock(block, 0, end), sliceBlock(block, end + 1, block.text.length)];
}
