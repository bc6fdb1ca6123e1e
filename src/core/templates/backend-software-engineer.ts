import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';

/** Builders of services, APIs and data stores. */
export const backendSoftwareEngineer = extend(softwareEngineer, {
  id: 'backend-software-engineer',
  label: 'back-end software engineers',
  family: 'technology',
  discipline: 'backend',
  titles:
    /(?<![\w/.])(?:java|golang|go|php|ruby(?: on rails)?|rails|node(?:\.?js)?|scala|elixir|django|laravel) (?:software )?(?:engineer|developer)\b/i,
  purpose: 'build the services behind [product]: [number] requests a day for [number] users',
  responsibilities:
    '- Design [services or APIs] that serve [number] requests a day\n- Keep [service] available at [target] and answer incidents with the team\n- Review code and mentor [whom]',
  requirements:
    '- [Language] in production\n- [Database] and how to model data for it\n- [Another skill, such as automated testing]',
  typicalMeasures: [
    ['volume', 'requests a day'],
    ['people', 'the number of users'],
    ['result', 'a target for response time'],
    ['team', 'the size of the team'],
  ],
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
});
