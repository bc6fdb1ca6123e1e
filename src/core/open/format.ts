import type {Format} from '../types.ts';

/** What a file holds: a posting, a document to convert, or an export with several postings. */
export type InputFormat = Format | 'docx' | 'json';

export const inputFormats: readonly InputFormat[] = ['markdown', 'mdx', 'html', 'text', 'docx', 'json'];

/** Endings of files that jdlint reads, and how. */
export const endings: Readonly<Record<string, InputFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  htm: 'html',
  txt: 'text',
  text: 'text',
  docx: 'docx',
  json: 'json',
  ndjson: 'json',
  jsonl: 'json',
};

/** What a path's ending says of its format. */
export const formatOf = (path: string): InputFormat | undefined =>
  endings[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];

/** Characters at the start of a text that tell its format. */
export const tellingLength = 20_000;

/** How a text is read: as its path's ending says, and where that says little or nothing, as the text looks. */
export function inputFormatOf(path: string, text: string): InputFormat {
  const said = formatOf(path);
  if (said === 'html' && isMarkdownPage(text)) return 'markdown';
  if (said !== undefined && said !== 'text') return said;
  const start = text.slice(0, tellingLength).trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<(?:div|section|article|main|h[1-6]|p|ul)\b)/i.test(start))
    return 'html';
  if (said === undefined && /^[[{]\s*["{[]/.test(start)) return 'json';
  return looksLikeMarkdown(start) ? 'markdown' : 'text';
}

/** Front matter with Markdown below it and no markup: sites that name their pages by what they become. */
const isMarkdownPage = (text: string): boolean =>
  text.startsWith('---') &&
  (text.match(/^(?:#{1,6} ?\p{L}|[*-] )/gmu)?.length ?? 0) >= 3 &&
  !/<(?:p|div|section|article|ul|ol|table|h[1-6]|br|body)\b/i.test(text);

/** Front matter, or marks of Markdown on lines of their own. */
function looksLikeMarkdown(text: string): boolean {
  if (/^(?:---|\+\+\+)\r?\n/.test(text)) return true;
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  const links = text.match(/\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/g)?.length ?? 0;
  return headings >= 2 || (headings === 1 && links > 0);
}
