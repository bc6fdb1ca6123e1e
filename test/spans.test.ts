import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse, sourceSpan} from '../src/core/parse/index.ts';
import type {Posting} from '../src/core/types.ts';
import {sourceOf} from './support/lint.ts';

/** A word, how it is written in the source, and where its own characters stand in what is written. */
interface Written {
  readonly word: string;
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

const plainWord = fc.stringMatching(/^[A-Za-zÄÖÜäöüßéñ]{2,9}$/);
const trickyWord = fc.constantFrom(
  'R&D',
  'C++',
  'café',
  '日本語',
  'naïve',
  '👩‍💻dev',
  'a*b',
  'x_y',
  '1<2',
  '100%',
  'it’s',
  'Q&A',
  'a[b]',
);
const word = fc.oneof({weight: 4, arbitrary: plainWord}, {weight: 1, arbitrary: trickyWord});

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>&#|~]/g, (character) => `\\${character}`);
const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[character] ?? character);
const asReferences = (text: string): string =>
  [...text].map((character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`).join('');

const wrap = (before: string, text: string, after: string, word: string): Written => ({
  word,
  source: before + text + after,
  from: before.length,
  to: before.length + text.length,
});

/** Every way to write a word that leaves its characters where they can be pointed at. */
const markdownForms: readonly ((word: string) => Written)[] = [
  (text) => wrap('', escapeMarkdown(text), '', text),
  (text) => wrap('**', escapeMarkdown(text), '**', text),
  (text) => wrap('*', escapeMarkdown(text), '*', text),
  (text) => wrap('[', escapeMarkdown(text), '](https://example.com/a_b)', text),
  (text) => wrap('<b>', escapeMarkdown(text), '</b>', text),
  (text) => wrap('', asReferences(text), '', text),
];
const htmlForms: readonly ((word: string) => Written)[] = [
  (text) => wrap('', escapeHtml(text), '', text),
  (text) => wrap('<strong>', escapeHtml(text), '</strong>', text),
  (text) => wrap('<a href="/x?a=1&amp;b=2">', escapeHtml(text), '</a>', text),
  (text) => wrap('<span class="y">', asReferences(text), '</span>', text),
];

const written = (forms: readonly ((word: string) => Written)[]): fc.Arbitrary<Written> =>
  fc
    .tuple(word, fc.nat(forms.length - 1))
    .map(([text, form]) => (forms[form] as (word: string) => Written)(text));

interface Placed {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Joins words to a source, remembering where each one went. */
function compose(parts: readonly (string | Written)[], newline: string): {source: string; words: Placed[]} {
  let source = '';
  const words: Placed[] = [];
  for (const part of parts) {
    if (typeof part === 'string') source += part.replaceAll('\n', newline);
    else {
      words.push({word: part.word, start: source.length + part.from, end: source.length + part.to});
      source += part.source;
    }
  }
  return {source, words};
}

const containers: readonly {readonly open: string; readonly wrapped: string; readonly close: string}[] = [
  {open: '', wrapped: '\n', close: '\n\n'},
  {open: '## ', wrapped: ' ', close: '\n\n'},
  {open: '> ', wrapped: '\n> ', close: '\n\n'},
  {open: '- ', wrapped: '\n  ', close: '\n\n'},
  {open: '1. ', wrapped: '\n   ', close: '\n\n'},
  {open: '- [x] ', wrapped: '\n  ', close: '\n\n'},
  {open: '> - ', wrapped: '\n>   ', close: '\n\n'},
  {open: '| 55 |\n| --- |\n| ', wrapped: ' ', close: ' |\n\n'},
];

const between = (wrapped: string): fc.Arbitrary<string> => fc.constantFrom(' ', ' ', '  ', wrapped);

const markdownBlock = fc
  .tuple(fc.constantFrom(...containers), fc.array(written(markdownForms), {minLength: 1, maxLength: 8}))
  .chain(([container, words]) =>
    fc.array(between(container.wrapped), {minLength: words.length, maxLength: words.length}).map((gaps) => [
      container.open,
      // Figures at both ends, which no word is made of, keep the generated marks from meeting the container's own.
      ...words.flatMap((part, index): (string | Written)[] => [
        '77',
        gaps[index] as string,
        part,
        gaps[index] as string,
      ]),
      '99',
      container.close,
    ]),
  );

const htmlBlock = fc
  .tuple(
    fc.constantFrom('p', 'h3', 'li', 'td', 'div'),
    fc.array(written(htmlForms), {minLength: 1, maxLength: 8}),
    fc.constantFrom(' ', '\n   ', '&nbsp;', '\t'),
  )
  .map(([tag, words, gap]) => {
    const outer: Readonly<Record<string, [string, string]>> = {
      li: ['<ul><li>', '</li></ul>\n'],
      td: ['<table><tr><td>', '</td></tr></table>\n'],
    };
    const [before, after] = outer[tag] ?? [`<${tag}>`, `</${tag}>\n`];
    return [before, ...words.flatMap((part): (string | Written)[] => ['77', gap, part, gap]), '99', after];
  });

/** Finds each word in the blocks, in order, and compares its span with where it was put. */
function expectSpans({blocks, source}: Posting, words: readonly Placed[]): void {
  let block = 0;
  let from = 0;
  for (const {word: text, start, end} of words) {
    let at = -1;
    while (block < blocks.length) {
      at = blocks[block]?.text.indexOf(text, from) ?? -1;
      if (at >= 0) break;
      block++;
      from = 0;
    }
    const found = blocks[block];
    if (found === undefined) throw new Error(`“${text}” was lost`);
    const span = sourceSpan(found, at, at + text.length);
    expect({text, ...span, there: source.text.slice(span.start, span.end)}).toEqual({
      text,
      start,
      end,
      there: source.text.slice(start, end),
    });
    from = at + text.length;
  }
}

const opened = (path: string, text: string): Posting => parse(sourceOf(path, text));

const newline = fc.constantFrom('\n', '\r\n');
const frontMatter = fc.constantFrom('', '---\ntitle: "Engineer & more"\n---\n\n');

describe('spans', () => {
  it('point at the very words, whatever they are wrapped in (Markdown)', () => {
    fc.assert(
      fc.property(
        fc.array(markdownBlock, {minLength: 1, maxLength: 6}),
        newline,
        frontMatter,
        fc.boolean(),
        (blocks, eol, matter, mark) => {
          const {source, words} = compose([matter, ...blocks.flat()], eol);
          expectSpans(opened('posting.md', (mark ? '\uFEFF' : '') + source), words);
        },
      ),
      {numRuns: 500},
    );
  });

  it('point at the very words in pages and in HTML inside Markdown', () => {
    fc.assert(
      fc.property(
        fc.array(htmlBlock, {minLength: 1, maxLength: 6}),
        newline,
        fc.constantFrom('page.html', 'page.md'),
        (blocks, eol, path) => {
          const parts =
            path === 'page.md'
              ? blocks.flatMap((block) => [...block, '\n'])
              : ['<body><nav>menu</nav><main>\n', ...blocks.flat(), '</main></body>'];
          const {source, words} = compose(parts, eol);
          expectSpans(opened(path, source), words);
        },
      ),
      {numRuns: 300},
    );
  });

  it('of sentences and words lie inside their text and hold it', () => {
    fc.assert(
      fc.property(fc.array(markdownBlock, {minLength: 1, maxLength: 4}), (blocks) => {
        const {source} = compose(blocks.flat(), '\n');
        for (const sentence of opened('posting.md', source).sentences) {
          expect(sentence.block.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          for (const {text, start, end} of sentence.words)
            expect(sentence.block.text.slice(start, end)).toBe(text);
        }
      }),
      {numRuns: 200},
    );
  });
});
