/**
 * Names of professions that nobody takes for one another, those of one profession together; a title may hold several.
 * Source: the editors' own list.
 */
export const professions: readonly (readonly string[])[] = [
  ['engineer', 'developer', 'programmer', 'architect', 'devops', 'sre', 'engineering'],
  ['designer', 'illustrator', 'artist', 'animator', 'ux', 'design'],
  ['scientist', 'researcher', 'postdoc', 'phd', 'research', 'fellow'],
  ['writer', 'editor', 'copywriter', 'journalist', 'translator'],
  [
    'manager',
    'director',
    'lead',
    'leader',
    'head',
    'coordinator',
    'officer',
    'administrator',
    'owner',
    'chief',
  ],
  ['advocate', 'evangelist', 'relations', 'devrel'],
  ['analyst'],
  ['accountant', 'bookkeeper', 'controller', 'auditor'],
  ['recruiter', 'sourcer', 'recruiting', 'talent'],
  ['teacher', 'tutor', 'instructor', 'lecturer', 'professor'],
  ['nurse', 'carer', 'caregiver'],
  ['technician', 'mechanic', 'electrician', 'installer'],
  ['driver', 'courier'],
  ['cook', 'chef', 'baker'],
];
