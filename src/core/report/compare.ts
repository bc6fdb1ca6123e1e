import {nameOf} from './place.ts';
import type {ComparedPosting, Comparison, Report, ReportedPosting} from './schema.ts';

/** What became of a file since the base. */
export interface FileChange {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'renamed' | 'deleted';
  /** The path in the base of a file that was renamed. */
  readonly from?: string;
}

/**
 * Sets the postings of a report against those of the same files in the base, linted in the same way. Postings of one
 * file are the same where their pointers are, or else their titles, or else their places in the file.
 */
export function compareReports(
  base: Report,
  head: Report,
  files: readonly FileChange[],
  ref: string,
): Comparison {
  const postings = files.flatMap(({path, change, from}) => {
    const before = base.postings.filter((posting) => posting.path === (from ?? path));
    const after = head.postings.filter((posting) => posting.path === path);
    const rest = [...before];
    const pairs = after.map((posting) => ({posting, old: takePartner(posting, rest)}));
    return [
      ...pairs.map(({posting, old}) => compared(posting, old, change, from)),
      ...rest.map((posting) => deleted(posting, path)),
    ];
  });
  const touched = new Set(files.map(({path}) => path));
  const untouched = head.postings.filter(({path}) => !touched.has(path)).map(unchanged);
  return {base: ref, postings: [...postings, ...untouched]};
}

/** Takes out of a list the posting that another one was before. */
function takePartner(posting: ReportedPosting, rest: ReportedPosting[]): ReportedPosting | undefined {
  const same = [
    (old: ReportedPosting) => old.title === posting.title && old.pointer === posting.pointer,
    (old: ReportedPosting) => old.title !== null && old.title === posting.title,
    (old: ReportedPosting) => old.pointer === posting.pointer,
  ];
  for (const matches of same) {
    const at = rest.findIndex(matches);
    if (at >= 0) return rest.splice(at, 1)[0];
  }
  return undefined;
}

function compared(
  {path, pointer, title, score, findings}: ReportedPosting,
  old: ReportedPosting | undefined,
  change: FileChange['change'],
  from: string | undefined,
): ComparedPosting {
  const known = new Set(old?.findings.map(({fingerprint}) => fingerprint));
  return {
    path,
    ...(pointer === undefined ? {} : {pointer}),
    title,
    change: old === undefined ? 'added' : change === 'added' ? 'changed' : change,
    ...(old === undefined || from === undefined ? {} : {from}),
    before: old?.score.value ?? null,
    after: score.value,
    newFindings: findings.map(({fingerprint}) => fingerprint).filter((one) => !known.has(one)),
  };
}

const deleted = ({pointer, title, score}: ReportedPosting, path: string): ComparedPosting => ({
  path,
  ...(pointer === undefined ? {} : {pointer}),
  title,
  change: 'deleted',
  before: score.value,
  after: null,
  newFindings: [],
});

const unchanged = ({path, pointer, title, score}: ReportedPosting): ComparedPosting => ({
  path,
  ...(pointer === undefined ? {} : {pointer}),
  title,
  change: 'unchanged',
  before: score.value,
  after: score.value,
  newFindings: [],
});

/**
 * What a comparison says of each posting of its report. Several postings of one file may have one name; they stand in
 * the comparison in the order of the report.
 */
export function comparisonOf(report: Report): ReadonlyMap<ReportedPosting, ComparedPosting> {
  const left = new Map<string, ComparedPosting[]>();
  for (const compared of report.comparison?.postings ?? []) {
    if (compared.change === 'deleted') continue;
    const name = nameOf(compared);
    left.set(name, [...(left.get(name) ?? []), compared]);
  }
  return new Map(
    report.postings.flatMap((posting) => {
      const compared = left.get(nameOf(posting))?.shift();
      return compared === undefined ? [] : [[posting, compared] as const];
    }),
  );
}
