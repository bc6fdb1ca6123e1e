import {wholeSpan} from '../facts/lines.ts';
import type {ContentKind, Facts, Posting, SectionKind, Span} from '../types.ts';
import type {Edit, Suggestion} from './types.ts';

/** How messages name a part of a posting. */
export const contentName: Readonly<Record<ContentKind, string>> = {
  'about-company': 'About the company',
  'role-overview': 'Role overview',
  responsibilities: 'Key responsibilities',
  requirements: 'Requirements',
  'nice-to-have': 'Nice-to-have skills',
  benefits: 'Benefits',
  'how-to-apply': 'How to apply',
};

/** A short quotation: one line, cut at a word. */
export function excerpt(text: string, maximum = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maximum) return line;
  const cut = line.slice(0, maximum);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > maximum / 2 ? space : maximum)}…`;
}

/** "one", "two" … as figures read better past ten. */
export const count = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][n] ?? String(n);

/** "a, b and c". */
export const joinWords = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** An edit that knows what it replaces. */
const editOf = ({source}: Posting, span: Span, text: string): Edit => ({
  span,
  expected: source.text.slice(span.start, span.end),
  text,
});

export const replacement = (
  posting: Posting,
  span: Span,
  text: string,
  note: string,
  kind: 'fix' | 'rewrite' = 'rewrite',
): Suggestion => ({kind, edits: [editOf(posting, span, text)], note});

/** Text with `[placeholders]`, to be put in at an offset. */
export const insertion = (posting: Posting, at: number, text: string, note: string): Suggestion => ({
  kind: 'insert',
  edits: [editOf(posting, {start: at, end: at}, text)],
  note,
});

/** Where a finding about something absent points: the heading of its section, else the start of the text. */
export function anchorOf(posting: Posting, {sections}: Pick<Facts, 'sections'>, kind?: SectionKind): Span {
  const heading = sections.find((section) => section.kind === kind && section.heading !== undefined)?.heading;
  const block = heading ?? posting.blocks[0];
  if (block !== undefined) return wholeSpan(block);
  return {start: posting.source.bodyStart, end: posting.source.bodyStart};
}
