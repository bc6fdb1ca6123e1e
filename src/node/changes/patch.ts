import type {LineRange} from './types.ts';

/** The lines that a patch in the unified format adds or changes. */
export function linesOfPatch(patch: string): LineRange[] {
  const ranges: LineRange[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header !== null) line = Number(header[1]);
    else if (line > 0 && text.startsWith('+')) {
      const last = ranges.at(-1);
      if (last?.end === line - 1) ranges[ranges.length - 1] = {start: last.start, end: line};
      else ranges.push({start: line, end: line});
      line++;
    } else if (text.startsWith(' ')) line++;
  }
  return ranges;
}
