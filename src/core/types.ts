/**
 * The record that travels from file to report. Stages add to it; none changes what an earlier one made.
 * Offsets are UTF-16 code units into `Source.text`, `end` exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value was read. */
export type Origin = 'text' | 'front-matter' | 'json-ld' | 'ats';

export type Format = 'markdown' | 'mdx' | 'html' | 'text';

/** One value of a posting's metadata, such as a front matter key. */
export interface MetadataValue {
  /** Keys from the outermost in; list positions are left out. */
  readonly path: readonly string[];
  readonly value: string | number | boolean;
  readonly origin: Origin;
  /** The value itself; the key where the value is empty. */
  readonly span: Span;
}

/** A part of the posting that stands in its front matter: `responsibilities:` with a list below it. */
export interface TextField {
  /** The key in words, and where it stands. */
  readonly name: string;
  readonly nameSpan: Span;
  /** The value, to be read as Markdown. */
  readonly span: Span;
  /** Whether the value is a list in YAML, whose items may stand in quotes or under a key of their own. */
  readonly isList?: boolean;
  /** Whether breaks and quotes in it are written as escapes, as in double quotes. */
  readonly isEscaped?: boolean;
  /** Whether the key names no part of a posting. */
  readonly isOther?: boolean;
}

/** One posting's own text, after its container is opened. */
export interface Source {
  readonly path: string;
  /** JSON pointer inside a container that holds several postings. */
  readonly pointer?: string;
  readonly format: Format;
  /** The whole text, without a byte order mark. */
  readonly text: string;
  /** Where the body begins, after any front matter. */
  readonly bodyStart: number;
  readonly metadata: readonly MetadataValue[];
  readonly fields?: readonly TextField[];
  /** The part of a page to read, as a CSS selector; without one it is looked for. */
  readonly selector?: string;
}

/** A run of a block's text and where it stands in the source. Verbatim where both lengths agree. */
export interface Piece {
  readonly textStart: number;
  readonly length: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
}

/** A link in a block; `start` and `end` are offsets into the block's text. */
export interface Link extends Span {
  readonly url: string;
}

export type BlockType = 'heading' | 'paragraph' | 'item' | 'cell' | 'quote' | 'code';

/** A heading, paragraph, list item, cell, quotation or piece of code, with the text a reader sees. */
export interface Block {
  readonly type: BlockType;
  /** Heading level 1–6, or nesting level of the list from 1; 0 elsewhere. */
  readonly depth: number;
  /** Hard line breaks are `\n`; every other white space is one space. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly span: Span;
  /** The same number for items of one list and cells of one table row. */
  readonly group?: number;
  /** A line across the page stands above it. */
  readonly afterRule?: boolean;
  readonly links: readonly Link[];
  /** Strong or emphasised runs, as offsets into `text`. */
  readonly strong: readonly Span[];
  readonly emphasis: readonly Span[];
}

/** A place that a template fills in later: a variable, an include, a component. */
export interface Hole {
  /** The words of the tag, such as `include jobs/about.md`. */
  readonly name: string;
  readonly span: Span;
}

/** A word of running text; offsets into the block's text. */
export interface Word extends Span {
  readonly text: string;
}

export interface Sentence extends Span {
  readonly block: Block;
  readonly text: string;
  readonly words: readonly Word[];
}

/** A way to act that is no link: a button, a form, a form that takes a file, or a frame of another site. */
export interface Control {
  readonly kind: 'button' | 'form' | 'upload' | 'frame';
  /** The words on a button, the names and target of a form, the address of a frame. */
  readonly text: string;
  readonly span: Span;
}

/** What parsing found: blocks in the order of the text, and the English of them. */
export interface Posting {
  readonly source: Source;
  /** The heading that opens it, where several postings stand on one page. */
  readonly opening?: Block;
  readonly blocks: readonly Block[];
  readonly holes: readonly Hole[];
  readonly controls: readonly Control[];
  readonly sentences: readonly Sentence[];
  /** Sentences of paragraphs that were left out, since they stand there a second time word for word. */
  readonly repeated: readonly Sentence[];
}

export const sectionKinds = [
  'title',
  'about-company',
  'role-overview',
  'responsibilities',
  'requirements',
  'nice-to-have',
  'benefits',
  'pay',
  'how-to-apply',
  'hiring-process',
  'team',
  'location',
  'eeo',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** The seven parts that a good posting holds, with or without a heading of their own. */
export const contentKinds = [
  'about-company',
  'role-overview',
  'responsibilities',
  'requirements',
  'nice-to-have',
  'benefits',
  'how-to-apply',
] as const;
export type ContentKind = (typeof contentKinds)[number];

/** A heading and what stands under it, up to the next heading. The text before any heading has none. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading?: Block;
  /** 1–6 as written; 7 for a bold line, 8 for a `Label:` line, 0 for the text before any heading. */
  readonly depth: number;
  readonly blocks: readonly Block[];
  /** The kind came from the heading's own words, not from content or an outer heading. */
  readonly certain: boolean;
}

