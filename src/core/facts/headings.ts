import type {Block, SectionKind} from '../types.ts';
import {aboutName, headingKinds} from './data/headings.ts';
import {normalise} from './lines.ts';

/** Depths of headings that are no headings in the markup. */
const boldLine = 7;
const labelLine = 8;

/** What the words of a heading say about what stands under it. */
export function kindOfHeading(text: string): SectionKind | undefined {
  const heading = normalise(text);
  if (heading === '' || heading.length > 120) return undefined;
  for (const [kind, pattern] of headingKinds) if (pattern.test(heading)) return kind;
  return aboutName.test(heading) ? 'about-company' : undefined;
}

/**
 * The depth of a block that is a heading: as written, or that of a bold line or label that serves as one.
 * @param current the kind of the section so far; a label of the same kind only introduces a list.
 */
export function headingDepth(
  block: Block,
  next: Block | undefined,
  current: SectionKind | undefined,
): number | undefined {
  if (block.type === 'heading') return block.depth;
  const {text} = block;
  if (block.type !== 'paragraph' || text.length > 90 || text.includes('\n')) return undefined;
  const words = text.split(' ').length;
  const sentence = /[.!]$/.test(text);
  if (isMarked(block, 'strong') && words <= 12 && !sentence && !isLabelled(text)) return boldLine;
  if (next === undefined || next.type === 'heading') return undefined;
  const list = next.type === 'item';
  if (isMarked(block, 'emphasis') && words <= 6 && list) return boldLine;
  if (sentence) return undefined;
  const kind = kindOfHeading(text);
  const label = /[:…]$|\.\.\.$/.test(text);
  const shouted = isShouted(text);
  if (
    kind !== undefined &&
    kind !== current &&
    words <= 9 &&
    (list ? label || words <= 4 : (label && words <= 7) || shouted)
  )
    return labelLine;
  // A short line in title case above a list names the list.
  return list && words >= 2 && words <= 8 && !/[,;]$/.test(text) && (shouted || isTitleCase(text))
    ? labelLine
    : undefined;
}

/** All of the text is strong or emphasised, but for punctuation and signs. */
function isMarked(block: Block, mark: 'strong' | 'emphasis'): boolean {
  // Markers with a space inside mark nothing, though the writer meant them to.
  if (mark === 'strong' && /^\*\*\s.*\s?\*\*$/.test(block.text)) return true;
  let rest = block.text;
  for (const {start, end} of block[mark])
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return block[mark].length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** `Location: Berlin` is a label and its value. */
const isLabelled = (text: string): boolean => /^[\p{L} ]{2,24}:\s*[\p{L}\p{N}]/u.test(text);

const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);

function isTitleCase(text: string): boolean {
  const words = text
    .replace(/:$/, '')
    .split(' ')
    .filter((word) => word.length > 3);
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}
