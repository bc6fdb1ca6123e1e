import * as z from 'zod/mini';
import {
  type Block,
  defineRule,
  isLegal,
  type Posting,
  type Problem,
  wholeResult,
  wholeSpan,
} from '../../src/core/rule/index.ts';

type MessageId = 'long' | 'only' | 'another';

/**
 * Shares of the words that a paragraph may have, from which on it begins to cost, and at which the posting has lost all that
 * this rule gives. The longest one counts, for all parts, since a posting is as easy to skim as its worst place; the rule
 * weighs so little that to delete the part with the paragraph loses more than it gains. Source: in nine lots of postings the
 * score agreed a little better so with careful readers' marks for clarity (0.575) than with the paragraphs by part (0.563).
 */
const begins = 0.6;
const ends = 1.2;

/** The share of a posting's words from which on a paragraph is the whole posting. */
const nearlyAll = 0.9;

/** Sentences below which a block is an enumeration or a leftover, of which other rules speak. */
const fewestSentences = 2;

export default defineRule<MessageId, {readonly maximumWords: number}>({
  meta: {
    id: 'long-paragraph',
    category: 'clarity',
    summary: 'Paragraphs are short enough to be read, with headings or lists between them.',
    evidence: 'D',
    weight: 1.5,
    weightReason: 'Dense blocks are skipped; readers mark them down in clarity.',
    effort: 2,
    messages: {
      long: {
        text: 'This paragraph has {words} words, and readers who skim jump over such a block. Make two or three of it, one thought each, or a list.',
        severity: 'info',
      },
      only: {
        text: 'The posting is one block of {words} words. Nobody finds the pay or the duties in it; break it into parts with headings, and make lists of duties and requirements.',
        severity: 'warning',
      },
      another: {text: 'This paragraph has {words} words.', severity: 'info'},
    },
  },
  /** `maximumWords`: of a paragraph. Source: editors' advice. */
  options: z.strictObject({maximumWords: z._default(z.int().check(z.minimum(40), z.maximum(1000)), 150)}),
  check({facts, posting, template, options}) {
    const measure = wordCounter(posting);
    const all = posting.sentences.reduce((sum, {words}) => sum + words.length, 0);
    const from = options.maximumWords * begins;
    const [longest, ...others] = facts.sections
      .filter(({kind}) => kind !== 'eeo')
      .flatMap(({blocks}) => blocks.map((block) => ({block, words: measure(block)})))
      .filter(({words}) => words > from)
      .sort((x, y) => y.words - x.words);
    if (longest === undefined) return wholeResult<MessageId>({facts, template}, [], 1);
    const problem: Problem<MessageId> = {
      messageId: longest.words >= all * nearlyAll ? 'only' : 'long',
      data: {words: longest.words},
      span: wholeSpan(longest.block),
      related: others
        .slice(0, 2)
        .map(({block, words}) => ({messageId: 'another', data: {words}, span: wholeSpan(block)})),
    };
    const lost = Math.min(1, (longest.words - from) / (options.maximumWords * ends - from));
    return wholeResult({facts, template}, [{count: lost, problem}], 1);
  },
});

/** Words of the longest stretch of a block without a break; 0 where it is no sentences, or is what the law wants said. */
function wordCounter({sentences}: Posting): (block: Block) => number {
  const counts = new Map<Block, {words: number; sentences: number}>();
  for (const {block, words} of sentences) {
    const {words: before, sentences: number} = counts.get(block) ?? {words: 0, sentences: 0};
    counts.set(block, {words: before + words.length, sentences: number + 1});
  }
  return (block) => {
    const own = counts.get(block);
    if (own === undefined || own.sentences < fewestSentences) return 0;
    if (block.type !== 'paragraph' || isLegal(block.text)) return 0;
    const lines = block.text.split('\n');
    return lines.length === 1 ? own.words : Math.max(...lines.map((line) => line.split(/\s+/).length));
  };
}
