import type {ContentKind} from '../types.ts';
import type {Template} from './types.ts';

interface Own extends Partial<Omit<Template, 'sections'>> {
  readonly id: string;
  readonly label: string;
  /** What the work is for; the rest of the overview is the same for every job. */
  readonly purpose: string;
  readonly responsibilities: string;
  readonly requirements: string;
}

/** A template that asks for the same as another, in words of its own job. What picks the other does not pick it. */
export function extend(
  {titles, discipline, ...base}: Template,
  {purpose, responsibilities, requirements, ...own}: Own,
): Template {
  const skeletons: Partial<Record<ContentKind, string>> = {
    'role-overview': `As our [job title] you will ${purpose}. You will report to [manager] in a team of [number].`,
    responsibilities,
    requirements,
  };
  return {
    ...base,
    ...own,
    sections: base.sections.map((section) => ({
      ...section,
      skeleton: skeletons[section.kind] ?? section.skeleton,
    })),
  };
}
