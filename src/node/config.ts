import {readFileSync} from 'node:fs';
import {basename, dirname, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {cosmiconfigSync} from 'cosmiconfig';
import type {Config} from '../core/config/index.ts';
import {ConfigError, checkConfig, parseConfig} from '../core/config/read.ts';
import type {AnyRule} from '../core/rule/types.ts';
import {repositoryRoot} from './files.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** Where it was found, if anywhere. */
  readonly path?: string;
}

/** Names of files that a configuration is looked for in. */
export const configPlaces = [
  '.jdlintrc',
  '.jdlintrc.json',
  '.jdlintrc.yaml',
  '.jdlintrc.yml',
  'package.json',
];

/**
 * Whether a file is a configuration, and nothing else of it: cosmiconfig would follow an `$import` in it, even to code.
 * What it says is read by `readConfig`.
 */
function loadText(path: string, content: string): unknown {
  if (basename(path) !== 'package.json') return content;
  const manifest = JSON.parse(content) as {readonly jdlint?: unknown} | null;
  return manifest?.jdlint === undefined ? {} : {jdlint: 'is there'};
}

/**
 * Finds configurations for files, each folder once: from the file upwards to the repository's root, or outside git to
 * the working directory. Only data is read; no code runs.
 */
export function configFinder(cwd: string, rules: readonly AnyRule[]): (file: string) => LoadedConfig {
  const found = new Map<string, LoadedConfig>();
  return (file) => {
    const folder = dirname(resolve(cwd, file));
    const known = found.get(folder);
    if (known !== undefined) return known;
    const root = repositoryRoot(folder) ?? (folder.startsWith(cwd) ? cwd : folder);
    const explorer = cosmiconfigSync('jdlint', {
      searchPlaces: configPlaces,
      searchStrategy: 'global',
      stopDir: root,
      loaders: {noExt: loadText, '.json': loadText, '.yaml': loadText, '.yml': loadText},
    });
    const result = explorer.search(folder);
    const loaded = result === null ? {config: {}} : readConfig(result.filepath, cwd, rules);
    found.set(folder, loaded);
    return loaded;
  };
}

function readConfig(path: string, cwd: string, rules: readonly AnyRule[]): LoadedConfig {
  const shown = relative(cwd, path) || path;
  const under = basename(path) === 'package.json' ? ['jdlint'] : [];
  return {config: parseConfig(readConfigText(path, shown), shown, rules, under), path: shown};
}

function readConfigText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `${shown}: ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`}. Check --config.`,
    );
  }
}

/**
 * Loads the configuration that a person named. Only here a configuration may be code.
 * @throws ConfigError
 */
export async function loadNamedConfig(
  path: string,
  cwd: string,
  rules: readonly AnyRule[],
): Promise<LoadedConfig> {
  const full = resolve(cwd, path);
  if (!/\.(?:[cm]?js|[cm]?ts)$/.test(full)) return readConfig(full, cwd, rules);
  readConfigText(full, path);
  let module: {default?: unknown};
  try {
    module = (await import(pathToFileURL(full).href)) as {default?: unknown};
  } catch (error) {
    throw new ConfigError(
      `${path}: could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (module.default === undefined)
    throw new ConfigError(`${path}: has no default export. Write: export default defineConfig({…})`);
  return {config: checkConfig(module.default, rules, () => path), path};
}
