import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs, otherTrades} from './titles.ts';

/** Those who lead the builders of software. */
export const engineeringManager = extend(generic, {
  id: 'engineering-manager',
  label: 'engineering managers',
  family: 'technology',
  titles: jobs(
    'engineering (?:team )?(?:manager|lead|director)',
    'software (?:development |engineering )?(?:manager|director)',
    '(?:head|vp|vice president|director|manager)(?: of |, | )(?:[\\w.+#]{1,20} )?engineering',
  ),
  unless: [
    otherTrades,
    /\b(?:project|site|field|facilit(?:y|ies)|construction|sales|solutions?|customer|value|quality|research|forward[- ]deployed) engineering\b/i,
  ],
  purpose: 'lead [number] engineers in [number] teams, who build [product]',
  responsibilities:
    '- Lead, coach and assess [number] engineers\n- Hire [number] engineers [by when]\n- Plan [what] with [product managers] and answer for [target]',
  requirements:
    '- [How much experience of leading engineers the work needs]\n- [What you need to know of what the team builds]\n- [Another skill, such as hiring]',
  typicalMeasures: [
    ['team', 'the number of engineers'],
    ['people', 'the number of users'],
    ['money', 'a budget'],
    ['result', 'a goal for the first year'],
  ],
});
