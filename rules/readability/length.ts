import type {Sentence, Word} from '../../src/core/rule/index.ts';

/** Items of so many words or fewer, so many in a row, are an enumeration, which a reader skims item by item. */
const shortItem = 4;
const enumeration = 4;

/** Words that a reader has to hold at once: up to a semicolon, each item of an enumeration counted as one. */
export function wordsAtOnce({text, words, start}: Sentence): number {
  let most = 0;
  let from = 0;
  let next = 0;
  for (const part of text.split(';')) {
    const end = start + from + part.length;
    const first = next;
    while (next < words.length && (words[next] as Word).end <= end) next++;
    most = Math.max(most, folded(part, next - first));
    from += part.length + 1;
  }
  return most;
}

function folded(part: string, words: number): number {
  const items = part.split(/[,:(]/).map((item) => item.trim().split(/\s+/).length);
  let saved = 0;
  for (let at = 0; at < items.length; at++) {
    let to = at;
    while (to < items.length && (items[to] as number) <= shortItem) to++;
    const run = items.slice(at, to);
    if (run.length >= enumeration) saved += run.reduce((sum, count) => sum + count - 1, 0);
    at = Math.max(at, to - 1);
  }
  return words - saved;
}
