import type {Span} from '../types.ts';
import {isQuoted, type Line, lineSpan, straightQuotes} from './lines.ts';

/** A phrase to look for, and the neighbours beside which it is fine. */
export interface Phrase {
  /** Each way to write it, in lower case with straight apostrophes; a space stands for a hyphen too. */
  readonly forms: readonly string[];
  /** It counts only where the text before, or after, fits. */
  readonly onlyBefore?: RegExp;
  readonly onlyAfter?: RegExp;
  /** It is fine where the text before, or after, fits. */
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
}

export interface PhraseMatch<P extends Phrase> {
  readonly phrase: P;
  readonly form: string;
  readonly line: Line;
  /** Offsets into the line's text. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the posting. */
  readonly text: string;
}

/** Where a match stands in the source. */
export const phraseSpan = ({line, start, end}: PhraseMatch<Phrase>): Span => lineSpan(line, start, end);

/** One match a phrase, the first. */
export function onePerPhrase<P extends Phrase>(matches: readonly PhraseMatch<P>[]): PhraseMatch<P>[] {
  const seen = new Set<P>();
  return matches.filter(({phrase}) => !seen.has(phrase) && seen.add(phrase));
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(wordPattern)].map(({0: word, index}) => ({word, start: index, end: index + word.length}));

/** Lines that were split before: each rule about phrases goes over those of one posting. */
const known = new WeakMap<Line, {readonly text: string; readonly tokens: readonly Token[]}>();

function splitLine(line: Line): {readonly text: string; readonly tokens: readonly Token[]} {
  let split = known.get(line);
  if (split === undefined) {
    const text = straightQuotes(line.text);
    split = {text, tokens: tokensOf(text)};
    known.set(line, split);
  }
  return split;
}

/** What stands between two words, without spaces and hyphens. */
const gap = (text: string, from: Token, to: Token): string =>
  text.slice(from.end, to.start).replace(/[\s\u00A0\u2010\u2011-]/g, '');

/** How much of a line is looked at on each side of a phrase. */
const context = 100;

/**
 * A finder of phrases in a line, the longest first, none inside another. Left out is what is quoted (“world-class”), and
 * what has capitals of its own inside a sentence and so may be a name.
 */
export function phraseFinder<P extends Phrase>(phrases: readonly P[]): (line: Line) => PhraseMatch<P>[] {
  const byFirstWord = new Map<string, {phrase: P; form: string; tokens: Token[]}[]>();
  for (const phrase of phrases) {
    for (const form of phrase.forms) {
      const tokens = tokensOf(form);
      const first = tokens[0]?.word ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), {phrase, form, tokens}]);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);

  return (line) => {
    const {text, tokens} = splitLine(line);
    const found: PhraseMatch<P>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const entry = byFirstWord.get((tokens[at] as Token).word.toLowerCase())?.find((candidate) => {
        const run = tokens.slice(at, at + candidate.tokens.length);
        return isWritten(run, text, candidate) && counts(run, text, candidate.phrase);
      });
      if (entry === undefined) continue;
      const start = (tokens[at] as Token).start;
      const end = (tokens[at + entry.tokens.length - 1] as Token).end;
      found.push({
        phrase: entry.phrase,
        form: entry.form,
        line,
        start,
        end,
        text: line.text.slice(start, end),
      });
      at += entry.tokens.length - 1;
    }
    return found;
  };
}

function isWritten(
  run: readonly Token[],
  text: string,
  {form, tokens}: {readonly form: string; readonly tokens: readonly Token[]},
): boolean {
  return (
    run.length === tokens.length &&
    tokens.every((token, i) => {
      const own = run[i] as Token;
      if (own.word.toLowerCase() !== token.word) return false;
      return i === 0 || gap(text, run[i - 1] as Token, own) === gap(form, tokens[i - 1] as Token, token);
    })
  );
}

function counts(run: readonly Token[], text: string, phrase: Phrase): boolean {
  const [first] = run as [Token];
  const start = first.start;
  const end = (run.at(-1) as Token).end;
  const before = text.slice(Math.max(0, start - context), start);
  const after = text.slice(end, end + context);
  const opens = /(?:^|[.!?:;•–—*|-]\s*["'“‘(]?)$/.test(before);
  const isName = run.some(({word}, i) => /^\p{Lu}/u.test(word) && !(i === 0 && opens));
  return (
    !isName &&
    !isQuoted(before, after) &&
    !isInQuotes(text, start, end) &&
    (phrase.onlyBefore?.test(before) ?? true) &&
    (phrase.onlyAfter?.test(after) ?? true) &&
    !(phrase.unlessBefore?.test(before) ?? false) &&
    !(phrase.unlessAfter?.test(after) ?? false)
  );
}

/** Whether a quotation mark is open before a place, and closed after it: “A world-class city for all” is a motto. */
function isInQuotes(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    (before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')) ||
    (before.split('"').length % 2 === 0 && after.includes('"'))
  );
}
