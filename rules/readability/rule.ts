import * as z from 'zod/mini';
import {
  defineRule,
  excerpt,
  faultsByPart,
  headingFinder,
  isLegal,
  joinWords,
  oneOf,
  type Problem,
  type SectionKind,
  sectionFinder,
  sourceSpan,
  technologyGroups,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {gradeOf, longWords} from './grade.ts';
import {wordsAtOnce} from './length.ts';

type MessageId = 'hard' | 'long';

/**
 * What a sentence that can hardly be read counts, and one that only tires: one of these is free in each part, and so many
 * more cost it its whole share. Source: editors' judgement, held against the marks for clarity that readers gave.
 */
const severe = 2;
const slight = 1;
const free = 1;
const tolerance = 3;

/** From this share of the words that a sentence may have it tires, before it is too long. */
const tiring = 0.8;

/** Words below which the formulas are mere noise. */
const shortest = 12;

/** Long words from which a sentence can be hard: long sentences of plain words are not called so. */
const fewLongWords = 4;

const technologies: ReadonlySet<string> = new Set(
  technologyGroups.flatMap(({terms}) => terms.flatMap((term) => term.toLowerCase().split(/[ -]/))),
);

export default defineRule<MessageId, {readonly maximumGrade: number; readonly maximumWords: number}>({
  meta: {
    id: 'readability',
    category: 'clarity',
    summary: 'Sentences can be read once, by someone who reads many postings.',
    evidence: 'D',
    weight: 0.75,
    weightReason: 'Long sentences and hard words are what readers stumble over most.',
    effort: 3,
    messages: {
      long: {
        text: 'The sentence “{start}” has {words} words, more than most readers hold at once. Split it into two or three, or make it a list.',
        severity: 'info',
      },
      hard: {
        text: 'The sentence “{start}” reads like an academic paper, with many long words ({long}). Say it as you would to a colleague.',
        severity: 'info',
      },
    },
  },
  /** `maximumGrade`: years of schooling that most of five formulas may ask for; `maximumWords`: a sentence's length. */
  options: z.strictObject({
    maximumGrade: z._default(z.number().check(z.minimum(5), z.maximum(30)), 20),
    maximumWords: z._default(z.int().check(z.minimum(10), z.maximum(200)), 45),
  }),
  check({facts, posting, template, options}) {
    const sectionOf = sectionFinder(facts.sections);
    const isHeading = headingFinder(facts.sections);
    const found: {kind: SectionKind; problem: Problem<MessageId>; count: number; words: number}[] = [];
    for (const sentence of posting.sentences) {
      const {block, words, text, start, end} = sentence;
      const kind = sectionOf(block)?.kind ?? 'other';
      if (isHeading(block) || block.type === 'cell' || kind === 'eeo' || isLegal(text)) continue;
      const plain = words.map((word) => word.text);
      const report = (messageId: MessageId, count: number, long: readonly string[]): void => {
        const data = {words: words.length, start: excerpt(text, 40), long: joinWords(long.slice(0, 3))};
        const problem = {messageId, data, span: sourceSpan(block, start, end)};
        found.push({kind, problem, count, words: words.length});
      };
      // List items are fragments, and so is a line without an end; neither has a length to be judged by.
      const isWhole =
        (block.type === 'paragraph' || block.type === 'quote') && /[.!?:…]["”’')\]*_]*$/.test(text);
      if (!isWhole || words.length < shortest) continue;
      const atOnce = wordsAtOnce(sentence);
      const long = longWords(plain, technologies);
      // Semicolons divide a list, of which each item is read for itself.
      const isHard =
        long.length >= fewLongWords &&
        !text.includes(';') &&
        gradeOf(plain, technologies) > options.maximumGrade;
      if (atOnce > options.maximumWords) report('long', severe, long);
      else if (isHard) report('hard', severe, long);
      else if (atOnce > options.maximumWords * tiring) report('long', slight, long);
    }
    const worst = found.sort((a, b) => b.count - a.count || b.words - a.words);
    const shared = oneOf(worst.map(({problem}) => problem));
    const faults = worst.map(({kind, count}): WordingFault<MessageId> => {
      return {kind, count, problem: shared as Problem<MessageId>};
    });
    const isFree = faultsByPart({facts, template}, faults).every(
      (own) => own.reduce((sum, {count = 1}) => sum + count, 0) <= free,
    );
    return wordingResult({facts, template}, isFree ? [] : faults, tolerance, free);
  },
});
