/**
 * What two places of a posting cannot both say. Each claim needs plain words, since a choice, an exception or another
 * person's terms make two claims agree. Source: the editors' own reading; `unless` is tried on the sentence.
 */
export interface Claim {
  readonly value: string;
  readonly pattern: RegExp;
  readonly unless: RegExp;
  /** It speaks of what an applicant can do, and so says less surely how the job is. */
  readonly indirect?: boolean;
  /** It is so plain that any words for the contrary contradict it. */
  readonly plain?: boolean;
}

/** Words of choice, of time and of exception. */
const choice =
  /\b(?:or|either|both|option|optional|choice|choose|prefer\w*|hybrid|flexible|flexibility|consider\w*|possible|possibility|potential\w*|initial\w*|temporar\w+|first|during|training|until|unless|except|occasional\w*|some|sometimes|mostly|partly|then|later|transition\w*|become|grow|convert\w*|eventual\w*|days?|weeks?|events?|offsites?|retreats?|meetings?|interviews?|colleagues|team|company|organi[sz]ation|business|culture|workforce|environment|employer|we|customers?|clients?)\b/i;

/** What makes even plain words about all days of the week agree with others. */
export const anyChoice =
  /\b(?:or|either|option\w*|choice|choose|hybrid|(?<!hours are )flexib\w+(?! (?:work(?:ing)? )?hours)|(?<!-)first|during|training|until|unless|initial\w*|temporar\w+|later|transition\w*|colleagues|(?<!-first )company|culture|some|most|many|team)\b/i;

