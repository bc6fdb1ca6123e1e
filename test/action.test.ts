import {existsSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {load as parse} from 'js-yaml';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {newSideOf} from '../src/node/changes/patch.ts';
import {runStep, type StepOptions} from './support/action.ts';
import {type FakeGithub, type FakeGithubOptions, startFakeGithub} from './support/fake-github.ts';
import {fixture} from './support/postings.ts';
import {type Repository, repository} from './support/repository.ts';

const good = fixture('backend-software-engineer.md').text;
const middling = fixture('data-engineer-middling.md').text;
const weak = fixture('marketing-manager-weak.md').text;
const better = middling.replace('up to 70k', '€60,000–€70,000 a year');
/** A duty in the passive, for which there is a rewrite. */
const passive = middling.replace(
  '- Write documentation',
  '- The reports will be checked by the platform team',
);

let site: Repository;
let github: FakeGithub | undefined;
beforeEach(() => {
  site = repository();
  github = undefined;
});
afterEach(async () => {
  await github?.close();
  expect(github?.violations ?? []).toEqual([]);
  site.dispose();
});

/** The files of the change as GitHub lists them. */
function pullFiles(base: string): NonNullable<FakeGithubOptions['files']> {
  const statuses = {A: 'added', M: 'modified', D: 'removed', R: 'renamed'} as const;
  return site
    .git('-c', 'core.quotePath=false', 'diff', '--name-status', '--find-renames', base, 'HEAD')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [status = 'M', first = '', second = first] = line.split('\t');
      const diff = site.git('diff', '--find-renames', base, 'HEAD', '--', first, second);
      const hunks = diff.indexOf('\n@@');
      return {
        filename: second,
        status: statuses[status[0] as keyof typeof statuses],
        ...(status.startsWith('R') ? {previous_filename: first} : {}),
        ...(hunks < 0 ? {} : {patch: diff.slice(hunks + 1)}),
      };
    });
}

const pullRequest = (base: string, {fork = false} = {}) => ({
  pull_request: {
    number: 7,
    base: {sha: base, ref: 'main', repo: {full_name: 'acme/careers'}},
    head: {
      sha: site.git('rev-parse', 'HEAD'),
      ref: 'change',
      repo: {full_name: fork ? 'stranger/careers' : 'acme/careers'},
    },
  },
});

/** Runs the step on the pull request of what is committed since a base. */
async function onPull(
  base: string,
  options: Partial<StepOptions> & {fork?: boolean; api?: FakeGithubOptions} = {},
) {
  const {fork = false, api = {}, ...step} = options;
  github ??= await startFakeGithub({
    repository: 'acme/careers',
    token: 'a-token',
    pullNumber: 7,
    files: pullFiles(base),
    ...api,
  });
  return runStep({
    workspace: site.folder,
    event: 'pull_request',
    payload: pullRequest(base, {fork}),
    apiUrl: github.url,
    ...step,
  });
}

