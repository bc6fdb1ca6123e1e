import {sourceSpan} from '../parse/index.ts';
import {
  type Benefit,
  type Block,
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
import {benefitPatterns} from './data/benefits.ts';
import {lineSpan, linesOf, sectionFinder} from './lines.ts';
import {unknownFrom} from './metadata.ts';
import {isDutyVerb, openingWord} from './verbs.ts';

/** A hole whose name says what it brings makes that part unknown and never missing. */
const holeNames: Readonly<Record<ContentKind, RegExp>> = {
  'about-company': /\b(about|company|mission|boilerplate|who we are)\b|about[a-z]+/,
  'role-overview': /\b(overview|summary|intro|description)\b/,
  responsibilities: /\b(responsibilities|duties|tasks)\b/,
  requirements: /\b(requirements|qualifications|skills)\b/,
  'nice-to-have': /\b(nice to have|bonus points)\b/,
  benefits: /\b(benefits|perks|offer)\b/,
  'how-to-apply': /\b(apply|application|applynow|how to apply)\b/,
};

const prose: Readonly<Partial<Record<ContentKind, RegExp>>> = {
  'about-company':
    /\b(?:(?:is|are) (?:an? |the |one of |on a mission)[^.]{0,80}\b(?:company|startup|start-up|platform|agency|organi[sz]ation|non-?profit|not-for-profit|leader|leading|provider|marketplace|consultancy|studio|network|team|service|firm|bank|university|pharmacy|foundation|community|business|charity|cooperative|mission|software|solution)|our (?:mission|teams? (?:is|are|works?|builds?|helps?))|we(?:'re| are) (?:an? |the |on a mission|building|creating|developing|transforming|changing|working to|rethinking)|we (?:build|help|make|provide|develop|create|design|believe|work with|serve|partner|specialize|specialise|enable|connect|offer)\b|founded in|was founded|headquartered|(?:helps|enables|empowers|provides|builds|develops|connects|serves|works with) [^.]{0,60}\b(?:companies|businesses|people|customers|users|teams|organi[sz]ations|communities|developers|students|teachers|departments|clients|brands|governments?))/i,
  'role-overview':
    /\b(?:(?:we(?:'re| are)|is|are) (?:currently |now |actively |also )?(?:looking|searching|hiring|seeking|recruiting)\b|(?:seeks|needs|wants) (?:an? |to hire)|we (?:need|seek|want|require) (?:an?|to hire|someone|your)|as (?:an?|our|the) [^.]{3,60},? you|in this (?:role|position|job)|the (?:role|position|job|successful candidate|ideal candidate)\b|this (?:is an? |role|position|job|opportunity)|you(?:'ll| will) (?:be|join|work|lead|help|report|own|play|have|drive|act|collaborate|support|build)|join (?:us|our|the)\b|reports? to|your (?:main |primary )?(?:role|goal|mission|job|work)|responsible for|opportunity to)/i,
};

const optional =
  /\b(?:nice[- ]to[- ]have|preferred|preferably|preference given|a (?:big |huge |real |definite )?(?:plus|bonus|advantage)|is (?:an? )?(?:plus|bonus|asset|advantage|desirable)|bonus points?|bonus\b(?! (?:plan|scheme|of|structure))|desirable|advantageous|ideally|would be (?:great|nice|an? (?:plus|bonus|advantage)|helpful|beneficial)|not (?:required|essential|mandatory|a must)|optional|highly regarded|beneficial|an asset|helpful but|a plus)\b/i;
const demand =
  /\b(?:require[sd]?|requirements?|must (?:have|be|possess)|you(?:'ll| will)? (?:have|need|bring|should have)|you (?:are|have|know|can)\b|(?:years|experience) (?:of|in|with|as)|experience|knowledge of|skills?|degree|proficien\w+|familiarity|fluent|looking for (?:someone|people|somebody|an? \w+ (?:who|with)|software engineers|candidates)|ability to|able to|candidates? (?:should|must|will))\b/i;
const duty =
  /\b(?:you(?:'ll| will| would)(?: also| then| be)? (?!be (?:able|working with a)|have|need|receive|get|enjoy|love|find|learn\b)[a-z]+|you(?:'ll| will) be (?:responsible|expected|working|leading|building|doing)|your (?:daily routine|responsibilit\w+|tasks?|job|work) (?:will )?(?:is|are|includes?|be)|responsible for|responsibilities include|(?:role|position|job) (?:will )?(?:involves?|includes?|entails?)|(?:looking for|seeking|hiring|need)\b[^.]{0,80}\b(?:to|who (?:will|can)) (?:build|lead|help|manage|design|develop|run|own|create|support|work|drive|deliver|join))\b/i;
const applying =
  /\b(?:to apply|apply (?:now|here|today|by|via|at|online|through)|how to apply|send (?:us |your |me |an? |over )[^.]{0,40}\b(?:cv|resum|application|email|mail|portfolio|cover|note|e-mail)|submit (?:your|an?) (?:application|cv|resum|proposal|profile)|your application|application form|email us|get in touch|write to us|contact us|click (?:the|on|below|here)|reach out to|drop us a)/i;

export interface ContainsInput {
  readonly posting: Posting;
  readonly sections: readonly Section[];
  readonly benefits: readonly Benefit[];
  readonly duties: readonly Duty[];
  readonly hasRoute: boolean;
}

/** Whether the content of each part is there, with or without a heading of its own. */
export function readContains(input: ContainsInput): Record<ContentKind, Fact<boolean> | Unknown> {
  const entries = contentKinds.map((kind) => [kind, containsKind(kind, input)] as const);
  return Object.fromEntries(entries) as Record<ContentKind, Fact<boolean> | Unknown>;
}

function containsKind(kind: ContentKind, input: ContainsInput): Fact<boolean> | Unknown {
  const evidence = evidenceOf(kind, input);
  if (evidence.length > 0) return {value: true, evidence, origin: 'text', certain: true};
  const whole = wholeBody(input.posting);
  const unknown =
    unknownFrom(input.posting.holes, holeNames[kind]) ??
    (whole && {status: 'unknown', reason: 'template-variable', span: whole.span});
  if (unknown !== undefined) return unknown;
  return {value: false, evidence: [], origin: 'text', certain: isCertainlyAbsent(kind, input)};
}

/** A page whose whole text comes from somewhere else says nothing about what it contains. */
const wholeBody = ({holes, sentences}: Posting): Hole | undefined =>
  sentences.length < 3
    ? holes.find(({name}) => /\b(content|body|description|include|job|posting)\b/i.test(name))
    : undefined;

function evidenceOf(
  kind: ContentKind,
  {posting, sections, benefits, duties, hasRoute}: ContainsInput,
): Span[] {
  const own = textUnder(sections, kind);
  switch (kind) {
    case 'benefits':
      if (benefits.length >= 2 || (own.length >= 3 && benefits.length >= 1))
        return benefits.slice(0, 3).map(({span}) => span);
      return pointersToBenefits(sections);
    case 'responsibilities': {
      // One sentence in passing is no account of the duties; a heading with text below it is.
      if (duties.length >= 2) return duties.slice(0, 3).map(({span}) => span);
      return own.length > 0 || (duties[0]?.text.length ?? 0) > 120
        ? duties.slice(0, 1).map(({span}) => span)
        : [];
    }
    case 'requirements':
      return own.length > 0
        ? own.slice(0, 1)
        : sentencesMatching(
            posting,
            sections,
            demand,
            ['title', 'other', 'role-overview', 'responsibilities', 'team'],
            2,
          );
    case 'nice-to-have':
      return own.length > 0
        ? own.slice(0, 1)
        : sentencesMatching(
            posting,
            sections,
            optional,
            ['requirements', 'other', 'responsibilities', 'role-overview', 'title'],
            1,
          );
    case 'how-to-apply':
      return hasRoute
        ? [own[0] ?? {start: 0, end: 0}]
        : sentencesMatching(posting, sections, applying, undefined, 1);
    case 'about-company': {
      if (own.length > 0) return own.slice(0, 1);
      return sentencesMatching(
        posting,
        sections,
        prose['about-company'] as RegExp,
        ['title', 'other', 'role-overview', 'team', 'benefits'],
        1,
      );
    }
    case 'role-overview': {
      if (own.length > 0) return own.slice(0, 1);
      return sentencesMatching(
        posting,
        sections,
        prose['role-overview'] as RegExp,
        ['title', 'other', 'about-company', 'team'],
        1,
      );
    }
  }
}

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

function sentencesMatching(
  {sentences}: Posting,
  sections: readonly Section[],
  pattern: RegExp,
  kinds: readonly SectionKind[] | undefined,
  needed: number,
): Span[] {
  const sectionOf = sectionFinder(sections);
  const found: Span[] = [];
  for (const {block, text, start, end, words} of sentences) {
    const kind = sectionOf(block)?.kind ?? 'other';
    if (words.length < 3 || block.type === 'heading' || (kinds !== undefined && !kinds.includes(kind)))
      continue;
    if (pattern.test(text.replace(/\u2019/g, "'"))) found.push(sourceSpan(block, start, end));
  }
  return found.length >= needed ? found : [];
}

/** Absence is certain where no unexplained part of the posting could hold the content. */
function isCertainlyAbsent(kind: ContentKind, {sections, posting, hasRoute}: ContainsInput): boolean {
  // A page with front matter is built by a site, which may add the button.
  if (kind === 'how-to-apply') {
    return (
      !hasRoute &&
      posting.source.metadata.length === 0 &&
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
  const matching = posting.sentences.filter(({text}) => pattern.test(text.replace(/\u2019/g, "'")));
  return matching.length === 0;
}

/** Duties: the list items under the responsibilities, else the sentences there, else "you will" wherever it stands. */
export function readDuties(posting: Posting, sections: readonly Section[]): Duty[] {
  const own = sections.filter(({kind}) => kind === 'responsibilities');
  const listed = itemsOf(own);
  if (listed.length > 0) return listed;
  const inside = new Set(own.flatMap(({blocks}) => blocks));
  const sectionOf = sectionFinder(sections);
  return posting.sentences.flatMap(({block, text, start, end, words}): Duty[] => {
    if (block.type === 'heading' || words.length < 4) return [];
    const kind = sectionOf(block)?.kind;
    const anywhere =
      own.length === 0 &&
      (kind === 'other' || kind === 'role-overview' || kind === 'title' || kind === 'team');
    const plain = text.replace(/\u2019/g, "'");
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

/** The words of a block, without its markers. */
export const wholeSpan = (block: Block): Span => sourceSpan(block, 0, block.text.length);

/** Concrete benefits that the posting names, each once. */
export function readBenefits(sections: readonly Section[]): Benefit[] {
  const found = new Map<string, Benefit>();
  for (const line of linesOf(sections, true)) {
    const {kind} = line.section;
    if (
      line.block.type === 'item' &&
      (kind === 'requirements' || kind === 'nice-to-have' || kind === 'responsibilities')
    )
      continue;
    for (const [name, pattern] of benefitPatterns) {
      if (found.has(name)) continue;
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const offering =
        kind === 'benefits' ||
        kind === 'pay' ||
        /\b(?:offer|provide|benefits?|perks?|enjoy|get|paid|includ|company|receive)\b/i.test(line.text) ||
        line.block.type === 'item';
      if (offering) found.set(name, {name, span: lineSpan(line, match.index, match.index + match[0].length)});
    }
  }
  return [...found.values()];
}
