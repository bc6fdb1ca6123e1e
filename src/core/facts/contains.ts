import {sourceSpan} from '../parse/index.ts';
import {
  type Benefit,
  type ContentKind,
  contentKinds,
  type Duty,
  type Fact,
  type Hole,
  type Posting,
  type Section,
  type SectionKind,
  type Span,
  type Unknown,
} from '../types.ts';
import {saysAct} from './data/acts-prose.ts';
import {applyingInWords} from './data/apply.ts';
import {applying, demand, duty, holeNames, namedActor, type Prose, prose} from './data/contains.ts';
import {kindOfHeading} from './headings.ts';
import {looksLikeTitle} from './job-title.ts';
import {headingFinder, isHollow, normalise, sectionFinder, straightQuotes, wholeSpan} from './lines.ts';
import {metadataMatching, templatedAt, unknownFrom} from './metadata.ts';
import {opensWithAct} from './verbs.ts';

export interface ContainsInput {
  readonly posting: Posting;
  readonly sections: readonly Section[];
  readonly benefits: readonly Benefit[];
  readonly duties: readonly Duty[];
  readonly hasRoute: boolean;
  readonly title: string | undefined;
}

/** The name of a field that holds demands. */
const demandKey =
  /^(?:qualifications?|requirements?|required skills|skills required|(?:\w{1,2} )?degrees? required|education required|experience required)$/;

/** Whether the content of each part is there, with or without a heading of its own. */
export function readContains(input: ContainsInput): Record<ContentKind, Fact<boolean> | Unknown> {
  const entries = contentKinds.map((kind) => [kind, containsKind(kind, input)] as const);
  return Object.fromEntries(entries) as Record<ContentKind, Fact<boolean> | Unknown>;
}

function containsKind(kind: ContentKind, input: ContainsInput): Fact<boolean> | Unknown {
  const evidence = evidenceOf(kind, input);
  if (evidence.length > 0) return {value: true, evidence, origin: 'text', certain: true};
  const whole = wholeBody(input.posting);
  const filled = whole ?? holeUnder(kind, input);
  const unknown = unknownFrom(input.posting.holes, holeNames[kind]) ?? (filled && templatedAt(filled.span));
  if (unknown !== undefined) return unknown;
  return {value: false, evidence: [], origin: 'text', certain: isCertainlyAbsent(kind, input)};
}

/** A page whose whole text comes from somewhere else says nothing about what it contains. */
const wholeBody = ({holes, sentences}: Posting): Hole | undefined =>
  sentences.length < 3
    ? holes.find(({name}) => /\b(content|body|description|include|job|posting)\b/i.test(name))
    : undefined;

/** What a template brings in below a heading that has nothing else below it; “Your role” may head the duties. */
function holeUnder(kind: ContentKind, {posting: {holes}, sections}: ContainsInput): Hole | undefined {
  for (const [index, {kind: own, heading, blocks}] of sections.entries()) {
    const mayHold = own === kind || (own === 'role-overview' && kind === 'responsibilities');
    if (heading === undefined || blocks.length > 0 || !mayHold) continue;
    const next = sections[index + 1]?.heading ?? sections[index + 1]?.blocks[0];
    const end = next?.span.start ?? Number.POSITIVE_INFINITY;
    const hole = holes.find(({span}) => span.start >= heading.span.end && span.end <= end);
    if (hole !== undefined) return hole;
  }
  return undefined;
}

