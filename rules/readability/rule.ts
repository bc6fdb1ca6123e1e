import * as z from 'zod/mini';
import {
  defineRule,
  excerpt,
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

/** Hard sentences in one part that cost its whole share. */
const tolerance = 3;

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
    weight: 6,
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
    const hard = new Map<SectionKind, {problem: Problem<MessageId>; words: number}[]>();
    for (const sentence of posting.sentences) {
      const {block, words, text, start, end} = sentence;
      // List items and cells are fragments, and so is a line without an end.
      if (block.type !== 'paragraph' && block.type !== 'quote') continue;
      if (!/[.!?:…]["”’')\]*_]*$/.test(text)) continue;
      const kind = sectionOf(block)?.kind ?? 'other';
      if (kind === 'eeo' || isLegal(text) || words.length < shortest) continue;
      const isLong = wordsAtOnce(sentence) > options.maximumWords;
      const plain = words.map((word) => word.text);
      const long = longWords(plain, technologies);
      // Semicolons divide a list, of which each item is read for itself.
      const isHard =
        long.length >= fewLongWords &&
        !text.includes(';') &&
        gradeOf(plain, technologies) > options.maximumGrade;
      if (!isLong && !isHard) continue;
      const data = {words: words.length, start: excerpt(text, 40), long: joinWords(long.slice(0, 3))};
      const list = hard.get(kind) ?? [];
      list.push({
        problem: {messageId: isLong ? 'long' : 'hard', data, span: sourceSpan(block, start, end)},
        words: words.length,
      });
      hard.set(kind, list);
    }
    const faults = [...hard].map(([kind, list]): WordingFault<MessageId> => {
      const worstFirst = list.sort((a, b) => b.words - a.words).map(({problem}) => problem);
      return {kind, count: list.length, problem: oneOf(worstFirst) as Problem<MessageId>};
    });
    return wordingResult({facts, template}, faults, tolerance);
  },
});
