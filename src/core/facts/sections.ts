import type {Block, Posting, Section, SectionKind} from '../types.ts';
import {saysAct} from './data/acts-prose.ts';
import {benefitPatterns} from './data/benefits.ts';
import {valueLabels} from './data/headings.ts';
import {headingDepth, kindOfHeading, namesSection} from './headings.ts';
import {opensWithoutVerb} from './leading-verb.ts';
import {normalise, straightQuotes} from './lines.ts';
import {isDutyVerb, openingWord} from './verbs.ts';

interface Draft {
  readonly heading?: Block;
  /** Set where a `**Label:** value` line begins a section without a heading of its own. */
  readonly label?: string;
  readonly depth: number;
  readonly blocks: Block[];
}

/** Divides the blocks into sections: written headings, bold lines, labels above a list, labelled lines. */
export function readSections({blocks, source}: Posting, title: string | undefined): Section[] {
  // Where nothing is marked as a heading, a text is as plain as one without markup.
  const plain =
    source.format === 'text' || !blocks.some(({type, strong}) => type === 'heading' || strong.length > 0);
  const drafts: Draft[] = [{depth: 0, blocks: []}];
  let current: SectionKind | undefined;
  for (const [index, block] of blocks.entries()) {
    const depth = headingDepth(block, {
      before: blocks[index - 1],
      next: blocks[index + 1],
      current,
      plain,
    });
    const label =
      depth === undefined
        ? (introduction(block, blocks[index + 1], current) ??
          boldLabel(block) ??
          (plain ? payLabel(block, current) : undefined))
        : undefined;
    if (depth !== undefined) {
      drafts.push({heading: block, depth, blocks: []});
      current = kindOfHeading(block.text) ?? current;
    } else if (label !== undefined) {
      drafts.push({label, depth: 8, blocks: [block]});
    } else if (endsSection(block, drafts.at(-1))) {
      drafts.push({depth: 0, blocks: [block]});
      current = undefined;
    } else {
      drafts.at(-1)?.blocks.push(block);
    }
  }
  return classify(
    drafts.filter(({heading, blocks: own}) => heading !== undefined || own.length > 0),
    title,
  );
}

/** Characters from which a paragraph that speaks to the reader is more than a place or a kind of contract. */
const longerThanPlace = 120;

/** What a paragraph about the place of work speaks of. */
const ofPlace =
  /\b(?:remote\w*|hybrid|offices?|on-?site|home|based|located|locations?|relocat\w+|commut\w+|travel\w*|anywhere|hours|days|time ?zones?|visas?|cit(?:y|ies)|countr(?:y|ies)|sites?)\b/i;

/**
 * A paragraph below a line across the page no longer belongs to the heading above it, nor does what the reader will do to
 * the heading of the place.
 */
function endsSection({type, text, afterRule}: Block, draft: Draft | undefined): boolean {
  if (type !== 'paragraph' || draft === undefined || draft.blocks.length === 0) return false;
  if (afterRule === true) return true;
  const {heading} = draft;
  return (
    heading !== undefined &&
    text.length >= longerThanPlace &&
    kindOfHeading(heading.text) === 'location' &&
    (saysAct.test(straightQuotes(text)) || !ofPlace.test(text))
  );
}

/** "Salary range: …" after the demands ends them, though nothing marks it. */
function payLabel({type, text}: Block, current: SectionKind | undefined): string | undefined {
  const label = /^([\p{L} ]{2,40}):/u.exec(text)?.[1];
  const inList = current === 'requirements' || current === 'nice-to-have' || current === 'responsibilities';
  if (label === undefined || type !== 'paragraph' || !inList) return undefined;
  return valueLabels.pay.test(normalise(label)) ? label : undefined;
}