/** There but unreadable, such as a salary that a template fills in. */
export interface Unknown {
  readonly status: 'unknown';
  readonly reason: 'template-variable' | 'not-english';
  readonly span: Span;
}

/** A typed value with its evidence. */
export interface Fact<T> {
  readonly value: T;
  readonly evidence: readonly Span[];
  readonly origin: Origin;
  readonly certain: boolean;
}

/** One value of a fact that has several: where it stands, where it was read, and whether that is certain. */
export interface Stated {
  readonly span: Span;
  readonly origin: Origin;
  readonly certain: boolean;
}

export type Workplace = 'remote' | 'hybrid' | 'onsite';
export type Level =
  | 'intern'
  | 'junior'
  | 'mid'
  | 'senior'
  | 'staff'
  | 'lead'
  | 'manager'
  | 'director'
  | 'executive';
export type PayPeriod = 'year' | 'month' | 'week' | 'day' | 'hour';
export type PayForm = 'range' | 'minimum' | 'maximum' | 'single' | 'vague';

/** Pay offered for the job. `single`: min = max; `minimum`: max null; `maximum`: min null; `vague`: both null. */
export interface Pay extends Stated {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217, or null where the text names none. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly form: PayForm;
  /** The words that state it, as a reader sees them. */
  readonly text: string;
  /** What the text leaves to be understood: dollars of the country, a salary of six figures by the year. */
  readonly inferred?: readonly ('currency' | 'period')[];
}

/** A place of work as it is named, with ISO 3166 codes where the name says them for certain. */
export interface Place {
  readonly text: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** ISO 3166-2. */
  readonly region?: string;
  readonly city?: string;
  readonly evidence: readonly Span[];
  readonly origin: Origin;
  readonly certain: boolean;
}

export interface Experience extends Stated {
  readonly minYears: number;
  readonly maxYears?: number;
}

