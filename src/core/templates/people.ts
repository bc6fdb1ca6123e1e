import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

/** Those who hire and look after colleagues. */
export const people = extend(generic, {
  id: 'people',
  label: 'recruiters and people teams',
  titles: jobs(
    'recruiter',
    '(?:recruitment|talent acquisition|talent) (?:manager|partner|lead|specialist|coordinator|consultant|director|associate)',
    '(?:people|people (?:and|&) culture|people operations|hr|human resources) (?:business )?(?:manager|partner|generalist|officer|advis[eo]r|administrator|coordinator|assistant|associate|director|lead|specialist)',
    '(?:head|vp|vice president|director|manager)(?: of |, )(?:people|hr|human resources|talent)(?:(?: (?:and|&)|,) (?:culture|operations|talent|places?)| operations| acquisition)?(?! [a-z])|chief people officer',
  ),
  unless: [/\b(?:young|older|disabled|deaf|blind|homeless) people/i],
  purpose: 'look after [number] colleagues in [number] countries',
  responsibilities:
    '- Fill [number] positions a [quarter] with [hiring managers]\n- Advise [number] colleagues on [what]\n- Improve [what, such as onboarding] so that [what result]',
  requirements:
    '- [What experience the work cannot be done without]\n- [What labour law to know]\n- [Another skill, such as interviewing]',
  typicalMeasures: [
    ['volume', 'positions to fill a quarter'],
    ['people', 'colleagues who are looked after'],
    ['team', 'the size of the team'],
    ['result', 'a goal for the first year'],
  ],
});
