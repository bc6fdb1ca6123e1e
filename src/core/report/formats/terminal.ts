import {wrapAnsi} from 'fast-wrap-ansi';
import {plainText} from '../message.ts';
import {nameOf} from '../place.ts';
import type {Report, ReportedPosting} from '../schema.ts';
import type {Palette} from './types.ts';

/** Breaks a text into lines that fit a terminal of some columns, each with an indent. */
export function wrap(text: string, width: number, indent: number): string[] {
  const columns = Math.max(30, Math.min(width, 100) - indent);
  return wrapAnsi(text, columns, {hard: true, trim: true})
    .split('\n')
    .map((line) => ' '.repeat(indent) + line);
}

/** What stands above all that is said of a posting: its file and its title. */
export function headOf(posting: ReportedPosting, palette: Palette): string {
  const title = posting.title === null ? '' : `  ${plainText(posting.title)}`;
  return `${palette.bold(palette.cyan(plainText(nameOf(posting))))}${palette.bold(title)}`;
}

/** The inputs that could not be read, a line each. */
export const unreadableLines = ({failed}: Report, palette: Palette): string[] =>
  failed.map(
    ({path, message}) =>
      `${palette.red('unreadable')}  ${palette.bold(plainText(path))} ${plainText(message)}`,
  );
