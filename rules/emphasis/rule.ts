import * as z from 'zod/mini';
import {
  type Block,
  capital,
  changeOf,
  count,
  defineRule,
  headingFinder,
  isOwnWording,
  joinWords,
  type Line,
  type LineRun,
  linesOf,
  type Posting,
  replacements,
  runSpan,
  runText,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {forceful} from './terms.ts';

type MessageId = 'capitals' | 'doubled' | 'exclaiming' | 'emoji';

/** Words in capitals, and emoji before list items or in headings, from which on an editor speaks up. Editors' advice. */
const fewCapitals = 3;
const fewEmoji = 3;

/** Words from which a line in capitals is no heading. */
const longHeading = 8;

/** Findings that cost a part of the posting its whole share. */
const tolerance = 2;

export default defineRule<MessageId, {readonly maximumExclamations: number}>({
  meta: {
    id: 'emphasis',
    category: 'clarity',
    summary: 'The words make the point, and not capitals, exclamation marks or emoji.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'Shouting tires readers and says nothing; few postings do it.',
    effort: 1,
    messages: {
      capitals: {
        text: '{words} stand in capitals, which reads as shouting. Write them in normal letters; what matters most is seen where it stands first.',
        severity: 'info',
      },
      doubled: {
        text: '“{marks}” reads as shouting. One exclamation mark is enough, and a full stop is calmer still.',
        severity: 'info',
      },
      exclaiming: {
        text: 'The posting holds {number} exclamation marks, and so none of them stands out. Keep one or two and end the other sentences with a full stop.',
        severity: 'info',
      },
      emoji: {
        text: '{number} list items or headings begin with an emoji. A screen reader reads out the name of each before the words; leave them out, or keep one.',
        severity: 'info',
      },
    },
  },
  /** `maximumExclamations`: in a whole posting. Source: editors' advice. */
  options: z.strictObject({maximumExclamations: z._default(z.int().check(z.minimum(0), z.maximum(100)), 5)}),
  check({facts, posting, template, options}) {
    const lines = linesOf(facts.sections, true);
    const isHeading = headingFinder(facts.sections);
    const running = lines.filter((line) => !isHeading(line.block) && isOwnWording(line));
    const faults = [
      shouting(running.flatMap(capitalsOf).filter((mark) => !fillsLine(mark, posting))),
      exclaiming(running.flatMap(exclamationsOf), options.maximumExclamations, posting),
      decorating(lines.flatMap(emojiOf), posting),
    ];
    return wordingResult(
      {facts, template},
      faults.flatMap((fault) => fault ?? []),
      tolerance,
    );
  },
});

/** One finding at the first mark, with two more named. */
function faultOf(
  [first, ...others]: readonly LineRun[],
  messageId: MessageId,
  data: Record<string, string | number>,
  suggestions: ReturnType<typeof replacements> = [],
): WordingFault<MessageId> | undefined {
  if (first === undefined) return undefined;
  return {
    kind: first.line.section.kind,
    problem: {
      messageId,
      data,
      span: runSpan(first),
      related: others.slice(0, 2).map((mark) => ({messageId, data, span: runSpan(mark)})),
      ...(suggestions.length === 0 ? {} : {suggestions}),
    },
  };
}

/** Runs of words in capitals inside a line that is not in capitals as a heading is, nor a label before a colon. */
function capitalsOf(line: Line): LineRun[] {
  if (!/\p{Ll}/u.test(line.text) && line.text.split(/\s+/).length < longHeading) return [];
  return [
    ...line.text.matchAll(
      /(?<![\p{L}\p{N}._/-])\p{Lu}[\p{Lu}'’]*(?:[ ,]{1,2}\p{Lu}[\p{Lu}'’]*)*(?![\p{L}\p{N}_/-])/gu,
    ),
  ]
    .filter(({0: run, index}) => {
      const after = line.text.slice(index + run.length);
      const isLabel =
        index < 20 && /^[^\p{L}]*$/u.test(line.text.slice(0, index)) && /^\s*(?:[:,–—-]|$)/.test(after);
      return !isLabel && forcefulWords(run).length > 0;
    })
    .map(({0: run, index}) => ({line, from: index, to: index + run.length}));
}

/** Alone on a line of the source that a parser joined to the next: a heading without its mark. */
function fillsLine(run: LineRun, {source}: Posting): boolean {
  const {start, end} = runSpan(run);
  const opens = source.text.lastIndexOf('\n', start - 1) + 1;
  const closes = source.text.indexOf('\n', end);
  const written = source.text.slice(opens, closes < 0 ? source.text.length : closes);
  return !/\p{Ll}/u.test(written) && written.split(/\s+/).length < longHeading;
}

const forcefulWords = (run: string): string[] =>
  run.split(/[ ,]+/).filter((word) => word.length > 1 && forceful.has(word.toLowerCase()));

function shouting(marks: readonly LineRun[]): WordingFault<MessageId> | undefined {
  const words = marks.flatMap((mark) => forcefulWords(runText(mark)));
  if (words.length < fewCapitals) return undefined;
  const shown = [...new Set(marks.map(runText))].slice(0, 3).map((text) => `“${text}”`);
  return faultOf(marks, 'capitals', {words: joinWords(shown)});
}

/** Exclamation marks that end a sentence or clause: not those in code, in links or in a name such as "Yahoo!". */
function exclamationsOf(line: Line): LineRun[] {
  return [
    ...line.text.matchAll(/(?<=[\p{L}\p{N})"”’'?])!{1,20}(?=["”’')*_]{0,3}(?:\s|$))(?!\s\p{Ll})/gu),
  ].map(({0: marks, index}) => ({line, from: index, to: index + marks.length}));
}

function exclaiming(
  marks: readonly LineRun[],
  maximum: number,
  posting: Posting,
): WordingFault<MessageId> | undefined {
  const doubled = marks.filter(({from, to}) => to - from > 1);
  const suggestions = replacements(
    posting,
    doubled.map((mark) => changeOf(mark, '!')),
    'One is enough:',
    'fix',
  );
  if (marks.length > maximum) return faultOf(marks, 'exclaiming', {number: count(marks.length)}, suggestions);
  const [first] = doubled;
  return first && faultOf(doubled, 'doubled', {marks: runText(first)}, suggestions);
}

/** An emoji at the front of a list item, of a line or of a heading. Flags say which country, so they stay. */
function emojiOf(line: Line): LineRun[] {
  const emoji =
    /^(?!\p{RI})(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic}){0,10}\s*(?=\S)/u.exec(
      line.text,
    )?.[0];
  return emoji === undefined ? [] : [{line, from: 0, to: emoji.length}];
}

function decorating(marks: readonly LineRun[], posting: Posting): WordingFault<MessageId> | undefined {
  if (marks.length < fewEmoji) return undefined;
  // Elsewhere the emoji may be the only sign that the line is an item of a list.
  const certain = marks.filter(({line: {block, start}}) => isMarked(block) && start === 0);
  const suggestions = replacements(
    posting,
    certain.map((mark) => changeOf(mark, '')),
    'Leave them out:',
    'fix',
  );
  return faultOf(marks, 'emoji', {number: capital(count(marks.length))}, suggestions);
}

const isMarked = ({type}: Block): boolean => type === 'item' || type === 'heading';
