import type {ContentKind, Level, MeasureKind} from '../types.ts';

/** The postings that a score is compared with: those of people who build software and run it, or all others. */
export const families = ['technology', 'other'] as const;
export type Family = (typeof families)[number];

export interface TemplateSection {
  readonly kind: ContentKind;
  /** How grave its absence is, where that is certain. */
  readonly absence: 'error' | 'warning' | 'info';
  /** What the missing section could look like, with `[placeholders]`. Markdown below the heading. */
  readonly skeleton: string;
}

/** How many duties give a picture of a job. */
export interface DutiesRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** What a posting of a kind needs. */
export interface Template {
  readonly id: string;
  /** Who is sought, in the plural. */
  readonly label: string;
  readonly family: Family;
  /** The discipline of software work whose titles pick it, by id. */
  readonly discipline?: string;
  /** Titles that pick it, besides those of the discipline. */
  readonly titles?: RegExp;
  /** Titles that do not pick it after all. What follows the name of the job is not looked at. */
  readonly unless: readonly RegExp[];
  /** In the order in which they serve a reader best. */
  readonly sections: readonly TemplateSection[];
  readonly duties: DutiesRange;
  /** Levels whose postings need another number of duties. */
  readonly dutiesOfLevel: Readonly<Partial<Record<Level, DutiesRange>>>;
  /** Figures of scale, result or target that a reader may expect in overview and duties. */
  readonly measures: number;
  /** What such figures commonly are, one a kind; ends "such as …". The most telling first. */
  readonly typicalMeasures: readonly (readonly [MeasureKind, string])[];
  /** Groups of keywords that candidates search for, by id. */
  readonly keywordGroups: readonly string[];
}
