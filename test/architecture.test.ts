import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const importsOf = (path: string): string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map(
    ([, from, dynamic]) => from ?? dynamic ?? '',
  );

/** Imports of a file inside the project, as paths from its root. */
const innerImports = (path: string): string[] =>
  importsOf(path)
    .filter((from) => from.startsWith('.'))
    .map((from) => relative(root, resolve(root, dirname(path), from)));

/** The stages of the core in the order of the way. */
const stages = ['open', 'parse', 'facts', 'templates', 'rule', 'config', 'check', 'score', 'report'];
const stageOf = (path: string): number => stages.indexOf(/^src\/core\/([^/]+)\//.exec(path)?.[1] ?? '');

describe('the structure', () => {
  it('lets a stage of the core import only itself and earlier ones', () => {
    for (const path of sources('src/core')) {
      const stage = stageOf(path);
      if (stage < 0) continue;
      for (const from of innerImports(path)) {
        const other = stageOf(from);
        const isShared =
          from === 'src/core/types.ts' || (from === 'src/core/review.ts' && stages[stage] === 'report');
        expect(isShared || (other >= 0 && other <= stage), `${path} imports ${from}`).toBe(true);
      }
    }
  });

  it('keeps Node out of core and rules', () => {
    for (const path of [...sources('src/core'), ...sources('rules')]) {
      const text = readFileSync(join(root, path), 'utf8');
      expect(
        importsOf(path).filter((from) => from.startsWith('node:')),
        path,
      ).toEqual([]);
      expect(/\b(?:process\.[a-zA-Z]|Date\.now|new Date\(\)|Math\.random|fetch\()/.test(text), path).toBe(
        false,
      );
    }
  });

  it('gives a rule what a third party’s would have, and nothing else', () => {
    for (const path of sources('rules').filter((candidate) => candidate !== 'rules/index.ts')) {
      const folder = dirname(path);
      for (const from of importsOf(path)) {
        const inner = relative(root, resolve(root, folder, from));
        const isOwn = from.startsWith('./') && inner.startsWith(folder);
        const isPackage = !from.startsWith('.');
        expect(isOwn || isPackage || inner === 'src/core/rule/index.ts', `${path} imports ${from}`).toBe(
          true,
        );
      }
    }
  });

  it('has one folder and one line in the registry for every rule', () => {
    const folders = readdirSync(join(root, 'rules')).filter((name) =>
      statSync(join(root, 'rules', name)).isDirectory(),
    );
    expect(rules.map(({meta}) => meta.id).sort()).toEqual(folders.sort());
  });

  it('holds no invisible characters', () => {
    for (const path of [...sources('src'), ...sources('rules')]) {
      expect(/[\u0000-\u0008\u000B-\u001F]/.test(readFileSync(join(root, path), 'utf8')), path).toBe(false);
    }
  });

  it('keeps data apart from code: data files define no functions', () => {
    for (const path of sources('src/core/facts/data')) {
      expect(/\bfunction\b|=>\s*\{/.test(readFileSync(join(root, path), 'utf8')), path).toBe(false);
    }
  });

  it('explains every dependency', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
      dependencies?: object;
    };
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').toLowerCase();
    expect(manifest.dependencies).toBeUndefined();
    const aliases: Readonly<Record<string, string>> = {
      '@biomejs/biome': 'biome',
      '@arethetypeswrong/cli': 'are-the-types-wrong',
    };
    for (const name of Object.keys(manifest.devDependencies).filter(
      (candidate) => !candidate.startsWith('@types/'),
    )) {
      expect(page, name).toContain(aliases[name] ?? name);
    }
  });
});
