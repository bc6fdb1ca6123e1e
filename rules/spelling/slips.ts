import {dutyVerbs, gerund, thirdPerson} from '../../src/core/rule/index.ts';
import {lookalikes, nouns, others, slips, verbs} from './words.ts';

/** Letters of the shortest word that slips are told by: of shorter ones, most slips are words too. Editors' judgement. */
const shortest = 7;

/** Letters beyond which no word of the list is, so that a hostile run of letters costs nothing. */
const longest = 20;

const listed = (words: string): string[] => words.trim().split(/\s+/);

/** The regular forms of a verb; only two where British and American English differ in the others. */
function formsOf(verb: string): string[] {
  const acting = gerund(verb);
  const past = acting?.replace(/([^aeiou])ying$/, '$1iing').replace(/e?ing$/, 'ed');
  return [verb, thirdPerson(verb), ...(acting === undefined || past === undefined ? [] : [acting, past])];
}

/** Words that may have been meant, and the same by what they are without one of their inner letters. */
interface Words {
  readonly known: ReadonlySet<string>;
  readonly byGap: ReadonlyMap<string, string>;
}

let words: Words | undefined;

const isLookalike = new Set(listed(lookalikes));

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
  return {known, byGap};
}

const vowels = 'aeiouy';

/**
 * The word that was meant, for a word in small letters that is none: with a letter left out, one doubled, two that changed
 * places, a vowel for a vowel, or c for s. The first and the last letter must be right, so that no ending is taken for a slip.
 */
export function meantWord(word: string): string | undefined {
  if (Object.hasOwn(slips, word)) return slips[word];
  if (word.length < shortest - 1 || word.length > longest) return undefined;
  words ??= readWords();
  const {known, byGap} = words;
  if (known.has(word) || isLookalike.has(word)) return undefined;
  const isMeant = (other: string): boolean =>
    other.length >= shortest && other.at(-1) === word.at(-1) && known.has(other);
  const gap = byGap.get(word);
  if (gap !== undefined && isMeant(gap)) return gap;
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
