import {
  defineRule,
  looksLikeTitle,
  type Sentence,
  sectionFinder,
  sourceSpan,
  technologyGroups,
  type Word,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {plainWords} from './terms.ts';

/**
 * A phrase of so many words counts as pushed in when it stands this often among so many words; sooner where it is one
 * that people type into a search for jobs.
 */
const limits = [
  {words: 2, times: 6, searched: 4, window: 100},
  {words: 3, times: 4, searched: 3, window: 120},
] as const;
const searchWords = /\b(?:jobs?|vacanc\w+|positions?|careers?|hiring|salary)\b/;

const technologies = new Set(
  technologyGroups.flatMap(({terms, exact = []}) => [...terms, ...exact].map((term) => term.toLowerCase())),
);

interface Token {
  readonly key: string;
  readonly word: Word;
  readonly sentence: Sentence;
}

export default defineRule({
  meta: {
    id: 'keyword-stuffing',
    category: 'findability',
    summary: 'No phrase is pushed in again and again for the sake of search engines.',
    evidence: 'D',
    weight: 1,
    messages: {
      stuffed: {
        text: '“{phrase}” stands {times} times within {window} words, and readers stumble over it. Vary it or cut it; once is enough to be found.',
        severity: 'warning',
      },
    },
  },
  check({facts, posting, template}) {
    const sectionOf = sectionFinder(facts.sections);
    const tokens = posting.sentences.flatMap((sentence) =>
      sentence.words.map((word): Token => ({key: normal(word.text), word, sentence})),
    );
    const faults: WordingFault<'stuffed'>[] = [];
    const taken = new Set<number>();
    // Longer phrases first: their words are not counted again.
    for (const {words, times, searched, window} of limits.toReversed()) {
      for (const {phrase, at, found} of densest(tokens, words, window)) {
        if (
          found < (searchWords.test(phrase) ? searched : times) ||
          taken.has(at) ||
          isName(phrase, tokens, words)
        )
          continue;
        const first = tokens[at] as Token;
        const last = tokens[at + words - 1] as Token;
        for (let i = 0; i < tokens.length; i++)
          if (phrase.split(' ').includes((tokens[i] as Token).key)) taken.add(i);
        faults.push({
          kind: sectionOf(first.sentence.block)?.kind ?? 'other',
          problem: {
            messageId: 'stuffed',
            data: {
              phrase:
                first.sentence.block === last.sentence.block
                  ? first.sentence.block.text.slice(first.word.start, last.word.end)
                  : phrase,
              times: found,
              window,
            },
            span: sourceSpan(
              first.sentence.block,
              first.word.start,
              first.sentence.block === last.sentence.block ? last.word.end : first.word.end,
            ),
          },
        });
      }
    }
    return wordingResult({facts, template}, faults, 1);
  },
});

/** A name stands in capitals wherever it stands; a job's or a technology's name is what stuffing repeats. */
function isName(phrase: string, tokens: readonly Token[], words: number): boolean {
  const places = tokens.flatMap((_, at) => {
    const run = tokens.slice(at, at + words);
    return run.map(({key}) => key).join(' ') === phrase ? [run.map(({word}) => word.text).join(' ')] : [];
  });
  return (
    places.every((text) => text.split(' ').every((word) => /^\p{Lu}/u.test(word))) &&
    !looksLikeTitle(phrase) &&
    !technologies.has(phrase)
  );
}

/** One form for case and plural. */
const normal = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
};

/** For each phrase of content words, the window in which it stands most often. */
function densest(
  tokens: readonly Token[],
  words: number,
  window: number,
): {phrase: string; at: number; found: number}[] {
  const places = new Map<string, number[]>();
  for (let i = 0; i + words <= tokens.length; i++) {
    const run = tokens.slice(i, i + words);
    if (words > 1 && run[0]?.sentence !== run.at(-1)?.sentence) continue;
    if (run.some(({key}) => plainWords.has(key) || key.length < 3)) continue;
    const phrase = run.map(({key}) => key).join(' ');
    const list = places.get(phrase);
    if (list === undefined) places.set(phrase, [i]);
    else list.push(i);
  }
  return [...places].flatMap(([phrase, at]) => {
    let best = 0;
    let start = 0;
    for (let from = 0, to = 0; to < at.length; to++) {
      while ((at[to] as number) - (at[from] as number) > window) from++;
      if (to - from + 1 > best) {
        best = to - from + 1;
        start = at[from] as number;
      }
    }
    return best > 2 ? [{phrase, at: start, found: best}] : [];
  });
}