function evidenceOf(
  kind: ContentKind,
  {posting, sections, benefits, duties, hasRoute, title}: ContainsInput,
): Span[] {
  const own = textUnder(sections, kind);
  switch (kind) {
    case 'benefits': {
      const blocks = sections
        .filter((section) => section.kind === kind)
        .flatMap((section) => section.blocks)
        .filter(({text}) => !isHollow(text));
      // Below a list of benefits a sentence is no further one.
      const items = blocks.filter(({type}) => type === 'item');
      const said = new Set((items.length > 0 ? items : blocks).map(({text}) => normalise(text)));
      if (benefits.length >= 2 || (benefits.length >= 1 && said.size >= 3))
        return benefits.slice(0, 3).map(({span}) => span);
      return pointersToBenefits(sections);
    }
    case 'responsibilities': {
      const acts = sections
        .filter(({kind: other}) => other === 'requirements')
        .flatMap(({blocks}) => blocks)
        .filter(({type, text}) => type === 'item' && opensWithAct(text) && !isHollow(text));
      // Duties that stand among the requirements are told, though in the wrong place.
      if (duties.length < 2 && acts.length >= 4) return acts.slice(0, 3).map(wholeSpan);
      // One sentence in passing is no account of the duties; a heading with text below it is.
      if (duties.length >= 2) return duties.slice(0, 3).map(({span}) => span);
      return own.length > 0 || (duties[0]?.text.length ?? 0) > 100
        ? duties.slice(0, 1).map(({span}) => span)
        : [];
    }
    case 'how-to-apply':
      return hasRoute
        ? [own[0] ?? {start: 0, end: 0}]
        : sentencesMatching(posting, sections, {pattern: applying, clear: applyingInWords, needed: 1});
    case 'about-company':
    case 'role-overview':
    case 'requirements':
    case 'nice-to-have': {
      if (own.length > 0) return own.slice(0, 1);
      const opening = kind === 'role-overview' ? overviewAboveDuties(sections) : [];
      if (opening.length > 0) return opening;
      const preferred =
        kind === 'requirements'
          ? headingsWith(sections, 'nice-to-have', onlyPreferred, 2)
          : kind === 'nice-to-have'
            ? headingsWith(sections, 'requirements', bothInOne, 1)
            : [];
      if (preferred.length > 0) return preferred;
      const found = sentencesMatching(posting, sections, prose[kind]);
      if (found.length > 0) return found;
      // A site with a form for postings keeps what it asks in a field, however short.
      const field = kind === 'requirements' ? metadataMatching(posting, demandKey) : [];
      if (field.length > 0) return field.map(({span}) => span);
      if (kind === 'role-overview') {
        const about = sentencesAbout(title, posting, sections);
        return about.length > 0 ? about : summariesInFields(posting);
      }
      return kind === 'about-company' ? sentencesOnName(title, posting, sections) : [];
    }
  }
}

/** "Required and preferred experience": the words for the extras in a heading of the demands. */
const bothInOne = /\b(?:preferred|desired|desirable|may include)\b/i;
/** "Preferred skills and qualifications" as all that is asked: whoever reads it takes it for the demands. */
const onlyPreferred =
  /\b(?:preferred|desired|desirable)\b.*\b(?:skills|qualifications|experience|requirements)\b/i;

/** The headings of a kind with such words, and with so many blocks below them. */
const headingsWith = (
  sections: readonly Section[],
  kind: ContentKind,
  words: RegExp,
  least: number,
): Span[] =>
  sections.flatMap(({kind: own, heading, blocks}) =>
    own === kind && heading !== undefined && blocks.length >= least && words.test(heading.text)
      ? [heading.span]
      : [],
  );

/** Characters from which a paragraph above the duties sums up the role. */
const overview = 60;

/**
 * "About the role" whose list made it the duties still begins with what sums it up, and so does a paragraph whose last
 * sentence introduces the list.
 */
const overviewAboveDuties = (sections: readonly Section[]): Span[] =>
  sections.flatMap(({kind, heading, blocks: [first, next]}) => {
    if (kind !== 'responsibilities' || first?.type !== 'paragraph') return [];
    const {text, span} = first;
    if (heading === undefined) {
      const last = text.split(/[.!?] /).at(-1) ?? '';
      return text.length - last.length >= overview ? [span] : [];
    }
    const sumsUp =
      kindOfHeading(heading.text) === 'role-overview' ||
      (next?.type === 'item' ? opensWithAct(text) : saysAct.test(straightQuotes(text)));
    return sumsUp && text.length >= overview && !/:\W{0,9}$/.test(text) ? [span] : [];
  });

/** Fields that a site shows in its list of postings. */
const summaryKey = /^(?:job |short )?(?:summary|excerpt|description|overview)$/;

/** "Design and test prototypes of …", in such a field. */
const summariesInFields = (posting: Posting): Span[] =>
  metadataMatching(posting, summaryKey).flatMap(({value, span}) => {
    const text = straightQuotes(String(value));
    return text.length >= overview && (opensWithAct(text) || saysAct.test(text)) ? [span] : [];
  });

/** Where the text sends readers to a page or handbook that lists the benefits. */
function pointersToBenefits(sections: readonly Section[]): Span[] {
  return sections
    .filter(({kind}) => kind === 'benefits' || kind === 'pay')
    .flatMap(({blocks}) => blocks)
    .filter(({text}) =>
      /\b(?:see|look at|read|check|more (?:about|on)|find|here|handbook|page)\b[^.]{0,80}\b(?:benefits|perks|offer|page|handbook)\b/i.test(
        text,
      ),
    )
    .map(({span}) => span);
}

/** The blocks with words under headings of a kind. */
function textUnder(sections: readonly Section[], kind: SectionKind): Span[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({blocks}) =>
      blocks.filter((block) => block.text.length >= 15 || block.type === 'item').map(({span}) => span),
    );
}

