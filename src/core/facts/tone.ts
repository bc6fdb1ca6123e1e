import type {Section, Tone} from '../types.ts';
import {hypeFrom, praise, type ToneWords, toneWords} from './data/tone.ts';
import {isDenied, isQuoted, type Line, lineSpan, linesOf, straightQuotes} from './lines.ts';

/** How much of a line is looked at on each side. */
const context = 100;

/** Wording that puts readers off, in the order of the text: each thing said once. */
export function readTone(sections: readonly Section[]): Tone[] {
  const lines = linesOf(sections).filter(
    ({section, block}) => section.kind !== 'eeo' && block.type !== 'quote',
  );
  const found = lines.flatMap((line) => {
    const text = straightQuotes(line.text);
    return toneWords.flatMap((words) => (words.pattern.test(text) ? marksIn(line, text, words) : []));
  });
  const seen = new Set<string>();
  return [...found, ...hypeIn(lines)]
    .filter(({text}) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
    .sort((a, b) => a.span.start - b.span.start);
}

function marksIn(line: Line, text: string, {kind, pattern, plain, ...contexts}: ToneWords): Tone[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
    .filter(({0: match, index}) => {
      const before = text.slice(Math.max(0, index - context), index);
      const after = text.slice(index + match.length, index + match.length + context);
      return (
        !isQuoted(before, after) &&
        !(kind === 'label' && isName(match, before)) &&
        !(contexts.unlessBefore?.test(before) ?? false) &&
        !(contexts.unlessAfter?.test(after) ?? false) &&
        !(contexts.unlessDenied === true && isDenied(text, index))
      );
    })
    .map(({0: match, index}) => markAt(line, kind, plain === true, index, match.length));
}

const markAt = (line: Line, kind: Tone['kind'], plain: boolean, start: number, length: number): Tone => ({
  kind,
  plain,
  text: line.text.slice(start, start + length),
  span: lineSpan(line, start, start + length),
  block: line.block,
});

/** A last word with a capital of its own inside a sentence. */
const isName = (match: string, before: string): boolean =>
  /(?:^| )\p{Lu}[^ ]*$/u.test(match) &&
  !/\b(?:an?|this|our|true|real) $/i.test(before) &&
  !/(?:^|[.!?:;•–—*|-]\s*["'“‘(]?)$/.test(before);

/** Parts of a posting that speak of the employer, and not of whom it wants. */
const ofApplicant: ReadonlySet<string> = new Set(['requirements', 'nice-to-have', 'responsibilities']);

function hypeIn(lines: readonly Line[]): Tone[] {
  const found = new Map<string, Tone>();
  for (const line of lines) {
    if (ofApplicant.has(line.section.kind)) continue;
    for (const {0: match, index} of straightQuotes(line.text).matchAll(praise)) {
      const word = match.toLowerCase();
      if (!found.has(word)) found.set(word, markAt(line, 'hype', false, index, match.length));
    }
  }
  return found.size >= hypeFrom ? [...found.values()] : [];
}
