import type {Benefit, Posting, Section} from '../types.ts';
import {benefitPatterns, benefitsByHeading, workAmongBenefits} from './data/benefits.ts';
import {isDenied, type Line, lineSpan, linesOf} from './lines.ts';
import {isTemplated, metadataMatching} from './metadata.ts';

/** Words by which an employer gives, among lines that ask. */
const offers =
  /\b(?:we|our|company|team) (?:\w+ )?(?:offers?|provides?)|\boffers? (?:an? |the )?(?:\w+ ){0,2}(?:benefits|package)|\bbenefits? (?:include|package|:)|\byou(?:'ll| will) (?:receive|get|enjoy)|\bin (?:return|addition)\b|\bcompensation\b/i;

/** “No relocation support available”; the healthcare market that the employer works for. */
const isNoOffer = (text: string, at: number): boolean =>
  isDenied(text, at) ||
  /\b(?:sectors?|industr\w+|markets?)\b/i.test(text.slice(Math.max(0, at - 45), at + 45));

/** The benefits of a list that a line names. */
const namedIn = (
  {text, section}: Line,
  patterns: typeof benefitPatterns,
): {name: string; match: RegExpExecArray}[] =>
  patterns.flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    return match === null || (section.kind !== 'benefits' && isNoOffer(text, match.index))
      ? []
      : [{name, match}];
  });

/** Benefits that a line names from which on it lists what one gets, whatever words lead up to them. */
const several = 3;

/** Concrete benefits that the posting names, each once. */
export function readBenefits(posting: Posting, sections: readonly Section[]): Benefit[] {
  const found = benefitsOfMetadata(posting);
  for (const line of linesOf(sections, true)) {
    const {kind} = line.section;
    const ofApplicant = kind === 'requirements' || kind === 'nice-to-have' || kind === 'responsibilities';
    if (ofApplicant && line.block.type === 'item') continue;
    if (kind === 'benefits' && workAmongBenefits.test(line.text)) continue;
    const known = namedIn(line, benefitPatterns);
    const named = known.length > 0 || kind !== 'benefits' ? known : namedIn(line, benefitsByHeading);
    const isList = named.length >= several;
    if (ofApplicant && !isList && !offers.test(line.text)) continue;
    const offering =
      isList ||
      kind === 'benefits' ||
      kind === 'pay' ||
      line.block.type === 'item' ||
      /\b(?:offer|provide|benefits?|perks?|enjoy|get|paid|includ|company|receive|available|assist)\b/i.test(
        line.text,
      );
    if (!offering) continue;
    for (const {name, match} of named) {
      if (found.has(name)) continue;
      const span = lineSpan(line, match.index, match.index + match[0].length);
      // Under another heading the words may speak of something else.
      found.set(name, {name, span, origin: 'text', certain: kind === 'benefits' || kind === 'pay'});
    }
  }
  return [...found.values()];
}

function benefitsOfMetadata(posting: Posting): Map<string, Benefit> {
  const found = new Map<string, Benefit>();
  for (const {value, span, origin} of metadataMatching(posting, /\b(?:benefits?|perks)(?: list)?$/)) {
    if (typeof value !== 'string' || isTemplated(value)) continue;
    for (const [name, pattern] of benefitPatterns)
      if (!found.has(name) && pattern.test(value)) found.set(name, {name, span, origin, certain: true});
  }
  return found;
}
