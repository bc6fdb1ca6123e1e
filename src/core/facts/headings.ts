import {besideRuns, isShouted, isTitleCase} from '../parse/index.ts';
import type {Block, SectionKind} from '../types.ts';
import {aboutName, headingKinds} from './data/headings.ts';
import {looksLikeTitle} from './job-title.ts';
import {normalise} from './lines.ts';

/** Depths of headings that are no headings in the markup. */
const boldLine = 7;
const labelLine = 8;

/** Characters from which on what is set as a heading is a paragraph in large type. Editors' judgement. */
const longestHeading = 180;

/** A line of labels, each with a picture of its own: "💰 30,000 🌎 Brazil". */
const labels =
  /^[^\p{Extended_Pictographic}]*\p{Extended_Pictographic}\P{L}*\p{L}[^\p{Extended_Pictographic}]*\p{Extended_Pictographic}\P{L}*\p{L}/u;

/** Parts that are lists, whatever sentence introduces them. */
const listed: ReadonlySet<SectionKind> = new Set([
  'responsibilities',
  'requirements',
  'nice-to-have',
  'benefits',
]);

/** What the words of a heading say about what stands under it. */
export function kindOfHeading(text: string): SectionKind | undefined {
  const heading = normalise(text);
  if (heading === '' || heading.length > 120 || labels.test(text)) return undefined;
  for (const [kind, pattern] of headingKinds) if (pattern.test(heading)) return kind;
  return aboutName.test(heading) ? 'about-company' : undefined;
}

/** "Carer duties may include:" names the job, and then what it does. */
const introducesList = /\b(?:duties|responsibilities|tasks|requirements|skills|benefits)\b.{0,20}:$/i;

/** Whether a heading names a part of a posting and not a job: "Responsible Propulsion Engineer" is a job. */
export function namesSection(text: string): boolean {
  if (introducesList.test(text)) return true;
  const kind = kindOfHeading(text);
  const named = looksLikeTitle(text) && normalise(text).split(' ').length > 2 && kind !== 'about-company';
  return kind !== undefined && !named;
}

/** What stands around a block that may be a heading. */
export interface HeadingContext {
  readonly before?: Block | undefined;
  readonly next: Block | undefined;
  /** The kind of the section so far; a label of the same kind only introduces a list, unless it follows one. */
  readonly current?: SectionKind | undefined;
  /** The text has no markup. */
  readonly plain?: boolean;
}

/** The depth of a block that is a heading: as written, or that of a bold line or label that serves as one. */
export function headingDepth(
  block: Block,
  {before, next, current, plain = false}: HeadingContext,
): number | undefined {
  const {text} = block;
  if (block.type === 'heading') return text.length > longestHeading ? undefined : block.depth;
  if (block.type === 'cell') return isRowHead(block, before, next) ? labelLine : undefined;
  if (plain && isBareItem(block)) return isFullHeading(text, next, current) ? boldLine : undefined;
  if (block.type !== 'paragraph' || text.length > 90 || text.includes('\n')) return undefined;
  const words = text.split(' ').length;
  const sentence = /[.!]$/.test(text);
  if (isMarked(block, 'strong') && words <= 12 && !sentence && !isLabelled(text)) return boldLine;
  if (next === undefined || next.type === 'heading') return undefined;
  const list = next.type === 'item';
  if (isMarked(block, 'emphasis') && words <= 6 && list) return boldLine;
  if (sentence) return undefined;
  const kind = kindOfHeading(text);
  if (plain) return plainDepth(block, next, kind, current);
  const label = /[:…]$|\.\.\.$/.test(text);
  // A button in capitals is a link and nothing else.
  const isButton = block.links.some(({start, end}) => end - start >= text.length * 0.9);
  const shouted = isShouted(text) && !isButton;
  // "Key responsibilities", and right below it "The successful candidate will:", which only introduces the list.
  const introduces =
    before?.type === 'heading' && current !== undefined && listed.has(current) && words >= 4 && label;
  const opens = !introduces && (kind !== current || (label && list && before?.type !== 'paragraph'));
  if (
    kind !== undefined &&
    opens &&
    words <= 9 &&
    (list ? label || words <= 4 || text.endsWith('?') : (label && words <= 7) || shouted)
  )
    return labelLine;
  // A sign that stands for a picture opens a heading on its own line: "🧭 About you".
  const pictured = /^\p{Extended_Pictographic}/u.test(text) && (list || next.text.length >= textBelow);
  if (pictured && words <= 10 && kind !== current && (kind !== undefined || text.endsWith('?')))
    return labelLine;
  // A page may mark its headings by nothing but their look: "About the company", alone above its text.
  const alone = next.type === 'paragraph' && next.text.length >= textBelow;
  const asks = text.endsWith('?') && words <= 8 && kind !== undefined && kind !== current;
  if (asks || (alone && words <= 4 && isFullHeading(text, next, current))) return labelLine;
  // A short line in title case above a list names the list.
  return list && words >= 2 && words <= 8 && !/[,;]$/.test(text) && (shouted || isTitleCase(text))
    ? labelLine
    : undefined;
}

