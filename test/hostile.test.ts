import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toFindings} from '../src/core/report/findings.ts';
import {locator} from '../src/core/report/location.ts';
import {outcomeOf} from './support/lint.ts';
import {fixtures} from './support/postings.ts';

/** Long enough that a pattern which backtracks would not come back within the test's patience. */
const length = 20_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const pieces = [
  'a',
  'A',
  'A ',
  ' ',
  '\t',
  '1',
  '1,',
  '1.',
  '$',
  '$1',
  '$1,000',
  '1k-',
  '€ ',
  'USD ',
  '@',
  'a@',
  'a.',
  'a-',
  '_',
  'X',
  'x ',
  '“',
  "'",
  'é',
  'to ',
  'and ',
  'or ',
  'is ',
  'be ',
  'you ',
  'you will ',
  'we are ',
  'salary ',
  'competitive ',
  'competitive, ',
  'remote ',
  'hybrid ',
  'years ',
  '5 years ',
  '3-',
  'five-',
  'team of ',
  'by our team ',
  'based in A',
  'Aa ',
  'Aa, ',
  'apply ',
  'see ',
  'benefits ',
  'per ',
  'http://a',
  'http://',
  'www.',
  'call 1',
  '1 (1) ',
  '10% ',
  '- ',
  'million ',
  'designing ',
  'ly ',
  'ed ',
  'responsible for ',
  'management of ',
  'provide support to ',
  'the successful candidate will ',
  'he or she ',
  '!',
  '🎉',
  '\u00A0',
  '\u2028',
  '\u200B',
  'the role ',
  'job ',
  'insert ',
  'describe the role ',
  'of the ',
  'a b ',
];
const markup = [
  '[',
  '](',
  '<',
  '<a',
  '{{',
  '{%',
  '{% a',
  '{#',
  '<!--',
  '<A ',
  '<A a="',
  '&',
  '&#',
  '&am',
  '`',
  '**',
  '*a',
  '#',
  '| ',
  '\\',
  '![',
  '> ',
  '1. ',
  '\n',
  '\r\n',
  ':\n',
  '```\n',
];

describe('hostile text', () => {
  it.each(pieces)(
    'comes to an end on a line, a label, a heading, an item and a field full of %j',
    (piece) => {
      const text = fill(piece);
      for (const posting of [
        `# Baker\n\n${text}\n`,
        `# Baker\n\nSalary: ${text}\n\nLocation: ${text}\n`,
        `# ${text}\n\n**${text}**\n`,
        `# Baker\n\n## Duties\n\n- ${text}\n- Responsible for ${text}\n\n## How to apply\n\n${text}\n`,
        `---\nlocation: ${JSON.stringify(text)}\n---\n\nThe ${text} bakes bread.\n`,
      ]) {
        expect(outcomeOf(posting).failed.filter(({code}) => code === 'internal')).toEqual([]);
      }
    },
  );

  it.each(markup)('is read or refused with a message when it is full of %j', (piece) => {
    for (const path of ['posting.md', 'posting.mdx', 'posting.html']) {
      const {reviews, failed} = outcomeOf(`# Baker\n\n${fill(piece)}\n`, {path});
      expect(reviews.length + failed.length).toBe(1);
      expect(failed.map(({code}) => code)).not.toContain('internal');
    }
  });

  it.each([
    [
      'front matter with aliases of aliases',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]},`.repeat(9)}x]`).join('\n')}\ntitle: Baker\n---\nText\n`,
    ],
    ['front matter that nests deeply', `---\na: ${'{b: '.repeat(500)}1${'}'.repeat(500)}\n---\nText\n`],
    [
      'front matter of many keys',
      `---\n${Array.from({length: 20_000}, (_, index) => `k${index}: v`).join('\n')}\n---\nText\n`,
    ],
  ])('%s', (_, text) => {
    const {reviews, failed} = outcomeOf(text);
    expect(reviews.length + failed.length).toBe(1);
    expect(failed.map(({code}) => code)).not.toContain('internal');
  });

  it('mutated postings never crash, and no span leaves its text', () => {
    const mutation = fc.record({
      fixture: fc.constantFrom(...fixtures),
      edits: fc.array(
        fc.record({
          at: fc.double({min: 0, max: 1, noNaN: true}),
          remove: fc.nat(40),
          insert: fc.oneof(fc.string({maxLength: 12}), fc.constantFrom(...markup, ...pieces)),
        }),
        {minLength: 1, maxLength: 8},
      ),
    });
    fc.assert(
      fc.property(mutation, ({fixture: {path, text}, edits}) => {
        const mutated = edits.reduce((current, {at, remove, insert}) => {
          const start = Math.floor(at * current.length);
          return current.slice(0, start) + insert + current.slice(start + remove);
        }, text);
        const {reviews, failed} = outcomeOf(mutated, {path});
        expect(
          failed.map(({message}) => message).filter((message) => message.includes('fault in jdlint')),
        ).toEqual([]);
        for (const {source, checks, score} of reviews) {
          const findings = toFindings(checks, score.points, source);
          const locate = locator(source.text);
          for (const {span, suggestions, related} of findings) {
            const spans = [
              span,
              ...related.map((other) => other.span),
              ...suggestions.flatMap(({edits: changes}) => changes.map((change) => change.span)),
            ];
            for (const {start, end} of spans) {
              expect(start >= 0 && end >= start && end <= source.text.length).toBe(true);
              expect(locate({start, end}).start.line).toBeGreaterThan(0);
            }
            for (const change of suggestions.flatMap(({edits: changes}) => changes)) {
              expect(source.text.slice(change.span.start, change.span.end)).toBe(change.expected);
            }
          }
        }
      }),
      {numRuns: 400},
    );
  });
});
