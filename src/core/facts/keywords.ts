import {sourceSpan} from '../parse/index.ts';
import type {KeywordMention, Posting} from '../types.ts';
import {technologyGroups} from './data/technologies.ts';

interface Term {
  readonly group: string;
  readonly term: string;
  readonly exact: boolean;
}

const terms: readonly Term[] = technologyGroups.flatMap(({id, terms: plain, exact = []}) => [
  ...plain.map((term) => ({group: id, term, exact: false})),
  ...exact.filter(Boolean).map((term) => ({group: id, term, exact: true})),
]);

const wordStart = /(?<![\p{L}\p{N}])[.\p{L}\p{N}]/gu;
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
    const found: KeywordMention[] = [];
    for (const {index} of lower.matchAll(wordStart)) {
      const candidates = byFirstWord.get(firstWord(lower.slice(index, index + 40))) ?? [];
      for (const {group, term, exact} of candidates) {
        const text = exact ? block.text : lower;
        if (
          !text.startsWith(exact ? term : term.toLowerCase(), index) ||
          !wordEnd.test(lower.slice(index + term.length))
        )
          continue;
        if (exact && term.length <= 2 && !isListed(block.text, index, term.length)) continue;
        const span = sourceSpan(block, index, index + term.length);
        // A word of everyday, in capitals, may still open a sentence.
        found.push({group, term, span, origin: 'text', certain: !exact});
      }
    }
    return found;
  });
}

/** "Go", "R" and "C" count where they stand among other names, and not at the start of a sentence. */
function isListed(text: string, start: number, length: number): boolean {
  return (
    /[,/(]\s?$|\b(?:in|with|and|or|of)\s$/.test(text.slice(Math.max(0, start - 6), start)) &&
    !/^ (?:to|above|beyond|through|for|out)\b/.test(text.slice(start + length))
  );
}
