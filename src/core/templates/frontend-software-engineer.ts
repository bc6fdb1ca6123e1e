import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';

/** Builders of what runs in the browser. */
export const frontendSoftwareEngineer = extend(softwareEngineer, {
  id: 'frontend-software-engineer',
  label: 'front-end software engineers',
  family: 'technology',
  discipline: 'frontend',
  purpose: 'build what [number] users see of [product]',
  responsibilities:
    '- Build [pages or components] with [designers] for [number] users\n- Keep [pages] accessible and loading within [target]\n- Review code and mentor [whom]',
  requirements:
    '- JavaScript or [another language] in production\n- [Name of the framework] and how to test in it\n- [Another skill, such as accessibility]',
  typicalMeasures: [
    ['people', 'the number of users'],
    ['result', 'a target for how fast pages load'],
    ['team', 'the size of the team'],
  ],
  keywordGroups: ['frontend'],
});
