import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {zipSync} from 'fflate';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {rules} from '../rules/index.ts';
import {resolveConfig} from '../src/core/config/index.ts';
import {failureOf, lintText} from '../src/core/lint.ts';
import {InputError} from '../src/core/open/index.ts';
import type {Outcome} from '../src/core/review.ts';
import {lintFilesIn} from '../src/node/lint-files.ts';
import {toInput} from '../src/node/read.ts';
import {readers} from '../src/node/readers.ts';
import {bakerDocument, docx} from './support/docx.ts';
import {asOf} from './support/lint.ts';
import {fixtures} from './support/postings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jdlint-'));
  mkdirSync(join(folder, '.git'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** Lints files that are written for the purpose. */
async function lint(
  contents: Readonly<Record<string, string | Buffer>>,
  args: readonly string[] = Object.keys(contents),
  options: Partial<Parameters<typeof lintFilesIn>[1]> = {},
): Promise<Outcome[]> {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  const outcomes: Outcome[] = [];
  for await (const outcome of lintFilesIn(args, {cwd: folder, rules, asOf, ...options}))
    outcomes.push(outcome);
  return outcomes;
}

const failures = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.failed.message] : []));
const titles = (outcomes: readonly Outcome[]): unknown[] =>
  outcomes.flatMap((outcome) =>
    outcome.kind === 'review' ? [(outcome.review.facts.title as {value?: string} | undefined)?.value] : [],
  );

describe('Word documents', () => {
  it('are read as the text they show, with headings, bold lines and lists', async () => {
    const [outcome] = await lint({'baker.docx': docx(bakerDocument)});
    if (outcome?.kind !== 'review') throw new Error('not read');
    const {source, facts} = outcome.review;
    expect(source.text.split('\n').slice(0, 6)).toEqual([
      '# Night Baker',
      '',
      'Mill Lane Bakery is a bakery with twelve people. As our baker you will bake the bread of the town.',
      '',
      '## What you will do',
      '',
    ]);
    expect(facts.title).toMatchObject({value: 'Night Baker'});
    expect(facts.duties.map(({text}) => text)).toEqual(['Bake 300 loaves a night', 'Order flour & yeast']);
    expect(facts.demands.map(({text}) => text)[0]).toBe('Two years of experience in a bakery');
  });

  it.each([
    ['that are none', Buffer.from('PK but no archive'), 'is no Word document (.docx), or it is damaged'],
    ['that are another archive', Buffer.from(zipSync({'a.txt': new Uint8Array(3)})), 'without a text'],
    [
      'that unpack to far more than a posting',
      docx(bakerDocument, {'word/more.xml': new Uint8Array(30 * 1024 * 1024)}),
      'unpacks to more than 20 MiB',
    ],
  ])('%s are refused', async (_, bytes, message) => {
    expect(failures(await lint({'baker.docx': bytes}))[0]).toContain(message);
  });

  it('do not fail for a picture', async () => {
    const bytes = docx(bakerDocument, {'word/media/image1.png': new Uint8Array(1000)});
    expect(titles(await lint({'baker.docx': bytes}))).toEqual(['Night Baker']);
  });
});

describe('how an input is read', () => {
  it.each([
    ['a .txt file with Markdown in it', 'a.txt', '# Baker\n\n## Duties\n\n- [Bake](/x) bread\n', 'markdown'],
    ['a .txt file with a page in it', 'a.txt', '<html><body><h1>Baker</h1></body></html>', 'html'],
    ['a .txt file', 'a.txt', 'Baker\n\nDuties\n• Bake bread\n', 'text'],
    ['a .text file', 'a.text', 'Baker\n\nDuties\n• Bake bread\n', 'text'],
    ['a .markdown file', 'a.markdown', 'Baker\n', 'markdown'],
  ])('%s', async (_, path, text, format) => {
    expect(await lint({[path]: text})).toMatchObject([{kind: 'review', review: {source: {format}}}]);
  });

  it('is told by the text where the name has no ending', () => {
    const formatOf = (text: string): unknown =>
      [...lintText('posting', text, {rules: [], config: resolveConfig({}), asOf}, readers)].map((outcome) =>
        outcome.kind === 'review' ? outcome.review.source.format : outcome.kind,
      );
    const exported = JSON.stringify({
      title: 'Baker',
      description: `<p>${'You will bake bread. '.repeat(20)}</p>`,
    });
    expect(formatOf(exported)).toEqual(['html']);
    expect(formatOf('<!doctype html><h1>Baker</h1>')).toEqual(['html']);
    expect(formatOf('---\ntitle: Baker\n---\nWe bake.')).toEqual(['markdown']);
    expect(formatOf('Baker\n\n• Bake bread\n')).toEqual(['text']);
  });

  it('can be settled, whatever the ending', async () => {
    const outcomes = await lint({'posting.job': 'Baker\n\nDuties\n• Bake bread\n'}, ['posting.job'], {
      inputFormat: 'text',
    });
    expect(outcomes).toMatchObject([{kind: 'review', review: {source: {format: 'text'}}}]);
    expect(failures(await lint({'posting.job': 'Baker'}))[0]).toContain('--input-format');
  });
});

