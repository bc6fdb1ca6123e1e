import type {Span} from '../types.ts';
import {type FoundPosting, findShapes, type JsonObject, metadataOf, toSource} from './ats.ts';
import {schemaOrg} from './data/ats-shapes.ts';
import {unescapeHtml} from './entities.ts';
import type {OpenPage} from './page.ts';
import {closingTag, scriptsOf} from './scripts.ts';
import {openShell} from './shell.ts';

/** Words of a page that make it more than a shell filled by a script. */
const leastWords = 120;
/** Share of a description's word groups that a page must show for the two to be the same text. */
const sameText = 0.5;

/**
 * The postings of an HTML page. Structured data (JSON-LD) that describes what the page shows becomes its metadata;
 * where the page shows nothing of it, or it describes several postings, each description is a posting of its own.
 */
export const openPage: OpenPage = (page) => {
  const {path, text} = page;
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
  const inData = openShell(path, text);
  return inData.length > 0 ? inData : [page];
};

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

/** Where a value stands in the script, as it is written there. */
function place(text: string, {start, end}: Span, value: string): Span {
  const written = JSON.stringify(value).slice(1, -1);
  for (const candidate of new Set([written, value])) {
    const at = text.indexOf(candidate, start);
    if (at >= 0 && at < end) return {start: at, end: at + candidate.length};
  }
  return {start, end: start};
}
