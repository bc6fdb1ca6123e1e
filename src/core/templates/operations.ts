import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

/** Those who keep a firm or a site running; other parts of a firm have operations of their own. */
export const operations = extend(generic, {
  id: 'operations',
  label: 'people in operations',
  titles: jobs(
    'operations (?:and (?:logistics|administration) )?(?:manager|director|associate|assistant|coordinator|co-ordinator|specialist|lead|executive|officer|generalist|supervisor)',
    '(?:head|vp|vice president|director|manager)(?: of |, )operations(?! [a-z])|chief operating officer',
  ),
  unless: [
    /\b(?:people|hr|sales|revenue|marketing|security|it|network|web|cloud|data|ml|product|design|legal|flight|development|clinical|military|research|customer|technical|technology|financ\w{1,4}|content|community|platform|systems?|developer|engineering) operations\b/i,
  ],
  purpose: 'keep [what] running for [number] [customers, orders or colleagues]',
  responsibilities:
    '- Plan and run [what] for [number] [orders, sites or people]\n- Buy [what] within a budget of [amount]\n- Improve [what process] so that [what result]',
  requirements:
    '- [What experience the work cannot be done without]\n- [Tool]\n- [Another skill, such as planning or bookkeeping]',
  typicalMeasures: [
    ['volume', 'orders a week'],
    ['team', 'the size of the team'],
    ['money', 'a budget'],
    ['result', 'a goal for the first year'],
  ],
});
