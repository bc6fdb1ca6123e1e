import type {Block, Posting} from '../types.ts';
import {applyLink, applyWords, atsHosts, email} from './data/apply.ts';
import {headingDepth, kindOfHeading, namesSection} from './headings.ts';
import {looksLikeTitle} from './job-title.ts';

/** A heading that names a job, and what stands below it up to the next such heading. */
interface Part {
  readonly opening: Block;
  readonly blocks: readonly Block[];
}

/**
 * The postings of a page that holds several, each under a heading with the name of its job; else the page as it is.
 * What stands above the first and below the last belongs to each of them.
 */
export function dividePosting(posting: Posting): Posting[] {
  const {blocks, source} = posting;
  if (source.pointer !== undefined) return [posting];
  for (const depth of [1, 2, 3, 4]) {
    const parts = partsAt(blocks, depth);
    if (parts.length < 2) continue;
    const before = blocks.slice(0, blocks.indexOf(parts[0]?.opening as Block));
    const last = parts.at(-1) as Part;
    const after = blocks.slice(blocks.indexOf(last.blocks.at(-1) ?? last.opening) + 1);
    const shared = sharedEnd(parts);
    return parts.map(({opening, blocks: own}) => {
      const kept = own.filter((block) => !shared.includes(block));
      return withBlocks(posting, opening, [...before, opening, ...kept, ...shared, ...after]);
    });
  }
  return [posting];
}

/** The parts under headings of a depth, if each of them is a posting. */
function partsAt(blocks: readonly Block[], depth: number): Part[] {
  const starts = blocks.flatMap((block, index) => (isOpening(block, depth) ? [index] : []));
  const parts = starts.flatMap((start, at): Part[] => {
    const limit = starts[at + 1] ?? blocks.length;
    const end = blocks.findIndex((block, index) => index > start && index < limit && closes(block, depth));
    const own = blocks.slice(start + 1, end < 0 ? limit : end);
    // "Copy Editor" right above "Job title: Copy Editor" opens nothing.
    return own.length === 0 ? [] : [{opening: blocks[start] as Block, blocks: own}];
  });
  return parts.every(isPosting) ? parts : [];
}

const isOpening = ({type, depth, text}: Block, wanted: number): boolean =>
  type === 'heading' && depth === wanted && looksLikeTitle(text) && !namesSection(text);

/** A heading of the page after its postings, or of what is shared by them. */
const closes = ({type, depth, text}: Block, wanted: number): boolean =>
  type === 'heading' && (depth < wanted || (depth === wanted && namesSection(text)));

/** It has two parts of a posting, or some words and a way to apply. */
function isPosting({blocks}: Part): boolean {
  const kinds = new Set(
    blocks.flatMap((block, index) => {
      const labelled = block.type !== 'item' && block.text.length <= 60;
      const isHeading = headingDepth(block, {next: blocks[index + 1]}) !== undefined || labelled;
      const kind = isHeading ? kindOfHeading(block.text) : undefined;
      return kind === undefined || kind === 'other' ? [] : [kind];
    }),
  );
  const words = blocks.reduce((sum, {text}) => sum + text.split(' ').length, 0);
  return words >= 15 && (kinds.size >= 2 || blocks.some(isWayToApply));
}

const isWayToApply = ({text, links}: Block): boolean =>
  links.some(
    ({url, start, end}) =>
      /^mailto:/i.test(url) || atsHosts.test(url) || applyLink.test(text.slice(start, end)),
  ) ||
  (applyWords.test(text) && email.test(text));

/** The way to apply below the last posting is everyone's where no other has one of its own. */
function sharedEnd(parts: readonly Part[]): readonly Block[] {
  if (parts.slice(0, -1).some(({blocks}) => blocks.some(isWayToApply))) return [];
  return parts.at(-1)?.blocks.slice(-3).filter(isWayToApply) ?? [];
}

function withBlocks(posting: Posting, opening: Block, blocks: readonly Block[]): Posting {
  const own = new Set(blocks);
  return {
    ...posting,
    opening,
    blocks,
    sentences: posting.sentences.filter(({block}) => own.has(block)),
  };
}
