import type {Review} from '../../src/core/review.ts';

/** One way to make a posting worse, as a careless writer would. */
export interface Damage {
  readonly id: string;
  /** What was done, in words. */
  readonly what: string;
  /** Rules of which one has to name it. */
  readonly named: readonly string[];
  /** The damaged text, or undefined where there is nothing to damage, or it would do no harm. */
  apply(review: Review): string | undefined;
}
