import leven from 'leven';

/** The known name nearest to a mistyped one, if any is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase().slice(0, 100);
  const best = known
    .map((candidate) => ({candidate, distance: leven(lower, candidate.toLowerCase())}))
    .sort((a, b) => a.distance - b.distance)[0];
  if (best === undefined) return undefined;
  return best.distance <= Math.max(2, Math.floor(lower.length / 3)) ? best.candidate : undefined;
}

/** ` Did you mean “x”?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const candidate = nearest(name, known);
  return candidate === undefined ? '' : ` Did you mean “${candidate}”?`;
}
