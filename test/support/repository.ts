import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/** A real git repository in a folder of its own. */
export interface Repository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  readonly write: (files: Readonly<Record<string, string | Buffer>>) => void;
  readonly remove: (...paths: string[]) => void;
  /** Commits all that is there and returns the commit. */
  readonly commit: (message: string) => string;
  readonly dispose: () => void;
}

/** Nothing of the machine's own configuration has a say. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A Writer',
  GIT_AUTHOR_EMAIL: 'writer@careers.example',
  GIT_COMMITTER_NAME: 'A Writer',
  GIT_COMMITTER_EMAIL: 'writer@careers.example',
};

export function repository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'jdlint-repository-'));
  const git = (...args: string[]): string =>
    execFileSync('git', args, {cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe']})
      .toString()
      .trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), {recursive: true});
        writeFileSync(join(folder, path), text);
      }
    },
    remove: (...paths) => {
      git('rm', '--quiet', '-r', '--', ...paths);
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    dispose: () => rmSync(folder, {recursive: true, force: true}),
  };
}
