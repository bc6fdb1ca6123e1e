import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';

/** Builders of data pipelines and stores; chosen after scientists and analysts, who share the discipline. */
export const dataEngineer = extend(softwareEngineer, {
  id: 'data-engineer',
  label: 'data engineers',
  family: 'technology',
  discipline: 'data',
  purpose: 'build the pipelines that bring [amount] of data a day to [number] [analysts or teams]',
  responsibilities:
    '- Build pipelines from [number] sources to [data store]\n- Keep [what data] correct and ready by [time]\n- Model [what data] with [whom]',
  requirements:
    '- SQL and [language] in production\n- [Database] and how to model data for it\n- [Another skill, such as automated testing]',
  typicalMeasures: [
    ['volume', 'gigabytes a day'],
    ['people', 'people who use the data'],
    ['team', 'the size of the team'],
    ['result', 'a target for how fresh the data is'],
  ],
  keywordGroups: ['languages', 'databases', 'cloud'],
});
