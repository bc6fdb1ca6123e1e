import {existsSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Report} from '../src/core/report/schema.ts';
import {linesOfPatch} from '../src/node/changes/patch.ts';
import {runCommand} from './support/command.ts';
import {fixture} from './support/postings.ts';
import {type Repository, repository} from './support/repository.ts';

const good = fixture('backend-software-engineer.md').text;
const middling = fixture('data-engineer-middling.md').text;
const other = fixture('warehouse-team-lead.md').text;
const weak = fixture('marketing-manager-weak.md').text;
/** The middling posting with its pay stated in full, which scores higher. */
const better = middling.replace('up to 70k', '€60,000–€70,000 a year');

let site: Repository;
beforeEach(() => {
  site = repository();
});
afterEach(() => site.dispose());

const run = (...args: string[]) => runCommand(site.folder, args);
async function reportOf(...args: string[]): Promise<Report> {
  const {out, err} = await run(...args, '--format', 'json');
  expect(out, err).not.toBe('');
  return JSON.parse(out) as Report;
}
/** The scores of postings that are not compared with anything. */
async function scoreOf(text: string): Promise<number | null> {
  const other = repository();
  other.write({'posting.md': text});
  const {out} = await runCommand(other.folder, ['posting.md', '--format', 'json']);
  other.dispose();
  return (JSON.parse(out) as Report).postings[0]?.score.value ?? null;
}
const changesIn = ({comparison}: Report) =>
  Object.fromEntries((comparison?.postings ?? []).map(({path, ...rest}) => [path, rest]));

describe('a careers site in git, changed on a branch', () => {
  beforeEach(() => {
    site.write({
      'hugo.toml': 'title = "Careers"\n',
      'content/careers/data.md': middling,
      'content/careers/marketing.md': weak,
      'content/careers/closed.md': good,
      'content/careers/untouched.md': good,
      'content/blog/hello.md': '# Hello\n\nWe moved to a new office.\n',
    });
    site.commit('The site');
    site.git('checkout', '--quiet', '-b', 'change');
    site.write({'content/careers/data.md': better, 'content/careers/new.md': other});
    site.git('mv', 'content/careers/marketing.md', 'content/careers/marketing manager é.md');
    site.remove('content/careers/closed.md');
    site.commit('Mend one, move one, close one, open one');
  });

  it('is looked at where it has changed, and each score is set against the one before', async () => {
    const report = await reportOf('content', '--since', 'main');
    const [before, after, unchanged, fine] = await Promise.all([middling, better, weak, good].map(scoreOf));
    expect(after).toBeGreaterThan(before ?? 100);
    expect(report.postings.map(({path}) => path).sort()).toEqual([
      'content/careers/data.md',
      'content/careers/marketing manager é.md',
      'content/careers/new.md',
    ]);
    const changes = changesIn(report);
    expect(changes['content/careers/data.md']).toMatchObject({change: 'changed', before, after});
    expect(changes['content/careers/marketing manager é.md']).toMatchObject({
      change: 'renamed',
      from: 'content/careers/marketing.md',
      before: unchanged,
      after: unchanged,
      newFindings: [],
    });
    expect(changes['content/careers/closed.md']).toMatchObject({
      change: 'deleted',
      before: fine,
      after: null,
    });
    expect(changes['content/careers/new.md']).toMatchObject({change: 'added', before: null});
  });

  it('tells people what the change does', async () => {
    const {out} = await run('--since', 'main', '--format', 'markdown');
    const [before, after] = await Promise.all([middling, better].map(scoreOf));
    expect(out).toContain(`This change lifts Data Engineer from ${before} to ${after}.`);
    expect((await run('--since', 'main')).out).toMatch(
      new RegExp(`Score ${after} of 100.*\\(was ${before}\\)`),
    );
  });

  it('counts what others did on the base since as no change of the branch', async () => {
    site.git('checkout', '--quiet', 'main');
    site.write({'content/careers/untouched.md': weak, 'content/careers/other.md': weak});
    site.commit('Others go on');
    site.git('checkout', '--quiet', 'change');
    const {postings} = await reportOf('--since', 'main');
    expect(postings).toHaveLength(3);
  });

  it('counts what is not committed yet, and new files, but nothing that git ignores', async () => {
    site.write({
      '.gitignore': 'public/\n',
      'content/careers/untouched.md': `${good}\n`,
      'content/careers/draft.md': weak,
      'public/copy.md': weak,
    });
    const paths = (await reportOf('--since', 'main')).postings.map(({path}) => path);
    expect(paths).toContain('content/careers/untouched.md');
    expect(paths).toContain('content/careers/draft.md');
    expect(paths).not.toContain('public/copy.md');
  });

  it('is looked at below the folder that is named, or where one stands', async () => {
    expect((await reportOf('content/blog', '--since', 'main')).postings).toEqual([]);
    const {out} = await runCommand(join(site.folder, 'content/careers'), [
      '--since',
      'main',
      '--format',
      'json',
    ]);
    const report = JSON.parse(out) as Report;
    expect(report.postings.map(({path}) => path)).toContain('new.md');
    expect(changesIn(report)['marketing manager é.md']).toMatchObject({from: 'marketing.md'});
  });

  it('passes where no posting has changed', async () => {
    const {code, err} = await run('--since', 'HEAD');
    expect({code, err}).toEqual({code: 0, err: 'Passed: no posting has changed.\n'});
  });
});

