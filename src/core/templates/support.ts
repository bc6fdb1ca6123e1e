import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

/** Those who help users and customers; not those who support people in need or a colleague's work. */
export const support = extend(generic, {
  id: 'support',
  label: 'people in customer and technical support',
  titles: jobs(
    '(?:customer|client|technical|product|application|user|desktop|it) ?(?:support|service|care)(?: (?:engineer|specialist|agent|technician|representative|associate|advis[eo]r|analyst|assistant|manager|lead|team leader|officer|executive|supervisor))?',
    'support engineer',
    '(?:help|service) ?desk(?: (?:engineer|specialist|agent|technician|analyst|manager|lead))?',
  ),
  unless: [/\b(?:software|developer|programmer|designer|course)\b/i],
  purpose: 'help [number] [customers or users] of [product]',
  responsibilities:
    '- Answer [number] requests a day by [phone, e-mail or chat]\n- Solve [what problems] within [time]\n- Write [number] articles a [month] that save customers a question',
  requirements:
    '- [What knowledge the work cannot be done without]\n- [Language] in speech and writing\n- [Another skill, such as explaining technical things in plain words]',
  typicalMeasures: [
    ['volume', 'requests a day'],
    ['people', 'people helped'],
    ['result', 'a target for the time to answer'],
    ['team', 'the size of the team'],
  ],
});
