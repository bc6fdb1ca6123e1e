/** Nouns that end or head a job's name. Source: the editors' own list. */
export const jobNoun =
  /\b(engineer|developer|programmer|architect|designer|manager|director|head|lead|officer|analyst|scientist|researcher|specialist|consultant|assistant|associate|administrator|coordinator|organi[sz]er|writer|editor|translator|interpreter|strategist|marketer|marketing|recruiter|partner|representative|executive|president|vp|vice president|chief|c[etfopm]o|intern(ship)?|trainee|apprentice|technician|operator|instructor|teacher|tutor|trainer|professor|lecturer|nurse|physician|therapist|accountant|bookkeeper|controller|auditor|lawyer|counsel|paralegal|clerk|agent|advisor|adviser|evangelist|advocate|producer|illustrator|artist|animator|photographer|planner|buyer|driver|mechanic|electrician|plumber|carpenter|chef|cook|server|barista|cashier|receptionist|caretaker|cleaner|sales|support|tester|qa|sre|devops|fellow|scholar|postdoc|secretary|supervisor|foreman|hacker|owner|master|expert|generalist|phd|doctoral|doctorate|leader|counsell?or|carer|caregiver|worker|handler|picker|packer|welder|machinist|fabricator|installer|inspector|surveyor|dentist|hygienist|pharmacist|veterinarian|paramedic|doctor|surgeon|midwife|optometrist|dietitian|psychologist|coach|guard|ranger|pilot|captain|host|hostess|waiter|waitress|bartender|baker|butcher|tailor|stylist|hairdresser|gardener|landscaper|housekeeper|janitor|custodian|porter|concierge|estimator|dispatcher|merchandiser|actuary|underwriter|broker|banker|trader|teller|investigator|negotiator|journalist|reporter|videographer|curator|archivist|principal|dean|superintendent|chaplain|ambassador|moderator|liaison|steward|modeller|modeler|bricklayer|painter|roofer|joiner|fitter|scheduler|purchaser|collector|librarian|biologist|chemist|physicist|economist|statistician|copywriter|content|growth|operations|recruitment|security|data|product|ux|ui|frontend|backend|full[- ]?stack)s?\b/i;

/** Names that several trades give to one job. Source: the editors' own list. */
export const jobSynonyms: readonly (readonly string[])[] = [
  ['engineer', 'developer', 'programmer', 'coder', 'hacker'],
  ['nurse', 'rn', 'caregiver', 'carer'],
  ['teacher', 'tutor', 'instructor', 'educator'],
  ['salesperson', 'seller', 'representative', 'salesman', 'saleswoman'],
  ['writer', 'copywriter', 'author', 'editor'],
  ['cleaner', 'janitor', 'housekeeper', 'custodian'],
  ['driver', 'courier', 'chauffeur', 'trucker'],
  ['cook', 'chef'],
  ['accountant', 'bookkeeper'],
  ['assistant', 'secretary', 'clerk', 'administrator'],
];
