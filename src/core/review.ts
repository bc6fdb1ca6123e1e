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

/** What became of the inputs of a run. */
export interface Outcome {
  readonly reviews: readonly Review[];
  readonly skipped: readonly {readonly path: string; readonly reason: string}[];
  readonly failed: readonly {readonly path: string; readonly code: string; readonly message: string}[];
}
