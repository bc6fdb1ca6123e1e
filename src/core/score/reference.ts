import reference from './data/reference.json' with {type: 'json'};

/** Where a score stands among real postings. */
export interface Standing {
  /** Of a hundred postings, those that score lower. */
  readonly percentile: number;
  /** The postings that it is compared with. */
  readonly family: string;
  readonly count: number;
  /** The day on which they were measured, YYYY-MM-DD. */
  readonly measured: string;
}

interface Family {
  readonly count: number;
  /** The scores, the lowest first: one for each hundredth of the postings from none to all. */
  readonly scores: readonly number[];
}

const families: Readonly<Record<string, Family>> = reference.families;

/** Compares with postings of the same family where enough were measured, else with all. */
export function standingOf(value: number, family: string): Standing {
  const known = Object.hasOwn(families, family) ? family : 'all';
  const {count, scores} = families[known] as Family;
  const below = scores.filter((score) => score < value).length;
  const same = scores.filter((score) => score === value).length;
  return {
    percentile: Math.min(99, Math.round(((below + same / 2) / scores.length) * 100)),
    family: known,
    count,
    measured: reference.measured,
  };
}
