import {sourceSpan} from '../parse/index.ts';
import type {Measure, MeasureKind, Posting, Section, SectionKind, Sentence} from '../types.ts';
import * as data from './data/measures.ts';
import {type Figure, figuresOf} from './figures.ts';
import {sectionFinder, straightQuotes} from './lines.ts';

/** Sections whose figures are demands, pay or steps, and not measures of the work. */
const elsewhere: ReadonlySet<SectionKind> = new Set([
  'requirements',
  'nice-to-have',
  'pay',
  'how-to-apply',
  'hiring-process',
  'eeo',
]);

/** From here on an unknown noun in the plural is taken for something that is measured. */
const manyFrom = 20;
/** From here on those nouns count of which a posting names a few in passing. */
const severalFrom = 10;

/** A figure in its sentence, with straight quotes. */
interface Place {
  readonly figure: Figure;
  readonly text: string;
  /** What stands before and after it, as far as it can matter. */
  readonly before: string;
  readonly after: string;
  /** `before` without "over", "up to", a currency sign. */
  readonly bare: string;
  readonly section: SectionKind | undefined;
  /** Looked up once a sentence, since a sentence may hold thousands of figures. */
  readonly speaksOf: {readonly applicants: boolean; readonly sending: boolean};
}

/** What a figure was found to count. */
interface Counted {
  readonly kind: MeasureKind;
  /** Where the measure begins, if with words before the figure: "team of". */
  readonly start?: number;
  readonly end: number;
  /** The words say by themselves that it measures. */
  readonly sure?: boolean;
  /** It is of this job, wherever it stands. */
  readonly ofTheWork?: boolean;
}

/** Real measures of scale, result or target in the body: "1M users", "team of eight", "p95 under 200 ms". */
export function readMeasures({sentences}: Posting, sections: readonly Section[]): Measure[] {
  const sectionOf = sectionFinder(sections);
  return sentences.flatMap((sentence) => {
    const section = sectionOf(sentence.block)?.kind;
    // "The city has grown by a third": what is told of the place, and not of those who are there.
    if (section === 'location' && !/\b(?:we|us|our)\b/i.test(sentence.text)) return [];
    if (section === undefined || !elsewhere.has(section)) return measuresOf(sentence, section);
    return closesDemands(sentence, section) ? measuresOf(sentence, 'about-company').filter(isOfFirm) : [];
  });
}

/** Text about the employer that comes after the demands, without a heading of its own. */
const closesDemands = ({block, text}: Sentence, section: SectionKind): boolean =>
  (section === 'requirements' || section === 'nice-to-have') &&
  block.type === 'paragraph' &&
  !data.demandWords.test(text);
const isOfFirm = ({kind, text}: Measure): boolean =>
  kind !== 'result' && /\d{2}|illion|thousand|hundred|dozen/i.test(text);

/** Finds each figure, reads what it counts, and leaves out what its surroundings make something else. */
function measuresOf({block, start: from, end: to}: Sentence, section: SectionKind | undefined): Measure[] {
  const text = straightQuotes(block.text.slice(from, to));
  const found: Measure[] = [];
  const about = aboutOf(text, section);
  const speaksOf = {applicants: data.toApplicants.test(text), sending: data.toSend.test(text)};
  let last = 0;
  for (const figure of [...figuresOf(text), ...ordinalsOf(text)].sort((a, b) => a.start - b.start)) {
    if (figure.start < last) continue;
    const before = text.slice(Math.max(0, figure.start - 90), figure.start);
    const bare = before.slice(0, before.length - (data.lead.exec(before)?.[0].length ?? 0));
    const place = {
      figure,
      text,
      before,
      bare,
      after: text.slice(figure.end, figure.end + 90),
      section,
      speaksOf,
    };
    const counted = countedBy(place);
    const isInAddress = /\w(?::\/\/|\.\w+\/)\S*$/.test(before);
    if (counted === undefined || isInAddress || isSomethingElse(place, counted)) continue;
    const start = counted.start ?? figure.start - (before.length - bare.length);
    const end = counted.end + rateLength(text, counted.end);
    last = end;
    found.push({
      text: block.text.slice(from + start, from + end),
      kind: counted.kind,
      about: counted.ofTheWork
        ? 'work'
        : isOfCompany(counted, figure.value, before.slice(-40), text.slice(start, end + 25), section)
          ? 'company'
          : about,
      span: sourceSpan(block, from + start, from + end),
      origin: 'text',
      certain: true,
    });
  }
  return found;
}

