import * as z from 'zod/mini';
import {
  type Block,
  capital,
  count,
  defineRule,
  faultsByPart,
  isLegal,
  type Posting,
  type Problem,
  type Section,
  type WordingFault,
  wholeSpan,
  wordingResult,
} from '../../src/core/rule/index.ts';

type MessageId = 'long' | 'only' | 'row' | 'another';

/**
 * A paragraph that is not quite too long, from this share of the words it may have, counts half; half a paragraph is free in
 * each part, and so many more cost it its whole share. Source: editors' judgement.
 */
const nearly = 0.6;
const slight = 0.5;
const free = 0.5;
const tolerance = 2;

/**
 * Paragraphs of so many words each, so many in a row and so many words in all, stand as one wall of text. Source:
 * editors' advice.
 */
const row = {each: 50, paragraphs: 4, words: 350};

/** The share of a posting's words from which on a paragraph is the whole posting. */
const nearlyAll = 0.8;

/** Sentences below which a block is an enumeration or a leftover, of which other rules speak. */
const fewestSentences = 3;

interface Paragraph {
  readonly block: Block;
  readonly section: Section;
  readonly words: number;
}

export default defineRule<MessageId, {readonly maximumWords: number}>({
  meta: {
    id: 'long-paragraph',
    category: 'clarity',
    summary: 'Paragraphs are short enough to be read, with headings or lists between them.',
    evidence: 'D',
    weight: 1.25,
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
      row: {
        text: '{paragraphs} long paragraphs, {words} words in all, follow one another without a heading or a list. Readers who skim find nothing to hold on to: put a heading between them, or make a list of what can be one.',
        severity: 'info',
      },
      another: {text: 'This paragraph has {words} words.', severity: 'info'},
    },
  },
  /** `maximumWords`: of a paragraph. Source: editors' advice. */
  options: z.strictObject({maximumWords: z._default(z.int().check(z.minimum(40), z.maximum(1000)), 150)}),
  check({facts, posting, template, options}) {
    const measure = wordCounter(posting);
    const all = posting.sentences.reduce((sum, {words}) => sum + words.length, 0);
    const runs = facts.sections.flatMap((section) => runsOf(section, measure));
    const long = runs
      .flat()
      .filter(({words}) => words > options.maximumWords * nearly)
      .map((paragraph) => ({
        ...paragraph,
        kind: paragraph.section.kind,
        count: paragraph.words > options.maximumWords ? 1 : slight,
      }))
      .sort((x, y) => y.words - x.words);
    const isTooMuch = faultsByPart({facts, template}, long).some(
      (own) => own.reduce((sum, {count: faults}) => sum + faults, 0) > free,
    );
    const [longest, ...others] = long;
    if (longest !== undefined && isTooMuch) {
      const isAll = longest.words >= all * nearlyAll;
      const related = others
        .slice(0, 2)
        .map(({block, words}) => ({messageId: 'another' as const, data: {words}, span: wholeSpan(block)}));
      const problem: Problem<MessageId> = {
        messageId: isAll ? 'only' : 'long',
        data: {words: longest.words},
        span: wholeSpan(longest.block),
        related,
      };
      const faults = long.map(
        (fault): WordingFault<MessageId> => ({
          kind: fault.kind,
          count: fault.count,
          problem,
        }),
      );
      return wordingResult({facts, template}, faults, tolerance, free);
    }
    const [wall] = runs
      .map((run) => ({run, words: run.reduce((sum, {words}) => sum + words, 0)}))
      .filter(({run, words}) => run.length >= row.paragraphs && words >= row.words)
      .sort((a, b) => b.words - a.words);
    const [first] = wall?.run ?? [];
    if (wall === undefined || first === undefined)
      return wordingResult<MessageId>({facts, template}, [], tolerance, free);
    const data = {paragraphs: capital(count(wall.run.length)), words: wall.words};
    const fault: WordingFault<MessageId> = {
      kind: first.section.kind,
      problem: {messageId: 'row', data, span: wholeSpan(first.block)},
    };
    return wordingResult({facts, template}, [fault], tolerance, free);
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

/** Paragraphs that follow one another with nothing but paragraphs of some length between them. */
function runsOf(section: Section, measure: (block: Block) => number): Paragraph[][] {
  if (section.kind === 'eeo') return [];
  const runs: Paragraph[][] = [[]];
  for (const block of section.blocks) {
    const words = measure(block);
    if (words >= row.each) runs.at(-1)?.push({block, section, words});
    else runs.push([]);
  }
  return runs;
}
