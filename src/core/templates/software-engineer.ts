import {generalTitles} from '../facts/data/disciplines.ts';
import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {noMaker, otherTrades} from './titles.ts';

/** Builders of software whose title names no part of it. */
export const softwareEngineer = extend(generic, {
  id: 'software-engineer',
  label: 'software engineers',
  family: 'technology',
  titles:
    /\bsoftware (?:development )?(?:engineer|developer|programmer)\b|\b(?:web(?:site)?|applications?|java ?script|typescript|python|kotlin|rust) (?:software |applications? )?(?:engineer|developer|programmer)\b|(?<![\w.])(?:(?:asp)?\.net|c#|c\+\+) (?:software )?(?:engineer|developer|programmer)\b|^(?:(?:senior|sr\.?|junior|jr\.?|lead|mid|staff|principal|intern)[ -])?(?:developer|programmer)\b(?! (?:advocate|relations|experience|education|success|community|evangelist))/i,
  unless: [noMaker, otherTrades, generalTitles],
  purpose: 'build [product] for [number] users',
  responsibilities:
    '- Design, build and test [features or services] for [number] users\n- Keep [product] running at [target] and mend what breaks\n- Review code and mentor [whom]',
  requirements:
    '- [Language] in production\n- [Name of a framework or platform] and how to test in it\n- [Another skill, such as automated testing]',
  typicalMeasures: [
    ['people', 'the number of users'],
    ['team', 'the size of the team'],
    ['result', 'a target for speed'],
    ['volume', 'releases a week'],
  ],
});