/** "… a day", "… per week", "… daily" after a noun make it a rate. */
const rateLength = (text: string, at: number): number =>
  data.rate.exec(text.slice(at, at + 24))?.[0].length ?? 0;

/** "Our ninth employee" has its figure in the word. */
const ordinalsOf = (text: string): Figure[] =>
  [...text.matchAll(data.ordinalWords)].map(({index, 0: word}) => ({
    start: index,
    end: index + word.length,
    value: 2,
    form: 'ordinal',
    money: false,
    large: false,
    inWords: true,
    isRange: false,
  }));

/** What a figure counts, from the words after it or before it. */
function countedBy(place: Place): Counted | undefined {
  switch (place.figure.form) {
    case 'ordinal':
      return rankOf(place);
    case 'percent':
      return {kind: 'result', end: place.figure.end};
    case 'multiple':
      return multipleOf(place);
    case 'number':
      if (place.figure.money) return moneyOf(place);
      if (isName(place)) return undefined;
      return timeOf(place) ?? collectiveOf(place) ?? compoundOf(place) ?? unitOf(place) ?? nounOf(place);
  }
}

/** "6th fastest growing", "our 9th employee". */
function rankOf({figure, after}: Place): Counted | undefined {
  const rank = data.ranks.exec(after);
  if (rank === null || data.ranksOfPlace.test(after.slice(rank[0].length))) return undefined;
  return {kind: rank[1] === undefined ? 'team' : 'volume', end: figure.end + rank[0].length, sure: true};
}

/** "grew 3x", "10x faster". */
function multipleOf({figure, before, after}: Place): Counted | undefined {
  const isGrowth = data.growth.test(before.slice(-35)) || data.growth.test(after.slice(0, 30));
  return isGrowth ? {kind: 'result', end: figure.end} : undefined;
}

/** A sum that measures the firm or the work. Nobody is paid a million. */
function moneyOf({figure, before, after, section}: Place): Counted | undefined {
  if (section === 'benefits' || data.otherMoney.test(before.slice(-45) + after.slice(0, 45)))
    return undefined;
  const named = data.moneyAfter.exec(after)?.[0].length ?? 0;
  if (named === 0 && !data.moneyBefore.test(before) && figure.value < 1e6) return undefined;
  return {kind: 'money', end: figure.end + named};
}

/** "within 24 hours", "a 24-hour turnaround", "a 12-month project", "from 40 minutes to 10", where something of the work takes that long. */
function timeOf({figure, before, after, speaksOf}: Place): Counted | undefined {
  const project = data.projectLength.exec(after)?.[0].length;
  if (project !== undefined) return {kind: 'result', end: figure.end + project, sure: true, ofTheWork: true};
  const unit = data.timeUnits.exec(after)?.[0].length;
  if (unit === undefined) return undefined;
  const turnaround = data.turnaround.exec(after.slice(unit))?.[0].length ?? 0;
  const isTarget = turnaround > 0 || data.beforeTurnaround.test(before) || data.shortening.test(before);
  if (!isTarget || speaksOf.applicants) return undefined;
  return {kind: 'result', end: figure.end + unit + turnaround, sure: true};
}

/** "a team of eight", "headcount: 40", "six of us", "an NPS of 60". */
function collectiveOf({figure, text, before, bare, after}: Place): Counted | undefined {
  const metric = data.metrics.exec(before);
  if (metric !== null) {
    const unit = data.resultUnits.exec(after)?.[0].length ?? 0;
    return {kind: 'result', start: figure.start - metric[0].length, end: figure.end + unit, sure: true};
  }
  // "from 4 to 10", where something grows or shrinks.
  if (/\bfrom $/i.test(bare) && data.growth.test(bare) && figure.isRange) {
    return {kind: 'result', end: headOf(text, figure)?.end ?? figure.end, sure: true};
  }
  if (/^ of us\b/i.test(after) && figure.value > 1)
    return {kind: 'team', end: figure.end + ' of us'.length, sure: true};
  const collective = data.collectives.exec(bare);
  // "A staff of one cook, two bakers and …" counts on.
  if (collective === null || (figure.value === 1 && /^ \p{L}/u.test(after))) return undefined;
  const head = headOf(text, figure);
  if (head !== undefined && data.notCounted.has(head.word)) return undefined;
  const own: MeasureKind =
    collective[1] !== undefined ? 'team' : collective[2] !== undefined ? 'volume' : 'people';
  const end = head?.end ?? figure.end;
  const isOpen = collective[0].includes('(') && text[end] !== ')';
  const start = isOpen ? figure.start : figure.start - (before.length - bare.length) - collective[0].length;
  const kind = own === 'team' ? own : (head?.kind ?? own);
  return {kind, start, end: collective[0].includes('(') && !isOpen ? end + 1 : end, sure: true};
}

