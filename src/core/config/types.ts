import type {Severity} from '../rule/types.ts';

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
  readonly weight?: number;
}

/** A configuration with every default filled in. */
export interface ResolvedConfig {
  /** The id of a template, or `auto`. */
  readonly template: string;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly minScore?: number;
  readonly maxWarnings?: number;
  /** Fields of the front matter, by the fact they hold. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Globs of files that a folder or glob leaves out. */
  readonly ignore: readonly string[];
}