/** A base with one posting, and a change to it. */
function change(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string {
  site.write(before);
  const base = site.commit('Before');
  site.write(after);
  site.commit('After');
  return base;
}

const lastLine = (log: string): string => log.trimEnd().split('\n').at(-1) ?? '';
const annotations = (log: string, level: string): string[] =>
  log.split('\n').filter((line) => line.startsWith(`::${level} `));

describe('the manifest of the Action', () => {
  const manifest = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as {
    readonly inputs: object;
    readonly outputs: object;
    readonly runs: object;
  };

  it('runs the bundled file on the runtime that GitHub supports', () => {
    expect(manifest.runs).toEqual({using: 'node24', main: 'action/index.js'});
    expect(existsSync(new URL('../action/index.js', import.meta.url))).toBe(true);
  });

  it('describes every input and output', () => {
    for (const one of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
      expect((one as {description: string}).description).not.toBe('');
  });
});

describe('a pull request that worsens a posting', () => {
  it('fails, marks the lines, and says why in the last line', async () => {
    const base = change({'jobs/data.md': better}, {'jobs/data.md': weak});
    const {code, log, outputs, summary} = await onPull(base);
    expect(code).toBe(1);
    expect(lastLine(log)).toMatch(
      /^Failed, since there is an error \(jobs\/data\.md line 1: how-to-apply\)\. 1 posting: 1 error/,
    );
    const [first] = annotations(log, 'error');
    expect(first).toContain('file=jobs/data.md,line=1');
    expect(first).toContain('title=how-to-apply::The posting does not say where to apply');
    expect(outputs).toMatchObject({passed: 'false', errors: '1', sarif: ''});
    expect(Number(outputs.score)).toBeLessThan(70);
    expect(summary).toContain('## jdlint: failed');
    expect(summary).toMatch(/This change lowers .* from \d+ to \d+\./);
  });

  it('writes one comment, brings it up to date, and turns it into a short note when all is well', async () => {
    const base = change({'jobs/engineer.md': good}, {'jobs/engineer.md': weak});
    await onPull(base);
    expect(github?.comments).toHaveLength(1);
    expect(github?.comments[0]?.body).toContain('## jdlint: failed');
    expect(github?.comments[0]?.body).toContain('does not say where to apply');

    site.write({'jobs/engineer.md': middling});
    site.commit('Mend some');
    await onPull(base);
    expect(github?.comments).toHaveLength(1);
    expect(github?.comments[0]?.body).not.toContain('does not say where to apply');

    site.write({'jobs/engineer.md': `${good}\n`});
    site.commit('Mend all');
    const {code} = await onPull(base);
    expect(code).toBe(0);
    expect(github?.comments).toHaveLength(1);
    expect(github?.comments[0]?.body).toContain('**jdlint: passed.**');
    expect(github?.comments[0]?.body.length).toBeLessThan(400);
  });

  it('does not write the same comment again', async () => {
    const base = change({'jobs/engineer.md': good}, {'jobs/engineer.md': weak});
    await onPull(base);
    await onPull(base);
    expect(github?.requests.filter(({method}) => method === 'PATCH')).toEqual([]);
  });

  it('takes no one else’s comment for its own', async () => {
    const base = change({'jobs/engineer.md': good}, {'jobs/engineer.md': weak});
    await onPull(base, {api: {comments: [{user: {login: 'stranger'}, body: '<!-- jdlint . -->\nhello'}]}});
    expect(github?.comments.map(({body}) => body.includes('jdlint: failed'))).toEqual([false, true]);
  });

  it('suggests rewrites on the lines it touches, once', async () => {
    const base = change({'jobs/data.md': middling}, {'jobs/data.md': passive});
    await onPull(base);
    const line = passive.split('\n').findIndex((text) => text.includes('will be checked')) + 1;
    expect(github?.reviewComments).toMatchObject([{path: 'jobs/data.md', line}]);
    expect(github?.reviewComments[0]?.body).toContain(
      '```suggestion\n- The platform team will check the reports\n```',
    );
    await onPull(base);
    expect(github?.reviewComments).toHaveLength(1);
  });
});

describe('a pull request that mends a posting', () => {
  it('passes, and says what it lifts', async () => {
    const base = change({'jobs/data.md': middling}, {'jobs/data.md': better});
    const {code, summary, log} = await onPull(base);
    expect(code).toBe(0);
    expect(summary).toMatch(/This change lifts Data Engineer from \d+ to \d+\./);
    expect(lastLine(log)).toMatch(/^No errors\./);
  });

  it('that only renames changes no score; a new and a deleted posting are told apart', async () => {
    site.write({'a.md': middling, 'gone.md': good, 'README.md': '# Jobs\n\nHow to add one.\n'});
    const base = site.commit('Before');
    site.git('mv', 'a.md', 'b.md');
    site.remove('gone.md');
    site.write({'new.md': fixture('warehouse-team-lead.md').text, 'README.md': '# Jobs\n\nHow to.\n'});
    site.commit('After');
    const {summary} = await onPull(base);
    expect(summary).toMatch(/b\.md, before a\.md \| \d+ \| [A-F] \| no change \|/);
    expect(summary).toMatch(/new\.md \| \d+ \| [A-F] \| new \|/);
    expect(summary).toMatch(/\*\*Deleted\*\*\n\n- .*gone\.md/);
    expect(summary).toContain('README.md: its name is that of a page about a project');
  });

  it('that touches no posting passes, with empty scores and no comment', async () => {
    const base = change({'a.md': weak, 'style.css': 'a'}, {'style.css': 'b'});
    const {code, log, outputs} = await onPull(base);
    expect(code).toBe(0);
    expect(lastLine(log)).toBe('Passed: no posting has changed.');
    expect(outputs).toMatchObject({score: '', 'average-score': '', passed: 'true'});
    expect(github?.comments).toEqual([]);
  });
});

describe('where the checkout has not got the base', () => {
  /** A clone of the last commit alone, as checkouts are by default. */
  function shallow(): Repository {
    const clone = repository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${site.folder}`, 'HEAD');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    return clone;
  }

  it('the API says what has changed, and gives the texts of the base', async () => {
    const base = change({'jobs/data.md': middling, 'b.md': weak}, {'jobs/data.md': better});
    const clone = shallow();
    const {code, summary} = await onPull(base, {
      workspace: clone.folder,
      api: {contents: {[`${base}:jobs/data.md`]: middling}},
    });
    clone.dispose();
    expect(code).toBe(0);
    expect(summary).toMatch(/This change lifts Data Engineer from \d+ to \d+\./);
    expect(summary).not.toContain('b.md');
  });

  it('and the API refuses, all postings are looked at, nothing is compared, and one line says so', async () => {
    const base = change({'a.md': good}, {'a.md': `${good}\n`});
    const clone = shallow();
    const {code, log} = await onPull(base, {
      workspace: clone.folder,
      inputs: {'fail-on': 'new'},
      api: {faults: [{method: 'GET', path: /\/files/, status: 404}]},
    });
    clone.dispose();
    expect(log).toContain('The base could not be read (GitHub answered 404');
    expect(code).toBe(0);
  });

  it('three hundred files are read page by page', async () => {
    const names = Array.from({length: 300}, (_, index) => `notes/${index}.css`);
    const base = change(
      {'a.md': middling, ...Object.fromEntries(names.map((name) => [name, 'a']))},
      {'a.md': better, ...Object.fromEntries(names.map((name) => [name, 'b']))},
    );
    const clone = shallow();
    const {summary} = await onPull(base, {
      workspace: clone.folder,
      api: {contents: {[`${base}:a.md`]: middling}},
    });
    clone.dispose();
    expect(summary).toContain('This change lifts Data Engineer');
    expect(github?.requests.filter(({path}) => path.includes('/files'))).toHaveLength(4);
  });
});

describe('the configuration', () => {
  it('of the base decides, so that no pull request switches off its own gate', async () => {
    const base = change(
      {'.jdlintrc': 'minScore: 60\n', 'a.md': middling},
      {'.jdlintrc': 'minScore: 0\nrules:\n  how-to-apply: "off"\n', 'a.md': weak},
    );
    const {code, log, summary} = await onPull(base);
    expect(code).toBe(1);
    expect(lastLine(log)).toContain('there is an error');
    expect(summary).toContain('This pull request changes .jdlintrc; that takes effect once it is merged.');
  });

  it('that a pull request adds or deletes does not count yet', async () => {
    const base = change({'a.md': middling}, {'a.md': weak, '.jdlintrc': 'rules:\n  how-to-apply: "off"\n'});
    expect((await onPull(base)).code).toBe(1);
  });

  it('beside the posting is found in the base as well', async () => {
    const base = change(
      {'.jdlintrc': 'minScore: 10\n', 'jobs/.jdlintrc': 'minScore: 99\n', 'jobs/a.md': middling},
      {'.jdlintrc': 'minScore: 5\n', 'jobs/a.md': better},
    );
    const {code, log} = await onPull(base);
    expect(code).toBe(1);
    expect(lastLine(log)).toContain('< 99');
  });

  it('in a package.json is named only where jdlint’s part of it changes', async () => {
    const base = change(
      {'package.json': '{"version": "1.0.0"}', 'a.md': middling},
      {'package.json': '{"version": "1.0.1"}', 'a.md': better},
    );
    expect((await onPull(base)).summary).not.toContain('takes effect');
  });

  it('is read from no link, and from nothing that it imports', async () => {
    site.write({'.jdlintrc': 'minScore: 60\n', 'a.md': middling, 'x.txt': 'a'});
    const base = site.commit('Before');
    symlinkSync('x.txt', join(site.folder, '.jdlintrc.yaml'));
    site.remove('.jdlintrc');
    site.write({
      'x.txt': 'minScore: 0\nrules:\n  how-to-apply: "off"\n',
      'a.md': weak,
      'package.json': '{"jdlint": {"$import": "./x.js"}}',
      'x.js': 'require("node:fs").writeFileSync("ran", "");',
    });
    site.commit('After');
    const {code, log} = await onPull(base);
    expect(code).toBe(1);
    expect(lastLine(log)).toContain('there is an error');
    expect(existsSync(join(site.folder, 'ran'))).toBe(false);
  });

  it('is that at the tip of the base, even for a change that began before it', async () => {
    const old = change({'.jdlintrc': 'minScore: 1\n', 'a.md': middling}, {'a.md': better});
    const head = site.git('rev-parse', 'HEAD');
    site.git('checkout', '--quiet', '-b', 'base', old);
    site.write({'.jdlintrc': 'minScore: 99\n'});
    const tip = site.commit('A stricter gate');
    site.git('checkout', '--quiet', head);
    const {code, log} = await onPull(tip);
    expect(code).toBe(1);
    expect(lastLine(log)).toContain('< 99');
  });

  it('may stand outside the repository, where no pull request changes it', async () => {
    const outside = repository();
    outside.write({'strict.yml': 'minScore: 99\n'});
    const base = change({'a.md': middling}, {'a.md': better});
    const {log} = await onPull(base, {inputs: {config: join(outside.folder, 'strict.yml')}});
    outside.dispose();
    expect(lastLine(log)).toContain('< 99');
  });

  it('that is code is not run', async () => {
    const evil = 'require("node:fs").writeFileSync("ran", ""); module.exports = {};';
    const base = change({'a.md': middling}, {'a.md': better, 'jdlint.config.cjs': evil});
    const {code, log} = await onPull(base, {inputs: {config: 'jdlint.config.cjs'}});
    expect(code).toBe(2);
    expect(lastLine(log)).toContain('the Action runs no code of a repository');
    expect(existsSync(join(site.folder, 'ran'))).toBe(false);
  });
});

describe('pull requests from forks', () => {
  it('get annotations and a summary, and one line on the comment', async () => {
    const base = change({'a.md': good}, {'a.md': weak});
    const {code, log, summary} = await onPull(base, {fork: true});
    expect(code).toBe(1);
    expect(annotations(log, 'error')).toHaveLength(1);
    expect(summary).toContain('## jdlint: failed');
    expect(log).toContain(
      'No comment is written, since the token of a pull request from a fork may only read.',
    );
    expect(github?.requests.filter(({method}) => method !== 'GET')).toEqual([]);
  });

  it('on pull_request_target are warned about', async () => {
    const base = change({'a.md': good}, {'a.md': `${good}\n`});
    const {log} = await onPull(base, {fork: true, event: 'pull_request_target'});
    expect(log).toContain('This workflow runs on pull_request_target');
  });
});

describe('other events', () => {
  it('a push looks at all postings, and says nothing of a pull request', async () => {
    site.write({'jobs/a.md': middling, 'jobs/b.md': good, 'README.md': '# Site\n'});
    const before = site.commit('Before');
    const after = site.commit('After');
    const {code, outputs, log} = await runStep({
      workspace: site.folder,
      event: 'push',
      payload: {before, after, ref: 'refs/heads/main'},
    });
    expect(code).toBe(0);
    expect(lastLine(log)).toContain('2 postings');
    expect(log).not.toContain('::notice');
    expect(Number(outputs.score)).toBeLessThanOrEqual(Number(outputs['average-score']));
  });

  it('a push says nothing of a base that it does not need, as of a branch that is new to the checkout', async () => {
    site.write({'jobs/a.md': middling});
    site.commit('A posting');
    const before = '1234567890123456789012345678901234567890';
    const {code, log} = await runStep({
      workspace: site.folder,
      event: 'push',
      payload: {before, ref: 'refs/heads/x'},
    });
    expect({code, notices: annotations(log, 'notice')}).toEqual({code: 0, notices: []});
  });

  it('a merge queue looks at what is to be merged', async () => {
    const base = change({'a.md': weak, 'b.md': middling}, {'b.md': better});
    const {code, summary} = await runStep({
      workspace: site.folder,
      event: 'merge_group',
      payload: {
        merge_group: {base_sha: base, base_ref: 'refs/heads/main', head_sha: site.git('rev-parse', 'HEAD')},
      },
    });
    expect(code).toBe(0);
    expect(summary).toContain('This change lifts Data Engineer');
    expect(summary).not.toContain('a.md');
  });
});

describe('what makes the step fail', () => {
  it.each([
    [{'fail-on': 'never'}, 0],
    [{'fail-on': 'new'}, 0],
    [{'fail-on': 'score-drop'}, 0],
    [{'fail-on': 'error'}, 1],
    [{'fail-on': 'new', 'min-score': '90'}, 1],
  ])('%j', async (inputs, expected) => {
    const base = change({'a.md': weak}, {'a.md': `${weak}\n`});
    expect((await onPull(base, {inputs})).code).toBe(expected);
  });

  it('an input that is wrong is named', async () => {
    site.write({'a.md': good});
    const base = site.commit('A posting');
    const {code, log} = await onPull(base, {inputs: {'fail-on': 'errors'}});
    expect(code).toBe(2);
    expect(lastLine(log)).toBe(
      'Failed: the input “fail-on” does not know “errors”. Did you mean “error”? There are: error, warning, new, score-drop, never.',
    );
  });
});

describe('a hostile pull request', () => {
  it('forges nothing in log, outputs, summary or comment', async () => {
    const name = '::error::forged ##[add-mask]x @octocat <img src=x> | a.md';
    const text = weak.replace(
      /^# .*$/m,
      '# @octocat ::add-mask::x <!-- jdlint . --> [a](https://evil.example) #1',
    );
    const base = change(
      {'a.md': good},
      {
        [name]: text,
        'b\n::set-output name=passed::true.md': weak,
        'c%0A::warning::x/.jdlintrc': 'minScore: 1\n',
      },
    );
    const {code, log, summary, outputs} = await onPull(base);
    expect(code).toBe(1);
    expect(outputs.passed).toBe('false');
    const commands = log.split('\n').filter((line) => line.trimStart().startsWith('::'));
    for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice|group|endgroup)[ :]/);
    expect(log).not.toContain('##[');
    expect(log).toContain('This pull request changes c%250A::warning::x/.jdlintrc;');
    for (const markdown of [summary, github?.comments[0]?.body ?? '']) {
      expect(markdown).not.toMatch(/@octocat|<img|\[a\]\(https:\/\/evil|[^\\]#1/);
      expect(markdown.indexOf('<!-- jdlint . -->', 1)).toBe(-1);
    }
  });
});

describe('a pull request with very many findings', () => {
  it('keeps summary and comment within what GitHub takes', async () => {
    const many = Object.fromEntries(
      Array.from({length: 120}, (_, index) => [`jobs/${index}.md`, weak.replace('# ', `# ${index} `)]),
    );
    const base = change({'a.md': good}, many);
    const {summary, log} = await onPull(base);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('jobs/119.md');
    expect(github?.comments[0]?.body.length).toBeLessThan(65_536);
    expect(github?.comments[0]?.body).toMatch(/\d+ more postings are (?:left out here|not in this table)/);
    expect(annotations(log, 'error')).toHaveLength(10);
    expect(annotations(log, 'warning')).toHaveLength(10);
    expect(log).toMatch(/20 of \d+ errors and warnings are shown as annotations, the worst first/);
  });
});

