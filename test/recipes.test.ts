import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {load as parse} from 'js-yaml';
import {describe, expect, it} from 'vitest';
import manifest from '../package.json' with {type: 'json'};
import {formatNames} from '../src/core/report/formats/index.ts';
import {failOns} from '../src/core/report/verdict.ts';
import {choiceFlag, numberFlag, readArguments} from '../src/node/arguments.ts';
import {readOutputs} from '../src/node/outputs.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly language: string;
  readonly types_or?: readonly string[];
}

const workflows = readdirSync(join(root, '.github/workflows')).map((name) => {
  const text = read(`.github/workflows/${name}`);
  return {name, text, workflow: parse(text) as Workflow};
});
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];
const guide = read('docs/ci.md');
const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const action = parse(read('action.yml')) as {readonly inputs: Readonly<Record<string, unknown>>};

/** All texts inside a value of YAML or JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** All mappings inside a value. */
function mappingsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(mappingsIn);
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside];
}

/** The lines of a block that a shell runs. */
function linesOf({language, text}: {readonly language: string; readonly text: string}): string[] {
  if (language === 'yaml' || language === 'json')
    return textsIn(parse(text)).flatMap((one) => one.split('\n'));
  if (language === 'groovy') return [...text.matchAll(/\bsh '([^']*)'/g)].map(([, line = '']) => line);
  return text.split('\n');
}

