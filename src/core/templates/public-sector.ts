import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

/** Jobs that only public bodies have, and policy work. */
export const publicSector = extend(generic, {
  id: 'public-sector',
  label: 'people in public administration and policy',
  titles: jobs(
    'civil servant|case ?worker|(?:town|city|county|parish) clerk',
    '(?:public )?policy (?:officer|advis[eo]r|analyst|lead)',
    'legislative (?:aide|assistant|analyst|director)',
    '(?:housing|planning|licensing|elections?|electoral|trading standards|environmental health|council tax|registration|democratic services|building control) officer',
  ),
  unless: [/\b(?:security|privacy|trust|content|safety|insurance) (?:[\w&]{1,20} )?polic/i],
  purpose: 'serve [number] [residents or members of the public] in [place]',
  responsibilities:
    '- Decide or prepare [number] [cases, applications or papers] a [month]\n- Advise [whom] on [law or policy]\n- Answer [number] enquiries a [week]',
  requirements:
    '- [What law or policy the work cannot be done without]\n- [What degree, clearance or nationality the law asks for]\n- [Another skill, such as plain writing]',
  typicalMeasures: [
    ['people', 'residents served'],
    ['volume', 'cases a month'],
    ['team', 'the size of the team'],
    ['money', 'a budget'],
  ],
});
