import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {describe, expect, it} from 'vitest';
import {fromXml} from 'xast-util-from-xml';
import {rules} from '../rules/index.ts';
import {resolveConfig} from '../src/core/config/index.ts';
import {lintText} from '../src/core/lint.ts';
import {buildReport, entryOf} from '../src/core/report/build.ts';
import {type FormatContext, formats} from '../src/core/report/formats/index.ts';
import type {Report} from '../src/core/report/schema.ts';
import {verdictOf} from '../src/core/report/verdict.ts';
import {hostileTexts} from './support/hostile.ts';
import {asOf} from './support/lint.ts';

const plain = (text: string): string => text;
const palette = {bold: plain, dim: plain, red: plain, yellow: plain, green: plain, blue: plain, cyan: plain};

/** A posting that says the hostile text wherever a message may quote it. */
const posting = (hostile: string): string =>
  [
    `# ${hostile}`,
    '',
    `You will be given ${hostile} by the team. High-traffic ${hostile}.`,
    '',
    '## What you will do',
    '',
    `- The reports ${hostile} will be checked by the ${hostile} team`,
    `- ${hostile}`,
    '',
    '## Benefits',
    '',
    `Competitive salary ${hostile} and ${hostile}, [${hostile}]`,
  ].join('\n');

/** A report in which path, title, text, messages, what failed and what was left out are all hostile. */
function reportOf(hostile: string): {report: Report; context: FormatContext} {
  const config = resolveConfig({});
  const path = `${hostile}.md`;
  const texts = new Map<string, string>();
  const outcomes = [...lintText(path, posting(hostile), {rules, config, asOf})];
  for (const outcome of outcomes) {
    if (outcome.kind === 'review') texts.set(outcome.review.source.path, outcome.review.source.text);
  }
  const report = buildReport(
    [
      ...outcomes.map(entryOf),
      {kind: 'failed', failed: {path, code: 'unreadable', message: `cannot be read: ${hostile}`}},
      {kind: 'skipped', skipped: {path, reason: `it says ${hostile}`}},
    ],
    config,
    asOf,
    '0.0.0',
  );
  report.comparison = {
    base: hostile,
    postings: report.postings.map(({title, score}) => ({
      path,
      title,
      change: 'renamed',
      from: hostile,
      before: (score.value ?? 50) - 5,
      after: score.value ?? 55,
      newFindings: [],
    })),
  };
  const verdict = {...verdictOf(report, {gatesOf: () => ({})}), reason: `Failed: ${hostile}`};
  const context = {
    verdict,
    failOn: 'warning' as const,
    gatesOf: () => ({}),
    rules,
    textOf: ({path: of}: {path: string}) => texts.get(of),
    palette,
    width: 100,
    all: true,
    quiet: false,
  };
  return {report, context};
}

/** What the runner of a workflow takes for a command in a line of the log. */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');
const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
const written = (name: keyof typeof formats, hostile: string): string => {
  const {report, context} = reportOf(hostile);
  return [...formats[name](report, context)].join('');
};

describe.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))(
  '%s',
  (_, hostile) => {
    it('stays text in a terminal and in a log', () => {
      const text = written('pretty', hostile);
      expect(text).not.toMatch(control);
      expect(text.split('\n').filter(isCommand)).toEqual([]);
    });

    it('gives no command to the runner of a workflow', () => {
      const {report, context} = reportOf(hostile);
      const lines = [...formats.github(report, context)].join('').split('\n');
      const expected = 1 + Math.min(9, report.summary.errors) + Math.min(10, report.summary.warnings);
      const commands = lines.filter(isCommand);
      expect(commands).toHaveLength(expected);
      for (const command of commands) {
        expect(command).toMatch(
          /^::(?:error|warning) file=[^:,]*(?:,(?:line|endLine|col|endColumn)=\d+)*,title=[\w-]+::/,
        );
        expect(command).not.toContain('##[');
        expect(command).not.toMatch(control);
      }
    });

    it('stays text in Markdown', () => {
      const text = written('markdown', hostile);
      expect(text).not.toMatch(control);
      const seen: string[] = [];
      const visit = (node: {type: string; value?: string; url?: string; children?: unknown[]}): void => {
        if (node.type === 'html')
          expect(node.value).toMatch(/^(?:<br>|<\/?b>|<\/?summary>|<details><summary>.*|<\/details>)$/s);
        if (node.type === 'link')
          expect(node.url).toMatch(
            /^https:\/\/github\.com\/jdlint\/jdlint\/blob\/main\/rules\/[\w-]+\/README\.md$/,
          );
        expect([
          'image',
          'imageReference',
          'linkReference',
          'definition',
          'footnoteReference',
          'delete',
          'blockquote',
        ]).not.toContain(node.type);
        if (node.type === 'text') seen.push(node.value ?? '');
        for (const child of node.children ?? []) visit(child as typeof node);
      };
      visit(fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}) as never);
      for (const value of seen) {
        expect(value).not.toMatch(/@[a-z\d]/i);
        expect(value).not.toMatch(/#\d|GH-\d|https?:\/\/(?!github\.com\/jdlint)|www\.\w/);
        expect(value).not.toMatch(/\b[\da-f]{7,40}\b/);
      }
      // A table with as many cells in each row as in its head.
      for (const line of text.split('\n').filter((row) => row.startsWith('| '))) {
        expect(line.replace(/\\\||`[^`]*`/g, '').split('|')).toHaveLength(7);
      }
    });

    it('stays text in JSON, XML and what is made of them', () => {
      const {report} = reportOf(hostile);
      for (const name of ['json', 'sarif', 'gitlab', 'rdjson'] as const) {
        const text = written(name, hostile);
        expect(() => JSON.parse(text) as unknown).not.toThrow();
        expect(text.split('\n').filter(isCommand)).toEqual([]);
      }
      const sarif = JSON.parse(written('sarif', hostile));
      expect(sarif.runs[0].results).toHaveLength(report.postings.flatMap(({findings}) => findings).length);
      const tree = fromXml(written('junit', hostile));
      const names = new Set<string>();
      const visit = (node: {type: string; name?: string; children?: unknown[]}): void => {
        if (node.type === 'element') names.add(node.name ?? '');
        for (const child of node.children ?? []) visit(child as typeof node);
      };
      visit(tree as never);
      const known = [
        'testsuites',
        'testsuite',
        'testcase',
        'failure',
        'error',
        'system-out',
        'skipped',
        'properties',
        'property',
      ];
      expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    });
  },
);

it('the corpus holds at least sixty texts, each once', () => {
  expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
  expect(hostileTexts.length).toBeGreaterThanOrEqual(60);
});
