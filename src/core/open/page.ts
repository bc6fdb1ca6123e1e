import type {MetadataValue, Source} from '../types.ts';
import {unescapeHtml} from './entities.ts';
import type {FrontMatter} from './front-matter.ts';

/** The postings of a page of HTML, with what its structured data tells of them. */
export type OpenPage = (page: Source) => Source[];

/** A page as it is written, with its name in the tab of a browser. */
export const pageOf = (path: string, text: string, {metadata, end}: FrontMatter): Source => ({
  path,
  format: 'html',
  text,
  bodyStart: end,
  metadata: [...metadata, ...titleOfPage(text)],
});

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
