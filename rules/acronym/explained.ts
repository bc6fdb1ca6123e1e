import {straightQuotes} from '../../src/core/rule/index.ts';

/** Small words that acronyms leave out. */
const small = /^(?:of|the|and|for|in|to|a|an|on|at|by|with|&)$/i;

/**
 * Whether the text spells an acronym out: it stands in brackets or before brackets, or the first letters of some words
 * in a row give it, small words counted or not.
 */
export function isExplained(acronym: string, text: string): boolean {
  const plain = straightQuotes(text);
  const bracketed = new RegExp(
    `\\(\\s*(?:or |aka |the |“|")?${acronym}s?\\b|\\b${acronym}s?\\s*(?:\\(|[–—-] (?=\\p{L})|stands for|is short for)|\\[${acronym}\\b`,
    'u',
  );
  if (bracketed.test(plain)) return true;
  const words = plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)?|&/gu) ?? [];
  const all = initials(words);
  const large = initials(words.filter((word) => !small.test(word)));
  return all.includes(acronym) || large.includes(acronym);
}

/** The first letter of each word; a word that is itself in capitals is no expansion of one. */
const initials = (words: readonly string[]): string =>
  words.map((word) => (/^\p{Lu}{2,}s?$/u.test(word) ? ' ' : word.charAt(0).toUpperCase())).join('');
