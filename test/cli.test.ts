import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import manifest from '../package.json' with {type: 'json'};
import {rules} from '../rules/index.ts';
import {reportSchema} from '../src/core/report/schema.ts';
import {type CommandOptions, type CommandRun, runCommand} from './support/command.ts';
import {fixture} from './support/postings.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jdlint-'));
  mkdirSync(join(folder, '.git'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** Writes files below the test's folder. */
function files(contents: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

const jdlint = (args: readonly string[], options: CommandOptions = {}): Promise<CommandRun> =>
  runCommand(folder, args, options);

const good = fixture('backend-software-engineer.md').text;
const weak = fixture('marketing-manager-weak.md').text;
const middling = fixture('data-engineer-middling.md').text;

describe('the command', () => {
  it('says what it is and what to type when called bare', async () => {
    const {code, out} = await jdlint([]);
    expect(code).toBe(0);
    expect(out).toContain('jdlint posting.md');
  });

  it('prints its version and its help', async () => {
    expect((await jdlint(['--version'])).out).toBe('9.9.9\n');
    const {out} = await jdlint(['--help']);
    for (const flag of [
      '--format',
      '--min-score',
      '--max-warnings',
      '--config',
      '--no-config',
      '--template',
      '--rule',
      '--stdin-filename',
      '--quiet',
      '--all',
      '--facts',
      '--as-of',
      '--skip-non-postings',
      '--assume-posting',
      '--input-format',
      '--selector',
      '--list-rules',
      '--explain',
      '--print-config',
    ]) {
      expect(out).toContain(flag);
    }
  });

  it('lists every rule, and explains each with its documentation', async () => {
    const {out} = await jdlint(['--list-rules']);
    for (const {meta} of rules) expect(out).toContain(meta.id);
    expect((await jdlint(['--explain', 'pay-vague'])).out).toContain('# pay-vague');
  });
});

describe('exit codes', () => {
  beforeEach(() => files({'good.md': good, 'weak.md': weak, 'middling.md': middling}));

  it('are 0 where all is well, and 1 for an error, each with a line that says why', async () => {
    expect(await jdlint(['good.md'])).toMatchObject({
      code: 0,
      err: 'No errors. 1 posting: 0 errors, 0 warnings, 0 infos.\n',
    });
    const {code, err} = await jdlint(['weak.md']);
    expect(code).toBe(1);
    expect(err).toMatch(/^Failed, since there is an error \(weak\.md line 1: how-to-apply\)\./);
  });

  it('are 1 over --max-warnings and under --min-score', async () => {
    expect((await jdlint(['middling.md'])).code).toBe(0);
    const warnings = await jdlint(['middling.md', '--max-warnings', '0']);
    expect(warnings).toMatchObject({code: 1});
    expect(warnings.err).toContain('more than the 0 allowed');
    const score = await jdlint(['middling.md', '--min-score', '99']);
    expect(score).toMatchObject({code: 1});
    expect(score.err).toContain('middling.md scored below the minimum');
    expect((await jdlint(['middling.md', '--min-score', '10'])).code).toBe(0);
  });

  it('are 2 where an input cannot be read, and the others are linted all the same', async () => {
    const {code, out, err} = await jdlint(['good.md', 'goood.md']);
    expect(code).toBe(2);
    expect(out).toContain('Score');
    expect(out).toContain('goood.md does not exist. Did you mean “good.md”?');
    expect(err).toContain('1 input could not be read');
  });

  it('follow --rule: a rule set to error fails, a rule set to off is silent', async () => {
    expect((await jdlint(['middling.md', '--rule', 'pay-open-ended:error'])).code).toBe(1);
    const {out} = await jdlint(['middling.md', '--all', '--rule', 'pay-open-ended:off']);
    expect(out).not.toContain('pay-open-ended');
  });
});

describe('mistyped words name the nearest right one', () => {
  it.each([
    [['--input-format', 'htm', 'a.md'], '--input-format does not know “htm”. Did you mean “html”?'],
    [['--formt', 'json'], 'there is no flag --formt. Did you mean “--format”?'],
    [['--format', 'jsn', 'a.md'], 'there is no format “jsn”. Did you mean “json”?'],
    [['--rule', 'pay-vage:off', 'a.md'], 'there is no rule “pay-vage”. Did you mean “pay-vague”?'],
    [['--rule', 'pay-vague', 'a.md'], '--rule pay-vague needs a severity'],
    [['--template', 'backend-software-enginer', 'a.md'], 'Did you mean “backend-software-engineer”?'],
    [['--explain', 'titel'], 'Did you mean “title”?'],
    [['--min-score', 'high', 'a.md'], '--min-score must be a number from 0 to 100'],
    [['--min-score', '101', 'a.md'], '--min-score must be a number from 0 to 100'],
    [['--as-of', '2026-02-30', 'a.md'], '--as-of must be a day such as'],
    [['--config'], '--config needs a value'],
  ])('%j', async (args, message) => {
    const {code, err, out} = await jdlint(args);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });
});

describe('which files are linted', () => {
  const readme = '# The tool\n\nInstall it with npm and run it in your shell. It prints a list of files.\n';

  it('a folder yields its postings and says in a line what it leaves out and why', async () => {
    files({'jobs/good.md': good, 'jobs/README.md': readme, 'jobs/notes.md': readme, 'jobs/picture.png': 'x'});
    const {code, out} = await jdlint(['jobs']);
    expect(code).toBe(0);
    expect(out).toContain('jobs/README.md: left out, since');
    expect(out).toContain('jobs/notes.md: left out, since it has none of the parts of a job posting.');
    expect(out).not.toContain('picture.png');
  });

  it('a named file is linted whatever it is, unless --skip-non-postings', async () => {
    files({'notes.md': readme});
    expect((await jdlint(['notes.md'])).out).toContain('Score');
    const {code, out, err} = await jdlint(['notes.md', '--skip-non-postings']);
    expect(out).toContain('left out');
    // A hook hands over the files of a commit as they come, so that none being a posting is no fault.
    expect({code, err}).toEqual({code: 0, err: 'Passed: none of the files is a posting.\n'});
  });

  it('globs and folders heed .gitignore and ignore; a named path heeds neither', async () => {
    files({
      '.gitignore': 'drafts/\n',
      'drafts/a.md': good,
      'old/b.md': good,
      'c.md': good,
      '.jdlintrc': 'ignore: ["old/**"]\n',
    });
    const report = JSON.parse((await jdlint(['.', '--format', 'json'])).out);
    expect(report.postings.map(({path}: {path: string}) => path)).toEqual(['c.md']);
    const named = JSON.parse((await jdlint(['drafts/a.md', 'drafts', '--format', 'json'])).out);
    expect(named.postings.map(({path}: {path: string}) => path)).toEqual(['drafts/a.md']);
    expect(JSON.parse((await jdlint(['**/*.md', '--format', 'json'])).out).postings).toHaveLength(1);
  });

  it('links are not followed out of a folder', async () => {
    files({'jobs/a.md': good, 'secret.md': good});
    symlinkSync(join(folder, 'secret.md'), join(folder, 'jobs/link.md'));
    const report = JSON.parse((await jdlint(['jobs', '--format', 'json'])).out);
    expect(report.postings.map(({path}: {path: string}) => path)).toEqual(['jobs/a.md']);
  });

  it('a folder without postings, an empty folder and a glob without matches are failures with a reason', async () => {
    files({'none/README.md': readme, 'empty/x.png': 'x'});
    expect(await jdlint(['none'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no posting was linted'),
    });
    expect((await jdlint(['empty'])).out).toContain('holds no file to lint');
    expect((await jdlint(['*.html'])).out).toContain('matches no file');
  });

  it('the JSON report is one JSON text, whatever number of postings it holds', async () => {
    files({'good.md': good, 'middling.md': middling});
    for (const args of [['good.md'], ['good.md', 'middling.md'], ['nothing.md']]) {
      const {out} = await jdlint([...args, '--format', 'json']);
      expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
      expect(() => reportSchema.parse(JSON.parse(out))).not.toThrow();
    }
  });

  it('one posting a line comes in on standard input, and findings point into it', async () => {
    const line = JSON.stringify({
      title: 'Baker',
      description: `<p>${'You will bake bread. '.repeat(20)}</p>`,
    });
    const {out} = await jdlint(['-', '--input-format', 'json'], {stdin: `${line}\n${line}\n`});
    expect(out).toContain('posting#/0  Baker');
    expect(out).toContain('posting#/1  Baker');
  });

  it('--assume-posting lints what a folder would leave out', async () => {
    files({'jobs/README.md': '# Jobs\n\nHow to add a job.\n'});
    const without = await jdlint(['jobs']);
    expect(without.out).toContain(
      'jobs/README.md: left out, since its name is that of a page about a project.',
    );
    expect(without.out).toContain('--assume-posting');
    expect((await jdlint(['jobs', '--assume-posting'])).out).toContain('Score');
  });

  it('--selector says which part of a page is the posting', async () => {
    files({'page.html': '<h1>Shop</h1><div id="job"><h2>Night Baker</h2><p>You will bake.</p></div>'});
    expect((await jdlint(['page.html', '--selector', '#job'])).out).toContain('page.html  Night Baker');
    const {code, out} = await jdlint(['page.html', '--selector', '#jobs']);
    expect(code).toBe(2);
    expect(out).toContain('page.html holds nothing that the selector “#jobs” matches.');
  });

  it('excerpts of pages show words and no tags', async () => {
    files({'page.html': '<h1>Baker</h1><p class="a">You will be <b>expected</b> to bake bread.</p>'});
    expect((await jdlint(['page.html', '--all'])).out).toContain(
      '│ Baker You will be expected to bake bread.',
    );
  });

  it('standard input is a posting named by --stdin-filename', async () => {
    const {code, out} = await jdlint(['-', '--stdin-filename', 'jobs/from-mail.html', '--format', 'json'], {
      stdin: fixture('nurse-manager.html').text,
    });
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.postings[0].path).toBe('jobs/from-mail.html');
    expect(report.postings[0].title).toContain('Nurse');
  });
});

describe('bad input', () => {
  const nested = `${'> '.repeat(5000)}deep\n`;
  it.each<[string, string | Buffer, string]>([
    ['empty.md', '', 'is empty: there is no posting to lint.'],
    ['blank.md', ' \n\n', 'is empty'],
    ['binary.md', Buffer.from([0x23, 0x20, 0x00, 0x01]), 'is not a text file'],
    ['utf16.md', Buffer.from('\uFEFF# Title', 'utf16le'), 'is encoded as UTF-16'],
    ['latin1.md', Buffer.from([0x23, 0x20, 0xe9, 0x74]), 'is not valid UTF-8 (byte 3)'],
    ['large.md', 'word '.repeat(2_200_000), 'a posting may have 1024 KiB'],
    [
      'unclosed.md',
      '---\ntitle: Baker\n\n# Baker\n',
      'has front matter that opens with --- on line 1 and is never closed',
    ],
    ['invalid.md', '---\ntitle: "Baker\n---\n# Baker\n', 'has front matter that is not valid YAML'],
    ['nested.md', nested, 'nests quotes, lists or elements more than 100 levels deep'],
    ['headings.md', '# a\n'.repeat(100_000), 'marks of markup'],
    ['lines.txt', 'a\n'.repeat(30_000), 'has more than 20,000 lines'],
    ['items.md', '- a\n'.repeat(6000), 'has more than 5,000 paragraphs and items'],
    ['long.md', 'word '.repeat(60_000), 'has more than 200,000 characters of text'],
    ['deep.html', '<div>'.repeat(5000), 'nests quotes, lists or elements more than 100 levels deep'],
    ['table.xlsx', 'x', 'is of a kind that is not read. jdlint reads .md'],
  ])('%s: a clear message, and the good file beside it is linted', async (name, content, message) => {
    files({[name]: content, 'good.md': good});
    const {code, out, err} = await jdlint([name, 'good.md']);
    expect(code).toBe(2);
    expect(out).toContain(`${name} ${message}`.slice(0, name.length));
    expect(out.replace(/\s+/g, ' ')).toContain(message);
    expect(out).toContain('grade A');
    expect(out + err).not.toContain('    at ');
  });
});

describe('configuration', () => {
  beforeEach(() => files({'jobs/good.md': good, 'jobs/middling.md': middling}));

  it('is found from the file upwards to the root of the repository', async () => {
    files({'.jdlintrc': 'minScore: 99\n', 'jobs/deep/middling.md': middling});
    const {code, err} = await jdlint(['jobs/deep/middling.md']);
    expect(code).toBe(1);
    expect(err).toContain('scored below the minimum');
    expect((await jdlint(['jobs/deep/middling.md', '--no-config'])).code).toBe(0);
    expect((await jdlint(['jobs/deep/middling.md', '--min-score', '5'])).code).toBe(0);
  });

  it.each(['.jdlintrc', '.jdlintrc.json', '.jdlintrc.yaml', '.jdlintrc.yml'])(
    'is read from %s',
    async (name) => {
      files({[name]: '{"rules": {"pay-open-ended": "error"}}'});
      expect((await jdlint(['jobs/middling.md'])).code).toBe(1);
    },
  );

  it('is read from package.json', async () => {
    files({'package.json': JSON.stringify({name: 'site', jdlint: {rules: {'pay-open-ended': 'error'}}})});
    expect((await jdlint(['jobs/middling.md'])).code).toBe(1);
  });

  it('may be code only where a person names it', async () => {
    files({
      'jdlint.config.js': "throw new Error('ran')",
      'my.config.mjs': "export default {rules: {'pay-open-ended': 'error'}}",
    });
    expect((await jdlint(['jobs/middling.md'])).code).toBe(0);
    expect((await jdlint(['jobs/middling.md', '--config', 'my.config.mjs'])).code).toBe(1);
    expect(await jdlint(['jobs/middling.md', '--config', 'jdlint.config.js'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('could not be loaded: ran'),
    });
  });

  it.each([
    ['rules:\n  pay-vage: off\n', '.jdlintrc:2: unknown rule “pay-vage”. Did you mean “pay-vague”?'],
    ['template: auto\nminscore: 3\n', '.jdlintrc:2: unknown key “minscore”. Did you mean “minScore”?'],
    ['minScore: 200\n', '.jdlintrc:1: “minScore” must be a number from 0 to 100.'],
    ['rules:\n  title: loud\n', '.jdlintrc:2: “rules.title” must be error, warning, info or off'],
    ['rules:\n  title: [error, {length: 3}]\n', '.jdlintrc:2: rule “title” takes no options.'],
    ['rules:\n  posting-length: [info, {minimun: 3}]\n', 'does not take the option “minimun”'],
    ['template: bakend\n', 'unknown template “bakend”'],
    ['rules: [\n', 'is not valid YAML or JSON'],
    ['a: &a [x]\nb: [*a,*a,*a,*a]\n', 'unknown key'],
  ])('errors name file, line and the nearest name: %j', async (config, message) => {
    files({'.jdlintrc': config});
    const {code, err} = await jdlint(['jobs/good.md']);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });

  it('--print-config shows what is in force and where it came from', async () => {
    files({'.jdlintrc': 'rules:\n  posting-length: [warning, {maximum: 700}]\n'});
    const shown = JSON.parse((await jdlint(['--print-config', 'jobs/good.md', '--rule', 'title:off'])).out);
    expect(shown.from).toBe('.jdlintrc');
    expect(shown.rules['posting-length']).toEqual(['warning', {maximum: 700}]);
    expect(shown.rules.title).toBe('off');
  });

  it('.jdlintrc.example loads, and names every rule', async () => {
    const example = readFileSync(new URL('../.jdlintrc.example', import.meta.url), 'utf8');
    files({'.jdlintrc': example});
    expect((await jdlint(['jobs/good.md'])).code).toBe(0);
    for (const {meta} of rules) expect(example).toContain(`${meta.id}:`);
  });
});

describe('the report', () => {
  beforeEach(() => files({'weak.md': weak, 'good.md': good}));

  it('is JSON that fits its schema, and the same to the byte in a second run', async () => {
    const first = await jdlint(['weak.md', 'good.md', 'missing.md', '--format', 'json']);
    const second = await jdlint(['weak.md', 'good.md', 'missing.md', '--format', 'json']);
    expect(second.out).toBe(first.out);
    expect(() => reportSchema.parse(JSON.parse(first.out))).not.toThrow();
  });

  it('carries every finding, with its place, its points and a fingerprint that survives moved lines', async () => {
    const before = JSON.parse((await jdlint(['weak.md', '--format', 'json'])).out).postings[0];
    files({'weak.md': `\n\n${weak}`});
    const after = JSON.parse((await jdlint(['weak.md', '--format', 'json'])).out).postings[0];
    const prints = (posting: {findings: {fingerprint: string}[]}): string[] =>
      posting.findings.map(({fingerprint}) => fingerprint);
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(before.findings.length);
    expect(after.findings[0].location.start.line).toBe(before.findings[0].location.start.line + 2);
  });

  it('shows a person the words, the change and the score; errors only with --quiet', async () => {
    const {out} = await jdlint(['weak.md']);
    expect(out).toContain('~~~');
    expect(out).toMatch(/Score \d+ of 100, grade [DF]/);
    expect(out).toContain('What to fix first');
    const quiet = await jdlint(['weak.md', 'good.md', '--quiet']);
    expect(quiet.out).toContain('error');
    expect(quiet.out).not.toContain('warning');
    expect(quiet.out).not.toContain('good.md');
  });

  it('is coloured on a terminal and by FORCE_COLOR, and not under NO_COLOR or --no-color', async () => {
    const sequence = '\u001B[';
    expect((await jdlint(['weak.md'])).out).not.toContain(sequence);
    expect((await jdlint(['weak.md'], {tty: true})).out).toContain(sequence);
    expect((await jdlint(['weak.md'], {env: {FORCE_COLOR: '1'}})).out).toContain(sequence);
    expect((await jdlint(['weak.md'], {tty: true, env: {NO_COLOR: '1'}})).out).not.toContain(sequence);
    expect((await jdlint(['weak.md', '--no-color'], {tty: true})).out).not.toContain(sequence);
  });

  it('says what was understood, with its evidence', async () => {
    const {out} = await jdlint(['good.md', '--facts']);
    expect(out).toMatch(/title\s+Senior Back-End Software Engineer\s+\(line 1\)/);
    expect(out).toMatch(/pay\s+range 72000–88000 EUR a year\s+\(line 3\)/);
    expect(out).toMatch(/level\s+senior/);
  });

  it('lets no control character of a posting or a path through', async () => {
    const hostile =
      '# Baker\u001B]0;owned\u0007 \u001B[31m\u202Eevil\n\nWe pay a competitive\u001B[2J salary. TBD\u009B31m\n';
    files({'a\u001B[31m.md': hostile});
    const {out, err} = await jdlint(['a\u001B[31m.md', '--all']);
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });
});

describe('the built command', () => {
  const cli = new URL('../dist/cli.js', import.meta.url).pathname;

  it('lints a posting in a process of its own', () => {
    files({'weak.md': weak});
    const {status, stdout, stderr} = spawnSync(process.execPath, [cli, 'weak.md', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).tool).toEqual({name: 'jdlint', version: manifest.version});
    expect(stderr).toMatch(/^Failed/);
  });

  it('reads a large export from a pipe and survives a reader that stops early', () => {
    files({'good.md': good});
    const out = execFileSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" good.md --format json | head -c 20`],
      {cwd: folder, encoding: 'utf8'},
    );
    expect(out).toHaveLength(20);
  });
});

describe('jdlint score', () => {
  beforeEach(() => files({'good.md': good, 'weak.md': weak}));

  it('shows the score, what its grade means and what to fix first, and no findings', async () => {
    const {code, out} = await jdlint(['score', 'weak.md']);
    expect(code).toBe((await jdlint(['weak.md'])).code);
    expect(out).toMatch(/Score \d+ of 100, grade [A-F]/);
    expect(out).toMatch(/(?:Higher|Lower) than \d+ of 100 real postings/);
    expect(out).toContain('What to fix first');
    expect(out).not.toContain('weak-verb');
  });

  it('explains the sum in a table that adds up, by category and in all', async () => {
    const {out} = await jdlint(['score', 'weak.md', '--explain']);
    const table = out.slice(out.indexOf('  rule '), out.indexOf('costs'));
    const rows = [
      ...table.matchAll(
        /^ {2}([a-z][a-z0-9 -]*?) +(?:([\d.]+) of ([\d.]+) +[\d.]+ %)? +([\d.]+) +([\d.]+)$/gm,
      ),
    ];
    const sum = (chosen: typeof rows, column: number): number =>
      chosen.reduce((total, row) => total + Number(row[column]), 0);
    const ofRules = rows.filter((row) => row[2] !== undefined);
    const total = rows.find((row) => row[1]?.startsWith('score'));
    const ofCategories = rows.filter((row) => row[2] === undefined && row !== total);
    expect(ofRules.length).toBeGreaterThan(20);
    expect(ofCategories).toHaveLength(6);
    for (const column of [4, 5]) {
      expect(sum(ofRules, column)).toBeCloseTo(Number(total?.[column]), 5);
      expect(sum(ofCategories, column)).toBeCloseTo(Number(total?.[column]), 5);
    }
    // A rule's points are its credit as a share, to the power of 2.5, of what it can bring.
    for (const row of ofRules)
      expect(Number(row[4])).toBeCloseTo((Number(row[2]) / Number(row[3])) ** 2.5 * Number(row[5]), 0);
  });

  it('explains what each finding costs, and that the costs are what is lacking', async () => {
    const {out} = await jdlint(['score', 'weak.md', '--explain']);
    const costs = [...out.slice(out.indexOf('costs')).matchAll(/^ +−([\d.]+) +\+[\d.]+ {2}\S/gm)];
    const lacking = /−([\d.]+) +what the score lacks/.exec(out)?.[1];
    expect(costs.length).toBeGreaterThan(5);
    expect(costs.reduce((total, [, cost]) => total + Number(cost), 0)).toBeCloseTo(Number(lacking), 0);
  });

  it('says what the score would be without the findings of some rules, in JSON too', async () => {
    const {out} = await jdlint(['score', 'weak.md', '--what-if', 'pay-missing,quantify-impact']);
    const said = /Without the findings of pay-missing, quantify-impact: (\d+) of 100, grade [A-F]/.exec(out);
    const {out: json} = await jdlint([
      'score',
      'weak.md',
      '--what-if',
      'pay-missing,quantify-impact',
      '--format',
      'json',
    ]);
    const [{score, findings}] = reportSchema.parse(JSON.parse(json)).postings as [
      ReturnType<typeof reportSchema.parse>['postings'][number],
    ];
    expect(score.whatIf).toMatchObject({rules: ['pay-missing', 'quantify-impact'], value: Number(said?.[1])});
    expect(score.whatIf?.value).toBeGreaterThan(score.value ?? 0);
    const gained = findings
      .filter(({ruleId}) => score.whatIf?.rules.includes(ruleId))
      .reduce((total, {points}) => total + points.cost, 0);
    expect((score.exact ?? 0) + gained).toBeCloseTo(score.whatIf?.exact ?? 0, 1);
  });

  it('refuses rules that do not exist, and knows the flags of linting', async () => {
    expect(await jdlint(['score', 'weak.md', '--what-if', 'pay-mising'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('“pay-missing”'),
    });
    expect((await jdlint(['score', 'weak.md', '--min-score', '99'])).code).toBe(1);
    expect(await jdlint(['score', 'good.md', '--explane'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--explain'),
    });
  });
});

describe('weights and presets', () => {
  const postingOf = async (config: string) => {
    files({'weak.md': weak, '.jdlintrc': config});
    const run = await jdlint(['weak.md', '--format', 'json']);
    return {...run, report: reportSchema.parse(JSON.parse(run.out))};
  };

  it('weights of one’s own change the score, which says so and gives the default beside it', async () => {
    const [usual] = (await postingOf('')).report.postings;
    const {report} = await postingOf('weights:\n  pay-vague: 90\n');
    const [own] = report.postings;
    expect(usual?.score.basis).toBe('default');
    expect(usual?.score.standing).toBeDefined();
    expect(own?.score.basis).toBe('custom');
    expect(own?.score.value).toBeLessThan(usual?.score.value ?? 0);
    expect(own?.score.default).toEqual({
      value: usual?.score.value,
      exact: usual?.score.exact,
      grade: usual?.score.grade,
    });
    // Real postings were measured by other weights.
    expect(own?.score.standing).toBeUndefined();
    expect(report.config.weights).toEqual({'pay-vague': 90});
    expect((await jdlint(['weak.md'])).out).toMatch(/of 100 \(custom\), grade/);
  });

  it('so do rules that are off, and severities do not', async () => {
    expect((await postingOf('rules:\n  pay-missing: off\n')).report.postings[0]?.score.basis).toBe('custom');
    expect((await postingOf('rules:\n  pay-missing: error\n')).report.postings[0]?.score.basis).toBe(
      'default',
    );
  });

  it('a preset sets the gate, and what stands beside it wins', async () => {
    expect((await postingOf('extends: jdlint:strict\n')).err).toMatch(/scored below the minimum/);
    expect((await postingOf('extends: jdlint:strict\nminScore: 3\nmaxWarnings: 99\n')).err).not.toMatch(
      /minimum|allowed/,
    );
    expect((await jdlint(['weak.md', '--min-score', '0', '--max-warnings', '99'])).err).not.toMatch(
      /minimum|allowed/,
    );
  });

  it('a wrong one is refused with the place and what there is', async () => {
    for (const [config, says] of [
      ['extends: jdlint:harsh\n', 'jdlint:minimal, jdlint:recommended, jdlint:strict'],
      ['weights:\n  pay-mising: 3\n', '“pay-missing”'],
      ['weights:\n  pay-missing: 300\n', 'from 0 to 100'],
      ['weights: 3\n', 'must map rule names'],
    ] as const) {
      files({'weak.md': weak, '.jdlintrc': config});
      const {code, err} = await jdlint(['weak.md']);
      expect(code, config).toBe(2);
      expect(err, config).toContain('.jdlintrc:');
      expect(err, config).toContain(says);
    }
  });
});
