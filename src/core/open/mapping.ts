import type {MetadataValue, Source} from '../types.ts';

/** Facts that a configuration may name a field for, and the key under which facts look for them. */
export const mappedFacts: Readonly<Record<string, readonly string[]>> = {
  title: ['job title'],
  employer: ['company'],
  location: ['location'],
  locations: ['location'],
  workplace: ['workplace type'],
  employmentType: ['employment type'],
  level: ['level'],
  pay: ['salary'],
  'pay.min': ['salary', 'min'],
  'pay.max': ['salary', 'max'],
  'pay.currency': ['salary', 'currency'],
  'pay.period': ['salary', 'period'],
  deadline: ['deadline'],
  apply: ['apply url'],
};

/** Names the fields of a site's own front matter as facts know them: `{title: 'jobTitle', locations: 'offices[].name'}`. */
export function mapMetadata(source: Source, mapping: Readonly<Record<string, string>>): Source {
  const entries = Object.entries(mapping);
  if (entries.length === 0) return source;
  const mapped = source.metadata.map((entry): MetadataValue => {
    const own = entries.find(([, field]) => isField(entry.path, field));
    const path = own && mappedFacts[own[0]];
    return path === undefined ? entry : {...entry, path};
  });
  return {...source, metadata: mapped};
}

/** Dots go deeper, `[]` asks every element; a key may itself hold dots or spaces. */
const isField = (path: readonly string[], field: string): boolean =>
  path.join('.') === field.replace(/\[\]/g, '');
