import type {MetadataValue, Origin, Source, Span} from '../types.ts';
import {type AtsShape, atsShapes, type ValuePath} from './data/ats-shapes.ts';
import {unescapeHtml} from './entities.ts';
import {spacedKey} from './key.ts';

/** Levels of a container that are searched for postings. */
export const maximumDepth = 10;
/** Characters of text that an object of no known system must hold to be a posting. */
const leastText = 200;

export type JsonObject = Readonly<Record<string, unknown>>;

/** A posting inside a JSON value: the object, its JSON pointer and the system whose shape it has. */
export interface FoundPosting {
  readonly value: JsonObject;
  readonly pointer: string;
  readonly shape: AtsShape;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects in a JSON value that have a shape, in its order; what stands inside one is none of its own. */
export function* findShapes(
  value: unknown,
  shapeOf: (value: JsonObject) => AtsShape | undefined,
  keys: readonly (string | number)[] = [],
): Generator<FoundPosting> {
  if (keys.length > maximumDepth || typeof value !== 'object' || value === null) return;
  const shape = isObject(value) ? shapeOf(value) : undefined;
  if (isObject(value) && shape !== undefined) yield {value, pointer: pointerOf(keys), shape};
  else {
    for (const [key, inner] of Object.entries(value)) yield* findShapes(inner, shapeOf, [...keys, key]);
  }
}

/** The JSON pointer to what stands under these keys (RFC 6901). */
export const pointerOf = (keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

/** The shape of a system's postings that an object has. */
export const shapeOf = (value: JsonObject): AtsShape | undefined =>
  atsShapes.find((shape) => hasShape(value, shape));

function hasShape(value: JsonObject, shape: AtsShape): boolean {
  if (!shape.keys.every((key) => valueAt(value, key) !== undefined)) return false;
  if (!shape.generic) return true;
  const title = titleOf(value, shape);
  return typeof title === 'string' && title.length < 200 && textOf(value, shape).length >= leastText;
}

/** The title under a known key; of an object of no known system, under any key that ends in "title". */
function titleOf(value: JsonObject, {title, generic}: AtsShape): unknown {
  const known = first(value, title);
  if (known !== undefined || !generic) return known;
  return Object.entries(value).find(
    ([key, inner]) => /title$|^designation$/i.test(key) && typeof inner === 'string',
  )?.[1];
}

function valueAt(root: unknown, path: ValuePath): unknown {
  let value = root;
  for (const key of path.split('.')) {
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      const [, name, wanted] = /^\[(\w+)=(\w+)\]$/.exec(key) ?? [];
      if (name !== undefined) value = list.find((item) => valueAt(item, name) === wanted);
      else if (/^\d+$/.test(key)) value = list[Number(key)];
      else {
        const found = list.map((item) => valueAt(item, key)).filter((item) => item !== undefined);
        value = found.length > 0 ? found.flat() : undefined;
      }
    } else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value ?? undefined;
}

const first = (posting: JsonObject, paths: readonly ValuePath[]): unknown =>
  paths.map((path) => valueAt(posting, path)).find((value) => value !== undefined && value !== '');

/** Makes one posting's Source of an object in a container. */
export function toSource(path: string, {value, pointer, shape}: FoundPosting, origin: Origin): Source {
  const text = textOf(value, shape);
  return {
    path,
    ...(pointer === '' ? {} : {pointer}),
    format: hasTags(text) ? 'html' : 'text',
    text,
    bodyStart: 0,
    metadata: metadataOf({value, shape}, origin, () => ({start: 0, end: 0})),
  };
}

/** The metadata of a posting by the names that facts know; `spanOf` tells where a value stands in the source. */
export function metadataOf(
  {value, shape}: Pick<FoundPosting, 'value' | 'shape'>,
  origin: Origin,
  spanOf: (value: string) => Span,
): MetadataValue[] {
  const metadata: MetadataValue[] = [];
  const add = (name: string, found: unknown): void => {
    if (Array.isArray(found)) {
      for (const item of found.slice(0, 50)) add(name, item);
      return;
    }
    if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean') return;
    const plain = typeof found === 'string' ? unescapeHtml(found).replace(/\s+/g, ' ').trim() : found;
    if (plain === '' || String(plain).length > 500) return;
    metadata.push({path: name.split('.'), value: plain, origin, span: spanOf(String(found))});
  };
  add('title', titleOf(value, shape));
  for (const [name, paths] of Object.entries(shape.metadata)) add(name, first(value, paths));
  if (shape.named !== undefined) addNamed(value, shape.named, add);
  if (shape.generic) addScalars(value, new Set(Object.keys(shape.metadata)), add);
  return metadata;
}

/** Fields that the employer made, such as "Work Location Type". */
function addNamed(
  value: JsonObject,
  {path, name, value: field}: NonNullable<AtsShape['named']>,
  add: (name: string, value: unknown) => void,
): void {
  for (const item of [valueAt(value, path) ?? []].flat()) {
    const label = valueAt(item, name);
    if (typeof label === 'string') add(label.replace(/\./g, ' '), valueAt(item, field));
  }
}

/** Of an object of no known system every short value counts under its own name. */
function addScalars(
  value: JsonObject,
  taken: ReadonlySet<string>,
  add: (name: string, value: unknown) => void,
): void {
  for (const [key, inner] of Object.entries(value)) {
    if (taken.has(key)) continue;
    if (isObject(inner)) for (const [name, deep] of Object.entries(inner)) add(`${key}.${name}`, deep);
    else add(key, inner);
  }
}

const hasTags = (text: string): boolean => /<\/?[a-z][a-z0-9]*[\s/>]/i.test(text);

/** The texts of a posting as one page: HTML where any of them is, else plain text. */
function textOf(posting: JsonObject, shape: AtsShape): string {
  const {texts, lists, sections} = shape;
  const parts: {readonly heading: string; readonly text: string}[] = [];
  const add = (heading: unknown, text: unknown): void => {
    if (typeof text !== 'string' || text.trim() === '') return;
    parts.push({heading: typeof heading === 'string' ? heading.trim() : '', text: unescaped(text)});
  };
  if (shape.generic) for (const {heading, text} of longTexts(posting)) add(heading, text);
  for (const [index, {paths, heading}] of texts.entries()) {
    if (lists?.after === index) addLists(posting, lists, add);
    add(heading, first(posting, paths));
  }
  if (lists !== undefined && lists.after >= texts.length) addLists(posting, lists, add);
  for (const section of Object.values((sections && valueAt(posting, sections.path)) ?? {})) {
    if (sections !== undefined) add(valueAt(section, sections.heading), valueAt(section, sections.text));
  }
  if (!parts.some(({text}) => hasTags(text)))
    return parts.map(({heading, text}) => (heading === '' ? text : `## ${heading}\n\n${text}`)).join('\n\n');
  return parts
    .map(({heading, text}) => {
      const inner = hasTags(text) ? withLineBreaks(text) : paragraphs(text);
      return heading === '' ? inner : `<h2>${heading}</h2>\n${inner}`;
    })
    .join('\n');
}

/** Every long text of an object of no known system, each once: many export it as HTML and plain. */
function longTexts(posting: JsonObject): {readonly heading: string; readonly text: string}[] {
  const seen = new Set<string>();
  return Object.entries(posting).flatMap(([key, value]) => {
    if (typeof value !== 'string' || value.length < 80 || !textKey.test(key)) return [];
    const opening = unescaped(value)
      .replace(/<[^>]{0,500}>|[^\p{L}\p{N}]/gu, '')
      .slice(0, 60)
      .toLowerCase();
    if (seen.has(opening)) return [];
    seen.add(opening);
    const part = partKey.exec(spacedKey(key).toLowerCase())?.[0];
    return [
      {heading: part === undefined ? '' : part.replace(/^./, (first) => first.toUpperCase()), text: value},
    ];
  });
}

const textKey =
  /desc|content|body|about|text|detail|summary|overview|require|responsib|qualif|skill|benefit|perk|offer|profile|dut(?:y|ies)|task|role|html|^jd|job_?ad/i;
/** Keys whose words are the heading of their text. */
const partKey =
  /\b(?:requirements?|responsibilities|(?:basic |preferred |minimum )?qualifications?|skills|benefits|perks|duties|tasks)\b/;

function addLists(
  posting: JsonObject,
  {path, heading, text}: NonNullable<AtsShape['lists']>,
  add: (heading: unknown, text: unknown) => void,
): void {
  for (const list of [valueAt(posting, path) ?? []].flat()) {
    const content = valueAt(list, text);
    const items = Array.isArray(content)
      ? content.map((item) => `<li>${String(item)}</li>`).join('')
      : content;
    add(
      valueAt(list, heading),
      typeof items === 'string' && /^\s*<li/i.test(items) ? `<ul>${items}</ul>` : items,
    );
  }
}

/** Undoes the escaping that hides the tags, once or twice. */
function unescaped(text: string): string {
  let plain = text;
  for (let round = 0; round < 2 && !hasTags(plain) && /&(?:amp;)?lt;\/?[a-z]/i.test(plain); round++)
    plain = unescapeHtml(plain);
  return plain;
}

/** Markup on one line gets lines, so that a finding can say which one it means. */
const withLineBreaks = (html: string): string =>
  html.split('\n').length > html.length / 400
    ? html
    : html
        .replace(/<\/(?:p|div|li|ul|ol|h[1-6]|tr|table|section)>(?!\s*\n)/gi, '$&\n')
        .replace(/<(?:ul|ol)>(?!\s*\n)/gi, '$&\n');

const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => `<p>${part.trim().replace(/\n/g, '<br>')}</p>`)
    .join('\n');
