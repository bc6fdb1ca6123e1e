import type {Block, Section, SectionKind} from '../types.ts';
import {benefitPatterns} from './data/benefits.ts';
import {aboutName, headingKinds} from './data/headings.ts';
import {normalise} from './lines.ts';
import {isDutyVerb, openingWord} from './verbs.ts';

const boldLine = 7;
const labelLine = 8;

/** What the words of a heading say about what stands under it. */
export function kindOfHeading(text: string): SectionKind | undefined {
  const heading = normalise(text);
  if (heading === '' || heading.length > 90) return undefined;
  for (const [kind, pattern] of headingKinds) if (pattern.test(heading)) return kind;
  return aboutName.test(heading) ? 'about-company' : undefined;
}

/** Divides the blocks into sections: written headings, bold lines and labels above a list. */
export function readSections(blocks: readonly Block[], title: string | undefined): Section[] {
  const drafts: {heading?: Block; depth: number; blocks: Block[]}[] = [{depth: 0, blocks: []}];
  let current: SectionKind | undefined;
  for (const [index, block] of blocks.entries()) {
    const depth = headingDepth(block, blocks[index + 1], current);
    if (depth === undefined) {
      drafts.at(-1)?.blocks.push(block);
    } else {
      drafts.push({heading: block, depth, blocks: []});
      current = kindOfHeading(block.text) ?? current;
    }
  }
  return classify(drafts.filter((draft) => draft.heading !== undefined || draft.blocks.length > 0), title);
}

function headingDepth(block: Block, next: Block | undefined, current: SectionKind | undefined): number | undefined {
  if (block.type === 'heading') return block.depth;
  if (block.type !== 'paragraph' || block.text.length > 90 || block.text.includes('\n')) return undefined;
  if (next === undefined || next.type === 'heading') {
    if (!isMarked(block, 'strong')) return undefined;
  }
  const words = block.text.split(' ').length;
  if (isMarked(block, 'strong') && words <= 12 && !/[.!]$/.test(block.text) && !isLabelled(block.text)) return boldLine;
  const listFollows = next?.type === 'item';
  if (isMarked(block, 'emphasis') && words <= 6 && listFollows) return boldLine;
  const kind = kindOfHeading(block.text);
  if (kind === undefined || words > 9) return undefined;
  // A line above a list is its heading where it opens a new kind of section; else it introduces the list.
  const opens = /[:…]$|\.\.\.$/.test(block.text) || words <= 4;
  if (listFollows && opens && kind !== current && !/[.!]$/.test(block.text)) return labelLine;
  return undefined;
}

/** All of the text is strong or emphasised, but for punctuation and signs. */
function isMarked(block: Block, mark: 'strong' | 'emphasis'): boolean {
  let rest = block.text;
  for (const {start, end} of block[mark]) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return block[mark].length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

const isLabelled = (text: string): boolean => /^[\p{L} ]{2,24}:\s*\S/u.test(text);

function classify(
  drafts: readonly {heading?: Block; depth: number; blocks: Block[]}[],
  title: string | undefined,
): Section[] {
  const sections: Section[] = [];
  const titleText = title === undefined ? undefined : normalise(title);
  let titleSeen = false;
  for (const [index, {heading, depth, blocks}] of drafts.entries()) {
    if (heading === undefined) {
      sections.push({kind: 'other', depth, blocks, certain: false});
      continue;
    }
    const text = normalise(heading.text);
    const isTitle =
      !titleSeen && titleText !== undefined && text !== '' && depth <= 2 && (text === titleText || text.includes(titleText) || (titleText.includes(text) && text.length > titleText.length / 2));
    if (isTitle) {
      titleSeen = true;
      sections.push({kind: 'title', heading, depth, blocks, certain: true});
      continue;
    }
    const wording = kindOfHeading(heading.text);
    const outer = outerKind(sections, depth);
    const kind = wording ?? outer ?? kindOfContent(withInner(drafts, index)) ?? 'other';
    sections.push({kind: refine(kind, outer), heading, depth, blocks, certain: wording !== undefined});
  }
  return sections;
}

/** Headings under the requirements stay demands: "Education", "Skills"; a list of extras keeps its own kind. */
function refine(kind: SectionKind, outer: SectionKind | undefined): SectionKind {
  if (outer === 'nice-to-have' && kind === 'requirements') return 'nice-to-have';
  return kind;
}

/** The kind of the section around a heading: a shallower heading, or an empty one just above. */
function outerKind(sections: readonly Section[], depth: number): SectionKind | undefined {
  const inherits = (kind: SectionKind): boolean => kind !== 'title' && kind !== 'other' && kind !== 'role-overview';
  for (const section of sections.toReversed()) {
    if (section.heading === undefined) return undefined;
    const empty = section.blocks.length === 0;
    if (section.depth < depth || (section.depth === depth && empty && section.certain)) {
      return inherits(section.kind) ? section.kind : undefined;
    }
    if (section.depth === depth && !section.certain && inherits(section.kind)) {
      // A sibling that took its kind from outside hands it on.
      continue;
    }
  }
  return undefined;
}

/** The blocks of a section and of the sections inside it. */
function withInner(drafts: readonly {depth: number; blocks: Block[]}[], index: number): Block[] {
  const own = drafts[index];
  if (own === undefined) return [];
  const result = [...own.blocks];
  for (const draft of drafts.slice(index + 1)) {
    if (draft.depth <= own.depth) break;
    result.push(...draft.blocks);
  }
  return result;
}

const demandOpening =
  /^(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)\+? ?(?:years|yrs)|(?:strong|proven|solid|good|great|excellent|deep|extensive|demonstrated|previous|prior|relevant|hands-on|professional|working|basic|advanced|fluent|practical|significant|some|minimum|at least)\b|experienced?\b|knowledge\b|understanding\b|familiar|proficien|ability\b|able to|fluen|degree\b|bachelor|master|background in|comfortable\b|you (?:have|are|know|can|love|enjoy|care|understand)|you're|you've|passion|skills?\b|expertise\b|willing|track record|desire|a (?:degree|passion|strong|good|keen|solid|track))/i;

const companyText = /\b(founded|our mission|we are an?|we're an?|our (?:customers|users|product|clients|platform)|headquartered|start-?up|our team of)\b/i;

/** What the content says where the heading says nothing: most of at least two list items must agree. */
function kindOfContent(blocks: readonly Block[]): SectionKind | undefined {
  const items = blocks.filter((block) => block.type === 'item');
  if (items.length < 2) {
    const text = blocks.map((block) => block.text).join(' ');
    return text.length < 1500 && companyText.test(text) && !/\byou('ll| will)\b/i.test(text) ? 'about-company' : undefined;
  }
  const share = (accepts: (text: string) => boolean): number =>
    items.filter((item) => accepts(item.text)).length / items.length;
  if (share((text) => demandOpening.test(text)) >= 0.5) return 'requirements';
  if (share((text) => benefitPatterns.some(([, pattern]) => pattern.test(text))) >= 0.5) return 'benefits';
  if (share((text) => isDutyVerb(openingWord(text))) >= 0.6) return 'responsibilities';
  return undefined;
}
