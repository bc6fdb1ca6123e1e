import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';

/** Builders of apps for phones. */
export const mobileSoftwareEngineer = extend(softwareEngineer, {
  id: 'mobile-software-engineer',
  label: 'mobile software engineers',
  family: 'technology',
  discipline: 'mobile',
  purpose: 'build [app] for [platform], which [number] people use',
  responsibilities:
    '- Build [features] of [app] for [number] users\n- Release [how often] and keep crashes under [target]\n- Review code and mentor [whom]',
  requirements:
    '- [Language] in an app that people use\n- [Name of the platform] and its guidelines\n- [Another skill, such as automated testing]',
  typicalMeasures: [
    ['people', 'the number of users'],
    ['result', 'a target for the crash rate'],
    ['team', 'the size of the team'],
    ['volume', 'releases a month'],
  ],
  keywordGroups: ['languages', 'mobile'],
});
