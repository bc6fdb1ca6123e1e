import {wrapAnsi} from 'fast-wrap-ansi';

/** Breaks a text into lines that fit a terminal of some columns, each with an indent. */
export function wrap(text: string, width: number, indent: number): string[] {
  const columns = Math.max(30, Math.min(width, 100) - indent);
  return wrapAnsi(text, columns, {hard: true, trim: true})
    .split('\n')
    .map((line) => ' '.repeat(indent) + line);
}
