import {automatedReadability} from 'automated-readability';
import {colemanLiau} from 'coleman-liau';
import {daleChall} from 'dale-chall';
import {daleChallFormula, daleChallGradeLevel} from 'dale-chall-formula';
import {fleschKincaid} from 'flesch-kincaid';
import {gunningFog} from 'gunning-fog';
import {smogFormula} from 'smog-formula';
import {syllable} from 'syllable';

const familiar = new Set(daleChall);

/**
 * The school grade that a sentence asks for: the middle of six formulas, so that no single one decides.
 * Names (a capital inside, a figure) count as short and familiar.
 */
export function gradeOf(words: readonly string[]): number {
  let syllables = 0;
  let polysyllabic = 0;
  let difficult = 0;
  let letters = 0;
  for (const word of words) {
    const isName = /[A-Z0-9]/.test(word);
    const count = isName ? 1 : syllable(word);
    syllables += count;
    letters += isName ? Math.min(5, word.length) : word.length;
    if (count >= 3) polysyllabic++;
    if (!isName && !familiar.has(word.toLowerCase())) difficult++;
  }
  const sentence = 1;
  const word = words.length;
  const [low] = daleChallGradeLevel(daleChallFormula({sentence, word, difficultWord: difficult}));
  const grades = [
    fleschKincaid({sentence, word, syllable: syllables}),
    automatedReadability({sentence, word, character: letters}),
    colemanLiau({sentence, word, letter: letters}),
    gunningFog({sentence, word, complexPolysillabicWord: polysyllabic}),
    smogFormula({sentence, polysillabicWord: polysyllabic}),
    low,
  ].sort((a, b) => a - b);
  return ((grades[2] as number) + (grades[3] as number)) / 2;
}

/** The three words of most syllables, names left out. */
export const longWords = (words: readonly string[]): string[] =>
  [...new Set(words.filter((word) => !/[A-Z0-9]/.test(word)))]
    .map((word) => ({word, count: syllable(word)}))
    .sort((a, b) => b.count - a.count || b.word.length - a.word.length)
    .slice(0, 3)
    .map(({word}) => word);

/** At least four words of four syllables or more: long sentences of plain words are not called hard. */
export const wordySyllables = (words: readonly string[]): boolean =>
  words.filter((word) => !/[A-Z0-9]/.test(word) && syllable(word) >= 4).length >= 4;
