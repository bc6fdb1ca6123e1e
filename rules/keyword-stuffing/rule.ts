import {
  type Block,
  defineRule,
  excerpt,
  type Facts,
  factValue,
  headingFinder,
  jobSynonyms,
  looksLikeTitle,
  normalise,
  type Posting,
  type Problem,
  resolvePlace,
  type Sentence,
  sectionFinder,
  sourceSpan,
  technologyGroups,
  type WordingFault,
  wholeSpan,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {
  compounds,
  determiners,
  fieldWords,
  keywordLabel,
  placesHeading,
  plainWords,
  searchWords,
} from './terms.ts';

type MessageId = 'stuffed' | 'list' | 'places' | 'label';

/**
 * A phrase of so many words counts as pushed in when it stands this often among so many words; sooner where it is one
 * that people type into a search for jobs. Editors' advice.
 */
const limits = [
  {words: 2, times: 6, searched: 4, window: 100},
  {words: 3, times: 4, searched: 3, window: 120},
] as const;
/** Through the whole text: from so many times, and from one in so many words. */
const throughout = {times: 8, every: 40};
/** A job's name with an article before it is how one speaks of the person, up to so many times. */
const mostSpoken = 10;
/** Names of a list that is there for search engines. */
const listed = {jobs: 4, places: 10};

const technologies = new Set(
  technologyGroups.flatMap(({terms, exact = [], ambiguous = []}) =>
    [...terms, ...exact, ...ambiguous].map((term) => term.toLowerCase()),
  ),
);

interface Token {
  readonly key: string;
  readonly text: string;
  /** Offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  /** A word that every text repeats. */
  readonly isPlain: boolean;
}

export default defineRule<MessageId>({
  meta: {
    id: 'keyword-stuffing',
    category: 'findability',
    summary: 'No phrase is pushed in again and again for the sake of search engines.',
    evidence: 'D',
    weight: 0.75,
    weightReason: 'Stuffing is rare in real postings, and search engines have long discounted it.',
    effort: 2,
    messages: {
      stuffed: {
        text: '“{phrase}” stands {times} times within {window} words, and readers stumble over it. Vary it or cut it; once is enough to be found.',
        severity: 'warning',
      },
      list: {
        text: '“{example}” is a list of names for one job, written for search engines and not for people. Keep the one name that the title has; search engines know the others.',
        severity: 'warning',
      },
      places: {
        text: '“{example}” is a list of {count} places without a sentence, which reads as bait for search engines. Say where the work is, or what the places have to do with it.',
        severity: 'warning',
      },
      label: {
        text: '“{example}” is there for search engines and not for people, and job boards show such postings less. Cut it; the words of the duties and demands are enough to be found.',
        severity: 'warning',
      },
    },
  },
  check({facts, posting, template}) {
    const sectionOf = sectionFinder(facts.sections);
    const faults = [...repeatedPhrases(posting), ...lists(facts, posting)].map(
      ({block, problem}): WordingFault<MessageId> => ({kind: sectionOf(block)?.kind ?? 'other', problem}),
    );
    return wordingResult({facts, template}, faults, 1);
  },
});

interface Fault {
  readonly block: Block;
  readonly problem: Problem<MessageId>;
}

function repeatedPhrases({sentences}: Posting): Fault[] {
  const tokens = sentences.flatMap(tokensOf);
  const faults: Fault[] = [];
  const taken = new Set<string>();
  // Longer phrases first: their words are not counted again.
  for (const {words, times, searched, window} of limits.toReversed()) {
    for (const [phrase, places] of phrases(tokens, words)) {
      const isSearched = searchWords.test(phrase);
      const dense = densest(places, window);
      const isOften =
        isOwnPhrase(phrase) && places.length >= Math.max(throughout.times, tokens.length / throughout.every);
      if (dense.found < (isSearched ? searched : times) && !isOften) continue;
      const keys = phrase.split(' ');
      if (keys.every((key) => taken.has(key)) || taken.has(keys[0] ?? '')) continue;
      if (isName(phrase, places, tokens) || (!isSearched && isSpokenOf(places, tokens))) continue;
      // The title itself is where it belongs.
      const inText = places.find((at) => at >= dense.at && tokens[at]?.sentence.block.type !== 'heading');
      const at = inText ?? dense.at;
      const first = tokens[at];
      const last = tokens[at + words - 1];
      if (first === undefined || last === undefined) continue;
      for (const key of keys) taken.add(key);
      const {block} = first.sentence;
      const within = dense.found >= (isSearched ? searched : times);
      faults.push({
        block,
        problem: {
          messageId: 'stuffed',
          data: {
            phrase: block.text.slice(first.start, last.end),
            times: within ? dense.found : places.length,
            window: within ? window : tokens.length,
          },
          span: sourceSpan(block, first.start, last.end),
        },
      });
    }
  }
  return faults;
}

/** The words of a sentence in one form for case, plural and hyphen: "back-end" and "back end" are "backend". */
function tokensOf(sentence: Sentence): Token[] {
  const tokens: Token[] = [];
  for (const {text, start, end} of sentence.words) {
    const before = tokens.at(-1);
    const key = normal(text);
    const joined = before !== undefined && start - before.end <= 1 ? `${before.key}${key}` : '';
    if (before !== undefined && compounds.has(joined)) {
      tokens[tokens.length - 1] = {...before, key: joined, end, isPlain: false};
    } else tokens.push({key, text, start, end, sentence, isPlain: isPlain(key, text)});
  }
  return tokens;
}

const normal = (word: string): string => {
  const lower = word.toLowerCase().replace(/[-\u2010\u2011]/g, '');
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
};

/** Where each phrase of content words stands, as the places of its first token. */
function phrases(tokens: readonly Token[], words: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  // How many content words of one sentence end at this token.
  let run = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.isPlain) run = 0;
    else run = tokens[at - 1]?.sentence === token.sentence ? run + 1 : 1;
    if (run < words) continue;
    const from = at - words + 1;
    let phrase = (tokens[from] as Token).key;
    for (let next = from + 1; next <= at; next++) phrase += ` ${(tokens[next] as Token).key}`;
    const list = places.get(phrase);
    if (list === undefined) places.set(phrase, [from]);
    else list.push(from);
  }
  for (const [phrase, list] of places) if (list.length < 3) places.delete(phrase);
  return places;
}

