import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';

/** Testers of software; food, medicine and calls have quality assurance too, and a bare test engineer tests anything. */
export const qaEngineer = extend(softwareEngineer, {
  id: 'qa-engineer',
  label: 'QA engineers and testers of software',
  family: 'technology',
  discipline: 'qa',
  unless: [
    ...softwareEngineer.unless,
    /^(?!.*\b(?:software|automation|qa|quality assurance|sdet|web|mobile|testers?|analyst)\b)/i,
    /\b(?:foods?|calls?|drugs?|pharma\w{0,20}|gmp|dairy|device|manual handling|suppliers?|construction|wafer|materials?)\b/i,
  ],
  purpose: 'test [product] so that [number] users can rely on it',
  responsibilities:
    '- Plan and write tests of [features] with [number] developers\n- Automate [what tests] to run within [time]\n- Report [what defects] and follow them until they are mended',
  requirements:
    '- [Type of testing that the work cannot be done without]\n- [Language or tool] for automated tests\n- [Another skill, such as testing for accessibility]',
  typicalMeasures: [
    ['volume', 'releases a month'],
    ['people', 'the number of users'],
    ['team', 'the size of the team'],
    ['result', 'a target for defects'],
  ],
  keywordGroups: [],
});
