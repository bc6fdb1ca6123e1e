import type {MetadataValue, Source, Span} from '../types.ts';
import {type FoundPosting, findShapes, type JsonObject, metadataOf, shapeOf, toSource} from './ats.ts';
import {schemaOrg} from './data/ats-shapes.ts';
import {unescapeHtml} from './entities.ts';
import type {FrontMatter} from './front-matter.ts';

/** Words of a page that make it more than a shell filled by a script. */
const leastWords = 120;
/** Share of a description's word groups that a page must show for the two to be the same text. */
const sameText = 0.5;

interface Script {
  readonly span: Span;
  readonly value: unknown;
}

/**
 * The postings of an HTML page. Structured data (JSON-LD) that describes what the page shows becomes its metadata;
 * where the page shows nothing of it, or it describes several postings, each description is a posting of its own.
 */
export function openPage(path: string, text: string, {metadata, end}: FrontMatter): Source[] {
  const page: Source = {
    path,
    format: 'html',
    text,
    bodyStart: end,
    metadata: [...metadata, ...titleOfPage(text)],
  };
  const described = scriptsOf(text, /^application\/ld\+json$/i).flatMap((script) =>
    jobPostings(script.value).map((found) => ({script, found})),
  );
  const full = described.filter(({found}) => textLength(found) >= 100);
  const shown = visibleText(text);
  const shingles = full.length > 0 ? shinglesOf(shown) : new Set<string>();
  const onPage = full.filter(({found}) => isShown(found, shingles));
  const [sole] = onPage.length === 1 ? onPage : full.length === 0 && described.length === 1 ? described : [];
  if (sole !== undefined) {
    const {script, found} = sole;
    const own = metadataOf(found, 'json-ld', (value) => place(text, script.span, value));
    return [{...page, metadata: [...page.metadata, ...own]}];
  }
  if (full.length > 0) return full.map(({found}) => toSource(path, found, 'json-ld'));
  if (shown.split(/\s+/).length >= leastWords) return [page];
  const embedded = embeddedJson(text).flatMap((value) => [...findShapes(value, shapeOf)]);
  return embedded.length > 0 ? embedded.map((found) => toSource(path, found, 'ats')) : [page];
}

/** What the page is called in the tab of a browser: often the job and the site. */
function titleOfPage(text: string): MetadataValue[] {
  const match = /<title\b[^>]{0,200}>([^<]{3,300})/i.exec(text);
  const value = unescapeHtml(match?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (match === null || value === '') return [];
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  const span = {start, end: match.index + match[0].length};
  return [{path: ['page title'], value, origin: 'text', span}];
}

/** The elements `<script type="…">` with JSON in them. */
function scriptsOf(text: string, type: RegExp): Script[] {
  const scripts: Script[] = [];
  for (const match of text.matchAll(/<script\b([^>]{0,500})>/gi)) {
    const said = /\btype\s*=\s*["']?([^"'\s>]{1,60})/i.exec(match[1] ?? '')?.[1];
    if (said === undefined || !type.test(said)) continue;
    const start = match.index + match[0].length;
    const end = closingTag(text, 'script', start);
    const value = parseQuietly(text.slice(start, end));
    if (value !== undefined) scripts.push({span: {start, end}, value});
  }
  return scripts;
}

/** JSON in scripts and in attributes, from which a script makes the page. */
function embeddedJson(text: string): unknown[] {
  const inAttributes = [...text.matchAll(/\sdata-[\w-]{1,40}\s*=\s*(?:"([^"]{300,})"|'([^']{300,})')/g)].map(
    (match) => parseQuietly(unescapeHtml(match[1] ?? match[2] ?? '')),
  );
  return [
    ...scriptsOf(text, /^application\/json$/i).map(({value}) => value),
    ...assigned(text),
    ...inAttributes,
  ].filter((value) => value !== undefined);
}

/** `window.data = {…};` in a script. */
function assigned(text: string): unknown[] {
  const values: unknown[] = [];
  for (const match of text.matchAll(/<script\b[^>]{0,500}>/gi)) {
    const start = match.index + match[0].length;
    const code = text.slice(start, closingTag(text, 'script', start));
    for (const statement of code.split(/;[ \t]*(?:\r?\n|$)/)) {
      const equals = statement.indexOf('=');
      if (statement.length < 300 || equals < 0 || equals > 200) continue;
      values.push(
        parseQuietly(
          statement
            .slice(equals + 1)
            .trim()
            .replace(/;$/, ''),
        ),
      );
    }
  }
  return values;
}

function parseQuietly(text: string): unknown {
  const trimmed = text
    .trim()
    .replace(/^<!--|^\/\/<!\[CDATA\[|^<!\[CDATA\[/, '')
    .replace(/-->$|\/\/\]\]>$|\]\]>$/, '')
    .trim();
  if (!/^[[{]/.test(trimmed)) return undefined;
  try {
    return JSON.parse(trimmed);
  } catch {
    try {
      // Real pages leave line breaks inside strings, which JSON forbids.
      return JSON.parse(trimmed.replace(/[\r\n\t]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

const isJobPosting = (value: JsonObject): boolean =>
  [value['@type']].flat().some((type) => typeof type === 'string' && /(?:^|\/|:)JobPosting$/.test(type));

/** JobPosting objects, in `@graph`, lists and wherever else they stand, each with its pointer. */
const jobPostings = (value: unknown): FoundPosting[] => [
  ...findShapes(value, (object) => (isJobPosting(object) ? schemaOrg : undefined)),
];

const descriptionOf = ({value}: FoundPosting): string => {
  const {description} = value;
  return typeof description === 'string' ? visibleText(unescapeHtml(unescapeHtml(description))) : '';
};
const textLength = (found: FoundPosting): number => descriptionOf(found).length;

function isShown(found: FoundPosting, page: ReadonlySet<string>): boolean {
  const own = [...shinglesOf(descriptionOf(found))];
  return own.length > 0 && own.filter((words) => page.has(words)).length >= own.length * sameText;
}

/** Every three words that stand together. */
function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

const unseen = ['script', 'style', 'noscript', 'template', 'svg'];

/** The text between the tags of a page, less what browsers do not show; a scan that is linear in its length. */
function visibleText(html: string): string {
  const parts: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(html.slice(at));
      break;
    }
    parts.push(html.slice(at, open));
    const name = /^[a-z]+/i.exec(html.slice(open + 1, open + 12))?.[0].toLowerCase() ?? '';
    const comment = html.startsWith('<!--', open);
    const close = comment ? html.indexOf('-->', open) : html.indexOf('>', open);
    if (close < 0) break;
    at = unseen.includes(name) ? closingTag(html, name, close) : close + (comment ? 3 : 1);
  }
  return unescapeHtml(parts.join(' ')).replace(/\s+/g, ' ').trim();
}

/** Where an element's closing tag begins, or the end of the text. */
function closingTag(text: string, name: string, from: number): number {
  for (let at = from; ; ) {
    const next = text.indexOf('</', at);
    if (next < 0) return text.length;
    if (text.slice(next + 2, next + 2 + name.length).toLowerCase() === name) return next;
    at = next + 2;
  }
}

/** Where a value stands in the script, as it is written there. */
function place(text: string, {start, end}: Span, value: string): Span {
  const written = JSON.stringify(value).slice(1, -1);
  for (const candidate of new Set([written, value])) {
    const at = text.indexOf(candidate, start);
    if (at >= 0 && at < end) return {start: at, end: at + candidate.length};
  }
  return {start, end: start};
}
