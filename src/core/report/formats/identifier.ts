import {fingerprint} from '../fingerprint.ts';
import {slashed} from '../place.ts';
import type {ReportedFinding, ReportedPosting} from '../schema.ts';

/**
 * Names findings, to be asked in the order of the report: no two of a report have the same name, and a finding keeps
 * its own when lines move. In a container a posting goes by its title, since its pointer changes with every posting
 * that comes before it.
 */
export function identifier(): (posting: ReportedPosting, finding: ReportedFinding) => string {
  const seen = new Map<string, number>();
  return ({path, pointer, title}, {fingerprint: own}) => {
    const key = [slashed(path), pointer === undefined ? '' : (title ?? pointer), own].join('\0');
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return fingerprint(`${key}\0${nth}`);
  };
}