describe('--changed-lines', () => {
  it('keeps only findings on lines that have changed, and the score of the whole', async () => {
    site.write({'data.md': middling});
    site.commit('The posting');
    const duty = '- Write documentation';
    site.write({'data.md': middling.replace(duty, '- The reports will be checked by the platform team')});
    const whole = await reportOf('--since', 'HEAD');
    const report = await reportOf('--since', 'HEAD', '--changed-lines');
    const line = middling.split('\n').indexOf(duty) + 1;
    const found = report.postings[0]?.findings ?? [];
    expect(found.map(({ruleId}) => ruleId)).toContain('passive-voice');
    for (const {location} of found) {
      expect(location.start.line).toBeLessThanOrEqual(line);
      expect(location.end.line).toBeGreaterThanOrEqual(line);
    }
    expect(whole.postings[0]?.findings.length).toBeGreaterThan(found.length);
    expect(report.postings[0]?.score.value).toBe(whole.postings[0]?.score.value);
    expect(report.summary.warnings).toBe(found.filter(({severity}) => severity === 'warning').length);
  });

  it('needs to know since when', async () => {
    const {code, err} = await run('data.md', '--changed-lines');
    expect({code, err}).toEqual({
      code: 2,
      err: 'jdlint: --changed-lines needs --since, which says since when.\n',
    });
  });

  it('reads lines out of patches', () => {
    const patch =
      '@@ -1,3 +1,4 @@ # Title\n a\n+b\n c\n-d\n+e\n\\ No newline at end of file\n@@ -9 +11,2 @@\n+x\n+y\n';
    expect(linesOfPatch(patch)).toEqual([
      {start: 2, end: 2},
      {start: 4, end: 4},
      {start: 11, end: 12},
    ]);
  });
});

