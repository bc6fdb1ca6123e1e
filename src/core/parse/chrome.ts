import type {Block} from '../types.ts';
import {afterword, control, notice, otherwise} from './data/chrome.ts';
import {besideRuns, wordsOf} from './text.ts';

/** Depth that a plain line gets beside written headings, as an opening of what follows the posting. */
const anyDepth = 7;

/** The blocks without what a site puts around a posting: controls, consent notices, and other jobs after it. */
export function withoutChrome(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  const cards = cardDepth(blocks);
  const menus = menuGroups(blocks);
  let inCard = false;
  let dropping: number | undefined;
  for (const [index, block] of blocks.entries()) {
    const text = wordsOf(block.text);
    const isHeading = block.type === 'heading';
    const depth = isHeading ? block.depth : anyDepth;
    // What other jobs are called is no heading of this posting, unless it stands above theirs or leads nowhere.
    if (dropping !== undefined && isHeading && (depth < dropping || (depth === dropping && !isLinked(block))))
      dropping = undefined;
    const after = afterword.test(text) && (otherwise.test(text) || index > blocks.length * 0.2);
    if (block.text.length <= 80 && after) dropping = Math.min(dropping ?? anyDepth, depth);
    if (block.type === 'heading') inCard = block.depth === cards && isLinked(block);
    if (dropping === undefined && !inCard && !menus.has(block.group) && !isChrome(block, text))
      kept.push(block);
  }
  return kept;
}

/** Lists of at least two items that are all short links are menus. */
function menuGroups(blocks: readonly Block[]): ReadonlySet<number | undefined> {
  const groups = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.type === 'item' && block.group !== undefined)
      groups.set(block.group, [...(groups.get(block.group) ?? []), block]);
  }
  const isEntry = (block: Block): boolean =>
    isLinked(block) && block.text.length <= 30 && !/apply|@/i.test(block.text);
  return new Set(
    [...groups].filter(([, items]) => items.length >= 2 && items.every(isEntry)).map(([group]) => group),
  );
}

/** The depth of headings that are links to other pages, where there are at least two: cards of other postings. */
function cardDepth(blocks: readonly Block[]): number | undefined {
  const linked = blocks
    .filter((block) => block.type === 'heading' && isLinked(block))
    .map(({depth}) => depth);
  return linked.find((depth, index) => linked.indexOf(depth) !== index);
}

const isLinked = ({text, links}: Block): boolean =>
  links.some(
    ({start, end, url}) => end - start >= text.length * 0.9 && !/^(?:#|mailto:|javascript:|$)/i.test(url),
  );

function isChrome(block: Block, words: string): boolean {
  const {text, type, links} = block;
  // The name of the site, linked to its first page, is a heading on many pages.
  if (type === 'heading') return isLinked(block) && links.some(({url}) => siteRoot.test(url));
  // Links without a word between them are a menu.
  if (links.length >= 3 && !/[\p{L}\p{N}]/u.test(besideRuns(text, links)) && !/apply/i.test(text))
    return true;
  return (text.length <= 60 && control.test(words)) || (text.length <= 600 && notice.test(words));
}

const siteRoot = /^(?:\.?\/|(?:https?:\/\/[^/]+)?\/?(?:index\.(?:html?|php))?)$/i;