/** "8-person team", "a 32-bed ward". */
function compoundOf({figure, after}: Place): Counted | undefined {
  const compound = data.compounds.exec(after);
  if (compound === null) return undefined;
  const head = data.compoundHeads.exec(after.slice(compound[0].length))?.[0].length ?? 0;
  if (compound[0].startsWith(' ') && head === 0) return undefined;
  const kind = compound[1] === undefined ? 'volume' : 'team';
  return {kind, end: figure.end + compound[0].length + head, sure: true};
}

/** "200 ms", "4.8 stars", "40 TB", "petabytes". */
function unitOf({figure, text, after}: Place): Counted | undefined {
  const rating = Number.isInteger(figure.value) ? null : data.ratingUnits.exec(after);
  const result = (rating ?? data.resultUnits.exec(after))?.[0].length;
  if (result !== undefined) return {kind: 'result', end: figure.end + result, sure: true};
  if (/bytes$/i.test(text.slice(figure.start, figure.end)))
    return {kind: 'volume', end: figure.end, sure: true};
  const scale = data.scaleUnits.exec(after)?.[0].length;
  return scale === undefined ? undefined : {kind: 'volume', end: figure.end + scale, sure: true};
}

/** The noun that follows, where it is one that measures, or where so many of anything say how much. */
function nounOf({figure, text, bare}: Place): Counted | undefined {
  if (figure.value < 2) return undefined;
  const head = headOf(text, figure);
  if (head === undefined)
    return figure.inWords && figure.large && data.usedBy.test(bare)
      ? {kind: 'people', end: figure.end, sure: true}
      : undefined;
  const {word, end, kind} = head;
  const isRate = rateLength(text, end) > 0;
  if (data.notCounted.has(word)) {
    const counts = (isRate && data.countedAsRate.has(word)) || (word === 'times' && figure.value >= 1e4);
    return counts ? {kind: 'volume', end, sure: true} : undefined;
  }
  if (kind === undefined) {
    const counts = isRate || figure.value >= manyFrom || data.directing.test(bare);
    return counts ? {kind: 'volume', end} : undefined;
  }
  const isWeak = data.weakNouns.has(word) && figure.value < severalFrom;
  if (isWeak && !isRate && !data.directing.test(bare)) return undefined;
  return {kind, end, sure: true};
}

interface Head {
  /** In lower case. */
  readonly word: string;
  readonly end: number;
  /** What it measures, where the noun is known. */
  readonly kind: MeasureKind | undefined;
}

/** Words from the figure to its noun at most: "30 million active monthly users". */
const farthest = 5;
const isPlural = (word: string): boolean => /[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word);

