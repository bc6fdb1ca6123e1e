import type {MetadataValue, Source} from '../types.ts';
import {type AtsShape, atsShapes, type ValuePath} from './data/ats-shapes.ts';
import {unescapeHtml} from './entities.ts';
import {InputError} from './input-error.ts';
import {checkLimits} from './limits.ts';

/** Levels of a container that are searched for postings. */
const maximumDepth = 8;

/**
 * The postings of an export of an applicant tracking system, each with its JSON pointer.
 * @throws InputError where the text is no JSON or holds no posting.
 */
export function openAts(path: string, text: string, maxSize?: number): Source[] {
  const root = parseJson(text);
  const sources = [...findPostings(root, '', 0)].map(({value, pointer, shape}) =>
    toSource(path, value, pointer, shape),
  );
  if (sources.length === 0) {
    throw new InputError(
      'unsupported',
      `holds no posting in a form that is known (${atsShapes.map(({id}) => id).join(', ')}).`,
    );
  }
  for (const source of sources) checkLimits(source.text, 'html', maxSize);
  return sources;
}

/** One JSON text, or one on each line. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      // Neither: the first error says more.
    }
    throw new InputError(
      'unsupported',
      `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* findPostings(
  value: unknown,
  pointer: string,
  depth: number,
): Generator<{readonly value: JsonObject; readonly pointer: string; readonly shape: AtsShape}> {
  if (depth > maximumDepth) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* findPostings(item, `${pointer}/${index}`, depth + 1);
  } else if (isObject(value)) {
    const shape = atsShapes.find(({keys}) => keys.every((key) => valueAt(value, key) !== undefined));
    if (shape !== undefined) yield {value, pointer, shape};
    else {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'object')
          yield* findPostings(inner, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, depth + 1);
      }
    }
  }
}

function valueAt(root: unknown, path: ValuePath): unknown {
  let value = root;
  for (const key of path.split('.')) {
    if (Array.isArray(value)) value = value[Number(key)] as unknown;
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value ?? undefined;
}

function toSource(path: string, posting: JsonObject, pointer: string, shape: AtsShape): Source {
  const metadata: MetadataValue[] = [];
  const add = (name: string, value: unknown): void => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return;
    const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
    if (text !== '')
      metadata.push({path: name.split('.'), value: text, origin: 'ats', span: {start: 0, end: 0}});
  };
  add('title', valueAt(posting, shape.title));
  for (const [name, paths] of Object.entries(shape.metadata)) {
    add(
      name,
      paths.map((candidate) => valueAt(posting, candidate)).find((value) => value !== undefined),
    );
  }
  return {
    path,
    ...(pointer === '' ? {} : {pointer}),
    format: 'html',
    text: textOf(posting, shape),
    bodyStart: 0,
    metadata,
  };
}

/** The texts of a posting as one page of HTML. */
function textOf(posting: JsonObject, {texts, lists, sections, escaped}: AtsShape): string {
  const parts: string[] = [];
  const add = (heading: unknown, text: unknown): void => {
    if (typeof text !== 'string' || text.trim() === '') return;
    const html = escaped ? unescapeHtml(text) : text;
    const inner = /<[a-z]/i.test(html) ? html : paragraphs(html);
    parts.push(
      typeof heading === 'string' && heading.trim() !== '' ? `<h2>${heading}</h2>\n${inner}` : inner,
    );
  };
  for (const [index, {path, heading}] of texts.entries()) {
    if (lists?.after === index) {
      for (const list of [valueAt(posting, lists.path) ?? []].flat()) {
        const content = valueAt(list, lists.text);
        add(
          valueAt(list, lists.heading),
          typeof content === 'string' && /^\s*<li/i.test(content) ? `<ul>${content}</ul>` : content,
        );
      }
    }
    add(heading, valueAt(posting, path));
  }
  for (const section of Object.values((sections && valueAt(posting, sections.path)) ?? {})) {
    if (sections !== undefined) add(valueAt(section, sections.heading), valueAt(section, sections.text));
  }
  return parts.join('\n');
}

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.trim().replace(/\n/g, '<br>')}</p>`)
    .join('\n');
