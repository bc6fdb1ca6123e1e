import type {Span} from '../types.ts';

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: unknown;
  /** `block` is folded or literal text below its key. */
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** The text inside quotes; nothing where no value is written. */
  readonly inner?: Span;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly start: number;
  readonly pairs: readonly (readonly [key: YamlNode, value: YamlNode])[];
}

export interface YamlList {
  readonly kind: 'list';
  readonly start: number;
  /** Whether it is written in brackets. */
  readonly isFlow: boolean;
  readonly items: readonly YamlNode[];
}

/** A tree of YAML with places in its text. Aliases are told and not followed, tags and repeated keys not judged. */
export type YamlNode = YamlScalar | YamlMap | YamlList | {readonly kind: 'alias'};

/** What is wrong with a text that is no YAML, in words, and the line, counted from 1. */
export class YamlError extends Error {
  readonly line: number;
  constructor(reason: string, line: number) {
    super(reason);
    this.line = line;
  }
}
