import {type LineRun, wholeSpan} from '../facts/lines.ts';
import {sourceSpan} from '../parse/index.ts';
import type {Block, ContentKind, Facts, Posting, Section, SectionKind, Span} from '../types.ts';
import type {Edit, Problem, Suggestion} from './types.ts';

/** How messages name a part of a posting. */
export const contentName: Readonly<Record<ContentKind, string>> = {
  // Fits a bakery, a council and a laboratory alike.
  'about-company': 'About us',
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

/** With a large first letter, as a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A word that takes the place of another, with its large or small first letter. */
export const sameCase = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? capital(word) : word;

/** "a, b and c". */
export const joinWords = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** The first so many of some words, and how many more there are: "a, b and two more". */
export const joinFirst = (words: readonly string[], most: number): string =>
  joinWords(words.length > most ? [...words.slice(0, most), `${count(words.length - most)} more`] : words);

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

/** Edits that one suggestion may hold; nobody looks through more. */
const mostEdits = 50;

/** A change of the words of blocks; offsets into the block's text. */
export interface Change {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Other words for a run of a line. */
export const changeOf = ({line, from, to}: LineRun, text: string): Change => ({
  block: line.block,
  from: line.start + from,
  to: line.start + to,
  text,
});

/**
 * One suggestion of several edits to the words of blocks, offsets into a block's text; a change whose words do not stand
 * in the source as they are read is left out, since it would tear markup apart.
 */
export function replacements(
  posting: Posting,
  changes: readonly Change[],
  note: string,
  kind: 'fix' | 'rewrite' = 'rewrite',
): Suggestion[] {
  const edits = changes
    .slice(0, mostEdits)
    .map(({block, from, to, text}) => ({
      edit: editOf(posting, sourceSpan(block, from, to), text),
      read: block.text.slice(from, to),
    }))
    .filter(({edit, read}) => edit.expected === read)
    .map(({edit}) => edit);
  return edits.length === 0 ? [] : [{kind, edits, note}];
}

/** One finding for several places, the worst first: it stands at the first, and names the next two. */
export function oneOf<MessageId extends string>([first, ...others]: readonly Problem<MessageId>[]):
  | Problem<MessageId>
  | undefined {
  return first && {...first, related: others.slice(0, 2)};
}

/** The end tags of the paragraph, list or table that an offset stands in, which an insertion must not split. */
const endTags = /^(?:\s*<\/(?:p|li|ul|ol|h[1-6]|strong|b|em|i|a|span|td|tr|tbody|table|dd|dl|blockquote)>)+/i;

/** Text with `[placeholders]`, to be put in at an offset, or after the element that stands there. */
export function insertion(posting: Posting, at: number, text: string, note: string): Suggestion {
  const {format, text: source} = posting.source;
  const after = format === 'html' ? (endTags.exec(source.slice(at, at + 500))?.[0].length ?? 0) : 0;
  return {kind: 'insert', edits: [editOf(posting, {start: at + after, end: at + after}, text)], note};
}

/** A section to be put in, in the markup of the posting. `body` is Markdown: a paragraph or list items. */
export function sectionSkeleton({source}: Posting, heading: string, body: string): string {
  if (source.format === 'text') return `\n\n${heading}:\n${body.replace(/^- /gm, '• ')}\n`;
  if (source.format !== 'html') return `\n\n## ${heading}\n\n${body}\n`;
  const lines = body.split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const inner = isList
    ? `<ul>\n${lines.map((line) => `<li>${line.slice(2)}</li>`).join('\n')}\n</ul>`
    : `<p>${body}</p>`;
  return `\n<h2>${heading}</h2>\n${inner}\n`;
}

/** A title to be put in at the top, in the markup of the posting. */
export function titleSkeleton({source}: Posting): string {
  if (source.format === 'html') return '<h1>[Job title]</h1>\n';
  return source.format === 'text' ? '[Job title]\n\n' : '# [Job title]\n\n';
}

/** The heading of the first section of a kind that has one. */
export const headingOf = (sections: readonly Section[], kind?: SectionKind): Block | undefined =>
  sections.find((section) => section.kind === kind && section.heading !== undefined)?.heading;

/** The same, with something beneath: a heading with nothing beneath leads nowhere. */
export const filledHeading = (sections: readonly Section[], kind: SectionKind): Block | undefined =>
  headingOf(
    sections.filter(({blocks}) => blocks.length > 0),
    kind,
  );

/** Where a finding about something absent points: the heading of its section, else the start of the text. */
export function anchorOf(posting: Posting, {sections}: Pick<Facts, 'sections'>, kind?: SectionKind): Span {
  const block = headingOf(sections, kind) ?? posting.blocks[0];
  if (block !== undefined) return wholeSpan(block);
  return {start: posting.source.bodyStart, end: posting.source.bodyStart};
}

/** What most jobs give, by the name of the benefit. */
const usualBenefits = [
  ['paid leave', 'days of leave'],
  ['a retirement plan', 'a pension'],
  ['health cover', 'health cover'],
  ['help with learning', 'a budget for learning'],
] as const;

/** Three that most jobs give, besides those named; ends "such as …". */
export const benefitsBeside = (named: readonly string[]): string =>
  joinWords(
    usualBenefits
      .filter(([benefit]) => !named.includes(benefit))
      .slice(0, 3)
      .map(([, example]) => example),
    'or',
  );
