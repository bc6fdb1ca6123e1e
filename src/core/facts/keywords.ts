import {sourceSpan} from '../parse/index.ts';
import type {KeywordMention, Posting} from '../types.ts';
import {letterWords, otherMeaning, otherName, technologyGroups, toolWords} from './data/technologies.ts';

interface Term {
  readonly group: string;
  readonly term: string;
  readonly exact: boolean;
  readonly ambiguous: boolean;
}

const terms: readonly Term[] = technologyGroups.flatMap(({id, terms: plain, exact = [], ambiguous = []}) => [
  ...plain.map((term) => ({group: id, term, exact: false, ambiguous: false})),
  ...exact.map((term) => ({group: id, term, exact: true, ambiguous: false})),
  ...ambiguous.map((term) => ({group: id, term, exact: true, ambiguous: true})),
]);

/** Where a word starts, and the word itself. */
const wordStart = /(?<![\p{L}\p{N}])(?=(\.?[\p{L}\p{N}#+]{1,40}))[.\p{L}\p{N}]/gu;
const firstWord = (text: string): string => /^\.?[\p{L}\p{N}#+]+/u.exec(text)?.[0] ?? '';
const wordEnd = /^(?![\p{L}\p{N}#+]|-\p{L})/u;

/** Terms by their first word, in lower case. */
const byFirstWord = groupTerms();

function groupTerms(): Map<string, Term[]> {
  const map = new Map<string, Term[]>();
  for (const term of terms) {
    const first = firstWord(term.term.toLowerCase());
    map.set(first, [...(map.get(first) ?? []), term]);
  }
  return map;
}

/** Technologies and ways of working that the posting mentions, every mention in the order of the text. */
export function readKeywords({blocks}: Posting): KeywordMention[] {
  return blocks.flatMap((block) => {
    const lower = block.text.toLowerCase();
    const found: {readonly term: Term; readonly index: number}[] = [];
    for (const {1: word = '', index} of lower.matchAll(wordStart)) {
      const candidates = byFirstWord.get(word) ?? [];
      for (const term of candidates) {
        const length = term.term.length;
        const text = term.exact ? block.text : lower;
        const isHere =
          text.startsWith(term.exact ? term.term : term.term.toLowerCase(), index) &&
          wordEnd.test(lower.slice(index + length, index + length + 2));
        if (isHere && (!everydayWord.test(term.term) || mayMeanTool(block.text, index, length)))
          found.push({term, index});
      }
    }
    const names = new Set(found.filter(({term}) => !term.ambiguous).map(({term}) => term.term));
    const guesses = new Set(found.filter(({term}) => term.ambiguous).map(({term}) => term.term));
    const speaksOfTools = names.size > 0 || guesses.size > 1;
    return found.flatMap(({term: {group, term, exact, ambiguous}, index}): KeywordMention[] => {
      const isAlone = block.text.trim() === term;
      const near = term.length === 1 ? letterWords : toolWords;
      if (ambiguous && !isAlone && !speaksOfTools && !near.test(block.text)) return [];
      const span = sourceSpan(block, index, index + term.length);
      // A word of everyday, in capitals, may still open a sentence.
      return [{group, term, span, origin: 'text', certain: !exact}];
    });
  });
}

/** A name with one capital, which may be a word at the start of a sentence. */
const everydayWord = /^\p{Lu}\p{Ll}*$/u;

/** An everyday word, in capitals, is no name where it opens a sentence that goes on, or where other words claim it. */
function mayMeanTool(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(start + length, start + length + 24);
  if (otherName.test(before) || otherMeaning.test(after)) return false;
  const isOpening = /(?:^|[.!?:;•\n]\s{0,3}|[–—-]\s)$/.test(before);
  if (isOpening)
    return /^(?:\s*$|[,./&)(]|\s?\/| (?:and|or) \p{Lu}| \d| (?:framework|developers?|engineers?|experience|knowledge|components?|native|apps?|applications|services|skills|ecosystem|code|hooks|boot|data|security)\b)/u.test(
      after,
    );
  return length > 2 || /[,/(]\s?$|\b(?:in|with|and|or|of)\s$/.test(before);
}
