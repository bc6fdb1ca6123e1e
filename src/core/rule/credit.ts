import {handsOn, physicalSigns, physicalWork} from '../facts/data/hands-on.ts';
import {headingFinder, isHollow, linesOf, normalise, sectionFinder, straightQuotes} from '../facts/lines.ts';
import {factValue, isUnknown} from '../facts/metadata.ts';
import type {Template, TemplateSection} from '../templates/types.ts';
import {type ContentKind, contentKinds, type Facts, type Posting, type SectionKind} from '../types.ts';
import type {Credit, Problem, RuleResult} from './types.ts';

/** Whether the content of a part is there, absent, or hidden behind a template. */
export function presence(facts: Facts, kind: ContentKind): 'present' | 'absent' | 'unknown' {
  const fact = facts.contains[kind];
  if (isUnknown(fact)) return 'unknown';
  return fact.value ? 'present' : 'absent';
}

/**
 * The parts that this posting should hold: those of the template, less benefits where it offers a contract or no pay,
 * and less extras where it calls its requirements the minimum or teaches the job.
 */
export function askedSections({
  facts,
  template,
}: {
  readonly facts: Facts;
  readonly template: Template;
}): readonly TemplateSection[] {
  return template.sections.filter(({kind}) => presence(facts, kind) !== 'absent' || !mayLack(facts, kind));
}

function mayLack(facts: Facts, kind: ContentKind): boolean {
  switch (kind) {
    case 'benefits':
      return (
        factValue(facts.employmentType) === 'contract' ||
        isUnpaid(facts) ||
        facts.sections.some(({blocks}) => blocks.some(({text}) => noBenefits.test(text)))
      );
    case 'nice-to-have':
      if (facts.demands.length > 0 && facts.demands.length <= fewDemands) return true;
      return facts.sections.some(
        ({kind: own, heading, blocks}) =>
          (own === 'requirements' && minimum.test(heading?.text ?? '')) ||
          blocks.some(({text}) => taught.test(text)),
      );
    default:
      return false;
  }
}

/** Demands of which hardly one is to spare. Source: what strangers to the project said of findings on 60 postings. */
const fewDemands = 3;

/** Who says so is not asked for any. */
const noBenefits = /\bno benefits\b/i;

const minimum = /\b(?:minimum|essential|prerequisite|must)/i;
/** Where the job is taught, nothing needs to be called optional. */
const taught = /\btraining (?:(?:will be|is) )?(?:given|provided)\b|\bon[- ]the[- ]job training\b/i;

/** The part whose absence answers for another's: where nothing is demanded, nothing needs to be set apart. */
export const holderOf = (facts: Facts, kind: ContentKind): ContentKind =>
  kind === 'nice-to-have' && presence(facts, 'requirements') === 'absent' ? 'requirements' : kind;

/** A volunteer's post: there is no pay to state, or no more than an honorarium. */
export const isUnpaid = ({pay, employmentType}: Facts): boolean =>
  pay.some((entry) => !isUnknown(entry) && entry.max === 0) ||
  (factValue(employmentType) === 'volunteer' &&
    !pay.some((entry) => !isUnknown(entry) && (entry.max ?? entry.min ?? 0) > 0));

/** A job done by hand, of which nobody asks whether it can be done from home, nor how senior it is. */
export const isHandsOn = ({title}: Facts): boolean => handsOn.test(factValue(title) ?? '');

/** The same, or a job of whatever name that is done where its things and people are; software is made anywhere. */
export function isOnTheSpot(facts: Facts, {family}: Template): boolean {
  if (isHandsOn(facts)) return true;
  if (family === 'technology') return false;
  const signs = linesOf(facts.sections)
    .filter(({section}) => section.kind !== 'benefits' && section.kind !== 'about-company')
    .flatMap(({text}) => straightQuotes(text).match(physicalWork) ?? []);
  return new Set(signs.map((sign) => sign.toLowerCase())).size >= physicalSigns;
}

