import type {Check} from './check/index.ts';
import type {Score} from './score/index.ts';
import type {TemplateChoice} from './templates/index.ts';
import type {Facts, Posting, Source} from './types.ts';

/** All that is known of one posting at the end of the way: what travels, and grows, and is never changed. */
export interface Review {
  readonly source: Source;
  readonly posting: Posting;
  readonly facts: Facts;
  readonly template: TemplateChoice;
  readonly checks: readonly Check[];
  readonly score: Score;
}

/** An input that was left out, since it is no posting. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** An input that could not be read. */
export interface Failed {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What became of one posting of a run, or of an input that gave none. */
export type Outcome =
  | {readonly kind: 'review'; readonly review: Review}
  | {readonly kind: 'skipped'; readonly skipped: Skipped}
  | {readonly kind: 'failed'; readonly failed: Failed};
