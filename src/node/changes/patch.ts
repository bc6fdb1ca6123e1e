import type {LineRange} from './types.ts';

interface PatchLine {
  readonly text: string;
  readonly isAdded: boolean;
}

/** The lines that a patch in the unified format shows of the new file, by their numbers. */
export function newSideOf(patch: string): Map<number, PatchLine> {
  const lines = new Map<number, PatchLine>();
  let number = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) number = Number(header[1]);
    else if (number > 0 && /^[ +]/.test(line)) {
      lines.set(number++, {text: line.slice(1).replace(/\r$/, ''), isAdded: line.startsWith('+')});
    }
  }
  return lines;
}

/** The lines that a patch adds or changes. */
export function linesOfPatch(patch: string): LineRange[] {
  const ranges: {start: number; end: number}[] = [];
  for (const [number, {isAdded}] of newSideOf(patch)) {
    const last = ranges.at(-1);
    if (!isAdded) continue;
    if (last?.end === number - 1) last.end = number;
    else ranges.push({start: number, end: number});
  }
  return ranges;
}
