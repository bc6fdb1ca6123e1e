import type {AnyRule} from '../../rule/types.ts';
import type {Report, ReportedPosting} from '../schema.ts';
import type {FailOn, Gates, Verdict} from '../verdict.ts';

/** Colours a text; the plain palette leaves it as it is. */
export interface Palette {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** What a format may use beside the report. */
export interface FormatContext {
  /** Why the run passes or fails. */
  readonly verdict: Verdict;
  readonly failOn: FailOn;
  /** What a posting must reach. */
  readonly gatesOf: (path: string) => Gates;
  /** The rules that ran, for what is said of each. */
  readonly rules: readonly AnyRule[];
  /** The text of a posting, for excerpts and columns. */
  readonly textOf: (posting: ReportedPosting) => string | undefined;
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  /** Show every finding, not only the most useful. */
  readonly all: boolean;
  /** Show errors only, and no score. */
  readonly quiet: boolean;
}

/** One way to write a report, in pieces: that of an export of thousands is longer than a text may be. */
export type Format = (report: Report, context: FormatContext) => Iterable<string>;
