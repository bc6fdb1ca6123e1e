/** Words of a title that say nothing of the work. Source: the editors' own list. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a an and at for from in of on or our the to us we with you your all any new old
senior junior mid middle level entry sr jr snr lead leader head chief principal staff associate intern internship trainee
graduate deputy vice executive officer manager director assistant specialist expert professional consultant coordinator
analyst representative administrator supervisor partner advisor adviser member person people candidate applicant talent
full part time remote hybrid onsite office home contract permanent temporary casual freelance interim seasonal weekend
job role position vacancy opening opportunity team hiring wanted needed available join open general global regional local
national international north south east west days nights month months year years`.split(/\s+/),
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
