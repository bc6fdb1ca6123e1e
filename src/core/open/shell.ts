import type {Source} from '../types.ts';
import {findShapes, shapeOf, toSource} from './ats.ts';
import {unescapeHtml} from './entities.ts';
import {closingTag, parseQuietly, scriptsOf} from './scripts.ts';

/** The postings that a page holds as data only, from which a script makes what its readers see. */
export const openShell = (path: string, text: string): Source[] =>
  embeddedJson(text)
    .flatMap((value) => [...findShapes(value, shapeOf)])
    .map((found) => toSource(path, found, 'ats'));

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
