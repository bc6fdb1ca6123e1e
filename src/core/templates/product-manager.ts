import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

/** Those who decide what is built. */
export const productManager = extend(generic, {
  id: 'product-manager',
  label: 'product managers and owners',
  family: 'technology',
  titles: jobs(
    'product (?:manager|owner)',
    '(?:head|vp|vice president|director|manager)(?: of |, )product(?: management)?(?! (?:design|market|operation|engineer|develop|support|success|safety|secur|quality|content|growth|test|analy|data|communit)\\w*)',
  ),
  purpose: 'decide what [product] does next for [number] users',
  responsibilities:
    '- Find out what [number] users need and set the order of work\n- Plan [what] with [number] engineers and designers\n- Measure [what] and raise it to [target]',
  requirements:
    '- [What experience with products the work cannot be done without]\n- [What to know of the market or its users]\n- [Another skill, such as user research or data analysis]',
  typicalMeasures: [
    ['people', 'the number of users'],
    ['team', 'the size of the team'],
    ['money', 'the revenue of the product'],
    ['result', 'a goal for the first year'],
  ],
});
