import type {Block, Posting} from '../types.ts';
import {normalise} from './lines.ts';

/** Characters from which a paragraph that stands twice is no label or button, but the same text again. */
const shortest = 60;

/**
 * The posting without paragraphs that repeat an earlier one word for word, and without a heading that was there before
 * and has nothing else beneath: what is said twice is said once. A repeated paragraph under a heading of its own stays.
 */
export function withoutRepeats(posting: Posting): Posting {
  const {blocks} = posting;
  const seen = new Set<string>();
  const dropped = new Set<Block>();
  let again: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    const isHeading = block.type === 'heading';
    const isText = block.type === 'paragraph' && block.text.length >= shortest && !block.text.endsWith(':');
    if (!isHeading && !isText) continue;
    const key = `${block.type} ${normalise(block.text)}`;
    const isSeen = seen.has(key);
    seen.add(key);
    if (isHeading) {
      again = isSeen ? block : undefined;
      continue;
    }
    const before = blocks[index - 1];
    if (!isSeen || (before?.type === 'heading' && before !== again)) continue;
    dropped.add(block);
    const next = blocks[index + 1];
    if (before !== undefined && before === again && (next === undefined || next.type === 'heading'))
      dropped.add(before);
  }
  if (dropped.size === 0) return posting;
  return {
    ...posting,
    blocks: blocks.filter((block) => !dropped.has(block)),
    sentences: posting.sentences.filter(({block}) => !dropped.has(block)),
    repeated: posting.sentences.filter(({block}) => dropped.has(block)),
  };
}
