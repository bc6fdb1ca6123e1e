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

/** Damages that real postings show, each a change of the text. */
export const damages: Readonly<Record<string, (text: string) => string>> = {
  'no figures': (text) => text.replace(/\b\d[\d,.]*(?: million| percent|%)?/g, 'many'),
  'no pay': (text) =>
    text
      .split('\n')
      .filter((line) => !/[$£€]\s?\d|\bsalary\b/i.test(line))
      .join('\n'),
  'no links': (text) =>
    text
      .replace(/\]\((?:https?|mailto)[^)]*\)/g, ']')
      .replace(/\S+@\S+/g, 'us')
      .replace(/href="[^"]*"/g, 'href=""'),
  'shouted title': (text) =>
    text.replace(/^(#|title:) (.+)$/m, (_, mark: string, title: string) => `${mark} ${title.toUpperCase()}`),
  'weak duties': (text) => text.replace(/^- (?=[A-Z][a-z]+ )/gm, '- Responsible for the work to '),
  'half of the list items gone': (text) => {
    let item = 0;
    return text
      .split('\n')
      .filter((line) => !/^(?:-|\s*<li>)/.test(line) || item++ % 2 === 0)
      .join('\n');
  },
  'blanks left in': (text) => text.replace(/^- .+$/m, '- [insert duty]'),
};
