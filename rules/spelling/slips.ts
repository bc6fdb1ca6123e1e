import {dutyVerbs, gerund, regularPast, thirdPerson} from '../../src/core/rule/index.ts';
import {lookalikes, nouns, others, slips, verbs} from './words.ts';

/** Letters of the shortest word that slips are told by: of shorter ones, most slips are words too. Editors' judgement. */
const shortest = 7;

/** Letters beyond which no word of the list is, so that a hostile run of letters costs nothing. */
const longest = 20;

const listed = (words: string): string[] => words.trim().split(/\s+/);

/** The regular forms of a verb; only two where British and American English differ in the others. */
const formsOf = (verb: string): string[] =>
  [verb, thirdPerson(verb), gerund(verb), regularPast(verb)].filter((form) => form !== undefined);

/** Words that may have been meant, and the same by what they are without one of their inner letters. */
interface Words {
  readonly known: ReadonlySet<string>;
  readonly byGap: ReadonlyMap<string, string>;
  /** Their letters, as `lettersOf` gives them. */
  readonly letters: ReadonlySet<number>;
}

let words: Words | undefined;

const alike = new Set(listed(lookalikes));

/** Made when the first text is read, since most programs that load the rules lint nothing. */
function readWords(): Words {
  const known = new Set([
    ...[...dutyVerbs, ...listed(verbs)].filter(({length}) => length >= shortest).flatMap(formsOf),
    ...listed(nouns).flatMap((word) => [word, thirdPerson(word)]),
    ...listed(others),
  ]);
  const byGap = new Map<string, string>();
  for (const word of known) {
    if (word.length < shortest) continue;
    for (let at = 1; at < word.length - 1; at++) byGap.set(word.slice(0, at) + word.slice(at + 1), word);
  }
  return {known, byGap, letters: new Set([...known].map(lettersOf))};
}

const vowels = 'aeiouy';

/**
 * A bit for each letter of a word, one for all vowels, and one for c and s. Of all slips only a missing letter changes it, so
 * that for most words nothing else is looked up.
 */
function lettersOf(word: string): number {
  let letters = 0;
  for (const letter of word) {
    const alike = vowels.includes(letter) ? 'a' : letter === 'c' ? 's' : letter;
    letters |= 1 << (alike.charCodeAt(0) - 97);
  }
  return letters;
}

/**
 * The word that was meant, for a word in small letters that is none: with a letter left out, one doubled, two that changed
 * places, a vowel for a vowel, or c for s. The first and the last letter must be right, so that no ending is taken for a slip.
 */
export function meantWord(word: string): string | undefined {
  if (Object.hasOwn(slips, word)) return slips[word];
  if (word.length < shortest - 1 || word.length > longest) return undefined;
  words ??= readWords();
  const {known, byGap, letters} = words;
  if (known.has(word) || alike.has(word)) return undefined;
  const isMeant = (other: string): boolean =>
    other.length >= shortest && other.at(-1) === word.at(-1) && known.has(other);
  const gap = byGap.get(word);
  if (gap !== undefined && isMeant(gap)) return gap;
  if (!letters.has(lettersOf(word))) return undefined;
  for (let at = 1; at < word.length; at++) {
    const [before, letter, rest] = [word.slice(0, at), word[at] as string, word.slice(at + 1)];
    const others = [
      ...(letter === word[at - 1] ? [before + rest] : []),
      ...(rest === '' ? [] : [before + rest[0] + letter + rest.slice(1)]),
      ...(vowels.includes(letter) ? [...vowels].map((vowel) => before + vowel + rest) : []),
      ...(letter === 'c' ? [`${before}s${rest}`] : letter === 's' ? [`${before}c${rest}`] : []),
    ];
    const meant = others.find(isMeant);
    if (meant !== undefined) return meant;
  }
  return undefined;
}