const workplace: readonly Claim[] = [
  {
    value: 'onsite',
    pattern:
      /\b(?:on[- ]?site|in (?:our|the) [\w ]{0,20}?(?:office|shop|workshop|lab)) (?:five|5|all) days(?: (?:a|per) week)?\b|\bremote work(?:ing)? is not (?:possible|available|offered|an option)\b/i,
    unless: anyChoice,
    plain: true,
  },
  {
    value: 'remote',
    pattern:
      /\bwork from home (?:five|5|all|every) days?(?: (?:a|per) week)?\b|\bthis is a fully remote (?:position|role|job)\b/i,
    unless: anyChoice,
    plain: true,
  },
  // The line below a title that says where the work is done.
  {
    value: 'onsite',
    pattern:
      /(?:, |: |\| ?|\(|^)on[- ]?site(?= ?(?:$|[,|.)]))(?<=^[^.!?]{0,80}(?:, |: |\| ?|\(|^)on[- ]?site)/i,
    unless: /\b(?:remote|hybrid|flexib\w+|option\w*|home|days?)\b/i,
  },
  {
    value: 'remote',
    pattern:
      /(?:, |: |\| ?|\(|^)(?:fully )?remote(?= ?(?:$|[,|)])| ?\(| (?:in|within|across|from|,) )(?<=^[^.!?]{0,80}(?:, |: |\| ?|\(|^)(?:fully )?remote)/i,
    unless: /\b(?:on[- ]?site|hybrid|flexib\w+|option\w*|office|days?|no)\b/i,
  },
  {
    value: 'onsite',
    pattern:
      /\bthis (?:position|role|job) is (?:fully |100% |strictly )?(?:in[- ]person|on-?site|in[- ]office)\b|\b(?:an?|this|fully|strictly) (?:in[- ]person|on-?site|in[- ]office) (?:position|role|job)\b|\b(?:in[- ]person|on-?site) only\b|\bnot (?:an? )?remote (?:position|role|job)\b|\bremote(?: position| role| work)?: no\b|\bno remote\b|\bremote work is not (?:available|possible|offered)\b|\bcannot be (?:done|performed) remotely\b/i,
    unless: choice,
  },
  {
    value: 'remote',
    pattern:
      /\bthis (?:position|role|job) is (?:100% |fully |completely |entirely )?remote\b(?!-friendly)|\b(?:fully|100%|completely|entirely)[- ]remote\b|\b(?<!non-)(?<!\b(?:not|no|not a|non) )remote (?:position|role|job)\b(?!:)|\bwork (?:remotely )?from anywhere\b|\bworkplace: remote\b/i,
    unless: choice,
  },
  {
    value: 'remote',
    pattern: /\b(?:ability|able|willing|comfortable)(?: and \w+)? to work (?:\w+ and )?remotely\b/i,
    unless: choice,
    indirect: true,
  },
];

/** What other words about the workplace are said of, so that they do not contradict even the plainest. */
export const otherWorkplace =
  /\b(?:or|either|hybrid|(?<!hours are )flexib\w+(?! (?:work(?:ing)? )?hours)|until|unless|occasional\w*|some|sometimes|mostly|partly|(?<!-)first|during|training|initial\w*|temporar\w+|later|then|once|transition\w*|days?|weeks?|months?|meetings?|interviews?|events?|offsites?|retreats?|visits?|teams?|(?<!-first )compan(?:y|ies)|colleagues|culture|workforce|(?<!-first )environment|customers?|clients?|users?|offices)\b/i;

const hours: readonly Claim[] = [
  {
    value: 'full-time',
    pattern:
      /\bfull[- ]time(?:,? (?:permanent|salaried|exempt|remote))? (?:position|role|job|contract|employment|basis|opportunity)\b|\b(?:job|employment|position|contract) type: full[- ]time\b/i,
    unless:
      /\b(?:part[- ]?time|or|either|grow|become|transition\w*|convert\w*|potential\w*|possib\w+|eventual\w*|students?|not|later|future|could|may|might|hours|staff|experience)\b/i,
  },
  {
    value: 'part-time',
    pattern:
      /\bpart[- ]time(?:,? (?:permanent|temporary|hourly|remote|contract))? (?:position|role|job|contract|employment|basis|opportunity)\b|\b(?:job|employment|position|contract) type: part[- ]time\b|\bhourly contract\b/i,
    unless:
      /\b(?:full[- ]?time|or|either|also|possib\w+|consider\w*|students?|not|other|could|may|might|staff|experience)\b/i,
  },
];

const term: readonly Claim[] = [
  {
    value: 'permanent',
    pattern: /\bpermanent(?:,? (?:full|part)[- ]time)? (?:position|role|job|contract|employment|post)\b/i,
    unless:
      /\b(?:or|either|possib\w+|potential\w*|opportunity|view|lead\w*|become|convert\w*|transition\w*|extend\w*|extension|non|not|temp\w*|fixed|may|might|could|resident\w*)\b/i,
  },
  {
    value: 'fixed-term',
    pattern:
      /\b(?:fixed[- ]term|temporary|\d{1,2}[- ]month)(?:,? (?:full|part)[- ]time)? (?:position|role|job|contract|employment|post|appointment)\b/i,
    unless:
      /\b(?:or|either|permanent|possib\w+|not|probation\w*|manage|experience|may|might|staff|workers?|agency|previous)\b/i,
  },
];

export const claimFamilies = [
  {about: 'workplace', claims: workplace},
  {about: 'employmentType', claims: hours},
  {about: 'employmentType', claims: term},
] as const;

/** Words of a demand for years that say nothing of what the years were spent on. */
export const anyExperience: ReadonlySet<string> = new Set(
  'of a an the in with at and relevant related professional work working job industry practical prior previous proven solid overall total general minimum least experience year years required hands-on field area role similar equivalent this you your have has having must require requires need needs we want looking for candidate candidates applicant applicants should will bring bringing possess possesses their plus more over are is be been who can someone'.split(
    ' ',
  ),
);

/** What makes two minimums agree: a degree that counts for years, levels of one job, a wish, an alternative. */
export const otherMinimum =
  /\b(?:bachelor|master|ph\.?d|doctora\w*|degree|diploma|certificat\w+|education|equivalent|lieu|substitut\w+|combin\w+|prefer\w*|ideally|desir\w+|plus|bonus|nice|advantage|level|grade|tier|band|seniors?|juniors?|mid|leads?|principals?|staff|i{2,3}|iv|either|depending|including|of which|total of|additional|up to|less|under|fewer|within|ago|each|or (?:at least |a minimum of )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))\b/i;

/** What a figure is paid as; figures of one kind must agree. */
export const payKinds: readonly (readonly [string, RegExp])[] = [
  ['on-target earnings', /\bon[- ]target earnings?\b|\bOTE\b/i],
  ['base pay', /\bbase (?:salary|pay|compensation)\b/i],
  ['salary', /\bsalary\s?(?:range\s?)?(?::|is\b)/i],
];

/** Several figures may stand side by side by place, level or time. */
export const otherPay =
  /\b(?:in|for|classification|full|level|grade|band|tier|zone|weight\w*|london|outside|year (?:one|two|1|2)|after|first|months?|bonus|commission|plus|up to|senior|junior|mid|depending|equivalent|approx\w*|pro[- ]rata|fte)\b/i;
