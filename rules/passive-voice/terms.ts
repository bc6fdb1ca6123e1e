/**
 * Participles whose passive says all that a reader of a posting needs, and so is left alone where it tells of a thing.
 * Source: the editors' own judgement of such phrases in postings.
 */
export const harmless: ReadonlySet<string> = new Set(
  `accepted accommodated advertised allowed applied appreciated backed based born broken budgeted built buried called
centered centred characterised characterized classified closed composed comprised considered counted covered created
deemed designed desired distributed divided documented driven embedded encouraged established extended filled found
founded funded guaranteed held included inspired installed intended kept known licensed listed located meant named
needed noted noticed obliged paid posted powered preferred prepared protected ranked rated realised recognised
recognized reflected represented required reserved respected rewarded said scheduled set situated split spread
supported supposed taught treasured used valued visited welcomed written`.split(/\s+/),
);

/** Of these, the ones that read better with their actor in front: “500 schools use it”. */
export const tellingWithAgent: ReadonlySet<string> = new Set(['used', 'paid', 'written']);

/** What someone may be told without a loss: "you are encouraged to apply", "you will be well supported". */
export const harmlessToYou: ReadonlySet<string> = new Set(
  `appreciated considered counted covered embedded encouraged heard immersed mentored paid protected respected rewarded structured supervised supported trusted valued
welcomed`.split(/\s+/),
);

/** Who a demand is made of; what is expected of a thing ("the post is expected to last a year") is a forecast. */
export const people =
  /\b(?:applicants?|appointees?|assistants?|candidates?|colleagues?|coordinators?|designers?|developers?|employees?|engineers?|everyone|hires?|holders?|incumbent|individuals?|managers?|members?|nurses?|officers?|persons?|postholder|specialists?|staff|starters?|teachers?)\b/i;
export const forecastOf = /\b(?:assignment|contract|date|position|post|project|role|work)\s*$/i;

/** "You will be … to": the phrase can go, and the verb that follows stays. */
export const droppable: ReadonlySet<string> = new Set([
  'expected',
  'asked',
  'required',
  'tasked',
  'requested',
]);

/** First words of a subject that are no names, and so lose the capital of the sentence. */
export const commonAdjectives =
  /^(?:the|all|your|our|every|each|any|most|some|both|new|shortlisted|successful|selected|suitable|top|qualified|unsuccessful|interested|completed|relevant|full|regular|internal|external)$/i;

/** What readers themselves do with an application, and the word that asks them to. */
export const applicantActs: Readonly<Record<string, string>> = {
  addressed: 'Address',
  directed: 'Direct',
  emailed: 'Email',
  made: 'Make',
  received: 'Send',
  returned: 'Return',
  sent: 'Send',
  submitted: 'Submit',
  uploaded: 'Upload',
};

/** What an employer does to and for readers and their applications, so that “we” is the one who acts. */
export const employerActs: Readonly<Record<string, string>> = {
  acknowledged: 'acknowledge',
  assessed: 'assess',
  assigned: 'assign',
  contacted: 'contact',
  evaluated: 'evaluate',
  informed: 'inform',
  interviewed: 'interview',
  introduced: 'introduce',
  invited: 'invite',
  matched: 'match',
  notified: 'notify',
  offered: 'offer',
  paired: 'pair',
  placed: 'place',
  presented: 'present',
  provided: 'provide',
  reimbursed: 'reimburse',
  reviewed: 'review',
  screened: 'screen',
  shortlisted: 'shortlist',
  shown: 'show',
  taught: 'teach',
  told: 'tell',
  trained: 'train',
};

/** Past forms that differ from the participle, with the base form. Source: the editors' own list. */
export const irregularBases: Readonly<Record<string, string>> = {
  asked: 'ask',
  built: 'build',
  led: 'lead',
  held: 'hold',
  made: 'make',
  taught: 'teach',
  run: 'run',
  written: 'write',
  given: 'give',
  chosen: 'choose',
  driven: 'drive',
  taken: 'take',
  done: 'do',
  kept: 'keep',
  set: 'set',
  met: 'meet',
  told: 'tell',
  shown: 'show',
  sent: 'send',
  read: 'read',
  drawn: 'draw',
  known: 'know',
  seen: 'see',
  paid: 'pay',
  found: 'find',
  brought: 'bring',
  overseen: 'oversee',
};
