import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index.ts';
import {examplesOf, findingsOf, renderReadme} from './support/examples.ts';

const headings = [
  '## What it does',
  '## Why',
  '## Examples',
  '## Options',
  '## When to turn it off',
  '## References',
];

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('rule %s', (id, rule) => {
  const path = new URL(`../rules/${id}/README.md`, import.meta.url);
  const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';

  it('is documented: what, why, examples, options, when off, references', () => {
    for (const heading of headings) expect(readme).toContain(`\n${heading}\n`);
    const references = readme.split('## References')[1] ?? '';
    expect(references.trim()).not.toBe('');
  });

  it('has a bad and a good example, and finds what they say', () => {
    const examples = examplesOf(readme);
    expect(examples.some(({kind}) => kind === 'bad')).toBe(true);
    expect(examples.some(({kind}) => kind === 'good')).toBe(true);
    for (const example of examples) {
      const found = findingsOf(rule, example);
      if (example.kind === 'good') expect(found, example.text).toEqual([]);
      else expect(found, example.text).not.toEqual([]);
    }
  });

  it('says in its README just what it finds', async () => {
    await expect(renderReadme(rule, readme)).toMatchFileSnapshot(path.pathname);
  });

  it('uses every message it declares', () => {
    const folder = new URL(`../rules/${id}/`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'terms.ts');
    const source = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    const shown = examplesOf(readme).flatMap((example) => findingsOf(rule, example));
    for (const [messageId, {text}] of Object.entries(rule.meta.messages)) {
      const uses = source.split(new RegExp(`(?<![\\w-])'?${messageId}'?(?![\\w-])`)).length - 1;
      // A message that is chosen by the kind of a fact has its name in the source once; an example shows it then.
      const parts = text.split(/\{\w+\}/);
      const isShown = shown.some((line) => parts.every((part) => line.includes(part)));
      expect(uses > 1 || isShown, messageId).toBe(true);
    }
  });
});
