import type {Damage} from '../types.ts';
import {exclusionSentences} from '../words.ts';
import {withSentence} from './tone.ts';

/** Words that shut people out. */
export const exclusion: readonly Damage[] = [
  {
    id: 'gendered-words',
    what: '“he” and “salesman”',
    named: ['tone'],
    apply: (review) => withSentence(review, exclusionSentences.gendered),
  },
  {
    id: 'words-of-age',
    what: '“young”, “digital native”, “at most 35”',
    named: ['tone'],
    apply: (review) => withSentence(review, exclusionSentences.age),
  },
  {
    id: 'native-speaker',
    what: '“native speaker”',
    named: ['tone'],
    apply: (review) => withSentence(review, exclusionSentences.native),
  },
  {
    id: 'words-of-ability',
    what: '“able-bodied”, “handicap”',
    named: ['tone'],
    apply: (review) => withSentence(review, exclusionSentences.ability),
  },
];
