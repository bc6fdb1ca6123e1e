import type {MetadataValue, Span, TextField} from '../types.ts';
import {InputError} from './input-error.ts';
import {spacedKey} from './key.ts';
import {YamlError, type YamlMap, type YamlNode, type YamlScalar} from './yaml-tree.ts';

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

/** The parsers of front matter; they are large, so that a page in a browser need not load them. */
export interface FrontMatterParsers {
  /**
   * Reads YAML, or JSON, which is YAML as well, to a tree with places, as `readYaml` does.
   * @throws YamlError
   */
  readonly parseYaml?: (text: string) => YamlNode | undefined;
  /**
   * Reads TOML to plain data.
   * @throws InputError `front-matter`
   */
  readonly parseToml?: (text: string) => unknown;
}

type ParseYaml = NonNullable<FrontMatterParsers['parseYaml']>;

const without = (language: string) => (): never => {
  throw new InputError(
    'front-matter',
    `has front matter in ${language}, which cannot be read here. Give the text below it.`,
  );
};
const noParsers: Required<FrontMatterParsers> = {
  parseYaml: without('YAML or JSON'),
  parseToml: without('TOML'),
};

/**
 * Reads YAML (`---`), TOML (`+++`) or JSON (`---json`, braces) front matter at the start of a text.
 * @throws InputError `front-matter` where it does not close or does not parse.
 */
export function readFrontMatter(text: string, parsers: FrontMatterParsers = {}): FrontMatter {
  const {parseYaml, parseToml} = {...noParsers, ...parsers};
  const opening = /^(---|\+\+\+)(?:json|yaml|toml)?[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (opening === null) {
    const [json] = braces.exec(text) ?? [];
    return json === undefined ? none : {...yamlFields(parseYaml, json, 0), end: json.length};
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
    ? {...yamlFields(parseYaml, content, start), end: closing.end}
    : {metadata: readToml(parseToml(content), content, start), fields: [], end: closing.end};
}

function findClosing(text: string, from: number, fence: string): Span | undefined {
  let start = from;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end);
    // Only in YAML an indented line can belong to a text.
    if ((fence === '+++' ? line.trim() : line.trimEnd()) === fence) return {start, end};
    if (newline < 0) return undefined;
    start = end;
  }
  return undefined;
}