/** Characters from which a paragraph is the text below a heading, and no line beside it. */
const textBelow = 60;

/** Characters from which the second cell of a row is a part of the posting and not a value. */
const partInCell = 60;
/** Of what is always a part. */
const listInCell = 25;
const alwaysPart = /^(?:requirements|responsibilities|benefits|nice-to-have)$/;

/** The first cell of a row names the part that stands in the second: "Duties | You will …". */
function isRowHead(cell: Block, before: Block | undefined, next: Block | undefined): boolean {
  const isFirst = !(before?.type === 'cell' && before.group === cell.group);
  if (next?.type !== 'cell' || next.group !== cell.group || !isFirst || cell.text.length > 40) return false;
  const kind = kindOfHeading(cell.text);
  return kind !== undefined && next.text.length >= (alwaysPart.test(kind) ? listInCell : partInCell);
}

/** In a text without markup a short line is a heading by what its words mean, or by the list or longer text below it. */
function plainDepth(
  {text}: Block,
  next: Block,
  kind: SectionKind | undefined,
  current: SectionKind | undefined,
): number | undefined {
  const words = text.split(' ').length;
  if (words > 9 || text.length > 70 || /[,;]$/.test(text)) return undefined;
  if (isLabelled(text) && !/[:?]$/.test(text)) return undefined;
  const list = next.type === 'item';
  // A button that was pasted along is no heading.
  if (/^apply(?: now| here| today| online)?!?$/i.test(text)) return undefined;
  const opens =
    list ||
    next.text.length >= textBelow ||
    /[:?]$/.test(text) ||
    isShouted(text) ||
    (kind === 'pay' && /\d/.test(next.text)) ||
    (words <= 4 && next.text.length > text.length);
  if (kind !== undefined && kind !== current && opens) return boldLine;
  if (list && (isTitleCase(text) || isShouted(text) || /:$/.test(text) || kind !== undefined))
    return labelLine;
  return isShouted(text) && words >= 2 && next.text.length >= textBelow ? boldLine : undefined;
}

/** All of the text is strong or emphasised, but for punctuation and signs. */
function isMarked(block: Block, mark: 'strong' | 'emphasis'): boolean {
  // Markers with a space inside mark nothing, though the writer meant them to.
  if (mark === 'strong' && /^\*\*\s.*\s?\*\*$/.test(block.text)) return true;
  return block[mark].length > 0 && !/[\p{L}\p{N}]/u.test(besideRuns(block.text, block[mark]));
}

/** `Location: Berlin` is a label and its value. */
const isLabelled = (text: string): boolean => /^[\p{L} ]{2,45}:\s*[\p{L}\p{N}$£€]/u.test(text);

/** An item that nothing marks as one: a line in a list that lost its bullets. */
const isBareItem = ({type, pieces, span}: Block): boolean =>
  type === 'item' && pieces[0]?.sourceStart === span.start;

/** Words that are a heading as a whole, so that even a line among others of its kind is one. */
const fullHeading =
  /^(?:(?:what|who|why|how) .{2,50}|(?:nice|good|great)[- ]to[- ]haves?|bonus points|preferred|desirable|(?:a (?:bit|little) )?(?:more )?about .{2,30}|our investment in you|(?:job|role|position) (?:description|summary|overview)|(?:(?:key|main|core|your|job|minimum|basic|preferred|required|desired|additional|technical|our) )*(?:responsibilities|duties|requirements|qualifications|benefits|perks)(?: (?:and|&) (?:perks|benefits|qualifications|skills|requirements|responsibilities))?)\W*$/i;

function isFullHeading(text: string, next: Block | undefined, current: SectionKind | undefined): boolean {
  const kind = kindOfHeading(text);
  return (
    next !== undefined &&
    kind !== undefined &&
    kind !== current &&
    !/[.;,!]$/.test(text) &&
    fullHeading.test(text)
  );
}
