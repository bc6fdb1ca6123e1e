import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {templates} from '../src/core/templates/index.ts';
import {ConfigError, defineConfig, defineRule, lint, lintFiles} from '../src/index.ts';
import {asOf, reviewOf} from './support/lint.ts';
import {fixture} from './support/postings.ts';

const {text} = fixture('data-engineer-middling.md');

describe('the library', () => {
  it('lints a text as the command lints a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jdlint-'));
    try {
      writeFileSync(join(folder, 'posting.md'), text);
      expect(lint(text, {asOf})).toEqual(await lintFiles(['posting.md'], {cwd: folder, asOf, config: {}}));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('reads the format from the path, and reports what cannot be read', () => {
    expect(
      lint({path: 'x.html', text: '<h1>Night baker</h1><p>You will bake bread.</p>'}).postings[0]?.title,
    ).toBe('Night baker');
    expect(lint('').failed[0]).toMatchObject({path: 'posting.md', code: 'empty'});
  });

  it('takes a configuration and refuses a wrong one', () => {
    const config = defineConfig({rules: {'pay-open-ended': 'off'}});
    const ids = (report: ReturnType<typeof lint>): string[] =>
      report.postings.flatMap(({findings}) => findings.map(({ruleId}) => ruleId));
    expect(ids(lint(text))).toContain('pay-open-ended');
    expect(ids(lint(text, {config}))).not.toContain('pay-open-ended');
    expect(() => lint(text, {config: {rules: {'pay-openended': 'off'}}})).toThrow(ConfigError);
  });

  it('runs a rule of one’s own, which sees facts and may earn points', () => {
    const team = defineRule({
      meta: {
        id: 'team-name',
        category: 'structure',
        summary: 'The team is named.',
        evidence: 'D',
        weight: 0,
        weightReason: 'Advice.',
        effort: 1,
        messages: {missing: {text: 'The team is not named in “{title}”.', severity: 'warning'}},
      },
      check: ({facts, posting}) => ({
        credit: 'not-applicable',
        findings: [
          {
            messageId: 'missing',
            data: {title: 'value' in (facts.title ?? {}) ? 'a title' : ''},
            span: posting.blocks[0]?.span ?? {start: 0, end: 0},
          },
        ],
      }),
    });
    const [posting] = lint(text, {rules: [team]}).postings;
    expect(posting?.findings.map(({message}) => message)).toContain('The team is not named in “a title”.');
  });
});

describe('what a template fills in is unknown, never missing', () => {
  it.each([
    ['front matter', '---\ntitle: Baker\nsalary: "{{ pay }}"\n---\n\nWe bake.\n', 'posting.md', 'pay'],
    ['unquoted front matter', '---\ntitle: Baker\nsalary: {{ pay }}\n---\n\nWe bake.\n', 'posting.md', 'pay'],
    ['an include', '# Baker\n\nWe bake.\n\n{% include salary.html %}\n', 'posting.md', 'pay'],
    ['a component', '# Baker\n\nWe bake.\n\n<JobSalary/>\n', 'posting.mdx', 'pay'],
    ['a button', '# Baker\n\nWe bake.\n\n<ApplyButton/>\n', 'posting.mdx', 'how-to-apply'],
    [
      'an address of the site',
      '# Baker\n\nTo apply, email {{ site.contact }} with your CV.\n',
      'posting.md',
      'how-to-apply',
    ],
  ])('%s', (_, posting, path, about) => {
    const {findings} = reviewOf(posting, {path});
    expect(findings.map(({ruleId}) => ruleId).filter((id) => id.startsWith(about))).toEqual([]);
  });
});

describe('the skeletons of the templates', () => {
  it.each(
    templates.flatMap(({id, sections}) =>
      sections.flatMap(({skeleton}) => skeleton.split('\n').map((line) => [id, line] as const)),
    ),
  )('%s: “%s” is reported where nobody fills it in', (_, line) => {
    const {findings} = reviewOf(`# Baker\n\n## Duties\n\n${line}\n`, {only: 'placeholder'});
    expect(findings.map(({messageId}) => messageId)).toContain('leftover');
  });
});
