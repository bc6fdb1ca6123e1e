import {parse as parseToml, TomlError} from 'smol-toml';
import {isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from 'yaml';
import type {MetadataValue, Span} from '../types.ts';
import {InputError} from './input-error.ts';

export interface FrontMatter {
  readonly metadata: readonly MetadataValue[];
  /** Where the body begins. */
  readonly end: number;
}

const fences = {'---': 'yaml', '+++': 'toml'} as const;
/** JSON between braces that stand alone on their lines, as Hugo writes it. */
const braces = /^\{[ \t]*\r?\n[\s\S]*?\n\}[ \t]*(?:\r?\n|$)/;

/**
 * Reads YAML (`---`), TOML (`+++`) or JSON (`---json`, braces) front matter at the start of a text.
 * @throws InputError `front-matter` where it does not close or does not parse.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^(---|\+\+\+)(?:json|yaml|toml)?[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (opening === null) {
    const [json] = braces.exec(text) ?? [];
    return json === undefined ? {metadata: [], end: 0} : {metadata: readYaml(json, 0), end: json.length};
  }
  const fence = opening[1] as keyof typeof fences;
  const start = opening[0].length;
  const closing = findClosing(text, start, fence);
  if (closing === undefined) {
    // A posting may open with a thematic break: only a line that looks like a key makes it front matter.
    if (!/^[\w-]{1,60}[ \t]?[:=]/m.test(text.slice(start, start + 500))) return {metadata: [], end: 0};
    throw new InputError(
      'front-matter',
      `has front matter that opens with ${fence} on line 1 and is never closed. Add a line ${fence} after it.`,
    );
  }
  const content = text.slice(start, closing.start);
  const metadata = fences[fence] === 'yaml' ? readYaml(content, start) : readToml(content, start);
  return {metadata, end: closing.end};
}

function findClosing(text: string, from: number, fence: string): Span | undefined {
  let start = from;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    if (text.slice(start, end).trimEnd() === fence) return {start, end};
    if (newline < 0) return undefined;
    start = end;
  }
  return undefined;
}

function readYaml(content: string, offset: number): MetadataValue[] {
  // Real front matter repeats keys; the last one counts, as in the generators that read it.
  const document = parseDocument(content, {uniqueKeys: false, prettyErrors: true, logLevel: 'silent'});
  const error = document.errors[0];
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    const reason = (error.message.split(/ at line |\n/)[0] ?? 'not valid').replace(/[.:]$/, '');
    throw new InputError(
      'front-matter',
      `has front matter that is not valid YAML, line ${line}: ${reason}. Mend it, or quote the value.`,
    );
  }
  const values: MetadataValue[] = [];
  const visit = (node: unknown, path: readonly string[], key: Span): void => {
    if (path.length > 8 || values.length > 1000 || isAlias(node)) return;
    const range = isMap(node) ? node.range : undefined;
    const raw = range ? content.slice(range[0], range[1]) : '';
    // `salary: {{ pay }}` is a map to YAML and a variable to the site.
    if (range && raw.startsWith('{{')) {
      values.push({
        path,
        value: raw.trim(),
        origin: 'front-matter',
        span: {start: range[0] + offset, end: range[1] + offset},
      });
    } else if (isMap(node)) {
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        if (isScalar(pair.key))
          visit(pair.value, [...path, String(pair.key.value)], spanOf(pair.key, offset) ?? key);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, path, key);
    } else if (isScalar(node)) {
      const {value} = node;
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        values.push({path, value, origin: 'front-matter', span: spanOf(node, offset) ?? key});
      }
    }
  };
  visit(document.contents, [], {start: 0, end: 0});
  return values;
}

function spanOf(node: Node, offset: number): Span | undefined {
  return node.range ? {start: node.range[0] + offset, end: node.range[1] + offset} : undefined;
}

function readToml(content: string, offset: number): MetadataValue[] {
  let table: unknown;
  try {
    table = parseToml(content);
  } catch (error) {
    const line = error instanceof TomlError ? error.line + 1 : 1;
    throw new InputError('front-matter', `has front matter that is not valid TOML, line ${line}. Mend it.`);
  }
  const values: MetadataValue[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (path.length > 8 || values.length > 1000) return;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      values.push({
        path,
        value,
        origin: 'front-matter',
        span: tomlSpan(content, offset, path.at(-1) ?? '', value),
      });
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, path);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    }
  };
  visit(table, []);
  return values;
}

/** TOML parsers give no positions: the value after its key, else the key's line. */
function tomlSpan(content: string, offset: number, key: string, value: string | number | boolean): Span {
  const line = content.split('\n').findIndex((text) => text.trimStart().replace(/^["']/, '').startsWith(key));
  const lineStart = line <= 0 ? 0 : content.split('\n').slice(0, line).join('\n').length + 1;
  const at = content.indexOf(String(value), lineStart + key.length);
  const start = offset + (at < 0 ? lineStart : at);
  return {start, end: start + (at < 0 ? key.length : String(value).length)};
}
