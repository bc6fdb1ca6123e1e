import {isTitleCase, sourceSpan} from '../parse/index.ts';
import type {Block, Duty, Posting, Section} from '../types.ts';
import {duty} from './data/contains.ts';
import {sectionFinder, straightQuotes, wholeSpan} from './lines.ts';
import {isDutyVerb, openingWord, opensWithAct} from './verbs.ts';

/** Duties: the list items under the responsibilities, else the sentences there, else "you will" wherever it stands. */
export function readDuties(posting: Posting, sections: readonly Section[]): Duty[] {
  const own = sections.filter(({kind}) => kind === 'responsibilities');
  const listed = itemsOf(own);
  if (listed.length > 0) return listed;
  if (own.length === 0) {
    // Acts that stand among the requirements are duties in the wrong place.
    const acts = readDemands(sections).filter(({text}) => opensWithAct(text));
    if (acts.length >= 4) return acts;
  }
  const inside = new Set(own.flatMap(({blocks}) => blocks));
  const sectionOf = sectionFinder(sections);
  return posting.sentences.flatMap(({block, text, start, end, words}): Duty[] => {
    if (block.type === 'heading' || words.length < 4 || isTitleCase(block.text)) return [];
    const kind = sectionOf(block)?.kind;
    const anywhere =
      own.length === 0 &&
      (kind === 'other' || kind === 'role-overview' || kind === 'title' || kind === 'team');
    const plain = straightQuotes(text);
    if (!(inside.has(block) || (anywhere && duty.test(plain)))) return [];
    return [{text, block, span: sourceSpan(block, start, end), listed: false}];
  });
}

/** What the posting demands: the list items under the requirements. */
export const readDemands = (sections: readonly Section[]): Duty[] =>
  itemsOf(sections.filter(({kind}) => kind === 'requirements'));

function itemsOf(sections: readonly Section[]): Duty[] {
  return sections.flatMap(({blocks}) => {
    const items = blocks.filter((block) => block.type === 'item' && /\p{L}/u.test(block.text));
    return duties(items).map(
      (block: Block): Duty => ({text: block.text, block, span: wholeSpan(block), listed: true}),
    );
  });
}

/** The outermost items; where such an item only names a group, the items below it. */
function duties(items: readonly Block[]): Block[] {
  const outermost = Math.min(...items.map(({depth}) => depth));
  return items.filter((item, index) => {
    if (item.depth === outermost) return !isGroupName(item, items[index + 1]);
    const parent = items.findLastIndex((other, at) => at < index && other.depth === outermost);
    const group = items[parent];
    return group !== undefined && item.depth === outermost + 1 && isGroupName(group, items[parent + 1]);
  });
}

const isGroupName = ({text, depth}: Block, next: Block | undefined): boolean =>
  next !== undefined && next.depth > depth && text.split(' ').length <= 5 && !isDutyVerb(openingWord(text));
