import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {decodeNamedCharacterReference} from 'decode-named-character-reference';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {rules} from '../rules/index.ts';
import {browserLimit, bundleForBrowser} from '../scripts/browser.mjs';
import {resolveConfig} from '../src/core/config/index.ts';
import {knownAcronyms} from '../src/core/facts/data/acronyms.ts';
import {lintText} from '../src/core/lint.ts';
import {buildReport, entryOf} from '../src/core/report/build.ts';
import {readers} from '../src/node/readers.ts';
import {asOf} from './support/lint.ts';

interface Core {
  readonly rules: typeof rules;
  readonly resolveConfig: typeof resolveConfig;
  readonly lintText: typeof lintText;
  readonly buildReport: typeof buildReport;
  readonly entryOf: typeof entryOf;
}

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jdlint-browser-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe('the core in a browser', () => {
  let bundle: Awaited<ReturnType<typeof bundleForBrowser>>;
  let inBrowser: Core;
  beforeAll(async () => {
    bundle = await bundleForBrowser();
    // All of a page that the bundle uses: an element that decodes references.
    Object.assign(globalThis, {
      document: {
        createElement: () => ({
          textContent: '',
          set innerHTML(html: string) {
            this.textContent = decodeNamedCharacterReference(html.slice(1, -1)) || html;
          },
        }),
      },
    });
    const file = join(folder, 'core.mjs');
    writeFileSync(file, bundle.code);
    inBrowser = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Core;
  }, 60_000);

  it('has nothing of Node in it', () => {
    expect(bundle.modules.filter((path) => /^(?:node:|src\/node\/)/.test(path))).toEqual([]);
  });

  it('stays under its limit with all rules and all data, minified and gzipped', () => {
    expect(bundle.gzipped).toBeLessThan(browserLimit);
  });

  it('has the classes of characters that parse-latin has, but for characters newer than that', async () => {
    const load = (path: string) =>
      import(/* @vite-ignore */ new URL(path, import.meta.url).href) as Promise<Record<string, RegExp>>;
    const theirs = await load('../node_modules/parse-latin/lib/expressions.js');
    const ours = await load('../scripts/browser/parse-latin-expressions.js');
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    for (const [name, expression] of Object.entries(theirs)) {
      const differing: string[] = [];
      for (let code = 0; code < 0x10000; code++) {
        const character = String.fromCharCode(code);
        if (expression.test(character) !== ours[name]?.test(character)) differing.push(character);
      }
      expect(differing.length, name).toBeLessThan(200);
      // ʕ was a small letter once.
      expect(
        differing.filter((character) => character < '\u0870' && character !== '\u0295'),
        name,
      ).toEqual([]);
    }
  });

  it('unpacks the abbreviations that were packed, whichever they are', async () => {
    const {packAbbreviations, unpacking} = (await import(
      /* @vite-ignore */ new URL('../scripts/browser/abbreviations.js', import.meta.url).href
    )) as {packAbbreviations: (words: string[]) => string; unpacking: (packed: string) => string};
    const unpack = async (words: readonly string[]): Promise<ReadonlySet<string>> => {
      const code = encodeURIComponent(unpacking(packAbbreviations([...words])));
      const made = (await import(/* @vite-ignore */ `data:text/javascript,${code}`)) as {
        knownAcronyms: ReadonlySet<string>;
      };
      return made.knownAcronyms;
    };
    expect(await unpack([...knownAcronyms])).toEqual(knownAcronyms);
    const capitals = fc.string({
      unit: fc.integer({min: 65, max: 90}).map((code) => String.fromCharCode(code)),
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(capitals), async (words) => {
        expect(await unpack(words)).toEqual(new Set(words));
      }),
    );
  });

  it('finds the words that syllable lists where pluralize finds them', async () => {
    type Singular = (word: string, count: number) => string;
    const load = (path: string) => import(/* @vite-ignore */ new URL(path, import.meta.url).href);
    const {problematic} = (await load('../node_modules/syllable/problematic.js')) as {
      problematic: Record<string, number>;
    };
    const {default: theirs} = (await load('../node_modules/pluralize/pluralize.js')) as {
      default: Singular & {plural: (word: string) => string};
    };
    const {default: ours} = (await load('../scripts/browser/pluralize.js')) as {default: Singular};
    // syllable asks only for words that it does not list themselves.
    for (const word of Object.keys(problematic))
      for (const form of [`${word}s`, `${word}es`, `${word.slice(0, -1)}s`, theirs.plural(word)])
        if (!Object.hasOwn(problematic, form))
          expect(problematic[ours(form, 1)], form).toBe(problematic[theirs(form, 1)]);
  });

  it('takes the options that zod takes', () => {
    for (const rule of rules) {
      if (rule.options === undefined) continue;
      const {properties = {}} = z.toJSONSchema(rule.options as z.ZodMiniType) as {
        properties?: Record<string, {minimum: number; maximum: number}>;
      };
      const values = Object.entries(properties).flatMap(([name, {minimum, maximum}]) =>
        [
          minimum,
          minimum - 1,
          maximum,
          maximum + 1,
          minimum + 0.5,
          Number.NaN,
          `${minimum}`,
          null,
          undefined,
          [],
          {},
        ].map((value) => ({[name]: value})),
      );
      const theirs = inBrowser.rules.find(({meta}) => meta.id === rule.meta.id)?.options;
      const judged = (options: typeof rule.options, value: unknown) => {
        const {success, error} = options.safeParse(value);
        const issues = error?.issues.map(({code, path, keys}) => ({code, path, keys}));
        return {success, issues, data: success && options.parse(value)};
      };
      for (const value of [{}, {none: 1}, null, [], 'all', ...values, {...values[1], none: 1}])
        expect(
          judged(theirs as typeof rule.options, value),
          `${rule.meta.id} ${JSON.stringify(value)}`,
        ).toEqual(judged(rule.options, value));
    }
  });

  it.each([
    ['export.json', '{"title": "Baker"}'],
    ['posting.md', '---\ntitle: Baker\n---\nYou bake.'],
    ['posting.md', '+++\ntitle = "Baker"\n+++\nYou bake.'],
  ])('says what it cannot read unless the page hands in a reader: %s', (path, text) => {
    const [outcome] = inBrowser.lintText(path, text, {
      rules: inBrowser.rules,
      config: inBrowser.resolveConfig({}),
      asOf,
    });
    expect(outcome).toMatchObject({
      kind: 'failed',
      failed: {message: expect.stringContaining('which cannot be read here') as string},
    });
  });

  it('gives the reports that Node gives', () => {
    const report = (core: Core, path: string, text: string): unknown => {
      const config = core.resolveConfig({});
      const outcomes = [...core.lintText(path, text, {rules: core.rules, config, asOf}, readers)];
      return core.buildReport(outcomes.map(core.entryOf), config, asOf, 'test');
    };
    const inNode: Core = {rules, resolveConfig, lintText, buildReport, entryOf};
    const texts = [
      ...readdirSync(fixtures)
        .filter((name) => /\.(?:mdx?|html)$/.test(name))
        .map((name) => [name, readFileSync(join(fixtures, name), 'utf8')] as const),
      [
        'page.html',
        '<h1>Caf&eacute; &amp; Bar&nbsp;&#146;n&copy; cook</h1><a href="?a&copy=1&amp;b">Apply</a>',
      ] as const,
    ];
    for (const [path, text] of texts)
      expect(report(inBrowser, path, text), path).toEqual(report(inNode, path, text));
  });
});