/** The words of a simple command as a shell would split it; variables stay as they are. */
const wordsOf = (line: string): string[] =>
  (line.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? []).map((word) => word.replace(/['"]/g, ''));

/** The arguments of jdlint on a line, where it is called there. */
function callIn(line: string): string[] | undefined {
  const [, rest] = /^(?:npx (?:--yes )?)?jdlint(?:@[\d.]+)? (-.*|.* -.*)$/.exec(line.trim()) ?? [];
  return rest === undefined ? undefined : wordsOf(rest);
}

/** Reads a command line as the command does, and throws what it would. */
function checkCall(args: readonly string[]): void {
  const {flags} = readArguments(args);
  for (const {format} of readOutputs(flags.format)) expect(formatNames).toContain(format);
  choiceFlag('fail-on', flags['fail-on'], failOns);
  numberFlag('min-score', flags['min-score'], 100);
  numberFlag('max-warnings', flags['max-warnings']);
}

describe('the workflows', () => {
  it.each(workflows)(
    '$name has a trigger, rights, limits of time and jobs that exist',
    ({workflow, text}) => {
      expect(workflow.on).toBeDefined();
      expect(text).not.toContain('pull_request_target');
      expect(workflow.permissions).toEqual({contents: 'read'});
      const names = Object.keys(workflow.jobs);
      expect(names.length).toBeGreaterThan(0);
      for (const job of Object.values(workflow.jobs)) {
        expect(job['timeout-minutes']).toBeGreaterThan(0);
        for (const needed of [job.needs ?? []].flat()) expect(names).toContain(needed);
        for (const step of job.steps) expect([step.uses, step.run].filter(Boolean)).toHaveLength(1);
      }
    },
  );

  it('may write no more than this', () => {
    const writing = workflows.flatMap(({name, workflow}) =>
      Object.entries(workflow.jobs).flatMap(([job, {permissions = {}}]) =>
        Object.entries(permissions).flatMap(([scope, right]) =>
          right === 'write' ? `${name} ${job} ${scope}` : [],
        ),
      ),
    );
    expect(writing).toEqual([
      'jdlint.yml postings pull-requests',
      'release.yml publish id-token',
      'release.yml release contents',
    ]);
  });

  it.each(workflows)('$name names every foreign action by its commit, with the version', ({text}) => {
    for (const [, used = ''] of text.matchAll(/\buses: (.*)$/gm))
      expect(used).toMatch(/^(?:\.\/.*|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  it.each(workflows)(
    '$name keeps no token in the clone and puts nothing foreign into a script',
    ({workflow}) => {
      for (const {uses = '', with: inputs, run = ''} of Object.values(workflow.jobs).flatMap(
        ({steps}) => steps,
      )) {
        if (uses.startsWith('actions/checkout@'))
          expect(inputs).toMatchObject({'persist-credentials': false});
        expect(run).not.toContain('${{');
      }
    },
  );

  it('tries the Action with inputs that it has', () => {
    const own = workflows.flatMap(({workflow}) =>
      Object.values(workflow.jobs).flatMap(({steps}) => steps.filter(({uses}) => uses === './')),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const step of own)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });

  it('has Dependabot look after actions and packages, in groups', () => {
    const {version, updates} = parse(read('.github/dependabot.yml')) as {
      version: number;
      updates: readonly Record<string, unknown>[];
    };
    expect(version).toBe(2);
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm']);
    for (const update of updates)
      expect(update).toMatchObject({directory: '/', schedule: {interval: 'weekly'}, groups: {}});
  });
});

describe('a release', () => {
  const step = workflows
    .flatMap(({workflow}) => Object.values(workflow.jobs))
    .flatMap(({steps}) => steps)
    .find(({id}) => id === 'version');

  function release(tag: string, changelog: string): {code: number | null; out: string; output: string} {
    const folder = mkdtempSync(join(tmpdir(), 'jdlint-release-'));
    try {
      const output = join(folder, 'output');
      writeFileSync(output, '');
      writeFileSync(join(folder, 'package.json'), '{"version": "1.2.3", "type": "module"}');
      writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
      // GitHub runs scripts in this way.
      const {status, stdout} = spawnSync('bash', ['-e', '-c', step?.run ?? 'exit 9'], {
        cwd: folder,
        env: {...process.env, GITHUB_REF_NAME: tag, GITHUB_OUTPUT: output},
      });
      return {code: status, out: stdout.toString(), output: readFileSync(output, 'utf8')};
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  }
  const changelog = '# Changes\n\n## 1.2.3\n\n- `--new` flag\n\n## 1.2.30\n\nNot this.\n\n## 1.2.2\n\nOld.\n';

  it('takes its notes from the section of the version', () => {
    expect(release('v1.2.3', changelog)).toEqual({
      code: 0,
      out: '',
      output: 'notes<<END_OF_NOTES\n\n- `--new` flag\nEND_OF_NOTES\n',
    });
  });

  it.each([
    ['another tag', 'v1.2.4', changelog, 'package.json says 1.2.3'],
    ['no section', 'v1.2.3', '# Changes\n\n## 1.2.30\n\nOther.\n', 'says nothing about 1.2.3'],
    ['an empty section', 'v1.2.3', '## 1.2.3\n\n## 1.2.2\n\nOld.\n', 'says nothing about 1.2.3'],
    ['a section that waits', 'v1.2.3', '## 1.2.3 (not yet released)\n\nNew.\n', 'not yet released'],
  ])('is stopped by %s', (_, tag, text, message) => {
    const {code, out, output} = release(tag, text);
    expect(code).toBe(1);
    expect(out).toContain(message);
    expect(output).toBe('');
  });
});

describe('the hook for pre-commit', () => {
  it('has what pre-commit demands', () => {
    const known = [
      ...['id', 'name', 'entry', 'language', 'description', 'args', 'files', 'exclude', 'types', 'types_or'],
      ...['exclude_types', 'require_serial', 'pass_filenames', 'stages', 'minimum_pre_commit_version'],
    ];
    expect(hooks.length).toBeGreaterThan(0);
    for (const hook of hooks) {
      for (const key of ['id', 'name', 'entry', 'language'] as const) expect(typeof hook[key]).toBe('string');
      expect(known).toEqual(expect.arrayContaining(Object.keys(hook)));
      expect(hook.language).toBe('node');
      expect(Object.keys(manifest.bin)).toContain(hook.entry.split(' ')[0]);
      expect(hook.types_or).toEqual(['markdown', 'mdx', 'html']);
    }
  });

  it('calls jdlint as it can be called, and leaves out what is no posting', () => {
    for (const {entry, args = []} of hooks) {
      const call = [...entry.split(' ').slice(1), ...args, 'posting.md'];
      checkCall(call);
      expect(readArguments(call)).toMatchObject({flags: {'skip-non-postings': true}, paths: ['posting.md']});
    }
  });

  it('is built when pre-commit packs the package', () => {
    expect(manifest.scripts.prepack).toBe('npm run build');
  });
});

describe('the guide to CI', () => {
  const yaml = blocks.filter(({language}) => language === 'yaml').map(({text}) => parse(text) as unknown);
  const steps = yaml.flatMap(mappingsIn).filter(({uses}) => typeof uses === 'string');

  it('has blocks that can be read', () => {
    expect(yaml.length).toBeGreaterThan(8);
    for (const {language, text} of blocks) {
      expect(['yaml', 'json', 'groovy', 'sh']).toContain(language);
      if (language === 'json') JSON.parse(text);
    }
  });

  it('calls jdlint with flags and formats that exist', () => {
    const calls = blocks.flatMap(linesOf).flatMap((line) => {
      const args = callIn(line);
      return args === undefined ? [] : [args];
    });
    expect(calls.length).toBeGreaterThan(8);
    for (const args of calls) checkCall(args);
    const flags = [...guide.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`(--[^`]+)`/g)];
    expect(flags.length).toBeGreaterThan(5);
    for (const [, text = ''] of flags) {
      const [flag = '', ...rest] = wordsOf(text);
      if (rest.length > 0) checkCall([flag, ...rest]);
      else expect(() => readArguments([flag])).not.toThrow('there is no flag');
    }
  });

  it('shows every format that a machine reads', () => {
    for (const name of formatNames.filter((one) => !['pretty', 'json'].includes(one)))
      expect(guide).toMatch(new RegExp(`--format "?${name}\\b`));
  });

  it('fetches what --since needs', () => {
    for (const {text} of blocks.filter((block) => block.text.includes('--since')))
      expect(text).toMatch(/fetch-depth: 0|GIT_DEPTH: '0'|depth: full|fetchDepth: 0|git fetch/);
  });

  it('names the Action by its major version, with inputs that it has', () => {
    const own = steps.filter(({uses}) => String(uses).startsWith('jdlint/'));
    expect(own.length).toBeGreaterThan(1);
    for (const {uses, with: inputs = {}} of own) {
      expect(uses).toBe(`jdlint/jdlint@v${manifest.version.split('.')[0]}`);
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs as object)));
    }
  });

  it('gives every workflow for GitHub its rights', () => {
    const flows = yaml.flatMap((one) => {
      const flow = one as Partial<Workflow>;
      return flow.on === undefined ? [] : [flow];
    });
    expect(flows.length).toBeGreaterThan(2);
    for (const {permissions} of flows) expect(permissions).toEqual({contents: 'read'});
    for (const {uses, with: inputs} of steps)
      if (String(uses).startsWith('actions/checkout@'))
        expect(inputs).toMatchObject({'persist-credentials': false});
  });

  it('names hooks and versions that exist', () => {
    const ids = hooks.map(({id}) => id);
    for (const {id} of yaml.flatMap(mappingsIn)) if (id !== undefined) expect(ids).toContain(id);
    for (const {rev} of yaml.flatMap(mappingsIn))
      if (rev !== undefined) expect(rev).toBe(`v${manifest.version}`);
    for (const [, version] of guide.matchAll(/jdlint@(\d[\d.]*\d|\d)/g))
      expect(manifest.version === version || manifest.version.startsWith(`${version}.`)).toBe(true);
  });

  it('has no link that leads nowhere', () => {
    const anchors = [...guide.matchAll(/^#+ (.*)$/gm)].map(
      ([, title = '']) =>
        `#${title
          .toLowerCase()
          .replace(/[^\w\- ]/g, '')
          .replace(/ /g, '-')}`,
    );
    for (const [, target = ''] of guide.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith('#')) expect(anchors).toContain(target);
      else if (!target.startsWith('https:'))
        expect(existsSync(join(root, 'docs', target)), target).toBe(true);
    }
  });
});
