import type {Location} from './location.ts';

interface Placed {
  readonly path: string;
  readonly pointer?: string | undefined;
}

/** A posting's path, and inside a container its place there: `export.json#/jobs/3`. */
export const nameOf = ({path, pointer}: Placed): string =>
  pointer === undefined ? path : `${path}#${pointer}`;

/**
 * Where a finding stands in the file, for tools that open the file themselves; nothing where its lines are those of a
 * text inside a container or of what a document shows.
 */
export const locationInFile = ({path, pointer}: Placed, location: Location): Location | undefined =>
  pointer !== undefined || /\.docx$/i.test(path) ? undefined : location;

/** A path as tools on every system write it: with slashes, and nothing that says “here” before it. */
export const slashed = (path: string): string => path.replace(/\\/g, '/').replace(/^(?:\.\/)+/, '');
