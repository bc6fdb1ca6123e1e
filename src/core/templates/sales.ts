import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

/** Sellers with accounts and targets; not those who serve in a shop or who support sales. */
export const sales = extend(generic, {
  id: 'sales',
  label: 'salespeople and account managers',
  titles: jobs(
    'account executive',
    '(?:key |strategic |national |regional |sales |enterprise )account manager|^(?:(?:senior|junior) )?account manager',
    'sales (?:and marketing |development |account |team )?(?:manager|director|executive|representative|rep|consultant|agent|lead|specialist)',
    'business development (?:representative|manager|executive|director)',
    '(?:head|vp|vice president|director)(?: of |, )sales(?! [a-z])',
    'sdr|bdr',
  ),
  unless: [/\b(?:retail|shop|store|showroom|advertising agency)\b/i],
  purpose: 'win and keep [kind of customers] for [product]',
  responsibilities:
    '- Find and call [number] possible customers a [week]\n- Look after [number] accounts worth [amount] a year\n- Reach a target of [amount] a [quarter]',
  requirements:
    '- [What experience of selling the work cannot be done without]\n- [What to know of the market]\n- [Another skill, such as a language or a driving licence]',
  typicalMeasures: [
    ['money', 'the sales target'],
    ['people', 'the number of accounts'],
    ['team', 'the size of the team'],
    ['volume', 'meetings a week'],
  ],
});
