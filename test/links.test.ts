import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal';
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal';
import {describe, expect, it} from 'vitest';
import {parseMarkdown} from '../src/core/parse/markdown.ts';

/** The links that GitHub's own extension finds, as text and address. */
function linksOfGithub(text: string): string[] {
  const found: string[] = [];
  const visit = (node: {type: string; url?: string; value?: string; children?: unknown[]}): void => {
    if (node.type === 'link') {
      const [child] = (node.children ?? []) as {value?: string}[];
      found.push(`${child?.value} ${node.url}`);
    } else for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(
    fromMarkdown(text, {
      extensions: [gfmAutolinkLiteral()],
      mdastExtensions: [gfmAutolinkLiteralFromMarkdown()],
    }) as Parameters<typeof visit>[0],
  );
  return found;
}

const linksOfOurs = (text: string): string[] =>
  parseMarkdown(text).blocks.flatMap(({text: words, links}) =>
    links.map(({start, end, url}) => `${words.slice(start, end)} ${url}`),
  );

const addresses = [
  'https://www.fixture.example/jobs',
  'http://fixture.example/a_b?x=1&y=2#top',
  'www.fixture.example/careers',
  'www.fixture.example/list(2)',
  'jobs@fixture.example',
  'first.last+jobs@post.fixture.example',
  '[our page](https://fixture.example/page)',
];
const before = ['', 'Apply at ', 'Write to: ', 'See (', '- ', '"', 'in two lines,\n'];
const after = ['', '.', '. Thank you.', ')', ').', ', or call', '!', ':', '"', ' today', '\nand more'];

describe('addresses without markup', () => {
  it('are links where GitHub makes them links, whatever stands around them', () => {
    const sentence = fc
      .tuple(fc.constantFrom(...before), fc.constantFrom(...addresses), fc.constantFrom(...after))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(sentence, {minLength: 1, maxLength: 3}), (sentences) => {
        const text = sentences.join(' ');
        expect(linksOfOurs(text)).toEqual(linksOfGithub(text));
      }),
      {numRuns: 500},
    );
  });

  it('end before a closing quotation mark, which GitHub takes for a part of them', () => {
    expect(linksOfOurs('“https://fixture.example/jobs”')).toEqual([
      'https://fixture.example/jobs https://fixture.example/jobs',
    ]);
  });

  it('are none in words that only look like one', () => {
    for (const text of ['Call 1/2@noon', 'a@b', 'www', 'http://', 'C#/F# @ scale', '@fixture.example'])
      expect(linksOfOurs(text), text).toEqual([]);
  });

  it('are found in a long hostile text without delay', () => {
    for (const text of [
      'a@'.repeat(50_000),
      'www.'.repeat(50_000),
      `https://${'('.repeat(50_000)}`,
      'a.'.repeat(50_000),
    ])
      expect(linksOfOurs(text).length).toBeLessThan(50_001);
  });
});
