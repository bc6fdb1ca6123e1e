import {readdirSync, readFileSync} from 'node:fs';

const folder = new URL('../../fixtures/', import.meta.url);

export interface Fixture {
  readonly path: string;
  readonly text: string;
}

/** The postings that ship with the project. */
export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((name) => /\.(?:md|mdx|html|txt)$/.test(name))
  .sort()
  .map((path) => ({path, text: readFileSync(new URL(path, folder), 'utf8')}));

export function fixture(path: string): Fixture {
  const found = fixtures.find((candidate) => candidate.path === path);
  if (found === undefined) throw new Error(`there is no fixture ${path}`);
  return found;
}