describe('--fail-on', () => {
  const broken = weak;
  beforeEach(() => {
    site.write({'a.md': broken, 'b.md': middling});
    site.commit('Two postings, one with an error');
  });

  it.each<[string, string, number, string]>([
    ['error', `${broken}\n`, 1, 'Failed, since there is an error'],
    ['warning', `${broken}\n`, 1, 'Failed, since there is an error'],
    ['new', `${broken}\n`, 0, 'Nothing new.'],
    [
      'new',
      broken.replace(/^# .*$/m, '# Growth Ninja'),
      1,
      'Failed, since 1 warning is new (a.md line 1: title).',
    ],
    ['score-drop', `${broken}\n`, 0, 'No score has dropped.'],
    ['score-drop', `${broken.split('\n').slice(0, 14).join('\n')}\n`, 1, 'dropped from'],
    ['never', `${broken}\n`, 0, 'Passed, since nothing is to fail.'],
  ])('%s', async (failOn, text, code, reason) => {
    site.write({'a.md': text});
    const result = await run('--since', 'HEAD', '--fail-on', failOn);
    expect(result.err).toContain(reason);
    expect(result.code).toBe(code);
  });

  it('never still fails on what cannot be read', async () => {
    site.write({'a.md': '---\ntitle: x\n'});
    expect((await run('--since', 'HEAD', '--fail-on', 'never')).code).toBe(2);
  });

  it('score-drop judges a posting that the base has not by its errors', async () => {
    site.write({'c.md': broken});
    const {code, err} = await run('--since', 'HEAD', '--fail-on', 'score-drop');
    expect(code).toBe(1);
    expect(err).toContain('c.md is new and has an error');
  });

  it('leaves --min-score in force', async () => {
    site.write({'a.md': `${broken}\n`});
    const {code, err} = await run('--since', 'HEAD', '--fail-on', 'new', '--min-score', '90');
    expect(code).toBe(1);
    expect(err).toContain('scored below the minimum');
  });

  it('new needs something to compare with', async () => {
    expect(await run('a.md', '--fail-on', 'new')).toMatchObject({
      code: 2,
      err: 'jdlint: --fail-on new needs --since, which says what to compare with.\n',
    });
  });
});

describe('a ref that cannot be compared with', () => {
  it('is named, with what to do', async () => {
    site.write({'a.md': good});
    site.commit('A posting');
    const {code, err} = await run('--since', 'nowhere');
    expect(code).toBe(2);
    expect(err).toContain('there is no commit “nowhere” in this clone. Check its name, or fetch it');
  });

  it('is no way to give git a flag', async () => {
    site.write({'a.md': good});
    site.commit('A posting');
    expect((await run('--since=--output=stolen')).err).toContain('there is no commit “--output=stolen”');
  });

  it('outside git is said to be no repository', async () => {
    const {err} = await runCommand('/', ['--since', 'main']);
    expect(err).toContain('this folder is in no git repository');
  });
});

describe('a page with two postings', () => {
  const page = (first: string, second: string) => `${first}\n\n---\n\n${second.replace('# ', '# Second ')}`;
  it('compares each with what it was', async () => {
    site.write({'a.md': page(better, good)});
    site.commit('Two postings');
    site.write({'a.md': page(middling, good)});
    const {postings, comparison} = await reportOf('--since', 'HEAD');
    expect(postings).toHaveLength(2);
    const [first, second] = comparison?.postings ?? [];
    expect(first?.after).toBeLessThan(first?.before ?? 0);
    expect(second?.after).toBe(second?.before);
    expect((await run('--since', 'HEAD', '--fail-on', 'score-drop')).err).toContain('dropped from');
  });
});

describe('hostile repositories', () => {
  it('a posting stays one, whatever is done to make it look like none', async () => {
    site.write({'a.md': weak});
    site.commit('A posting');
    site.git('mv', 'a.md', 'README.md');
    site.write({'README.md': `${weak}\n## Checklist\n\n- [ ] one\n`});
    expect((await run('--since', 'HEAD')).code).toBe(1);
  });

  it('a repository that hides in a folder of the change has no say', async () => {
    site.write({'jobs/a.md': good});
    site.commit('A posting');
    site.write({
      'jobs/HEAD': 'ref: refs/heads/main\n',
      'jobs/config': '[core]\n\tworktree = .\n\tfsmonitor = touch ran\n',
      'jobs/refs/keep': '',
      'jobs/objects/keep': '',
      'jobs/a.md': weak,
    });
    const {code, err} = await runCommand(join(site.folder, 'jobs'), ['--since', 'HEAD']);
    expect(err).toContain('there is an error');
    expect(code).toBe(1);
    expect(existsSync(join(site.folder, 'jobs/ran'))).toBe(false);
  });

  it('a link to a file outside is not followed', async () => {
    site.write({'a.md': good});
    site.commit('A posting');
    symlinkSync('/etc/passwd', join(site.folder, 'passwd.md'));
    site.commit('A link');
    expect((await reportOf('--since', 'HEAD~1')).postings).toEqual([]);
  });

  it('no program that attributes name is run', async () => {
    site.write({'a.md': good, '.gitattributes': '*.md diff=evil filter=evil\n'});
    site.git('config', 'diff.evil.textconv', 'touch ran; cat');
    site.git('config', 'diff.evil.command', 'touch ran');
    site.commit('A posting');
    site.write({'a.md': `${good}\nMore.\n`});
    await run('--since', 'HEAD', '--changed-lines');
    expect(site.git('status', '--short')).not.toContain('ran');
  });
});