/** What a measure counts: people reached, the people who do the work, things and places, money, or how well it goes. */
export const measureKinds = ['people', 'team', 'volume', 'money', 'result'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** A figure of scale, result or target. */
export interface Measure extends Stated {
  readonly text: string;
  readonly kind: MeasureKind;
  /** Whether it measures this job and its team, or only the company as a whole. */
  readonly about: 'work' | 'company';
}

export type ApplyKind = 'email' | 'url' | 'form' | 'phone' | 'post';
export interface ApplyRoute extends Stated {
  readonly kind: ApplyKind;
  readonly value: string;
}

/** A job that takes no applications, or a page that holds no posting and only sends readers to it. */
export type Status = 'closed' | 'redirect';

/** What may happen between applying and the first day, in the usual order, and the two days that frame it. */
export const hiringStepKinds = [
  'deadline',
  'review',
  'answer',
  'screening',
  'interview',
  'task',
  'visit',
  'decision',
  'start',
] as const;
export type HiringStepKind = (typeof hiringStepKinds)[number];

/** A kind of step of the hiring process, where it is first told. */
export interface HiringStep extends Stated {
  readonly kind: HiringStepKind;
  readonly text: string;
}

/** A passive verb phrase, from its first auxiliary to its last participle: "will be reviewed and scored". */
export interface Passive {
  readonly text: string;
  /** The first participle, in lower case. */
  readonly verb: string;
  readonly span: Span;
  readonly sentence: Sentence;
}

/** A duty or a demand: a list item under its heading, or a sentence or part of one where they stand in prose. */
export interface Duty {
  readonly text: string;
  readonly block: Block;
  readonly span: Span;
  readonly listed: boolean;
}

/** Something that the person in the job does: an item of the duties, or a sentence that says "you will". */
export type Act = Duty;

/** `stock`: a word of praise that every posting has; `vague`: one that leaves open what is meant. */
export const vagueKinds = ['stock', 'vague'] as const;
export type VagueKind = (typeof vagueKinds)[number];

/** A word that says little, where something better could stand. */
export interface VagueWord {
  readonly text: string;
  /** The form that its list has first: "effective" for "effectively". */
  readonly word: string;
  readonly kind: VagueKind;
  readonly section: SectionKind;
  readonly span: Span;
}

/** `name`: a product, project, client, tool or place; `technology`: one of the known ones; `figure`: a number and its noun. */
export const namedThingKinds = ['name', 'technology', 'figure'] as const;
export type NamedThingKind = (typeof namedThingKinds)[number];

/** An abbreviation that nothing in the posting explains, where it first stands. */
export interface Acronym {
  readonly text: string;
  readonly section: SectionKind;
  readonly span: Span;
}

/** Something that the duties or the overview call by its name or count; each mention in the order of the text. */
export interface NamedThing {
  readonly text: string;
  readonly kind: NamedThingKind;
  readonly section: SectionKind;
  readonly span: Span;
}

/** A mention of a keyword of the template. */
export interface KeywordMention extends Stated {
  readonly group: string;
  readonly term: string;
}

export interface Benefit extends Stated {
  readonly name: string;
}

/**
 * How wording puts readers off: swearing, a label for a person, long hours as a virtue, birth in place of a level of
 * language, a threat, strain or zeal in place of a task, praise of oneself in a row, drink as a benefit, coded age or sex,
 * a pair of sexes for one word, a body or a citizenship in place of a task.
 */
export const toneKinds = [
  'crude',
  'label',
  'long-hours',
  'native',
  'threat',
  'strain',
  'zeal',
  'hype',
  'drink',
  'age',
  'sex',
  'pair',
  'ability',
  'body',
  'appearance',
  'faith',
  'citizen',
] as const;
export type ToneKind = (typeof toneKinds)[number];

/** Words that put readers off; `plain` where two careful editors would agree. */
export interface Tone {
  readonly kind: ToneKind;
  readonly text: string;
  readonly plain: boolean;
  readonly block: Block;
  readonly span: Span;
}

/** How a posting says who is welcome; `facts/data/welcome.ts` tells what each kind holds. */
export const welcomeKinds = [
  'invitation',
  'equivalent',
  'adjustments',
  'own-words',
  'flexible',
  'statement',
] as const;
export type WelcomeKind = (typeof welcomeKinds)[number];

export interface Welcome {
  readonly kind: WelcomeKind;
  readonly text: string;
  readonly span: Span;
}

/**
 * How people grow in the job: `concrete` names who helps, what is paid, how much time there is or where the way leads;
 * `vague` only speaks of it; `scope` is what the person owns, decides or leads.
 */
export const growthKinds = ['concrete', 'vague', 'scope'] as const;
export type GrowthKind = (typeof growthKinds)[number];
export interface Growth {
  readonly kind: GrowthKind;
  readonly text: string;
  readonly span: Span;
}

/** A language that an applicant has to speak, or should. */
export interface SpokenLanguage extends Stated {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  readonly optional: boolean;
}

/** A technology by the name that its makers use. */
export interface Technology extends Stated {
  readonly name: string;
  readonly category: string;
  /** Year of the first public release, where it is known. */
  readonly released?: number;
}

/** A field and the text that say different things. */
export interface Conflict {
  readonly fact: 'workplace' | 'employmentType' | 'pay';
  readonly field: {readonly value: string; readonly origin: Origin; readonly span: Span};
  readonly text: {readonly value: string; readonly span: Span};
}

/** Two places of the text that cannot both be true, in the order of the text; where not `certain`, they may agree. */
export interface Contradiction {
  readonly about: 'experience' | 'workplace' | 'employmentType' | 'pay' | 'job';
  readonly first: {readonly text: string; readonly span: Span};
  readonly second: {readonly text: string; readonly span: Span};
  readonly certain: boolean;
}

/** All that was understood of a posting. Absent values are undefined or empty lists. */
export interface Facts {
  readonly title: Fact<string> | Unknown | undefined;
  readonly employer: Fact<string> | Unknown | undefined;
  readonly language: Fact<string>;
  readonly sections: readonly Section[];
  readonly contains: Readonly<Record<ContentKind, Fact<boolean> | Unknown>>;
  readonly duties: readonly Duty[];
  readonly demands: readonly Duty[];
  readonly acts: readonly Act[];
  readonly vagueWords: readonly VagueWord[];
  readonly acronyms: readonly Acronym[];
  readonly namedThings: readonly NamedThing[];
  readonly pay: readonly (Pay | Unknown)[];
  readonly workplace: Fact<Workplace> | Unknown | undefined;
  readonly place: Fact<string> | Unknown | undefined;
  readonly places: readonly Place[];
  readonly employmentType: Fact<string> | Unknown | undefined;
  readonly level: Fact<Level> | undefined;
  readonly experience: readonly Experience[];
  readonly benefits: readonly Benefit[];
  readonly measures: readonly Measure[];
  readonly apply: readonly (ApplyRoute | Unknown)[];
  readonly status: Fact<Status> | undefined;
  readonly hiringProcess: readonly HiringStep[];
  readonly passives: readonly Passive[];
  readonly tone: readonly Tone[];
  readonly welcome: readonly Welcome[];
  readonly growth: readonly Growth[];
  readonly keywords: readonly KeywordMention[];
  readonly technologies: readonly Technology[];
  readonly spokenLanguages: readonly SpokenLanguage[];
  readonly deadline: Fact<string> | Unknown | undefined;
  /** The day it was published, YYYY-MM-DD, where a field says so. */
  readonly posted: Fact<string> | Unknown | undefined;
  readonly conflicts: readonly Conflict[];
  readonly contradictions: readonly Contradiction[];
}
