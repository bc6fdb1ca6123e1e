import {decodeReferences} from '../open/entities.ts';
import type {Fact, Hole, MetadataValue, Posting, Span, Unknown} from '../types.ts';
import {keyWords} from './lines.ts';

/** A metadata value whose key reads as `pattern`; outer keys first, in the order of the text. */
export function metadataMatching(posting: Posting, pattern: RegExp): MetadataValue[] {
  return posting.source.metadata.filter(
    ({path, value}) => value !== '' && pattern.test(keyWords(path.at(-1) ?? '')),
  );
}

/** A value that a template fills in when the page is built. */
export const isTemplated = (value: MetadataValue['value']): boolean =>
  typeof value === 'string' && /\{\{|\{%|<%|\$\{/.test(value);

/** A field's value as text. It may hold references of HTML, which the page that shows it resolves. */
export const metadataText = ({value}: MetadataValue): string => decodeReferences(String(value));

/** What a field says, unless a template is to fill it in. */
export const textFact = (entry: MetadataValue): Fact<string> | Unknown =>
  isTemplated(entry.value) ? templatedAt(entry.span) : metadataFact(entry, metadataText(entry));

export const metadataFact = <T>({origin, span}: MetadataValue, value: T): Fact<T> => ({
  value,
  evidence: [span],
  origin,
  certain: true,
});

/** What cannot be read because a template fills it in here. */
export const templatedAt = (span: Span): Unknown => ({
  status: 'unknown',
  reason: 'template-variable',
  span,
});

/** The unknown fact that a hole of this name makes, such as `{% include salary.html %}`. */
export function unknownFrom(holes: readonly Hole[], pattern: RegExp): Unknown | undefined {
  const hole = holes.find(({name}) => pattern.test(keyWords(name.replace(/[/\\]+/g, ' '))));
  return hole && templatedAt(hole.span);
}

/** A fact that could be read. */
export const isKnown = <T extends object>(fact: T | Unknown | undefined): fact is T =>
  fact !== undefined && !('status' in fact && fact.status === 'unknown');

export const isUnknown = <T extends object>(fact: T | Unknown | undefined): fact is Unknown =>
  fact !== undefined && 'status' in fact && fact.status === 'unknown';

/** The value of a fact, where it could be read. */
export const factValue = <T>(fact: Fact<T> | Unknown | undefined): T | undefined =>
  isKnown<Fact<T>>(fact) ? fact.value : undefined;
