import {spawnSync} from 'node:child_process';
import {maximumBytes} from '../../core/open/index.ts';
import type {FileChange} from '../../core/report/compare.ts';
import {repositoryRoot} from '../files.ts';
import {linesOfPatch} from './patch.ts';
import type {ChangedFile, Changes, LineRange} from './types.ts';

/** A question that git could not answer; the message says what to do. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Bytes that git may answer. */
const maximumAnswer = 256 * 1024 * 1024;

/** Nothing that a repository, or one that hides in a folder of it, names is run or fetched. */
const safely = ['-c', 'safe.bareRepository=explicit', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath='];

function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const {status, stdout, stderr, error} = spawnSync('git', [...safely, ...args], {
    cwd,
    env: {...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0'},
    maxBuffer: maximumAnswer,
    ...(input === undefined ? {} : {input}),
  });
  if (error !== undefined) {
    const {code} = error as NodeJS.ErrnoException;
    throw new GitError(code === 'ENOENT' ? 'git is not installed.' : `git could not be run (${code}).`);
  }
  if (status !== 0) throw new GitError(stderr.toString().trim().split('\n')[0] ?? 'git failed.');
  return stdout;
}

const lineOf = (answer: Buffer): string => answer.toString().trim();

/** The commit that a name means, if this clone holds it. */
function commitOf(root: string, ref: string): string | undefined {
  try {
    return lineOf(git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]));
  } catch {
    return undefined;
  }
}

export interface SinceOptions {
  /** Leave out what is not committed, such as what a workflow has built. */
  readonly committedOnly?: boolean;
}

/**
 * What differs between a ref and the files that are there now: from where the two parted, so that what others did since
 * on the ref is no change of ours.
 * @throws GitError where there is no repository, or the ref is not in it.
 */
export function changesSince(ref: string, cwd: string, {committedOnly = false}: SinceOptions = {}): Changes {
  const root = rootOf(cwd);
  const tip = commitOf(root, ref);
  if (tip === undefined) {
    throw new GitError(
      `there is no commit “${ref}” in this clone. Check its name, or fetch it (in CI, check out with the whole history).`,
    );
  }
  const base = mergeBase(root, tip) ?? tip;
  const diff = [
    ...plainDiff,
    '--raw',
    '-z',
    '--abbrev=40',
    '--find-renames',
    base,
    ...(committedOnly ? ['HEAD'] : []),
    '--',
  ];
  const tracked = [...parseRaw(git(root, diff).toString())];
  const untracked = committedOnly ? [] : untrackedFiles(root);
  const blobs = new Map(tracked.map(({change, blob}) => [change.from ?? change.path, blob]));
  return {
    base: ref,
    root,
    files: [
      ...tracked.map(
        ({change}): ChangedFile => ({
          ...change,
          lines: () => (change.change === 'added' ? 'all' : changedLines(root, base, change)),
        }),
      ),
      ...untracked.map((path): ChangedFile => ({path, change: 'added', lines: () => 'all'})),
    ],
    baseTexts: async (paths) => readBlobs(root, new Map(paths.map((path) => [path, blobs.get(path)]))),
    tipTexts: (paths) => readBlobs(root, blobsAt(root, tip, paths)),
  };
}

const untrackedFiles = (root: string): string[] =>
  git(root, ['ls-files', '-z', '--others', '--exclude-standard'])
    .toString()
    .split('\0')
    .filter((path) => path !== '');

/** The folder that holds `.git`, which no commit can bring along. */
function rootOf(cwd: string): string {
  const root = repositoryRoot(cwd);
  if (root === undefined)
    throw new GitError('this folder is in no git repository, so that nothing is known of changes.');
  return root;
}

/** Nothing that a configuration of the repository names is run. */
const plainDiff = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--unified=0'];

function mergeBase(root: string, tip: string): string | undefined {
  try {
    return lineOf(git(root, ['merge-base', tip, 'HEAD']));
  } catch {
    // A shallow clone does not know where the two parted.
    return undefined;
  }
}

interface RawChange {
  readonly change: FileChange;
  /** The file's content in the base; nothing where it was not there. */
  readonly blob: string | undefined;
}

/** Lines of `git diff --raw -z`: `:oldmode newmode oldblob newblob status`, then one path or two. */
function* parseRaw(answer: string): Generator<RawChange> {
  const fields = answer.split('\0');
  for (let at = 0; at + 1 < fields.length; ) {
    const [oldMode, newMode, blob, , status = ''] = (fields[at++] ?? '').slice(1).split(' ');
    const first = fields[at++] ?? '';
    const isMoved = /^[RC]/.test(status);
    const path = isMoved ? (fields[at++] ?? '') : first;
    const wasFile = oldMode?.startsWith('100') === true;
    // A link counts as a file that is there, so that none slips in where a file is looked for.
    const isThere = newMode?.startsWith('1') === true && !newMode.startsWith('16');
    if (!wasFile && !isThere) continue;
    yield {
      change: {
        path,
        change: !wasFile ? 'added' : !isThere ? 'deleted' : status.startsWith('R') ? 'renamed' : 'changed',
        ...(wasFile && isMoved ? {from: first} : {}),
      },
      blob: wasFile ? blob : undefined,
    };
  }
}

function changedLines(root: string, base: string, {path, from = path}: FileChange): readonly LineRange[] {
  const paths = [...new Set([from, path])].map((name) => `:(top,literal)${name}`);
  return linesOfPatch(git(root, [...plainDiff, '--find-renames', base, '--', ...paths]).toString());
}

/** The blobs of files at a commit; links are none. */
function blobsAt(root: string, commit: string, paths: readonly string[]): Map<string, string> {
  const listed = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
  return new Map(
    listed
      .toString()
      .split('\0')
      .flatMap((line) => {
        const [, blob, path] = /^100\d{3} blob (\w+)\t(.+)$/s.exec(line) ?? [];
        return blob === undefined || path === undefined ? [] : [[path, blob] as const];
      }),
  );
}

/** The contents of blobs, all in one run of git. */
function readBlobs(root: string, blobs: ReadonlyMap<string, string | undefined>): Map<string, Buffer> {
  const wanted = [...blobs].flatMap(([path, blob]) => (blob === undefined ? [] : [{path, blob}]));
  const sizes = git(root, ['cat-file', '--batch-check'], wanted.map(({blob}) => `${blob}\n`).join(''))
    .toString()
    .split('\n');
  const read = wanted.filter((_, index) => {
    const [, type, size] = (sizes[index] ?? '').split(' ');
    return type === 'blob' && Number(size) <= maximumBytes('html');
  });
  const answer = git(root, ['cat-file', '--batch'], read.map(({blob}) => `${blob}\n`).join(''));
  const texts = new Map<string, Buffer>();
  let at = 0;
  for (const {path} of read) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.subarray(at, end).toString().split(' ')[2]);
    texts.set(path, answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}
