import type {Damage} from '../types.ts';
import {exclusionSentences} from '../words.ts';
import {sentenceAdded} from './tone.ts';

/** Words that shut people out. */
export const exclusion: readonly Damage[] = [
  sentenceAdded('gendered-words', '“he” and “salesman”', ['tone'], exclusionSentences.gendered),
  sentenceAdded('words-of-age', '“young”, “digital native”, “at most 35”', ['tone'], exclusionSentences.age),
  sentenceAdded('native-speaker', '“native speaker”', ['tone'], exclusionSentences.native),
  sentenceAdded('words-of-ability', '“able-bodied”, “handicap”', ['tone'], exclusionSentences.ability),
];