describe('files of a folder', () => {
  const posting =
    '# Night Baker\n\nYou will bake bread.\n\n## Duties\n\n- Bake bread\n- Order flour\n\n## How to apply\n\nWrite to jobs@mill.example.\n';
  const contents = {
    'jobs/baker.md': posting,
    'jobs/README.md': '# Jobs\n\nHow to add a job.\n',
    'jobs/baker.docx': docx(bakerDocument),
  };

  it('that are no postings are left out, with the reason', async () => {
    const outcomes = await lint(contents, ['jobs']);
    expect(titles(outcomes)).toEqual(['Night Baker', 'Night Baker']);
    expect(outcomes.filter(({kind}) => kind === 'skipped')).toEqual([
      {
        kind: 'skipped',
        skipped: {path: 'jobs/README.md', reason: 'its name is that of a page about a project'},
      },
    ]);
  });

  it('are postings by the folder or the list that they stand in, too', async () => {
    const work =
      'Responsibilities include the safe setup of lathes and presses. You will inspect each part and keep the machines clean.';
    const demands = 'Candidates must read drawings, and a forklift licence is required.';
    const page = (end: string): string => `<h1>Trim, first shift</h1><p>${work}</p><p>${demands}</p>${end}`;
    const pages = {
      'trim.html': page(''),
      'press.html': page('<p><a href="/">Back to all current openings</a></p>'),
      'careers/lathe.html': page(''),
    };
    const outcomes = await lint(pages, ['.']);
    expect(outcomes.filter(({kind}) => kind === 'review')).toHaveLength(2);
    expect(outcomes).toContainEqual(
      expect.objectContaining({kind: 'skipped', skipped: expect.objectContaining({path: 'trim.html'})}),
    );
  });

  it('are all linted where that is asked for', async () => {
    expect(titles(await lint(contents, ['jobs'], {skipNonPostings: 'none'}))).toHaveLength(3);
  });
});

describe('exports', () => {
  const posting = (title: string): unknown => ({
    title,
    description: `<p>${'You will bake bread for the town. '.repeat(10)}</p>`,
    location: 'Ulm',
    apply_url: 'https://mill.example/1',
  });

  it('of no known system give every object with a title and much text', async () => {
    const outcomes = await lint({
      'a.json': JSON.stringify({items: [posting('Baker'), {title: 'News', description: 'Short.'}]}),
    });
    expect(outcomes).toMatchObject([
      {
        kind: 'review',
        review: {source: {pointer: '/items/0'}, facts: {place: {value: 'Ulm'}, apply: [{kind: 'url'}]}},
      },
    ]);
  });

  it('with a line that is broken are read all the same, and the line is named', async () => {
    const lines = [JSON.stringify(posting('Baker')), '{broken', JSON.stringify(posting('Driver'))].join('\n');
    const outcomes = await lint({'a.ndjson': lines});
    expect(titles(outcomes)).toEqual(['Baker', 'Driver']);
    expect(failures(outcomes)[0]).toMatch(/^is not valid JSON on line 2/);
  });

  it('with one posting that is too large are read all the same', async () => {
    const large = {title: 'Large', description: `<p>${'bread '.repeat(300_000)}</p>`};
    const outcomes = await lint({'a.json': JSON.stringify([posting('Baker'), large, posting('Driver')])});
    expect(titles(outcomes)).toEqual(['Baker', 'Driver']);
    expect(failures(outcomes)[0]).toMatch(/^\/1 is larger than/);
  });

  it('keep one posting at a time', () => {
    const text = JSON.stringify(Array.from({length: 3}, (_, index) => posting(`Baker ${index}`)));
    const outcomes = lintText('a.json', text, {rules, config: resolveConfig({}), asOf}, readers);
    expect(outcomes.next().value).toMatchObject({kind: 'review', review: {source: {pointer: '/0'}}});
    expect(outcomes.next().value).toMatchObject({kind: 'review', review: {source: {pointer: '/1'}}});
  });

  it('escaped once more than they should be are read', async () => {
    const escaped =
      '&amp;lt;p&amp;gt;You will bake&amp;amp;nbsp;bread for the town.&amp;lt;/p&amp;gt;'.repeat(5);
    const outcomes = await lint({'a.json': JSON.stringify({title: 'Baker', description: escaped})});
    const [outcome] = outcomes;
    if (outcome?.kind !== 'review') throw new Error('not read');
    expect(outcome.review.posting.blocks[0]?.text).toBe('You will bake bread for the town.');
  });

  it.each([
    ['a switch', {workplace_type: 'hybrid', remote: true}, 'hybrid'],
    ['remote', {remote: true}, 'remote'],
    ['neither', {remote: false}, undefined],
  ])('say where the work is done by %s', async (_, fields, value) => {
    const [outcome] = await lint({'a.json': JSON.stringify({...(posting('Baker') as object), ...fields})});
    if (outcome?.kind !== 'review') throw new Error('not read');
    const {workplace} = outcome.review.facts;
    expect(workplace && 'value' in workplace ? workplace.value : undefined).toBe(value);
  });
});

