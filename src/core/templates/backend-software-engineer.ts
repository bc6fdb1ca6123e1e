import {generic} from './generic.ts';
import type {Template} from './types.ts';

const skeletons: Readonly<Record<string, string>> = {
  'role-overview':
    'As our [job title] you will build the services behind [product]: [number] requests a day for [number] users. You will report to [manager] in a team of [number].',
  responsibilities:
    '- Design [services or APIs] that serve [number] requests a day\n- Keep [service] available at [target] and answer incidents with the team\n- Review code and mentor [whom]',
  requirements:
    '- [Language] in production\n- [Database] and how to model data for it\n- [Another skill, such as automated testing]',
};

/** Builders of services, APIs and data stores. */
export const backendSoftwareEngineer: Template = {
  ...generic,
  id: 'backend-software-engineer',
  label: 'back-end software engineers',
  titles:
    /\b(back[- ]?end|server[- ]side|api (engineer|developer)|(java|golang|go|python|php|ruby|rails|node(\.?js)?|\.net|c#|scala|kotlin|elixir|django|laravel) (software )?(engineer|developer))\b/i,
  sections: generic.sections.map((section) => ({
    ...section,
    skeleton: skeletons[section.kind] ?? section.skeleton,
  })),
  keywordGroups: [
    'languages',
    'frameworks',
    'databases',
    'cloud',
    'containers',
    'ci-cd',
    'messaging',
    'api-styles',
    'observability',
    'security',
    'testing',
    'ways-of-working',
  ],
};