/** The part of the template that answers for the wording of a section. */
const answersFor: Readonly<Record<SectionKind, ContentKind>> = {
  title: 'role-overview',
  other: 'role-overview',
  team: 'about-company',
  location: 'benefits',
  pay: 'benefits',
  'hiring-process': 'how-to-apply',
  eeo: 'how-to-apply',
  'about-company': 'about-company',
  'role-overview': 'role-overview',
  responsibilities: 'responsibilities',
  requirements: 'requirements',
  'nice-to-have': 'nice-to-have',
  benefits: 'benefits',
  'how-to-apply': 'how-to-apply',
};

/**
 * What the parts count for in a wording rule: most of what people read, and mark as clear or not, is what the work is
 * and what it demands. Source: editors' judgement, held against the marks that careful readers gave 176 postings.
 */
const partShare: Readonly<Record<ContentKind, number>> = {
  'about-company': 1,
  'role-overview': 1,
  responsibilities: 1.5,
  requirements: 1.5,
  'nice-to-have': 0.4,
  benefits: 1,
  'how-to-apply': 0.8,
};

/**
 * A part that is absent earns nothing for its wording, and weighs less than one that is there: readers mark a posting down
 * for what is missing, and not once more in all that they say of it. Source: as for the shares.
 */
const absentShare = 1 / 20;

/** What a credit is judged by. */
interface Judged {
  readonly facts: Facts;
  readonly template: Template;
}

export interface WordingFault<MessageId extends string> {
  readonly kind: SectionKind;
  /** Faults of several parts may share one problem, which then bears what all of them cost. */
  readonly problem: Problem<MessageId>;
  /** How many faults this stands for; a part of one where it is a slight one. */
  readonly count?: number;
}

/**
 * The credit of a wording rule: a share for each part the template asks for, each earning
 * 1 − min(1, faults ÷ tolerance), and nothing where the part is absent. So more text never pays by itself.
 * `free`: so many faults of each part cost nothing.
 */
export function wordingResult<MessageId extends string>(
  {facts, template}: Judged,
  faults: readonly WordingFault<MessageId>[],
  tolerance: number,
  free = 0,
): RuleResult<MessageId> {
  const asked = askedSections({facts, template})
    .map(({kind}) => kind)
    .filter((kind) => presence(facts, kind) !== 'unknown');
  const points = new Map(faults.map(({problem}) => [problem, {cost: 0, gain: 0}]));
  if (asked.length === 0) return {credit: 'unknown', findings: [...points.keys()]};
  const held: Partial<Record<ContentKind, number>> = {};
  let earned = 0;
  let of = 0;
  const lostBy = (count: number): number => Math.min(1, Math.max(0, count - free) / tolerance);
  const faultsOf = byPart({facts, template}, faults);
  for (const kind of asked) {
    const own = faultsOf.get(kind) ?? [];
    const total = own.reduce((sum, {count = 1}) => sum + count, 0);
    const lost = lostBy(total);
    const holder = holderOf(facts, kind);
    const isAbsent = presence(facts, kind) === 'absent';
    const share = partShare[kind] * (isAbsent ? absentShare : 1);
    of += share;
    if (isAbsent) {
      held[holder] = (held[holder] ?? 0) + share;
      continue;
    }
    earned += share * (1 - lost);
    const counts = new Map<Problem<MessageId>, number>();
    for (const {problem, count = 1} of own) counts.set(problem, (counts.get(problem) ?? 0) + count);
    for (const [problem, count] of counts) {
      const sums = points.get(problem) as {cost: number; gain: number};
      sums.cost += total === 0 ? 0 : (share * lost * count) / total;
      sums.gain += share * (lost - lostBy(total - count));
    }
  }
  return {
    credit: {earned, of, held},
    findings: [...points].map(([problem, sums]) => ({...problem, ...sums})),
  };
}

/** The same for faults that are met by whoever reads any part: each counts in all that are there. */
export function wholeResult<MessageId extends string>(
  judged: Judged,
  faults: readonly Omit<WordingFault<MessageId>, 'kind'>[],
  tolerance: number,
): RuleResult<MessageId> {
  const present = contentKinds.filter((kind) => presence(judged.facts, kind) === 'present');
  const kinds = present.length === 0 ? (['other'] as const) : present;
  const everywhere = faults.flatMap((fault) => kinds.map((kind) => ({...fault, kind})));
  return wordingResult(judged, everywhere, tolerance);
}

/**
 * The faults of each part of the template, a section's with those of the part that answers for it; once where parts share
 * them.
 */
