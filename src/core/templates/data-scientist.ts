import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';

/** Builders of models, of statistics or of machine learning. */
export const dataScientist = extend(softwareEngineer, {
  id: 'data-scientist',
  label: 'data scientists and machine learning engineers',
  family: 'technology',
  discipline: 'machine-learning',
  titles: /\bdata scientist\b/i,
  purpose: 'build the models behind [product or decision], which [number] people use',
  responsibilities:
    '- Build and test models that [predict or decide what] from [amount] of data\n- Bring [model] into production and watch [what measure]\n- Explain [results] to [whom]',
  requirements:
    '- [What statistics or machine learning the work cannot be done without]\n- [Language] and [library]\n- [Another skill, such as the design of experiments]',
  typicalMeasures: [
    ['people', 'users of the models'],
    ['volume', 'the number of records in the data'],
    ['result', 'a target for accuracy'],
    ['team', 'the size of the team'],
  ],
  keywordGroups: ['languages'],
});
