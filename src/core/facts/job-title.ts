import {jobNoun} from './data/job-nouns.ts';

/** A text that names a job and is not a sentence. */
export const looksLikeTitle = (text: string): boolean =>
  text.length <= 120 && jobNoun.test(text) && !/[.?]\s|[.?]$/.test(text) && text.split(/\s+/).length <= 14;

/** The job's name without what follows it: "Copy Editor at Example Ltd", "Writer: three-month contract". */
export function plainTitle(text: string): string {
  const folded = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^[^\p{L}\p{N}(.]*(?:now hiring|hiring|we(?:'re|’re| are) (?:now )?hiring|vacancy|wanted|job (?:opening|posting|title))\s*[:!–—-]\s*(?=\p{L})/iu,
      '',
    )
    .replace(
      /\s*\((?:(?:full|part)[- ]time|remote|hybrid|on-?site|contract|permanent|&|and|\/|or|,|\s)+\)$/i,
      '',
    );
  const cut =
    / (?:at|@) (?:the )?\p{Lu}[\p{L}\p{N}.&' -]{1,50}$| ?: .{0,60}\b(?:contract|months?|full[- ]time|part[- ]time|remote)\b.{0,30}$/u.exec(
      folded,
    );
  const name = cut === null ? folded : folded.slice(0, cut.index);
  return looksLikeTitle(name) ? name : folded;
}
