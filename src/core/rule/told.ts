import {headingFinder, isHollow, sectionFinder} from '../facts/lines.ts';
import {withinFinder} from '../facts/within.ts';
import {sourceSpan} from '../parse/index.ts';
import type {Facts, Posting, SectionKind, Sentence, Span} from '../types.ts';

/** A sentence under the kind of its section. */
export interface Told {
  readonly sentence: Sentence;
  readonly kind: SectionKind;
  readonly span: Span;
}

/** What puts readers off, contradicts itself or is understood by insiders alone: a sentence with it explains nothing. */
export const puzzling = ({tone, contradictions, acronyms}: Facts): {readonly span: Span}[] => [
  ...tone,
  ...acronyms,
  ...contradictions.flatMap(({first, second}) => [first, second]),
];

/** Sentences that say something to a reader: no headings, none that is hollow, and none in which one of the marks stands. */
export function toldSentences(
  {sections}: Facts,
  {sentences}: Posting,
  marks: readonly {readonly span: Span}[],
): Told[] {
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const marksIn = withinFinder(marks);
  return sentences.flatMap((sentence) => {
    const {block, text, start, end} = sentence;
    if (isHeading(block) || isHollow(text)) return [];
    const span = sourceSpan(block, start, end);
    return marksIn(span).length > 0 ? [] : [{sentence, kind: sectionOf(block)?.kind ?? 'other', span}];
  });
}