describe('files of the step', () => {
  it('the report and SARIF are written where the workflow says', async () => {
    const base = change({'a.md': good}, {'a.md': weak});
    const {outputs} = await onPull(base, {
      inputs: {'report-file': 'out.json', 'sarif-file': 'jdlint.sarif'},
    });
    expect(outputs.report).toBe(join(site.folder, 'out.json'));
    expect(JSON.parse(readFileSync(join(site.folder, 'out.json'), 'utf8')).postings).toHaveLength(1);
    expect(JSON.parse(readFileSync(outputs.sarif ?? '', 'utf8')).version).toBe('2.1.0');
  });
});

describe('GitHub that fails', () => {
  it.each([
    [
      'no permission',
      {status: 403, body: 'Resource not accessible by integration'},
      'permission pull-requests: write',
    ],
    ['a server at fault', {status: 502, times: 9}, 'GitHub answered 502'],
    ['what it cannot process', {status: 422}, 'GitHub answered 422'],
  ])('%s: a good posting passes all the same, and one line says so', async (_, fault, words) => {
    const base = change({'a.md': middling}, {'a.md': better});
    const {code, log} = await onPull(base, {
      api: {faults: [{method: 'GET', path: /\/issues\/7\/comments/, times: 9, ...fault}]},
    });
    expect(log).toContain(words);
    expect(code).toBe(0);
  });

  it('waits as long as it is told where there are too many requests', async () => {
    const base = change({'a.md': middling}, {'a.md': better});
    const {log} = await onPull(base, {
      api: {
        faults: [
          {
            method: 'GET',
            path: /\/issues\/7\/comments/,
            times: 1,
            status: 429,
            headers: {'retry-after': '1'},
          },
        ],
      },
    });
    expect(log).not.toContain('could not be written');
    expect(github?.comments).toHaveLength(1);
  });

  it('tries again where a server was at fault for a moment', async () => {
    const base = change({'a.md': middling}, {'a.md': better});
    await onPull(base, {
      api: {faults: [{method: 'GET', path: /\/issues\/7\/comments/, times: 2, status: 503}]},
    });
    expect(github?.comments).toHaveLength(1);
  });
});

it('the new side of a patch is read with its numbers', () => {
  expect([...newSideOf('@@ -1,2 +1,2 @@\n a\n-b\n+c\n')]).toEqual([
    [1, {text: 'a', isAdded: false}],
    [2, {text: 'c', isAdded: true}],
  ]);
});
