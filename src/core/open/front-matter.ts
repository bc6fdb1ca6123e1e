import {parse as parseToml, TomlError} from 'smol-toml';
import {isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from 'yaml';
import type {MetadataValue, Span, TextField} from '../types.ts';
import {InputError} from './input-error.ts';
import {spacedKey} from './key.ts';

export interface FrontMatter {
  readonly metadata: readonly MetadataValue[];
  /** Parts of the posting that stand in fields of their own. */
  readonly fields: readonly TextField[];
  /** Where the body begins. */
  readonly end: number;
}

const none: FrontMatter = {metadata: [], fields: [], end: 0};
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
    return json === undefined ? none : {...readYaml(json, 0), end: json.length};
  }
  const fence = opening[1] as keyof typeof fences;
  const start = opening[0].length;
  const closing = findClosing(text, start, fence);
  if (closing === undefined) {
    // A posting may open with a thematic break: only a line that looks like a key makes it front matter.
    if (!/^[\w-]{1,60}[ \t]?[:=]/m.test(text.slice(start, start + 500))) return none;
    throw new InputError(
      'front-matter',
      `has front matter that opens with ${fence} on line 1 and is never closed. Add a line ${fence} after it.`,
    );
  }
  const content = text.slice(start, closing.start);
  return fences[fence] === 'yaml'
    ? {...readYaml(content, start), end: closing.end}
    : {metadata: readToml(content, start), fields: [], end: closing.end};
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

// Real front matter repeats keys; the last one counts, as in the generators that read it.
const parseYaml = (content: string) =>
  parseDocument(content, {uniqueKeys: false, prettyErrors: true, logLevel: 'silent'});

/** Colons in values that are not quoted give way to a sign that no text holds, of the same length. */
const standIn = '\uFDD0';
const withoutColons = (content: string): string =>
  content.replace(
    /^([\w-]{1,60}: )(?!["'[{|>&*!])(.*)$/gm,
    (_, key: string, value: string) => key + value.replaceAll(': ', `${standIn} `),
  );

function readYaml(content: string, offset: number): Omit<FrontMatter, 'end'> {
  const written = parseYaml(content);
  // "title: Opening: Baker" is a text to its writer.
  const hasColons = written.errors.some(({code}) => code === 'BLOCK_AS_IMPLICIT_KEY');
  const document = hasColons ? parseYaml(withoutColons(content)) : written;
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
        const text = typeof value === 'string' ? value.replaceAll(standIn, ':') : value;
        values.push({path, value: text, origin: 'front-matter', span: spanOf(node, offset) ?? key});
      }
    }
  };
  visit(document.contents, [], {start: 0, end: 0});
  return {metadata: values, fields: textFields(document.contents, content, offset)};
}

/** Keys whose value is a part of the posting where it is long. */
const partKey =
  /responsib|dut(?:y|ies)|tasks|what.?you|requirement|qualif|skills|experience|benefit|perk|we.?offer|nice.?to|bonus|about|descri|overview|summary|intro|profile|content|body|how.?to.?apply|process/i;
/** Characters of a text, and words of a list's item, that are no tag or caption. */
const longText = 120;
const shortText = 40;
/** Keys that also hold captions and summaries for search engines. */
const wholeKey = /about|descri|overview|summary|intro|profile|content|body|experience|skills/i;
const longItem = 3;

/** Lists and long texts under keys that name a part of a posting, as sites keep them that have a form for it. */
function textFields(root: unknown, content: string, offset: number): TextField[] {
  if (!isMap(root)) return [];
  return (root.items as Pair<Node, Node | null>[]).slice(0, 200).flatMap(({key, value}): TextField[] => {
    if (!isScalar(key) || !partKey.test(String(key.value))) return [];
    const nameSpan = spanOf(key, offset);
    const range = isSeq(value) || isScalar(value) ? value.range : undefined;
    if (nameSpan === undefined || range === undefined || range === null) return [];
    let [start, end] = range;
    if (isSeq(value)) {
      const items = value.items.flatMap((item) =>
        isScalar(item) && typeof item.value === 'string' ? [item.value] : [],
      );
      const words = items.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
      // A list in brackets is a list of tags.
      if (
        items.length < 2 ||
        items.length < value.items.length ||
        words < items.length * longItem ||
        value.flow
      )
        return [];
      start = content.lastIndexOf('\n', start) + 1;
    } else if (isScalar(value)) {
      const least = wholeKey.test(String(key.value)) ? longText : shortText;
      if (typeof value.value !== 'string' || value.value.length < least) return [];
      if (value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL')
        start = content.indexOf('\n', start) + 1;
      else if (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE')
        [start, end] = [start + 1, end - 1];
      if (value.type === 'QUOTE_DOUBLE' && content.slice(start, end).includes('\\')) return [];
    }
    const name = spacedKey(String(key.value))
      .replace(/ (?:markdown|md|html|text|list|section|items)$/i, '')
      .trim();
    return [{name, nameSpan, span: {start: start + offset, end: end + offset}}];
  });
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
