import type {Span} from '../types.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

export interface Location {
  readonly start: Position;
  readonly end: Position;
}

/** Turns spans into lines and columns; the one place where that happens. */
export function locator(text: string): (span: Span) => Location {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) starts.push(i + 1);
  }
  const position = (offset: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] as number) + 1};
  };
  return ({start, end}) => ({start: position(start), end: position(end)});
}
