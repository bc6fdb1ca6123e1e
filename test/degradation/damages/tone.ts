import {withSentence} from '../edits.ts';
import type {Damage} from '../types.ts';
import {toneSentences} from '../words.ts';

/** A damage that is one sentence more. */
export const sentenceAdded = (
  id: string,
  what: string,
  named: readonly string[],
  sentence: string,
): Damage => ({
  id,
  what,
  named,
  apply: (review) => withSentence(review, sentence),
});

export const tone: readonly Damage[] = [
  sentenceAdded(
    'rockstars',
    '“rockstar”, “ninja” and “guru”',
    ['tone', 'cliche', 'plain-words'],
    toneSentences.titles,
  ),
  sentenceAdded('long-hours', 'evenings and weekends as a matter of course', ['tone'], toneSentences.hours),
  sentenceAdded(
    'one-family',
    '“one big family” that gives 110 %',
    ['tone', 'cliche', 'plain-words'],
    toneSentences.family,
  ),
  sentenceAdded('swearing', 'swear words', ['tone'], toneSentences.swearing),
];
