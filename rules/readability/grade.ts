import {automatedReadability} from 'automated-readability';
import {colemanLiau} from 'coleman-liau';
import {fleschKincaid} from 'flesch-kincaid';
import {gunningFog} from 'gunning-fog';
import {smogFormula} from 'smog-formula';
import {syllable} from 'syllable';
import {plainLetters} from '../../src/core/rule/index.ts';
import {everyday} from './terms.ts';

/** A name, or a word that nobody could replace: a capital inside, a figure, or a technology. */
const isName = (word: string, names: ReadonlySet<string>): boolean =>
  /[A-Z0-9]/.test(word) || names.has(word.toLowerCase());

/** The parts of a compound, of which each is read for itself: "human-centred" is no long word. */
const partsOf = (words: readonly string[]): string[] =>
  words.flatMap((word) => word.split(/[-\u2010\u2011/]/)).filter((part) => part !== '');

/** Only letters from a to z are counted: "Café" is "cafe", and a letter of another alphabet is none. */
const syllablesOf = (word: string): number =>
  syllable(plainLetters(word.toLowerCase()).replace(/[^ -~\u2019]/g, ' '));

/**
 * The school grade that a sentence asks for: the middle of five formulas, so that no single one decides.
 * Names count as short; `names` are technologies in lower case.
 */
export function gradeOf(sentenceWords: readonly string[], names: ReadonlySet<string>): number {
  const words = partsOf(sentenceWords);
  let syllables = 0;
  let polysyllabic = 0;
  let letters = 0;
  for (const word of words) {
    const named = isName(word, names);
    const count = named ? 1 : syllablesOf(word);
    syllables += count;
    letters += named ? Math.min(5, word.length) : word.length;
    if (count >= 3) polysyllabic++;
  }
  const sentence = 1;
  const word = words.length;
  const grades = [
    fleschKincaid({sentence, word, syllable: syllables}),
    automatedReadability({sentence, word, character: letters}),
    colemanLiau({sentence, word, letter: letters}),
    gunningFog({sentence, word, complexPolysillabicWord: polysyllabic}),
    smogFormula({sentence, polysillabicWord: polysyllabic}),
  ].sort((a, b) => a - b);
  return grades[2] as number;
}

/** Endings that turn an act into an abstraction. Words of science and of a trade are long too, but have no plainer name. */
const abstract =
  /(?:i[sz](?:ations?|ing|e[sd]?)|ations?|ically|[abitv]ility|ivity|ality|ments?|tional(?:ly)?|tively)$/i;

const isEveryday = (word: string): boolean => everyday.has(word.toLowerCase().replace(/['’]s$/, ''));

/** Abstract words of four syllables or more that are neither names nor known from every office, the longest first. */
export const longWords = (words: readonly string[], names: ReadonlySet<string>): string[] =>
  [...new Set(partsOf(words).filter((word) => abstract.test(word) && !isName(word, names)))]
    .filter((word) => !isEveryday(word))
    .map((word) => ({word, count: syllablesOf(word)}))
    .filter(({count}) => count >= 4)
    .sort((a, b) => b.count - a.count || b.word.length - a.word.length)
    .map(({word}) => word);
