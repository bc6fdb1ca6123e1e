import type {Node, Parent, Sentence as SentenceNode} from 'nlcst';
import {ParseEnglish} from 'parse-english';
import type {Block, Sentence, Word} from '../types.ts';

const parser = new ParseEnglish();

/** A line of a block inside the text that the English parser sees. */
interface Line {
  readonly block: Block;
  readonly textStart: number;
  readonly start: number;
  readonly end: number;
}

/** Full stops inside names and addresses, which the English parser takes for the end of a sentence. */
const innerStop = /(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])\.(?=[A-Z]{2,}|[Nn][Ee][Tt]\b)/gu;

/** Sentences and words of all blocks but code, from one English tree a posting. */
export function parseEnglish(blocks: readonly Block[]): Sentence[] {
  const lines: Line[] = [];
  let text = '';
  for (const block of blocks) {
    if (block.type === 'code') continue;
    let textStart = 0;
    for (const line of block.text.split('\n')) {
      lines.push({block, textStart, start: text.length, end: text.length + line.length});
      text += `${line}\n\n`;
      textStart += line.length + 1;
    }
  }
  const tree = parser.parse(text.replace(innerStop, '·'));

  const locate = lineFinder(lines);
  const sentences: Sentence[] = [];
  for (const node of sentencesOf(tree)) {
    const line = locate(offsetsOf(node)[0]);
    if (line === undefined) continue;
    const shift = line.textStart - line.start;
    for (const [from, to] of partsOf(node, text)) {
      const words = node.children.flatMap((child): Word[] => {
        const [start, end] = offsetsOf(child);
        if (child.type !== 'WordNode' || start < from || end > to) return [];
        return [{text: text.slice(start, end), start: start + shift, end: end + shift}];
      });
      if (words.length === 0) continue;
      sentences.push({
        block: line.block,
        text: text.slice(from, to),
        start: from + shift,
        end: to + shift,
        words,
      });
    }
  }
  return sentences;
}

/** The parser takes “in.” for inches and a figure for a list's: “the town we grew up in. With …”, “until June 30. We …”. */
const falseAbbreviation = /(?<=\p{Ll} in\.|\p{Ll} \d{1,4}\.)\s+(?=\p{Lu}\p{Ll})/u;

/** The sentences in what the parser took for one, from and to an offset. */
function partsOf(node: SentenceNode, text: string): [number, number][] {
  const [start, end] = offsetsOf(node);
  const gap = falseAbbreviation.exec(text.slice(start, end));
  if (gap === null) return [[start, end]];
  const at = start + gap.index;
  return [
    [start, at],
    [at + gap[0].length, end],
  ];
}

function* sentencesOf(node: Parent | Node): Generator<SentenceNode> {
  if (node.type === 'SentenceNode') yield node as SentenceNode;
  else if ('children' in node) for (const child of node.children) yield* sentencesOf(child);
}

const offsetsOf = (node: Node): [number, number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];

function lineFinder(lines: readonly Line[]): (offset: number) => Line | undefined {
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] as Line).start <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low];
  };
}
