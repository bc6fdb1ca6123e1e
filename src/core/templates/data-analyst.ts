import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs, otherTrades} from './titles.ts';

/** People who answer questions from data. */
export const dataAnalyst = extend(generic, {
  id: 'data-analyst',
  label: 'data analysts',
  family: 'technology',
  titles: jobs('data analyst', '(?:business intelligence|bi) analyst'),
  unless: [otherTrades],
  purpose: 'answer questions of [teams] from [data]',
  responsibilities:
    '- Build and keep [number] reports or dashboards for [number] people\n- Find out [what] from [data] and explain it to [whom]\n- Check [what] for mistakes',
  requirements:
    '- [Skill that the work cannot be done without, such as a query language]\n- [What statistics you need]\n- [Another skill, such as showing data to people]',
  typicalMeasures: [
    ['people', 'people who use the reports'],
    ['volume', 'reports a month'],
    ['team', 'the size of the team'],
    ['result', 'a goal for the first year'],
  ],
});