/** Sentences in running text whose subject is the job: "The Copy Editor keeps …", "As a Copy Editor, you …". */
function sentencesAbout(
  title: string | undefined,
  {sentences}: Posting,
  sections: readonly Section[],
): Span[] {
  if (title === undefined) return [];
  const name = title.toLowerCase();
  const sectionOf = sectionFinder(sections);
  return sentences
    .filter(({block, text}) => {
      const opening = text.toLowerCase().replace(/^(?:as )?(?:the|an?|our|this) /, '');
      return (
        block.type === 'paragraph' &&
        opening !== text.toLowerCase() &&
        (opening.startsWith(name) || namesJob(opening, name)) &&
        sectionOf(block)?.kind !== 'benefits'
      );
    })
    .map(({block, start, end}) => sourceSpan(block, start, end));
}

/** Sentences from which on a name that keeps acting is that of the employer. Editors' judgement. */
const recurring = 2;

/** Parts in which a sentence in passing on somebody who acts says nothing of the employer. */
const tellsOther: ReadonlySet<SectionKind> = new Set([
  'responsibilities',
  'requirements',
  'nice-to-have',
  'benefits',
  'how-to-apply',
  'eeo',
]);

/** What a name does that the text keeps coming back to: "Mill Lane runs two ovens. … Mill Lane bakes for schools." */
function sentencesOnName(
  title: string | undefined,
  {sentences}: Posting,
  sections: readonly Section[],
): Span[] {
  const sectionOf = sectionFinder(sections);
  const spans = new Map<string, Span[]>();
  for (const {block, text, start, end} of sentences) {
    const name = block.type === 'paragraph' ? namedActor.exec(text)?.[1] : undefined;
    const kind = sectionOf(block)?.kind;
    if (name === undefined || kind === undefined || tellsOther.has(kind)) continue;
    if (title?.toLowerCase().includes(name.toLowerCase()) === true && looksLikeTitle(name)) continue;
    spans.set(name, [...(spans.get(name) ?? []), sourceSpan(block, start, end)]);
  }
  const texts = sentences.map(({text}) => text).join('\n');
  const [, told = []] =
    [...spans].find(([name, {length}]) => length >= recurring || isNamedAgain(name, texts)) ?? [];
  return told;
}

/** Whether the text comes back to a name, and never writes its first word small: "Open positions", "Work" are none. */
function isNamedAgain(name: string, texts: string): boolean {
  const [first = name] = name.split(' ');
  return texts.split(name).length > recurring && !texts.includes(` ${first.toLowerCase()} `);
}

/** "The Warehouse Associate …" under the title "Warehouse Stock Associate". */
function namesJob(opening: string, title: string): boolean {
  const words = title.split(/[^\p{L}]+/u).filter(Boolean);
  const [first = '', second = ''] = opening.split(' ');
  const last = words.at(-1) ?? '';
  return words.includes(first) && (first === last || second === last);
}

function sentencesMatching(
  {sentences}: Posting,
  sections: readonly Section[],
  {pattern, further, within, needed, clear, unless, actsAreNone = false}: Prose,
): Span[] {
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const found: Span[] = [];
  for (const {block, text, start, end, words} of sentences) {
    const kind = sectionOf(block)?.kind ?? 'other';
    if (
      words.length < 3 ||
      isHeading(block) ||
      (kind === 'responsibilities' && actsAreNone && opensWithAct(text)) ||
      isHollow(text) ||
      (within !== undefined && !within.includes(kind))
    )
      continue;
    const plain = straightQuotes(text);
    if (clear?.test(plain)) return [sourceSpan(block, start, end)];
    const isFurther =
      further?.within.includes(kind) === true && further.patterns.some((one) => one.test(plain));
    if ((pattern.test(plain) || isFurther) && !unless?.test(plain)) found.push(sourceSpan(block, start, end));
  }
  return found.length >= needed ? found : [];
}

/** Absence is certain where no unexplained part of the posting could hold the content. */
function isCertainlyAbsent(kind: ContentKind, {sections, posting, hasRoute}: ContainsInput): boolean {
  // A page with front matter is built by a site, which may add the button; a text that was copied may have lost it.
  if (kind === 'how-to-apply') {
    return (
      !hasRoute &&
      posting.source.format !== 'text' &&
      posting.source.metadata.every(({origin}) => origin === 'text') &&
      posting.blocks.every(({links}) => links.length === 0)
    );
  }
  const unexplained = sections.some(
    ({kind: other, heading, blocks}) =>
      other === 'other' && heading !== undefined && blocks.filter(({type}) => type === 'item').length >= 2,
  );
  if (unexplained) return false;
  const pattern = kind === 'responsibilities' ? duty : kind === 'requirements' ? demand : undefined;
  if (pattern === undefined) return false;
  // Much text under no telling heading could hold it in words no pattern knows.
  const unread = sections
    .filter(({kind: other}) => other === 'other' || other === 'title' || other === 'role-overview')
    .flatMap(({blocks}) => blocks);
  if (unread.reduce((sum, {text}) => sum + text.length, 0) > 900) return false;
  const matching = posting.sentences.filter(({text}) => pattern.test(straightQuotes(text)));
  return matching.length === 0;
}
