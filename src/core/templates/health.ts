import {extend} from './extend.ts';
import {generic} from './generic.ts';
import {jobs} from './titles.ts';

/** Those who treat and care for people. */
export const health = extend(generic, {
  id: 'health',
  label: 'nurses, carers and other people in health care',
  titles: jobs(
    'nurse(?: (?:practitioner|manager|specialist|educator|assistant|consultant))?',
    '(?:registered|staff) nurse \\(?rn\\)?|rn|lpn|cna|rn case manager',
    'midwi(?:fe|ve)|paramedic|physiotherapist|(?:occupational|speech|physical) therapist|radiographer|pharmacist|physician(?: assistant)?|general practitioner|medical assistant|dental (?:hygienist|nurse|assistant)',
    '(?:health ?care|nursing|care|home health) (?:assistant|worker|aide)|carer|caregiver',
    'ward (?:manager|sister)',
  ),
  unless: [
    /\b(?:veterinary|animals?|pets?|nursery|child ?care|(?:tree|lawn|skin|hair|car|customer|client|guest) care)\b/i,
  ],
  purpose: 'care for [number] [patients or residents] in [place]',
  responsibilities:
    '- Care for [number] [patients or residents] a shift\n- [Give or assess] [what] and write it down in [system]\n- Train [whom]',
  requirements:
    '- [What licence or training the law asks for]\n- [What experience the work cannot be done without]\n- [Another skill, such as a language]',
  typicalMeasures: [
    ['people', 'patients on a shift'],
    ['team', 'the size of the team'],
    ['volume', 'visits a day'],
    ['result', 'a goal for the first year'],
  ],
});
