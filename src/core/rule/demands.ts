import {optionalWords} from '../facts/data/contains.ts';
import {sectionFinder, straightQuotes} from '../facts/lines.ts';
import {withinFinder} from '../facts/within.ts';
import {sourceSpan} from '../parse/index.ts';
import type {Duty, Experience, Facts, Posting, Sentence, Span} from '../types.ts';
import {presence} from './credit.ts';
import type {Credit, RuleResult} from './types.ts';

/** What is demanded, and not merely wished for. */
export const mustHavesOf = ({demands}: Facts): Duty[] =>
  demands.filter(({text}) => !optionalWords.test(straightQuotes(text)));

/** What the wording of demands earns where nothing is demanded: that shuts nobody out. Source: careful readers' marks. */
const earnedByNone = 0.85;

/** What a rule on demands says of a posting that has none, or hides them; undefined where there are some to judge. */
export function withoutDemands(facts: Facts, of: number): RuleResult<never> | undefined {
  const state = presence(facts, 'requirements');
  if (state === 'present') return undefined;
  const credit: Credit = {
    earned: of * earnedByNone,
    of,
    held: {requirements: of * (1 - earnedByNone)},
  };
  return {credit: state === 'unknown' ? 'unknown' : credit, findings: []};
}

/** Years that the posting insists on: the fewest and most that satisfy a sentence with alternatives. */
export interface DemandedYears {
  readonly least: number;
  readonly greatest: number;
  readonly span: Span;
  /** None where a field names the years. */
  readonly sentence?: Sentence;
}

/** The years of experience that are demanded, and not merely wished for, the most first. */
export function demandedYears({experience, sections}: Facts, {sentences}: Posting): DemandedYears[] {
  const sectionOf = sectionFinder(sections);
  const within = withinFinder(experience.filter(({origin}) => origin === 'text'));
  const stated = sentences.flatMap((sentence) => {
    if (sectionOf(sentence.block)?.kind === 'nice-to-have') return [];
    const entries = within(sentenceSpan(sentence)).filter((entry) => insistsOn(sentence, entry));
    const asides = entries.length === 0 ? [] : asidesOf(sentence).flatMap(within);
    return [{sentence, entries: entries.filter((entry) => !asides.includes(entry))}];
  });
  const fields = experience.filter(({origin}) => origin !== 'text').map((entry) => ({entries: [entry]}));
  return [...stated, ...fields]
    .flatMap(({entries, ...place}) => {
      const [lowest] = [...entries].sort((a, b) => a.minYears - b.minYears);
      if (lowest === undefined) return [];
      const greatest = entries.reduce(
        (most, {minYears, maxYears = 0}) => Math.max(most, minYears, maxYears),
        0,
      );
      return [{least: lowest.minYears, greatest, span: lowest.span, ...place}];
    })
    .sort((a, b) => b.least - a.least);
}

const insistsOn = ({text}: Sentence, {certain}: Experience): boolean =>
  !optionalWords.test(straightQuotes(text).replace(aside, ' ')) &&
  !levelWords.test(text) &&
  (certain || insists.test(text));

/** What is said by the way of a demand: a wish that goes beyond it, or a part of it. */
const aside = /\([^()]{0,200}\)|[,;] (?:preferably|ideally|including|of which)\b.*/gis;

/** Where the asides of a sentence stand in the source. The figure in “five (5) years” is one, and not those years. */
const asidesOf = ({text, block, start}: Sentence): Span[] =>
  [...text.matchAll(aside)].map(({0: words, index}) =>
    sourceSpan(block, start + index, start + index + words.length),
  );

/** A sentence that sets out the years of several levels. */
const levelWords =
  /\b(?:junior|mid-level|senior|staff|principal|lead)s?\b(?! (?:leadership|management|roles?|positions?)\b)/i;
/** Outside the requirements only a sentence that demands counts. */
const insists =
  /\b(?:you (?:have|need|bring|must)|you'll need|require[sd]?|must|minimum|at least|looking for)\b/i;

/** Where a sentence stands in the source. */
export const sentenceSpan = ({block, start, end}: Sentence): Span => sourceSpan(block, start, end);
