import type {Span} from '../types.ts';

/** A script element that holds JSON. */
export interface Script {
  readonly span: Span;
  readonly value: unknown;
}

/** The elements `<script type="…">` with JSON in them. */
export function scriptsOf(text: string, type: RegExp): Script[] {
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

/** What a text holds as JSON, or undefined where it is none. */
export function parseQuietly(text: string): unknown {
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

/** Where an element's closing tag begins, or the end of the text. */
export function closingTag(text: string, name: string, from: number): number {
  for (let at = from; ; ) {
    const next = text.indexOf('</', at);
    if (next < 0) return text.length;
    if (text.slice(next + 2, next + 2 + name.length).toLowerCase() === name) return next;
    at = next + 2;
  }
}