export const faultsByPart = <T extends {readonly kind: SectionKind}>(
  context: Judged,
  faults: readonly T[],
): T[][] => [...new Set(byPart(context, faults).values())];

/** The same by the part; a fault in a section whose part is lacking is borne by the first part that is there. */
function byPart<T extends {readonly kind: SectionKind}>(
  context: Judged,
  faults: readonly T[],
): Map<ContentKind | undefined, T[]> {
  const asked = askedSections(context).map(({kind}) => kind);
  const present = asked.filter((kind) => presence(context.facts, kind) === 'present');
  const partOf = (kind: SectionKind): ContentKind | undefined => {
    const own = answersFor[kind];
    return present.includes(own) ? own : (present[0] ?? asked[0]);
  };
  const groups = new Map<ContentKind | undefined, T[]>();
  for (const fault of faults) {
    const part = partOf(fault.kind);
    const group = groups.get(part);
    if (group === undefined) groups.set(part, [fault]);
    else group.push(fault);
  }
  // What has no section of its own is told in text without a heading, and is as well worded as that.
  const headed = new Set(context.facts.sections.map(({kind}) => answersFor[kind]));
  const unheaded = groups.get(partOf('other'));
  for (const part of present) if (unheaded !== undefined && !headed.has(part)) groups.set(part, unheaded);
  return groups;
}

/** What is said of the pay; undefined where there is none to state, or a template fills it in. */
export function payTold(facts: Facts): 'figure' | 'words' | 'nothing' | undefined {
  const [pay] = facts.pay;
  if (isUnpaid(facts) || (pay !== undefined && isUnknown(pay))) return undefined;
  return pay === undefined ? 'nothing' : pay.form === 'vague' ? 'words' : 'figure';
}

/** A credit with pay as a further part of it, for whose absence the rules about pay speak. */
export const withPay = ({earned, of, held}: Credit, isTold: boolean, share: number): Credit =>
  isTold
    ? {earned: earned + share, of: of + share, ...(held === undefined ? {} : {held})}
    : {earned, of: of + share, held: {...held, pay: share}};

/** A credit that was lost as a whole through the absence of a part. */
export const heldBy = (part: keyof NonNullable<Credit['held']>, of = 1): Credit => ({
  earned: 0,
  of,
  held: {[part]: of},
});

/** Duties that say something of the work, each counted once. */
export const saidDuties = ({duties}: Facts): number =>
  new Set(duties.filter(({text}) => !isHollow(text)).map(({text}) => normalise(text))).size;

/** Acts that may be fewer than the template says before it matters. Source: editors' judgement of real lists. */
const fewerActs = 3;

/** Acts from which on a posting tells what the job is, so that more of them are worth no more. */
export const enoughActs = ({duties}: Template): number => duties.minimum - fewerActs;

/** Words from which text is looked up in, under a heading of its own or scattered over others. Editors' advice. */
const longText = {words: 25, scattered: 40};

/** Whether duties or requirements are a list, text that should be one, or a line or two that need none. */
export function listForm(
  part: 'responsibilities' | 'requirements',
  facts: Facts,
  {sentences, source}: Posting,
): 'list' | 'long text' | 'short text' {
  const {duties, demands, sections} = facts;
  if ((part === 'responsibilities' ? duties : demands).some(({listed}) => listed)) return 'list';
  // Points under subheadings of their own scan as well as a list does.
  if (sections.filter(({kind, heading}) => kind === part && heading !== undefined).length > 3) return 'list';
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const own = sentences.filter(({block}) => !isHeading(block) && sectionOf(block)?.kind === part);
  const words = own.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const blocks = [...new Set(own.map(({block}) => block))];
  // So do paragraphs that each begin with a label of their own.
  if (blocks.filter(({strong}) => strong.some(({start}) => start <= 1)).length >= 3) return 'list';
  // Pasted text has lost its bullets: a sentence a line is what is left of a list.
  if (source.format === 'text' && blocks.length >= 4 && own.length <= blocks.length * 1.5) return 'list';
  const scattered = part === 'responsibilities' && own.length === 0 ? duties : [];
  const scatteredWords = scattered.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
  return words >= longText.words || scatteredWords >= longText.scattered ? 'long text' : 'short text';
}