/** Colons in values that are not quoted give way to a sign that no text holds, of the same length. */
const standIn = '\uFDD0';
const withoutColons = (content: string): string =>
  content.replace(
    /^([\w-]{1,60}: )(?!["'[{|>&*!])(.*)$/gm,
    (_, key: string, value: string) => key + value.replaceAll(': ', `${standIn} `),
  );

/** A text in quotes whose lines are not indented, as the generators of sites read it too: each break becomes spaces. */
const onOneLine = (content: string): string =>
  content.replace(
    /^[\w-]{1,60}:[ \t]*(?:"(?:[^"\\]|\\.){0,5000}"|'(?:[^']|''){0,5000}')[ \t]*$/gms,
    (value) => value.replace(/[\r\n]/g, ' '),
  );

/**
 * Tabs, with which some generators let lists be indented, a bracket that closes a list at the start of a line, a quote that
 * another kind of quote was to close, and a sign that YAML keeps for itself.
 */
const withoutSlips = (content: string): string =>
  content
    .replace(/\t|\n(?=[\]}])/g, ' ')
    .replace(/^([\w-]{1,60}: )(?:"(?=[^"\n]*[“”][ \r]*$)|[@`%])/gm, '$1 ');

/** "title: Opening: Baker" is a text to its writer. */
function parseLeniently(parse: ParseYaml, content: string): YamlNode | undefined {
  try {
    return parse(content);
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    try {
      return parse(withoutColons(onOneLine(withoutSlips(content))));
    } catch {
      throw new InputError(
        'front-matter',
        `has front matter that is not valid YAML, line ${error.line + 1}: ${error.message}. Mend it, or quote the value.`,
      );
    }
  }
}

/** A variable of the site, which YAML takes for a map. */
const variable = /\{\{[^\n]{0,200}?\}\}/y;

// Real front matter repeats keys; the last one counts, as in the generators that read it.
function yamlFields(parse: ParseYaml, content: string, offset: number): Omit<FrontMatter, 'end'> {
  const root = parseLeniently(parse, content);
  const values: MetadataValue[] = [];
  const visit = (node: YamlNode, path: readonly string[], key: Span): void => {
    if (path.length > 8 || values.length > 1000 || node.kind === 'alias') return;
    if (node.kind === 'list') {
      for (const item of node.items) visit(item, path, key);
    } else if (node.kind === 'map') {
      variable.lastIndex = node.start;
      const [value] = variable.exec(content) ?? [];
      if (value !== undefined) {
        const start = node.start + offset;
        values.push({path, value, origin: 'front-matter', span: {start, end: start + value.length}});
        return;
      }
      for (const [name, inner] of node.pairs) {
        if (name.kind === 'scalar') visit(inner, [...path, String(name.value)], spanOf(name, offset) ?? key);
      }
    } else {
      const {value} = node;
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        const text = typeof value === 'string' ? value.replaceAll(standIn, ':') : value;
        values.push({path, value: text, origin: 'front-matter', span: spanOf(node, offset) ?? key});
      }
    }
  };
  if (root !== undefined) visit(root, [], {start: 0, end: 0});
  return {metadata: values, fields: textFields(root, content, offset)};
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

/** What the parts of a list under one key are called, where each has a heading of its own. */
const headKey = /^(?:title|heading|header|name|label)$/i;

/**
 * Lists and long texts under keys that name a part of a posting, as sites keep them that have a form for it; long texts
 * under other keys too, which a page without a body consists of.
 */
function textFields(root: YamlNode | undefined, content: string, offset: number): TextField[] {
  const visit = (value: YamlNode, name: string, nameSpan: Span): TextField[] => {
    if (value.kind === 'list') {
      const headed = value.items.flatMap((item) => headedPart(item, visit, offset));
      if (headed.length > 0) return headed;
    }
    const span = textSpan(value, name, content);
    if (span === undefined) return [];
    return [
      {
        name,
        nameSpan,
        span: moved(span, offset),
        ...(value.kind === 'list' ? {isList: true} : {}),
        ...(value.kind === 'scalar' && value.style === 'double' ? {isEscaped: true} : {}),
        ...(partKey.test(name) ? {} : {isOther: true}),
      },
    ];
  };
  if (root?.kind !== 'map') return [];
  return root.pairs.slice(0, 200).flatMap(([key, value]) => {
    if (key.kind !== 'scalar') return [];
    const nameSpan = spanOf(key, offset);
    return nameSpan === undefined ? [] : visit(value, nameOf(String(key.value)), nameSpan);
  });
}

/** A key in words, without what it says of its form. */
const nameOf = (key: string): string =>
  spacedKey(key)
    .replace(/ (?:markdown|md|html|text|list|section|items)$/i, '')
    .trim();

/** `{title: 'What you do', text: …}`: a part with its heading. */
function headedPart(
  item: YamlNode,
  visit: (value: YamlNode, name: string, nameSpan: Span) => TextField[],
  offset: number,
): TextField[] {
  if (item.kind !== 'map') return [];
  const isHead = ([key]: YamlMap['pairs'][number]): boolean =>
    key.kind === 'scalar' && headKey.test(String(key.value));
  const head = item.pairs.find(isHead)?.[1];
  if (head?.kind !== 'scalar' || typeof head.value !== 'string' || head.inner === undefined) return [];
  const {value: name, inner} = head;
  return item.pairs
    .filter((pair) => !isHead(pair))
    .flatMap(([, value]) => visit(value, name, moved(inner, offset)));
}

/** The one text of a list's item, which may stand under a key of its own, or under two. */
function itemText(item: YamlNode | undefined, depth = 0): YamlScalar | undefined {
  if (item?.kind === 'map' && item.pairs.length === 1 && depth < 2)
    return itemText(item.pairs[0]?.[1], depth + 1);
  return item?.kind === 'scalar' && typeof item.value === 'string' ? item : undefined;
}

/** Escapes in double quotes other than those of breaks, tabs, quotes and slashes. */
const otherEscape = /\\[^nrt"\\/]/;

/** Where a list or a long text stands that is a part of the posting. */
function textSpan(value: YamlNode, name: string, content: string): Span | undefined {
  if (value.kind === 'list') {
    const items = value.items.map((item) => itemText(item)).filter((item) => item !== undefined);
    const words = items.reduce((sum, item) => sum + String(item.value).split(/\s+/).length, 0);
    const end = items.at(-1) && spanOf(items.at(-1) as YamlScalar, 0)?.end;
    const isWhole = items.length >= 2 && items.length === value.items.length;
    if (!isWhole || end === undefined || words < items.length * longItem) return undefined;
    const start =
      content.lastIndexOf('\n', value.isFlow ? spanOf(items[0] as YamlScalar, 0)?.start : value.start) + 1;
    // A list in brackets on one line is a list of tags.
    return value.isFlow && !content.slice(start, end).includes('\n') ? undefined : {start, end};
  }
  const least = partKey.test(name) && !wholeKey.test(name) ? shortText : longText;
  if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.value.length < least)
    return undefined;
  const {inner} = value;
  // Escapes that are as long as what they stand for leave every place where it is.
  if (
    inner !== undefined &&
    value.style === 'double' &&
    otherEscape.test(content.slice(inner.start, inner.end))
  )
    return undefined;
  return inner;
}

/** A value as it is written, with its quotes. */
function spanOf({style, inner}: YamlScalar, offset: number): Span | undefined {
  if (inner === undefined) return undefined;
  const quote = style === 'single' || style === 'double' ? 1 : 0;
  return {start: inner.start + offset - quote, end: inner.end + offset + quote};
}

/** Where a span of the front matter stands in the file. */
const moved = ({start, end}: Span, offset: number): Span => ({start: start + offset, end: end + offset});

function readToml(table: unknown, content: string, offset: number): MetadataValue[] {
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