/** A sentence that introduces a list, by its last words: "The editor will be responsible for:". */
const introductions: readonly (readonly [string, RegExp])[] = [
  [
    'responsibilities',
    /\b(?:responsible for(?: the following)?|(?:responsibilities|duties|tasks) (?:will |may |can )?(?:include|are|be)|you(?:'ll| will)(?: be| get to)?|will involve):$|\byou(?:'ll| will) be \w+ing\b[^:]*:$/i,
  ],
  [
    'nice to have',
    /\b(?:nice to have|would (?:also )?be (?:nice|great|good|a plus)(?: to have)?|(?:especially|particularly) (?:fond of|keen on)(?: people| someone)? who|a plus|an advantage|bonus if you(?: have)?|preferred|would be great if you):?$/i,
  ],
  [
    'requirements',
    /\b(?:experience|expertise|knowledge|skills|background)\b[^:.]{0,60}\b(?:following|these)\b[^:.]{0,20}:$|\b(?:must have|should have|(?:applicants?|candidates?)\b[^:]{0,40} must(?: be| have)?|you (?:have|bring|need)|(?:someone|people|candidates?) (?:who|with)|(?:requirements|qualifications|skills) (?:include|are)|will have):$/i,
  ],
  [
    'benefits',
    /\b(?:we offer(?: you)?|you(?:'ll| will) (?:get|receive|enjoy)|benefits (?:include|are)|(?:benefits|perks) (?:package )?(?:includes?|such as)):$/i,
  ],
];

/** What a list that follows is called: "Essential duties include the following." */
const announced = new RegExp(
  '\\b(?:the following (?:\\w+ ){0,3}?(?<named>{nouns})|(?<first>{nouns})(?: \\w+){0,3} (?:are|includes?)(?:,? but (?:is|are) not limited to,?)? the following)[.:]?$'.replaceAll(
    '{nouns}',
    'duties|responsibilities|tasks|functions|qualifications|requirements|skills|benefits',
  ),
  'i',
);
/** A sentence that closes a list before it begins. */
const closing = /[.:] (?:and )?(?:any )?other (?:\w+ ){0,2}(?:duties|tasks|responsibilities)\b[^.]{0,40}\.$/i;

/** Characters of a sentence up to which it introduces a list, and of one that does so without a colon. */
const longest = {introduction: 300, withoutColon: 60};

/** What a paragraph calls the list below it, where the heading above has not called it so already. */
function introduction(
  block: Block,
  next: Block | undefined,
  current: SectionKind | undefined,
): string | undefined {
  const label = announcedBy(block, next);
  const kind = label === undefined ? undefined : kindOfHeading(label);
  // "Nice to have. We welcome candidates with: …" goes on with the extras.
  const goesOn = kind === current || (current === 'nice-to-have' && kind === 'requirements');
  return kind !== undefined && goesOn ? undefined : label;
}

function announcedBy({type, text}: Block, next: Block | undefined): string | undefined {
  if (type !== 'paragraph' || next?.type !== 'item') return undefined;
  const {named, first} =
    announced.exec(text.replace(closing, '.').slice(-longest.introduction))?.groups ?? {};
  if (named !== undefined || first !== undefined) return named ?? first;
  // "… which means..." introduces a list as a colon does.
  const last = (text.split(/[.!?] /).at(-1) ?? text).replace(/ ?(?:…|\.\.\.)$/, ':');
  if (last.length > (last.endsWith(':') ? longest.introduction : longest.withoutColon)) return undefined;
  // A label that ends a paragraph: "… in two towns. Your tasks:".
  if (last !== text && /^[^:]{3,40}:$/.test(last) && namesSection(last)) return last;
  const plain = straightQuotes(last);
  return introductions.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** The label of a paragraph such as `**Compensation:** …`, where it is one that sections have. */
function boldLabel(block: Block): string | undefined {
  const first = block.strong.find(({start}) => start <= 2);
  if (block.type !== 'paragraph' || first === undefined) return undefined;
  const label = block.text.slice(0, first.end);
  const after = block.text.slice(first.end, first.end + 2);
  if (label.length > 40 || !(/:\s?$/.test(label) || after.startsWith(':'))) return undefined;
  return kindOfHeading(label) !== undefined ||
    Object.values(valueLabels).some((pattern) => pattern.test(normalise(label)))
    ? label
    : undefined;
}

function classify(drafts: readonly Draft[], title: string | undefined): Section[] {
  const sections: Section[] = [];
  const titleText = title === undefined ? '' : normalise(title);
  let titleSeen = false;
  for (const [index, {heading, label, depth, blocks}] of drafts.entries()) {
    if (heading === undefined) {
      const kind = label === undefined ? undefined : kindOfHeading(label);
      sections.push({kind: kind ?? 'other', depth, blocks, certain: kind !== undefined});
      continue;
    }
    const wording = kindOfHeading(heading.text);
    const isFirst = sections.every((section) => section.heading === undefined);
    if (
      !titleSeen &&
      (depth <= 2 || sections.length === 0 || normalise(heading.text) === titleText) &&
      namesJob(normalise(heading.text), titleText, wording, isFirst)
    ) {
      titleSeen = true;
      sections.push({kind: 'title', heading, depth, blocks, certain: true});
      continue;
    }
    const outer = outerKind(sections, depth, heading.text, wording);
    // What stands under a heading of its own is told by that one; a heading that names a part holds it all the same.
    const content = (): SectionKind | undefined =>
      kindOfContent(blocks.length > 0 ? blocks : innerBlocks(drafts, index, wording === undefined));
    // A list of demands or duties is no account of the company or the place, wherever it stands.
    const inner = outer !== undefined && ofFacts.has(outer) ? (content() ?? outer) : (outer ?? content());
    const kind = (wording === undefined ? inner : settled(wording, heading.text, content)) ?? 'other';
    const isWhole = blocks.length > 0 && isWholeValue(kind, heading.text);
    sections.push({
      kind: isWhole ? 'other' : refine(kind, outer),
      heading,
      depth,
      blocks,
      certain: wording !== undefined && !isWhole,
    });
  }
  return sections;
}

/** “Location: Ghent” says all of it; what stands below such a heading is of something else. */
const isWholeValue = (kind: SectionKind, heading: string): boolean =>
  (kind === 'location' && /^[^:]{4,20}: ?\p{Lu}/u.test(heading)) ||
  (kind === 'pay' && /^[^:]{3,20}:[^:]{0,10}\d/.test(heading));

/** Parts that tell facts of the employer and the terms, and not what is done or asked. */
const ofFacts: ReadonlySet<SectionKind> = new Set(['about-company', 'location', 'pay', 'team']);

function namesJob(
  heading: string,
  title: string,
  wording: SectionKind | undefined,
  isFirst: boolean,
): boolean {
  if (title === '' || heading === '') return false;
  if (heading === title) return true;
  if (wording !== undefined) return isFirst && heading.startsWith(title);
  return heading.includes(title) || (title.includes(heading) && heading.length > title.length / 2);
}

/** Headings that say little, such as "Job description", "Profile" or "What we expect", are settled by what follows. */
function settled(wording: SectionKind, heading: string, content: () => SectionKind | undefined): SectionKind {
  const saysLittle = /\bexpect|\bneed you to$|^(?:the |your )?profile\b/i.test(heading);
  const mayBeDuties = wording === 'role-overview' || (wording === 'requirements' && saysLittle);
  if (mayBeDuties) return content() === 'responsibilities' ? 'responsibilities' : wording;
  // "What you can expect" heads duties, or what is offered.
  if (wording !== 'responsibilities' || !saysLittle) return wording;
  return content() ?? (/\bexpect/i.test(heading) ? 'benefits' : 'requirements');
}

/** Headings under the extras stay extras: "Skills" below "Nice to have". */
const refine = (kind: SectionKind, outer: SectionKind | undefined): SectionKind =>
  outer === 'nice-to-have' && kind === 'requirements' ? outer : kind;

const handsOn = (kind: SectionKind): boolean =>
  kind !== 'title' && kind !== 'other' && kind !== 'role-overview';

/** Words of a heading that may name a part of the one above it, where nothing but the order says so. Editors' judgement. */
const longestOfPart = 4;

/** The kind of the section around a heading: a shallower heading, or an empty one of its own depth just above. */
function outerKind(
  sections: readonly Section[],
  depth: number,
  heading: string,
  wording: SectionKind | undefined,
): SectionKind | undefined {
  // “Dental plan” may be a part of what stands above it in the same type; “Still got questions?” is none.
  const mayBePart = heading.split(' ').length <= longestOfPart && !heading.endsWith('?');
  let sibling = false;
  // What follows a heading under a deeper one, or under a label, is that heading's, which so opens no group.
  let isFilled = false;
  for (const section of sections.toReversed()) {
    if (section.heading === undefined || section.depth > depth) {
      isFilled = true;
      continue;
    }
    // A heading that names a part of its own, such as “Education”, is none of the empty extras above it.
    const isOther = wording !== undefined && wording !== section.kind;
    const opensGroup =
      section.blocks.length === 0 && section.certain && mayBePart && !isOther && !sibling && !isFilled;
    isFilled = false;
    if (section.depth < depth || opensGroup) return handsOn(section.kind) ? section.kind : undefined;
    sibling ||= section.certain;
  }
  return undefined;
}

/** The blocks of the sections inside a section that has no text of its own; only of those that no heading explains, if asked. */
function innerBlocks(drafts: readonly Draft[], index: number, unexplained: boolean): Block[] {
  const result: Block[] = [];
  for (const draft of drafts.slice(index + 1)) {
    if (draft.depth <= (drafts[index] as Draft).depth) break;
    const says = draft.heading?.text ?? draft.label;
    if (!unexplained || says === undefined || kindOfHeading(says) === undefined) result.push(...draft.blocks);
  }
  return result;
}

const demandOpening =
  /^(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|ten)\+? ?(?:years|yrs)|(?:strong|proven|solid|good|great|excellent|deep|extensive|demonstrated|previous|prior|relevant|hands-on|professional|working|basic|advanced|fluent|practical|significant|some|minimum|at least)\b|experienced?\b|knowledge\b|understanding\b|familiar|proficien|ability\b|able to|fluen|degree\b|bachelor|master|background in|comfortable\b|you (?:have|are|know|can|love|enjoy|care|understand)|you're|you've|passion|skills?\b|expertise\b|willing|track record|desire|a (?:degree|passion|strong|good|keen|solid|track))/i;

/** "Stacking crates": what any verb may be, and few nouns are. */
const gerund = /^\p{L}{3,}ing\b/u;

/** What the content says where the heading says nothing: most of at least two list items must agree. */
function kindOfContent(blocks: readonly Block[]): SectionKind | undefined {
  const items = blocks.filter((block) => block.type === 'item');
  if (items.length < 2) return undefined;
  const share = (accepts: (text: string) => boolean): number =>
    items.filter(({text}) => accepts(text.replace(/^[^\p{L}\p{N}]*(?:to )?/iu, ''))).length / items.length;
  if (share((text) => demandOpening.test(text)) >= 0.5) return 'requirements';
  if (share((text) => benefitPatterns.some(([, pattern]) => pattern.test(text))) >= 0.5) return 'benefits';
  if (share((text) => isDutyVerb(openingWord(text)) || opensWithoutVerb(text) || gerund.test(text)) >= 0.6)
    return 'responsibilities';
  return undefined;
}
