import type {Span} from '../types.ts';

/** Finds what stands inside a span; the entries are sorted once, so that a look-up is short on any text. */
export function withinFinder<T extends {readonly span: Span}>(entries: readonly T[]): (outer: Span) => T[] {
  const sorted = [...entries].sort((a, b) => a.span.start - b.span.start);
  return ({start, end}) => {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.span.start ?? 0) < start) from = middle + 1;
      else to = middle;
    }
    const found: T[] = [];
    for (let at = from; at < sorted.length; at++) {
      const entry = sorted[at];
      if (entry === undefined || entry.span.start >= end) break;
      if (entry.span.end <= end) found.push(entry);
    }
    return found;
  };
}