/** The head of the noun phrase that a figure opens: its first plural, or what that plural stands before. */
function headOf(text: string, figure: Figure): Head | undefined {
  const token = /(?: |-(?=\p{L}))((?:\p{L}\.){2,3}|\p{L}[\p{L}'&-]*)/uy;
  token.lastIndex = figure.end;
  let head: Head | undefined;
  let isNamed = false;
  for (let nth = 0; nth < farthest; nth++) {
    const written = token.exec(text)?.[1];
    if (written === undefined) break;
    const word = written.toLowerCase();
    const end = token.lastIndex;
    const kind = data.scaleNouns.get(word);
    if (head !== undefined) {
      return kind !== undefined && data.pluralModifiers.has(head.word) ? {word, end, kind} : head;
    }
    // "millions of our users".
    if (figure.inWords && figure.large && (word === 'of' || (nth > 0 && data.determiners.has(word))))
      continue;
    if (data.phraseEnds.has(word)) break;
    if (data.notCounted.has(word)) return {word, end, kind: undefined};
    // "31 Chambers Street": a name, and not what is counted.
    if (nth === 0) isNamed = /^\p{Lu}/u.test(written) && figure.value < 100;
    if (kind !== undefined || (isPlural(word) && !isNamed)) head = {word, end, kind};
  }
  return head;
}

/** Numbers that belong to a name: a version, a standard, a year, an address, a course. */
function isName({figure, text, before, after}: Place): boolean {
  if (data.designations.test(before) && !figure.large) return true;
  if (data.streets.test(after)) return true;
  const written = text.slice(figure.start, figure.end);
  if (/^101$/.test(written) && /^ (?:courses?|classes|levels?)\b/i.test(after)) return true;
  if (/^(?:19|20)\d\d$/.test(written)) {
    const next = /^ ([\p{L}-]+)/u.exec(after)?.[1] ?? '';
    if (!data.scaleNouns.has(next) || data.beforeYear.test(before)) return true;
  }
  // "Symfony 2", "Fortune 500": a word in capitals that opens no sentence, as a verb may.
  const afterName = /[\p{L}\d)][,;]? \p{Lu}[\p{L}\d.+#]+ $/u.test(before);
  return afterName && !figure.inWords && !figure.large && figure.value < 10_000;
}

/** Vacancies, demands, benefits, shares of time, figures of the world: no measure of this firm or its work. */
function isSomethingElse({figure, before, bare, after, section, speaksOf}: Place, counted: Counted): boolean {
  if (data.demands.test(before) || data.worldBefore.test(bare) || data.worldAfter.test(after)) return true;
  if (figure.form === 'percent') return isOtherShare(figure, before, after);
  if (figure.money) return data.marketAfter.test(after);
  if (counted.start === undefined && data.vacancies.test(bare)) return true;
  const isFew = figure.value < severalFrom;
  // A telephone number; what applicants are to send.
  if (/\+$/.test(before) || (isFew && speaksOf.sending)) return true;
  if (isFew && /\bat least $/i.test(before) && counted.kind !== 'result') return true;
  const isMany = counted.sure === true && figure.value >= manyFrom;
  const ofPeople = counted.kind === 'team' || counted.kind === 'people';
  if (section === 'benefits' && !(ofPeople && (isMany || counted.kind === 'team'))) return true;
  if (isMany || counted.start !== undefined) return false;
  return data.benefitWords.test(before.slice(-30) + after.slice(0, 35));
}

/** Shares of time, pay or a benefit, and manners of speaking. */
function isOtherShare({value}: Figure, before: string, after: string): boolean {
  if ((value === 100 || value === 110) && !data.fullShare.test(after)) return true;
  // "Reporting (40%)", "40% – Reports": how much of the job a duty is.
  if (/^\W*$/.test(before) && /^(?:\s*[-–—:]|\)|\s*\p{Lu}|$)/u.test(after)) return true;
  if (/\($/.test(before) && /^ ?\)/.test(after)) return true;
  return data.ofOthers.test(after) || data.percentOther.test(after) || data.percentBefore.test(before);
}

/** People from which on a “team” is all of the employer’s. Editors' judgement. */
const wholeCompany = 60;

/** Money that was raised or earned, and where the employer has its places, say nothing of the job by themselves. */
const isOfCompany = (
  {kind}: Counted,
  value: number,
  before: string,
  text: string,
  section: SectionKind | undefined,
): boolean =>
  section !== 'responsibilities' &&
  section !== 'team' &&
  ((kind === 'team' && value >= wholeCompany) ||
    (kind === 'money' && !data.ownMoney.test(before + text)) ||
    data.companyPlaces.test(text));

/** Whether a sentence speaks of this job and its team, or only of the company as a whole. */
function aboutOf(text: string, section: SectionKind | undefined): Measure['about'] {
  if (section === 'responsibilities' || section === 'team' || data.ofTheWork.test(text)) return 'work';
  const isOpen = section === 'role-overview' || section === 'other' || section === 'title';
  return isOpen && !data.ofTheCompany.test(text) ? 'work' : 'company';
}
