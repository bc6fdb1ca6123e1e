import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

export const teaching = extend(generic, {
  id: 'teaching',
  label: 'teachers and lecturers',
  titles: jobs(
    'teacher(?: assistant| aide)?|teaching (?:assistant|fellow|associate)|learning support assistant',
    'lecturer|tutor|instructor|(?:assistant |associate )?professor',
  ),
  purpose: 'teach [subject] to [number] [pupils or students]',
  responsibilities:
    '- Teach [number] [classes or courses] of [number] [pupils or students]\n- Prepare [lessons] and assess [what]\n- Advise [whom] on [what]',
  requirements:
    '- [What degree, licence or training the work cannot be done without]\n- [What subject or age group]\n- [Another skill, such as a language]',
  typicalMeasures: [
    ['people', 'students in a class'],
    ['volume', 'classes a week'],
    ['team', 'the size of the team'],
    ['result', 'a goal for the first year'],
  ],
});
