/** Words of a title that say nothing of the work. Source: the editors' own list. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a administrator adviser advisor all an analyst and any applicant assistant associate at available candidate casual
chief consultant contract coordinator days deputy director east entry executive expert for freelance from full general
global graduate head hiring home hybrid in interim intern international internship job join jr junior lead leader
level local manager member mid middle month months national needed new nights north of office officer old on onsite
open opening opportunity or our part partner people permanent person position principal professional regional remote
representative role seasonal senior snr south specialist sr staff supervisor talent team temporary the time to trainee
us vacancy vice wanted we weekend west with year years you your`.split(/\s+/),
);

/** What a text about a job may speak of where it does not name the job. Source: the editors' own list. */
export const fields: readonly (readonly string[])[] = [
  [
    'engineer',
    'developer',
    'programmer',
    'architect',
    'sre',
    'devops',
    'code',
    'coding',
    'software',
    'program',
    'build',
  ],
  ['sales', 'seller', 'account', 'sell', 'customer', 'client', 'revenue', 'quota', 'deal'],
  ['recruiter', 'sourcer', 'recruitment', 'hr', 'hire', 'hiring', 'talent', 'human resources', 'candidates'],
  ['qa', 'tester', 'quality', 'test'],
  [
    'chef',
    'cook',
    'baker',
    'pastry',
    'confectioner',
    'kitchen',
    'food',
    'menu',
    'meal',
    'bake',
    'bread',
    'cake',
    'bakery',
  ],
  ['barista', 'bartender', 'waiter', 'waitress', 'server', 'drink', 'coffee', 'guest', 'bar', 'table'],
  ['driver', 'courier', 'drive', 'deliver', 'vehicle', 'truck', 'van', 'route'],
  ['lawyer', 'counsel', 'attorney', 'solicitor', 'paralegal', 'legal', 'law', 'litigation'],
  ['accountant', 'bookkeeper', 'controller', 'finance', 'financial', 'accounts', 'ledger', 'tax'],
  ['nurse', 'carer', 'caregiver', 'midwife', 'patient', 'ward', 'care', 'clinic', 'resident'],
  ['doctor', 'physician', 'surgeon', 'gp', 'patient', 'clinic', 'medical', 'medicine'],
  [
    'teacher',
    'tutor',
    'instructor',
    'lecturer',
    'professor',
    'school',
    'pupil',
    'student',
    'class',
    'teach',
    'lesson',
  ],
  ['cleaner', 'janitor', 'housekeeper', 'custodian', 'clean', 'tidy', 'hygiene'],
  ['marketer', 'marketing', 'growth', 'campaign', 'brand', 'market', 'content'],
  ['editor', 'writer', 'copywriter', 'journalist', 'author', 'write', 'article', 'copy', 'text', 'edit'],
  ['scientist', 'researcher', 'science', 'research', 'data', 'study', 'experiment'],
  ['fundraiser', 'donor', 'gift', 'grant', 'charity'],
  ['librarian', 'archivist', 'library', 'archive', 'collection', 'book'],
  ['cashier', 'shop', 'store', 'retail', 'till', 'customer'],
  [
    'secretary',
    'receptionist',
    'clerk',
    'office',
    'reception',
    'calendar',
    'calls',
    'diary',
    'correspondence',
  ],
];
