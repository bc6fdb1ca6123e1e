import type {ContentKind} from '../types.ts';

export interface TemplateSection {
  readonly kind: ContentKind;
  /** How grave its absence is, where that is certain. */
  readonly absence: 'error' | 'warning' | 'info';
  /** What the missing section could look like, with `[placeholders]`. Markdown below the heading. */
  readonly skeleton: string;
}

/** What a posting of a kind needs. */
export interface Template {
  readonly id: string;
  readonly label: string;
  /** Titles that this template is picked for. */
  readonly titles?: RegExp;
  /** In the order in which they serve a reader best. */
  readonly sections: readonly TemplateSection[];
  readonly duties: {readonly minimum: number; readonly maximum: number};
  /** Figures of scale, result or target that a reader may expect in overview and duties. */
  readonly measures: number;
  /** Groups of keywords that candidates search for, by id. */
  readonly keywordGroups: readonly string[];
}
