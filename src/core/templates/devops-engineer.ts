import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';

/** Those who run platforms; systems engineers may build aircraft or databases, and administrators release nothing. */
export const devopsEngineer = extend(softwareEngineer, {
  id: 'devops-engineer',
  label: 'DevOps and site reliability engineers',
  family: 'technology',
  discipline: 'devops',
  unless: [...softwareEngineer.unless, /\bsystems? engineer\b|\badministrator\b/i],
  purpose: 'run [platform] for [number] engineers and [number] users',
  responsibilities:
    '- Automate [deployments] of [number] services\n- Keep [platform] available at [target] and share on-call duty among [number] people\n- Watch [what measure] and lower it to [target]',
  requirements:
    '- [Name of the cloud platform] and infrastructure as code in production\n- [Language] for automation\n- [Another skill, such as networks or Linux]',
  typicalMeasures: [
    ['volume', 'the number of services'],
    ['result', 'a target for uptime'],
    ['people', 'the number of users'],
    ['team', 'the size of the team'],
  ],
  keywordGroups: ['ci-cd', 'cloud'],
});
