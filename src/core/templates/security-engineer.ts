import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';
import {otherTrades} from './titles.ts';

/** Defenders of software and data; food and nations have security too. */
export const securityEngineer = extend(softwareEngineer, {
  id: 'security-engineer',
  label: 'security engineers and analysts',
  family: 'technology',
  discipline: 'security',
  unless: [
    otherTrades,
    /\b(?:food|national|international|energy|social|health|physical|global|border|human|climate|homeland|public|maritime|airport)\b/i,
  ],
  purpose: 'keep [product or data] of [number] users safe',
  responsibilities:
    '- Find weaknesses in [number] [systems] and mend them with [teams]\n- Answer [number] alerts or incidents a [week]\n- Teach [number] colleagues [what]',
  requirements:
    '- [Type of security work that you need]\n- [Language] or [tool]\n- [Another skill, such as threat modelling]',
  typicalMeasures: [
    ['volume', 'alerts a month'],
    ['people', 'the number of users'],
    ['team', 'the size of the team'],
    ['result', 'a target for the time to fix'],
  ],
  keywordGroups: [],
});
