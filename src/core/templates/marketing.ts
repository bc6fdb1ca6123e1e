import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

export const marketing = extend(generic, {
  id: 'marketing',
  label: 'marketers',
  titles: jobs(
    'marketing (?:and communications? |communications? |operations |campaigns? |content |automation )?(?:manager|director|executive|specialist|coordinator|co-ordinator|officer|lead|assistant|associate|intern|internship|consultant|strategist|generalist)',
    '(?:content |growth |product |digital |performance |email )?marketer',
    '(?:head|vp|vice president|director|manager)(?: of |, )(?:[\\w-]{1,20} )?marketing|chief marketing officer',
    '(?:social media|seo|brand) (?:manager|specialist|executive)',
    '(?:online|digital|content|product|performance|growth) marketing$',
  ),
  purpose: 'make [product] known to [whom]',
  responsibilities:
    '- Plan and run [number] campaigns a [quarter] for [whom]\n- Write [what] for [number] readers\n- Spend a budget of [amount] and bring [result]',
  requirements:
    '- [Type of marketing that the work cannot be done without]\n- [Tool]\n- [Another skill, such as writing or analysis]',
  typicalMeasures: [
    ['people', 'people reached'],
    ['money', 'the budget'],
    ['result', 'a goal for new leads'],
    ['team', 'the size of the team'],
  ],
});