const isPlain = (key: string, text: string): boolean =>
  key.length < 3 || plainWords.has(key) || plainWords.has(text.toLowerCase());

/** The stretch of so many words in which a phrase stands most often. */
function densest(places: readonly number[], window: number): {at: number; found: number} {
  let best = {at: places[0] ?? 0, found: 0};
  for (let from = 0, to = 0; to < places.length; to++) {
    while ((places[to] ?? 0) - (places[from] ?? 0) > window) from++;
    if (to - from + 1 > best.found) best = {at: places[from] ?? 0, found: to - from + 1};
  }
  return best;
}

/** A job's name, or a phrase for a search of jobs. */
const isOwnPhrase = (phrase: string): boolean => {
  const last = phrase.split(' ').at(-1) ?? '';
  return searchWords.test(phrase) || (looksLikeTitle(last) && !fieldWords.has(last));
};

/** A name stands in capitals wherever it stands; a job's or a technology's name is what stuffing repeats. */
function isName(phrase: string, places: readonly number[], tokens: readonly Token[]): boolean {
  const words = phrase.split(' ').length;
  return (
    !isOwnPhrase(phrase) &&
    !technologies.has(phrase) &&
    places.every((at) => tokens.slice(at, at + words).every(({text}) => /^\p{Lu}/u.test(text)))
  );
}

/** "The legal fellow will …": most mentions speak of the person. */
const isSpokenOf = (places: readonly number[], tokens: readonly Token[]): boolean =>
  places.length < mostSpoken &&
  places.filter((at) => determiners.has(tokens[at - 1]?.key ?? '')).length > places.length / 2;

/** Lists that no reader needs: names of one job, bare places, words under a label for machines. */
function lists(facts: Facts, {blocks}: Posting): Fault[] {
  const nouns = jobNounsOf(factValue(facts.title) ?? '');
  const sectionOf = sectionFinder(facts.sections);
  const isHeading = headingFinder(facts.sections);
  return blocks.flatMap((block, index): Fault[] => {
    const {text, type} = block;
    if (type === 'code' || isHeading(block) || text.length > 3000) return [];
    const items = text
      .split(/[,;|/•·\n]|\s[–—]\s/)
      .map((item) => item.trim())
      .filter(Boolean);
    const fault = (messageId: MessageId): Fault[] => [
      {
        block,
        problem: {
          messageId,
          data: {example: excerpt(text), count: items.length},
          span: wholeSpan(block),
        },
      },
    ];
    if (items.length < listed.jobs) return [];
    if (keywordLabel.test(text)) return fault('label');
    const bare = items.filter(isBare);
    if (bare.length < items.length - 1) return [];
    const names = bare.filter((item) => isJobName(item, nouns));
    if (names.length >= listed.jobs && names.length > bare.length / 2) return fault('list');
    const heading = sectionOf(block)?.heading?.text ?? '';
    const isIntroduced = /:\s*$/.test(blocks[index - 1]?.text ?? '') || placesHeading.test(heading);
    if (items.length < listed.places || isIntroduced || placesHeading.test(text)) return [];
    const places = bare.filter((item) => /^\p{Lu}/u.test(item) && resolvePlace(item).city !== undefined);
    return places.length > items.length * 0.7 ? fault('places') : [];
  });
}

/** The nouns of a title that name a person, and what others call the same job. */
function jobNounsOf(title: string): Set<string> {
  const own = normalise(title)
    .split(/[^\p{L}\p{N}]+/u)
    .map(normal)
    .filter((word) => looksLikeTitle(word) && !fieldWords.has(word));
  return new Set([...own, ...jobSynonyms.filter((set) => set.some((noun) => own.includes(noun))).flat()]);
}

/** A few words that make no sentence, without an article or figure. */
const isBare = (item: string): boolean =>
  item.split(/\s+/).length <= 5 &&
  !/[.:!?]\s|\d|\b(?:the|an?|our|your|you|we|and|or|with|to|for|is|are|will)\b/i.test(item);

/** A name of the very job, or of one that goes by the same name elsewhere: its noun ends it, or opens it before a place. */
function isJobName(item: string, nouns: ReadonlySet<string>): boolean {
  const words = normalise(item).replace(searchWords, '').trim().split(/\s+/).map(normal);
  return nouns.has(words.at(-1) ?? '') || (nouns.has(words[0] ?? '') && /\s\p{Lu}/u.test(item));
}
