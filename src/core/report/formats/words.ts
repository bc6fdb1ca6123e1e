import {nameOf} from '../place.ts';
import type {ComparedPosting, ReportedFinding, ReportedPosting} from '../schema.ts';

/** What a posting is called in a sentence: its title, else its file. */
export const titleOf = (posting: {
  readonly path: string;
  readonly pointer?: string | undefined;
  readonly title: string | null;
}): string => posting.title ?? nameOf(posting);

/** A change of score in a few words, such as “+17 (was 71)”. */
export function changeInWords({change, before, after}: ComparedPosting): string {
  if (change === 'deleted') return 'deleted';
  if (before === null || after === null) return change === 'added' ? 'new' : '';
  if (after === before) return 'no change';
  return `${after > before ? '+' : '−'}${Math.abs(after - before)} (was ${before})`;
}

const rank: Readonly<Record<ReportedFinding['severity'], number>> = {error: 0, warning: 1, info: 2};

/** Findings with the gravest first, and of those the ones that gain most. */
export const worstFirst = <Item extends ReportedFinding>(findings: readonly Item[]): Item[] =>
  findings.toSorted((a, b) => rank[a.severity] - rank[b.severity] || b.points.gain - a.points.gain);

/** What a message says first: what is wrong. */
export const firstSentence = (message: string): string => /^.*?[.!?](?=\s|$)/.exec(message)?.[0] ?? message;

/** How many findings a posting has of each severity, in words. */
export function countsOf({findings}: ReportedPosting): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'nothing to mend' : counts.join(', ');
}
