import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

/** Designers of what people use on a screen. */
export const productDesigner = extend(generic, {
  id: 'product-designer',
  label: 'product and UX designers',
  family: 'technology',
  titles: jobs(
    '(?:product|ux|ui|ui ?[/&+] ?ux|ux ?[/&+] ?ui|interaction|user (?:experience|interface)) designer',
    '(?:product|ux) design (?:manager|lead|director)',
    '(?:head|director|manager)(?: of |, )(?:product|ux) design',
  ),
  unless: [/\b(?:industrial|furniture|packaging|apparel|fashion|textile|mechanical|footwear|jewell?ery)\b/i],
  purpose: 'design [product] for [number] users',
  responsibilities:
    '- Design [flows or screens] with [number] engineers\n- Test [designs] with [number] users a [month]\n- Keep [design system] in order for [number] teams',
  requirements:
    '- [Type of design that the work cannot be done without], shown in a portfolio\n- [Tool]\n- [Another skill, such as user research or accessibility]',
  typicalMeasures: [
    ['people', 'the number of users'],
    ['team', 'the size of the team'],
    ['volume', 'tests with users a month'],
    ['result', 'a goal for the first year'],
  ],
});
