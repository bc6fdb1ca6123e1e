import {existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import type {AnyRule} from '../../core/rule/types.ts';
import {UsageError} from '../arguments.ts';
import type {Changes} from '../changes/types.ts';
import {configFinder, configPlaces, type LoadedConfig, loadNamedConfig} from '../config.ts';

/** How the gate is set: by the configuration of the base, so that a pull request cannot switch off its own gate. */
export interface Gate {
  readonly findConfig: (file: string) => LoadedConfig;
  /** Configurations that the pull request changes, which count once it is merged. */
  readonly changed: readonly string[];
  readonly dispose: () => void;
}

/**
 * The configurations as the base has them, put together in a folder of their own: of git from its tip, else from what is
 * there and has not changed. Without changes to go by, those that are there.
 * @throws ConfigError, UsageError where a configuration cannot be used.
 */
export async function gateOfBase(
  changes: Changes | undefined,
  cwd: string,
  rules: readonly AnyRule[],
  named: string | undefined,
): Promise<Gate> {
  if (named !== undefined && !/\.(?:json|ya?ml)$|rc$/.test(named)) {
    throw new UsageError(
      `the input “config” must name a file of YAML or JSON, not “${named}”: the Action runs no code of a repository.`,
    );
  }
  // A file outside the repository is none that the pull request can change.
  const isOutside =
    named !== undefined &&
    changes !== undefined &&
    relative(changes.root, resolve(cwd, named)).startsWith('..');
  if (changes === undefined || isOutside) {
    const findConfig = await finderIn(cwd, rules, named);
    return {findConfig, changed: [], dispose: () => undefined};
  }
  const isConfig = (path: string): boolean =>
    configPlaces.includes(basename(path)) ||
    (named !== undefined && resolve(changes.root, path) === resolve(cwd, named));
  const changed = changes.files.filter(({path, from = path}) => isConfig(path) || isConfig(from));
  const mirror = mkdtempSync(join(tmpdir(), 'jdlint-base-'));
  const dispose = (): void => rmSync(mirror, {recursive: true, force: true});
  try {
    const texts = await changes.baseTexts(
      changed.flatMap(({path, from = path, change}) => (change === 'added' ? [] : [from])),
    );
    const moved = new Set(changed.flatMap(({path, from = path}) => [path, from]));
    // A link is no configuration here: the pull request may change what it points to.
    const place = (paths: readonly string[]): void => {
      const atTip = changes.tipTexts?.(paths);
      for (const path of paths) {
        const text = atTip === undefined ? texts.get(path) : atTip.get(path);
        if (text !== undefined) put(join(mirror, path), text);
        else if (atTip === undefined && !moved.has(path) && isFile(join(changes.root, path)))
          put(join(mirror, path), readFileSync(join(changes.root, path)));
      }
    };
    const placed = new Set<string>();
    const placeAround = (path: string): void => {
      for (const folder of foldersOf(path)) {
        if (placed.has(folder)) continue;
        placed.add(folder);
        place(configPlaces.map((name) => (folder === '' ? name : `${folder}/${name}`)));
      }
    };
    const inRoot = (path: string): string => relative(changes.root, path).split(sep).join('/');
    const there = join(mirror, relative(changes.root, cwd));
    mkdirSync(there, {recursive: true});
    mkdirSync(join(mirror, '.git'));
    if (named !== undefined) place([inRoot(resolve(cwd, named))]);
    const isThere = named === undefined || existsSync(resolve(there, named));
    const find = isThere ? await finderIn(there, rules, named) : () => ({config: {}});
    return {
      findConfig: (file) => {
        placeAround(inRoot(resolve(cwd, file)));
        return find(relative(cwd, resolve(cwd, file)));
      },
      changed: changed.map(({path}) => path).filter((path) => differs(path, texts.get(path), changes.root)),
      dispose,
    };
  } catch (error) {
    dispose();
    throw error;
  }
}

async function finderIn(
  cwd: string,
  rules: readonly AnyRule[],
  named: string | undefined,
): Promise<(file: string) => LoadedConfig> {
  if (named === undefined) return configFinder(cwd, rules);
  const loaded = await loadNamedConfig(named, cwd, rules);
  return () => loaded;
}

/** The folders on the way to a file, from the root down. */
const foldersOf = (path: string): string[] =>
  path.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));

const isFile = (path: string): boolean => lstatSync(path, {throwIfNoEntry: false})?.isFile() === true;

function put(path: string, text: Buffer): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}

/** Whether jdlint's part of a configuration is another one; a package.json changes for many reasons. */
function differs(path: string, before: Buffer | undefined, root: string): boolean {
  if (basename(path) !== 'package.json') return true;
  const now = join(root, path);
  return partOf(before) !== partOf(isFile(now) ? readFileSync(now) : undefined);
}

function partOf(manifest: Buffer | undefined): string | undefined {
  try {
    const {jdlint} = JSON.parse(manifest?.toString() ?? '{}') as {readonly jdlint?: unknown};
    return JSON.stringify(jdlint);
  } catch {
    return undefined;
  }
}