describe('the inputs that ship with the project', () => {
  const inputs = new URL('../fixtures/inputs/', import.meta.url);
  const reviewsOf = (path: string) =>
    [
      ...lintText(
        path,
        readFileSync(new URL(path, inputs), 'utf8'),
        {rules, config: resolveConfig({}), asOf},
        readers,
      ),
    ].flatMap((outcome) => (outcome.kind === 'review' ? [outcome.review] : []));

  it('a text from a printed page', () => {
    const [{facts} = expect.fail()] = reviewsOf('night-porter.txt');
    expect(facts.title).toMatchObject({value: 'NIGHT PORTER'});
    expect(facts.sections.map(({kind}) => kind)).toEqual([
      'title',
      'role-overview',
      'responsibilities',
      'requirements',
      'nice-to-have',
      'benefits',
      'pay',
      'location',
      'how-to-apply',
    ]);
    expect(facts.duties.at(-1)?.text).toBe('Lay out the newspapers and open the bar for early guests');
    expect(facts.pay).toMatchObject([{min: 27_400, max: 28_900, currency: 'GBP', period: 'year'}]);
    expect(facts.deadline).toMatchObject({value: '2027-06-30'});
    expect(facts.apply).toMatchObject([{kind: 'email', value: 'people@harbourlane.example'}]);
    expect(facts.workplace).toMatchObject({value: 'onsite'});
  });

  it('an export with escaped texts', () => {
    const [cook, caretaker] = reviewsOf('boards.json');
    expect(cook?.source.pointer).toBe('/jobs/0');
    expect(cook?.facts.title).toMatchObject({value: 'School Cook'});
    expect(cook?.facts.employmentType).toMatchObject({value: 'part-time', origin: 'ats'});
    expect(cook?.facts.duties.map(({text}) => text)).toContain('Plan the menu with the parents’ council');
    expect(cook?.facts.pay).toMatchObject([{min: 15.2, max: 16.8, period: 'hour'}]);
    expect(caretaker?.facts.duties).toHaveLength(1);
  });

  it('a page with structured data, a coded address and other openings', () => {
    const [{facts, posting} = expect.fail()] = reviewsOf('careers-page.html');
    expect(facts.pay).toMatchObject([
      {min: 2600, max: 3100, currency: 'EUR', period: 'month', origin: 'json-ld'},
    ]);
    expect(facts.apply).toMatchObject([{kind: 'email', value: 'jobs@spoke.example'}]);
    expect(facts.demands).toHaveLength(3);
    expect(posting.blocks.map(({text}) => text).join(' ')).not.toMatch(/cookies|Shop Assistant|all rights/);
  });
});

describe('fields by configuration', () => {
  it('are read as the facts that they hold', async () => {
    const text =
      '---\njobTitle: Night Baker\nsalary_range:\n  low: 27000\n  high: 29000\noffices:\n  - name: Ulm\n  - name: Linz\nstyle of work: Remote\n---\n\nWe bake.\n';
    const config = `metadata:\n  title: jobTitle\n  pay.min: salary_range.low\n  pay.max: salary_range.high\n  locations: offices[].name\n  workplace: style of work\n`;
    const [outcome] = await lint({'a.md': text, '.jdlintrc': config}, ['a.md']);
    if (outcome?.kind !== 'review') throw new Error('not read');
    const {title, pay, places, workplace} = outcome.review.facts;
    expect(title).toMatchObject({value: 'Night Baker'});
    expect(pay).toMatchObject([{min: 27_000, max: 29_000}]);
    expect(places.map(({text: name}) => name)).toEqual(['Ulm', 'Linz']);
    expect(workplace).toMatchObject({value: 'remote'});
  });

  it('for a fact that is not there are refused, with the nearest', async () => {
    await expect(lint({'a.md': 'x', '.jdlintrc': 'metadata:\n  titel: x\n'}, ['a.md'])).rejects.toThrow(
      '.jdlintrc:2: there is no fact “titel” to map a field to. Did you mean “title”?',
    );
  });
});

