import {lstatSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import ignore, {type Ignore} from 'ignore';
import picomatch from 'picomatch';
import {globSync, isDynamicPattern} from 'tinyglobby';
import {endings} from '../core/open/index.ts';

/** A file to lint. `named` files are linted whatever they are; others only when they are postings. */
export interface Target {
  readonly path: string;
  readonly named: boolean;
}

export interface Targets {
  readonly files: readonly Target[];
  /** Arguments that matched nothing. */
  readonly missing: readonly string[];
}

/** Endings that a folder is searched for; plain text and JSON hold too much else. */
const searched = Object.keys(endings).filter((ending) => !['text', 'json'].includes(endings[ending] ?? ''));
const alwaysIgnored = ['**/node_modules/**', '**/.git/**'];

/** The files that arguments name: files as they are, folders and globs less what is ignored. Paths stay as typed. */
export function findFiles(args: readonly string[], cwd: string, ignored: readonly string[] = []): Targets {
  const files = new Map<string, Target>();
  const missing: string[] = [];
  for (const arg of args) {
    const kind = kindOf(resolve(cwd, arg));
    if (kind === 'file') {
      files.set(resolve(cwd, arg), {path: arg, named: true});
      continue;
    }
    const pattern = kind === 'folder' ? `${toGlob(arg)}/**/*.{${searched.join(',')}}` : toGlob(arg);
    if (kind === undefined && !isDynamicPattern(pattern)) {
      missing.push(arg);
      continue;
    }
    const found = globSync(pattern, {
      cwd,
      ignore: [...alwaysIgnored, ...ignored],
      onlyFiles: true,
      followSymbolicLinks: false,
      expandDirectories: false,
      caseSensitiveMatch: true,
    });
    const below = kind === 'folder' ? resolve(cwd, arg) : cwd;
    const kept = withoutGitIgnored(
      found.map((path) => resolve(cwd, path)),
      below,
    );
    for (const path of kept.sort()) {
      if (!files.has(path)) files.set(path, {path: shownPath(path, cwd), named: false});
    }
    if (kept.length === 0) missing.push(arg);
  }
  return {files: [...files.values()], missing};
}

/**
 * Those of some files that arguments name, for a run over what has changed: .gitignore has no say, since what is in
 * git is not ignored, and a file need not be there any more. Paths are absolute, and come back as they would be typed.
 */
export function matchFiles(
  paths: readonly string[],
  args: readonly string[],
  cwd: string,
  ignored: readonly string[] = [],
): Target[] {
  const isIgnored = picomatch([...alwaysIgnored, ...ignored].map(toGlob), {dot: true});
  const tests = args.map((arg) => {
    const full = resolve(cwd, arg);
    const inFolder = new RegExp(`\\.(?:${searched.join('|')})$`);
    const isMatch = isDynamicPattern(toGlob(arg)) ? picomatch(toGlob(arg)) : undefined;
    return (path: string): 'named' | 'found' | undefined => {
      if (path === full) return 'named';
      const below = isMatch?.(toGlob(relative(cwd, path))) ?? (isInside(path, full) && inFolder.test(path));
      return below && !isIgnored(toGlob(relative(cwd, path))) ? 'found' : undefined;
    };
  });
  return paths.flatMap((path) => {
    const matches = tests.flatMap((test) => test(path) ?? []);
    if (matches.length === 0 || isLink(path)) return [];
    return [{path: shownPath(path, cwd), named: matches.includes('named')}];
  });
}

const isInside = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true;
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

export const isFolder = (path: string): boolean => kindOf(path) === 'folder';

const toGlob = (path: string): string =>
  path
    .split(sep)
    .join('/')
    .replace(/(?<!\/)\/+$/, '') || '.';
/** A path as reports show it: from the working directory, where it is below. */
export const shownPath = (path: string, cwd: string): string => {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
};

/** Drops what a .gitignore on the way from the repository's root down leaves out, and links. */
function withoutGitIgnored(paths: readonly string[], below: string): string[] {
  const matchers = new Map<string, Ignore | undefined>();
  const matcherOf = (folder: string): Ignore | undefined => {
    if (!matchers.has(folder)) matchers.set(folder, readGitIgnore(folder));
    return matchers.get(folder);
  };
  const root = repositoryRoot(below) ?? below;
  return paths.filter((path) => {
    if (isLink(path)) return false;
    for (let folder = dirname(path); folder.startsWith(root); folder = dirname(folder)) {
      // The folder that was named is never left out, only what lies below it.
      const inside = relative(folder, path).split(sep).join('/');
      const matcher = matcherOf(folder);
      if (
        matcher?.ignores(inside) &&
        !(below !== folder && matcher.ignores(`${relative(folder, below).split(sep).join('/')}/`))
      )
        return false;
      if (folder === root || folder === dirname(folder)) break;
    }
    return true;
  });
}

function readGitIgnore(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The nearest folder upwards that holds `.git`. */
export function repositoryRoot(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      statSync(join(folder, '.git'));
      return folder;
    } catch {
      if (folder === dirname(folder)) return undefined;
    }
  }
}

/** Names of files near a path that does not exist, for a hint. */
export function neighbours(path: string): string[] {
  try {
    return readdirSync(dirname(path) || '.').map((name) => join(dirname(path), name));
  } catch {
    return [];
  }
}
