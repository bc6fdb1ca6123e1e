import {strict as assert} from 'node:assert';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findShapes, shapeOf} from '../src/core/open/ats.ts';
import {InputError, open} from '../src/core/open/index.ts';
import {postingsInJson} from '../src/core/open/json-postings.ts';
import {piecesOf} from '../src/core/open/pieces.ts';
import type {Source} from '../src/core/types.ts';
import {decode} from '../src/node/read.ts';
import {readers} from '../src/node/readers.ts';

const posting = (title: string) => ({
  title,
  descriptionHtml: `<p>You bake the bread of the town 🍞.</p><ul><li>${'Knead dough. '.repeat(20)}</li></ul>`,
});

const size = 1024 * 1024;
/** Pieces of so many characters, none of them cut. */
const inPieces = (text: string, length: number): string[] => {
  const characters = [...text];
  return Array.from({length: Math.ceil(characters.length / length)}, (_, index) =>
    characters.slice(index * length, (index + 1) * length).join(''),
  );
};

const read = (text: Iterable<string>, path = 'export.json') => {
  const opened: (Source | InputError)[] = [];
  for (const source of open(path, text, readers)) opened.push(source);
  return opened;
};
const titles = (opened: readonly (Source | InputError)[]) =>
  opened.map((source) =>
    source instanceof InputError
      ? source.message
      : source.metadata.find(({path}) => path[0] === 'title')?.value,
  );

describe('an export that comes in pieces', () => {
  it('gives the same postings as the whole value, whatever stands in it and wherever it is cut', () => {
    const leaf = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.double({noNaN: true}),
      fc.boolean(),
      fc.constant(null),
      fc.string({maxLength: 5}).map(posting),
    );
    const value = fc.letrec((tie) => ({
      tree: fc.oneof(
        {depthSize: 'medium'},
        leaf,
        fc.array(tie('tree'), {maxLength: 4}),
        fc.dictionary(fc.oneof(fc.string({maxLength: 4}), fc.constant('__proto__')), tie('tree'), {
          maxKeys: 4,
        }),
        fc.tuple(fc.string({maxLength: 5}), tie('tree')).map(([title, more]) => ({...posting(title), more})),
      ),
    })).tree;
    fc.assert(
      fc.property(value, fc.integer({min: 1, max: 50}), (tree, length) => {
        const text = JSON.stringify(tree, null, length % 3);
        const pieces = inPieces(text, length);
        const streamed = [...postingsInJson({pieces, pointer: '', line: 1}, size)];
        assert.deepEqual(streamed, [...findShapes(JSON.parse(text), shapeOf)]);
      }),
      {numRuns: 300},
    );
  });

  it('yields a posting before the rest is read', () => {
    let count = 0;
    function* endless(): Generator<string> {
      yield '{"jobs": [';
      for (;;) {
        count++;
        yield `${JSON.stringify(posting(`Baker ${count}`))},`;
      }
    }
    const sources = open('export.json', endless(), readers);
    const first = sources.next().value;
    expect(titles(first === undefined ? [] : [first])).toEqual(['Baker 1']);
    // Kept back until it is clear that lines are no texts of their own, and that what holds the posting is none.
    expect(count).toBeLessThan((3.2 * size) / JSON.stringify(posting('Baker 1')).length);
    sources.return(undefined);
  });

  it('that is broken gives the postings before the fault, and says where it is', () => {
    const text = `{"jobs": [\n${JSON.stringify(posting('Baker'))},\n${JSON.stringify(posting('Drïver'))},\n  {"title" "Cook"}]}`;
    expect(titles(read(inPieces(text, 7)))).toEqual([
      'Baker',
      'Drïver',
      'is not valid JSON on line 4, near column 12; what follows was not read.',
    ]);
  });

  it('that ends too early gives the postings before its end', () => {
    const text = `[${JSON.stringify(posting('Baker'))}, ${JSON.stringify(posting('Driver')).slice(0, 50)}`;
    expect(titles(read(text))).toEqual(['Baker', expect.stringMatching(/^is not valid JSON on line 1/)]);
  });

  it('a line that is broken costs only itself, the first as well where the name says what the file is', () => {
    const lines = [
      '{"title": ',
      JSON.stringify(posting('Baker')),
      '',
      '[1,]',
      JSON.stringify(posting('Driver')),
    ];
    expect(titles(read(lines.join('\n'), 'export.ndjson'))).toEqual([
      'is not valid JSON on line 1, near column 10; the rest of the line was not read.',
      'Baker',
      'is not valid JSON on line 4, near column 4; the rest of the line was not read.',
      'Driver',
    ]);
  });

  it('a list inside a posting is a part of it, whatever its items look like', () => {
    const outer = {similar: [posting('Cook'), posting('Driver')], ...posting('Baker')};
    expect(titles(read(JSON.stringify([outer])))).toEqual(['Baker']);
  });
});

describe('pieces', () => {
  it('of a text are the text, and no character is cut', () => {
    const text = `a${'🍞'.repeat(50_000)}`;
    const pieces = [...piecesOf(text)];
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).not.toMatch(/\p{Surrogate}/u);
  });

  it('of bytes are decoded as the whole is, and a byte that is wrong is named where it stands', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 60}).map((text) => text.replaceAll('\0', 'x')),
        fc.integer({min: 1, max: 9}),
        (text, length) => {
          const bytes = Buffer.from(text.replace(/^\uFEFF/, ''));
          const cut = Array.from({length: Math.ceil(bytes.length / length)}, (_, index) =>
            bytes.subarray(index * length, (index + 1) * length),
          );
          assert.equal([...decode(cut)].join(''), bytes.toString());
        },
      ),
    );
    const wrong = [Buffer.from('crème '), Buffer.from([0xc3]), Buffer.from('brûlée')];
    expect(() => [...decode(wrong)]).toThrow('byte 8');
  });
});
