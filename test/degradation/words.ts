/** What damages put into postings: all of it the editors' own words. */

/** Participles that are not made with “-ed”. */
export const irregularPast: Readonly<Record<string, string>> = {
  become: 'become',
  begin: 'begun',
  bring: 'brought',
  build: 'built',
  choose: 'chosen',
  cut: 'cut',
  do: 'done',
  draw: 'drawn',
  drive: 'driven',
  feed: 'fed',
  find: 'found',
  give: 'given',
  grow: 'grown',
  hold: 'held',
  keep: 'kept',
  know: 'known',
  lead: 'led',
  make: 'made',
  meet: 'met',
  oversee: 'overseen',
  pay: 'paid',
  put: 'put',
  read: 'read',
  rebuild: 'rebuilt',
  rewrite: 'rewritten',
  run: 'run',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  sew: 'sewn',
  show: 'shown',
  spread: 'spread',
  spearhead: 'spearheaded',
  take: 'taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  undertake: 'undertaken',
  uphold: 'upheld',
  write: 'written',
};

/** Verbs that nothing is done to. */
export const withoutObject: ReadonlySet<string> = new Set(
  `act adhere apply assist attend be become collaborate communicate comply contribute cook count deal dive do engage exceed
go have help innovate interact interface liaise listen look navigate network participate partner reply report respond
serve speak specialise stay strategise strategize succeed talk think travel turn volunteer work`.split(/\s+/),
);

/**
 * Duties of any office, to make a long list longer: too short to say much, so that nothing but the length of the list
 * changes.
 */
export const furtherDuties: readonly string[] = [
  'Order paper and pens',
  'Keep the calendar up to date',
  'Greet visitors at the door',
  'File the minutes of meetings',
  'Check the invoices of suppliers',
  'Book rooms and travel',
  'Write notes for the newsletter',
  'Test the fire alarm',
  'Count the stock in the cellar',
  'Train interns in the use of the telephone',
  'Update the list of contacts',
  'Plan the summer party',
];

/** Demands that no single person meets. */
export const furtherDemands: readonly string[] = [
  'A doctorate or an equivalent degree',
  'Certification as a project manager',
  'Experience with SAP and Salesforce',
  'Knowledge of contract law',
  'Fluent Mandarin, written and spoken',
  'Experience of negotiating with trade unions',
  'Mastery of advanced spreadsheet formulas',
  'A clean driving licence and a car of your own',
  'Experience with the budgets of public bodies',
  'Knowledge of video editing',
  'Experience as a speaker at conferences',
  'Knowledge of statistical methods',
  'Publications in a journal of the field',
  'Experience with audits of quality systems',
  'Willingness to travel four days a week',
];

export const hollowOverview =
  'This is an exciting opportunity for a motivated individual in a dynamic, fast-paced environment. No two days are the same, and the sky is the limit for the right person.';

export const hollowCompany =
  'Market leader with a passion for excellence, known for a dynamic environment and a proven track record of success. A one-stop shop of innovative, world-class solutions.';

export const hollowBenefits: readonly string[] = [
  'An attractive package',
  'Many perks and extras',
  'A great atmosphere',
];

export const cliches: readonly string[] = [
  'We are looking for a dynamic self-starter and team player who can hit the ground running in our fast-paced environment.',
  'You think outside the box, go the extra mile and wear many hats.',
  'We work hard and play hard, and we give 110%.',
];

export const fillers =
  'It goes without saying that every contribution is important in its own way and that the whole is more than the sum of its parts. As everybody knows, the world is changing faster than ever before, and it is more important than ever to keep up with the times. Against this background one thing leads to another, and everything hangs together with everything else. In times like these it matters to look ahead, to look back and to look around. ';

export const longWinded =
  ', whereby it should be noted in this connection that the above is to be understood within the framework of the overall strategic orientation of the organisation and in consideration of the respective requirements of all of the internal and external stakeholders that are involved in the corresponding processes';

export const acronyms: readonly string[] = [
  'Bring the QXPM into line with the ZTF, and report to the KBVR board',
  'Hold the weekly JRWT call with the DXQ leads',
];

export const hedges: readonly string[] = [
  'You may also be asked to help in other departments from time to time, as required',
  'Other duties as assigned, etc.',
  'Where possible you might possibly take over further tasks as needed',
];

export const shouts = 'BECOME PART OF OUR GREAT TEAM TODAY';

export const closings =
  'This position has been filled, and applications are no longer accepted. Thank you for your interest.';

export const toneSentences = {
  titles: 'We want a rockstar, a ninja and a guru who crushes it every single day.',
  hours:
    'We expect total dedication: evenings and weekends are part of the job, and whoever looks at the clock will not be happy here.',
  family: 'We are not just colleagues, we are one big family, and we expect everyone to give 110%.',
  swearing: 'We get shit done, and we do not give a damn about excuses.',
} as const;

export const exclusionSentences = {
  gendered: 'He will be a skilled salesman, and he reports to the chairman.',
  age: 'We are a young team of digital natives and look for someone young and energetic, at most 35 years old.',
  native: 'You are a native English speaker with an accent-free voice.',
  ability: 'You are able-bodied, fit and healthy, without any handicap.',
} as const;

/** Common words, and how a hurried writer spells them. */
export const slips: Readonly<Record<string, string>> = {
  communication: 'comunication',
  development: 'devlopment',
  environment: 'enviroment',
  experience: 'experince',
  knowledge: 'knowlege',
  management: 'managment',
  opportunity: 'oppurtunity',
  professional: 'profesional',
  responsibilities: 'responsibilites',
  successful: 'succesful',
};
