import {load} from 'js-yaml';
import {mappedFacts} from '../open/index.ts';
import {asYaml, readYaml} from '../open/yaml.ts';
import {YamlError, type YamlNode} from '../open/yaml-tree.ts';
import type {AnyRule} from '../rule/types.ts';
import {templateNames} from '../templates/index.ts';
import {didYouMean} from './nearest.ts';
import {presetNames} from './presets.ts';
import {type Config, configSchema} from './schema.ts';

/** A configuration that cannot be used. The message names file, line and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Aliases that a configuration may use: more, inside one another, would grow beyond bounds. */
const maxAliases = 20;

type KeyPath = readonly (string | number)[];

/** Reads a configuration written in YAML or JSON, so that errors can name their line. */
export function parseConfig(
  text: string,
  path: string,
  rules: readonly AnyRule[],
  under: KeyPath = [],
): Config {
  let root: YamlNode | undefined;
  let whole: unknown;
  try {
    root = readYaml(text);
    whole = root === undefined ? {} : asYaml(() => load(text, {maxAliases}));
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    if (/alias/.test(error.message))
      throw new ConfigError(
        `${path}: uses more YAML aliases than a configuration needs. Write the values out.`,
      );
    throw new ConfigError(`${path}:${error.line}: is not valid YAML or JSON: ${error.message}`);
  }
  const lineOf = (keys: KeyPath): number => {
    let node = root;
    let offset = 0;
    for (const key of [...under, ...keys]) {
      if (node?.kind !== 'map') break;
      const pair = node.pairs.find(([name]) => name.kind === 'scalar' && name.value === key);
      if (pair === undefined) break;
      offset = (pair[0].kind === 'scalar' ? pair[0].inner?.start : undefined) ?? offset;
      node = pair[1];
    }
    return text.slice(0, offset).split('\n').length;
  };
  const value = under.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    whole,
  );
  return checkConfig(value ?? {}, rules, (keys) => `${path}:${lineOf(keys)}`);
}

/**
 * Checks a configuration that is an object already.
 * @throws ConfigError that names the place and the nearest known name.
 */
export function checkConfig(
  value: unknown,
  rules: readonly AnyRule[],
  place: (keys: KeyPath) => string,
): Config {
  const result = configSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const keys = (issue?.path ?? []).filter((key): key is string | number => typeof key !== 'symbol');
    if (issue?.code === 'unrecognized_keys') {
      const key = issue.keys[0] ?? '';
      const hint = didYouMean(key, Object.keys(configSchema.shape));
      throw new ConfigError(`${place([...keys, key])}: unknown key “${key}”.${hint}`);
    }
    const name = keys.join('.');
    throw new ConfigError(
      `${place(keys)}: ${name === '' ? 'the configuration' : `“${name}”`} ${expectation(keys)}`,
    );
  }
  const config = result.data;
  const ids = rules.map(({meta}) => meta.id);
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    const rule = rules.find(({meta}) => meta.id === id);
    if (rule === undefined)
      throw new ConfigError(`${place(['rules', id])}: unknown rule “${id}”.${didYouMean(id, ids)}`);
    checkOptions(rule, setting, place);
  }
  for (const id of Object.keys(config.weights ?? {})) {
    if (ids.includes(id)) continue;
    throw new ConfigError(`${place(['weights', id])}: unknown rule “${id}”.${didYouMean(id, ids)}`);
  }
  for (const fact of Object.keys(config.metadata ?? {})) {
    const facts = Object.keys(mappedFacts);
    if (facts.includes(fact)) continue;
    throw new ConfigError(
      `${place(['metadata', fact])}: there is no fact “${fact}” to map a field to.${didYouMean(fact, facts)} There are: ${facts.join(', ')}.`,
    );
  }
  if (config.template !== undefined && !templateNames.includes(config.template)) {
    const hint = didYouMean(config.template, templateNames);
    throw new ConfigError(
      `${place(['template'])}: unknown template “${config.template}”.${hint} There are: ${templateNames.join(', ')}.`,
    );
  }
  return config;
}

function expectation(keys: KeyPath): string {
  switch (keys[0]) {
    case 'rules':
      return keys.length === 1
        ? 'must map rule names to severities.'
        : 'must be error, warning, info or off, or [severity, {options}].';
    case 'weights':
      return keys.length === 1
        ? 'must map rule names to numbers.'
        : 'must be a number from 0 to 100: the points that the rule is worth.';
    case 'extends':
      return `must be one of ${presetNames.join(', ')}.`;
    case 'minScore':
      return 'must be a number from 0 to 100.';
    case 'maxWarnings':
      return 'must be a whole number from 0.';
    case 'metadata':
      return 'must map facts to the names of fields, such as title: jobTitle.';
    case 'ignore':
      return 'must be a list of globs.';
    case 'template':
    case '$schema':
      return 'must be text.';
    default:
      return 'must be a mapping of keys to values.';
  }
}

function checkOptions(rule: AnyRule, setting: unknown, place: (keys: KeyPath) => string): void {
  if (!Array.isArray(setting)) return;
  const {id} = rule.meta;
  const at = place(['rules', id]);
  if (rule.options === undefined) throw new ConfigError(`${at}: rule “${id}” takes no options.`);
  const result = rule.options.safeParse(setting[1]);
  if (result.success) return;
  const issue = result.error?.issues[0];
  const name = issue?.code === 'unrecognized_keys' ? issue.keys?.[0] : issue?.path.map(String).join('.');
  throw new ConfigError(
    `${at}: rule “${id}” does not take the option “${name}” as it is given. See: jdlint --explain ${id}`,
  );
}
