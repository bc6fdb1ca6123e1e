import {type Grade, grades} from '../rule/types.ts';

/** What a grade means to someone who is about to publish, and from which score on a posting has it. */
interface GradeMeaning {
  readonly from: number;
  readonly meaning: string;
}

/**
 * Thresholds follow the scale on which careful readers mark postings: the best near 90, the middle near 50 to 55, the
 * poor under 30. Source: editors' judgement.
 */
export const gradeMeanings: Readonly<Record<Grade, GradeMeaning>> = {
  A: {from: 80, meaning: 'ready to publish, with little left to gain'},
  B: {from: 65, meaning: 'good, with a few things worth mending'},
  C: {from: 50, meaning: 'middling: it informs, and leaves questions open'},
  D: {from: 35, meaning: 'weak: much that readers look for is missing or hard to find'},
  F: {from: 0, meaning: 'not ready: readers cannot decide on it'},
};

export const gradeOf = (value: number): Grade =>
  grades.find((grade) => value >= gradeMeanings[grade].from) ?? 'F';

/** The worse of two grades. */
export const worse = (a: Grade, b: Grade): Grade => (grades.indexOf(a) > grades.indexOf(b) ? a : b);
