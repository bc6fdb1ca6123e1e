import type {FileChange} from '../../core/report/compare.ts';

/** Lines of a file, both from 1 and both included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** A file that differs from the base; its paths are relative to the root of the repository. */
export interface ChangedFile extends FileChange {
  /** Lines that were added or changed; of a new file, all. */
  readonly lines: () => readonly LineRange[] | 'all';
}

/** What differs from a base, such as the branch that a pull request goes to. */
export interface Changes {
  /** What the base is called. */
  readonly base: string;
  /** The root of the repository. */
  readonly root: string;
  readonly files: readonly ChangedFile[];
  /** What files hold at the tip of the base, which may be ahead of where the change began; only where git knows. */
  readonly tipTexts?: (paths: readonly string[]) => ReadonlyMap<string, Buffer>;
  /** What files of the base held, by their paths there; those that are links, too large or not there are left out. */
  readonly baseTexts: (paths: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
}