describe('hostile input', () => {
  const big = 5 * 1024 * 1024;
  it.each([
    ['5 MB of nested lists', 'a.html', '<ul><li>'.repeat(big / 8)],
    ['5 MB of nested lists in Markdown', 'a.md', '- '.repeat(big / 2)],
    ['100,000 headings', 'a.md', '# Baker\n\n'.repeat(100_000)],
    ['100,000 headings of a page', 'a.html', '<h2>Baker</h2>'.repeat(100_000)],
    ['a million entities', 'a.html', '&amp;'.repeat(1_000_000)],
    ['unclosed tags', 'a.html', '<div><p><b>'.repeat(5000)],
    ['unclosed scripts', 'a.html', '<script type="application/ld+json">{'.repeat(5000)],
    ['unclosed attributes', 'a.html', '<div data-x="'.repeat(5000)],
    ['deep JSON', 'a.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    [
      'deep JSON in a page',
      'a.html',
      `<h1>Baker</h1><script type="application/ld+json">${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}</script>`,
    ],
    [
      'JSON that is nearly postings',
      'a.json',
      JSON.stringify(Array.from({length: 50_000}, () => ({title: 'x', description: 'y'}))),
    ],
    ['a megabyte on one line', 'a.txt', 'bread '.repeat(170_000)],
    ['a hundred thousand lines', 'a.txt', '• bread\n'.repeat(100_000)],
    ['a hundred thousand short paragraphs', 'a.txt', 'Bread\n\n'.repeat(100_000)],
    [
      'aliases of aliases',
      'a.md',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}x]`).join('\n')}\n---\nBaker\n`,
    ],
  ])('%s is read in bounded time, or refused with a reason', async (_, path, text) => {
    const outcomes = await lint({[path]: text});
    expect(outcomes.length).toBeGreaterThan(0);
    for (const message of failures(outcomes)) expect(message).not.toContain('fault in jdlint');
  });

  it('mutated bytes of every kind of input never crash, and no span leaves its text', async () => {
    const inputs = new URL('../fixtures/inputs/', import.meta.url);
    const seeds = [
      ...fixtures.map(({path, text}) => ({path, bytes: Buffer.from(text)})),
      ...readdirSync(inputs).map((path) => ({path, bytes: readFileSync(new URL(path, inputs))})),
      {path: 'baker.docx', bytes: docx(bakerDocument)},
    ];
    const mutation = fc.record({
      seed: fc.constantFrom(...seeds),
      edits: fc.array(
        fc.record({
          at: fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true}),
          remove: fc.nat(30),
          insert: fc.oneof(
            fc.uint8Array({maxLength: 6}),
            fc.constantFrom(
              ...['<', '&', '"', '{', '\n', '<script type="application/ld+json">'].map((text) =>
                Buffer.from(text),
              ),
            ),
          ),
        }),
        {minLength: 1, maxLength: 6},
      ),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({seed: {path, bytes}, edits}) => {
        const mutated = edits.reduce((current, {at, remove, insert}) => {
          const start = Math.floor(at * current.length);
          return Buffer.concat([current.subarray(0, start), insert, current.subarray(start + remove)]);
        }, bytes);
        for (const outcome of await outcomesOfBytes(path, mutated)) {
          if (outcome.kind === 'failed') expect(outcome.failed.message).not.toContain('fault in jdlint');
          if (outcome.kind !== 'review') continue;
          const {source, posting} = outcome.review;
          for (const {span} of posting.blocks) {
            expect(span.start >= 0 && span.end >= span.start && span.end <= source.text.length).toBe(true);
          }
        }
      }),
      {numRuns: 500},
    );
  });
});

async function outcomesOfBytes(path: string, bytes: Buffer): Promise<Outcome[]> {
  try {
    const format = path.endsWith('.docx') ? 'docx' : undefined;
    const {text, ...settled} = await toInput([bytes], format);
    return [...lintText(path, text, {rules, config: resolveConfig({}), asOf}, {...settled, ...readers})];
  } catch (error) {
    if (error instanceof InputError) return [failureOf(path, error)];
    throw error;
  }
}
