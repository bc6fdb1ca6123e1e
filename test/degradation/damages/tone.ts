import type {Review} from '../../../src/core/review.ts';
import {changed, continued, openingParagraph} from '../edits.ts';
import type {Damage} from '../types.ts';
import {toneSentences} from '../words.ts';

/** A sentence at the end of the first paragraph that tells of the job or the company. */
export function withSentence(review: Review, sentence: string): string | undefined {
  const paragraph = openingParagraph(review);
  return paragraph && changed(review, [continued(review, paragraph, sentence)]);
}

export const tone: readonly Damage[] = [
  {
    id: 'rockstars',
    what: '“rockstar”, “ninja” and “guru”',
    named: ['tone', 'cliche', 'plain-words'],
    apply: (review) => withSentence(review, toneSentences.titles),
  },
  {
    id: 'long-hours',
    what: 'evenings and weekends as a matter of course',
    named: ['tone'],
    apply: (review) => withSentence(review, toneSentences.hours),
  },
  {
    id: 'one-family',
    what: '“one big family” that gives 110 %',
    named: ['tone', 'cliche', 'plain-words'],
    apply: (review) => withSentence(review, toneSentences.family),
  },
  {
    id: 'swearing',
    what: 'swear words',
    named: ['tone'],
    apply: (review) => withSentence(review, toneSentences.swearing),
  },
];
