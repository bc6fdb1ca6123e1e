import type {HiringStepKind} from '../../types.ts';

const applicants = '(?:applicants?|candidates?|applications?)';
const will = String.raw`(?:'ll|'re| will| are| can| may| aim to| try to| do| plan to| promise to| expect to)?(?: \w{2,12}ly| also| then| only| always| personally)?`;
/** Who answers an application, and who waits for it. */
const we = String.raw`\b(?:we|someone|somebody|(?:our|the|a) (?:\w{2,15} ){0,2}(?:team|manager|recruiter|panel|committee|lead))${will}`;
const you = String.raw`(?<!\bonly (?:\w+ )?)\b(?:you|everyone|(?:\w{2,15} )?${applicants})${will}`;
/** "A 30-minute video …". */
const manner = String.raw`(?:phone|telephone|video|zoom|skype|intro|introductory|initial|screening|first|short|quick|brief|informal|discovery|\d{1,3}[- ]min(?:ute)?s?|\d{1,2}[- ]hour)`;

/** What is looked into before somebody is taken on. Source: the editors' own reading. */
const checks = String.raw`\b(?:background|criminal|credit|integrity|reference|dbs|licen[cs]e|security|right to work|medical|health|drug|pre-?employment)\b[\w ,/-]{0,30}\b(?:checks?|screen(?:ing)?|tests?|exam(?:ination)?|clearance|investigations?)\b`;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

/** The words that tell of a step: `sure` ones wherever the text tells of applicants, the others where it tells of applying. */
export interface HiringSign {
  readonly kind: HiringStepKind;
  readonly sure: boolean;
  readonly pattern: RegExp;
}

const sign = (kind: HiringStepKind, pattern: string, sure = false): HiringSign => ({
  kind,
  sure,
  pattern: new RegExp(pattern, 'i'),
});

/** What is told of the way from applying to the first day. Source: the editors' own reading of how employers tell it. */
export const hiringSigns: readonly HiringSign[] = [
  sign(
    'review',
    String.raw`\b(?:review|screen|read|assess|evaluate|score|sift|shortlist|look at|go through)(?:s|es|ed|ing)? (?:of )?(?:all |your |every |each |the |these |new )?(?:applications?|candidates|applicants|cvs?|r[eé]sum[eé]s?)\b|\b${applicants} (?:(?:will|are|may) )?(?:be )?(?:then )?(?:reviewed|screened|read|assessed|evaluated|scored|sifted|ranked)\b|\bshort-?list(?:ed|ing)?\b|\b(?:selection|search|hiring|interview) (?:panel|committee)\b|\brolling basis\b|\blong-?list|\bsift(?:ing)? (?:on|of|stage)`,
    true,
  ),
  sign(
    'answer',
    String.raw`${we} (?:be able to |able to )?(?:get back|(?:be|get) in touch\b|(?:respond|reply|answer|write back|follow up|reach out|contact|notify|inform|call|email|update|tell|let)\b(?! us))|\b(?:able|commit|aim|try|promise) to (?:only )?(?:respond|reply|answer|get back) to (?:you|all|every|each|${applicants})|${you} (?:hear (?:back|from)|(?:receive|get|be given|be sent) (?:an? |our |your )?(?:\w{2,15} )?(?:answer|reply|response|confirmation|feedback|update|e-?mail)|be (?:contacted|notified|informed|told|updated)|expect (?:to hear|an? (?:answer|reply|response)))\b|(?<!\bonly [^.]{0,40})\bwill be (?:contacted|notified|informed)\b|\b(?:reply|respond|get back|answer) to (?:you|everyone|everybody|all|every|each)\b`,
    true,
  ),
  sign(
    'answer',
    String.raw`\b(?:feedback|(?:expect to |will )hear\b|hear (?:back|from us)|no(?:t)? (?:phone )?calls\b.{0,40}contacted|response time|(?:reply|response)\b[^.]{0,50}\b(?:days?|weeks?))\b|\b(?:answers?|repl(?:y|ies)|responds?|writes?|rings?|calls?|e-?mails?)(?: (?:back|you|everyone|everybody|all|each|every \w+|we want|would like|to|meet)){0,7} within (?:an?|one|two|three|four|five|six|seven|ten|\d{1,2}) (?:working |business )?(?:days?|weeks?|hours?)\b`,
  ),
  sign(
    'screening',
    String.raw`(?<!\bno )\b(?:${manner}[- ,]{1,2}){1,4}(?:call|screen(?:ing)?|chat|conversation|talk|meeting|discussion)s?\b|\b(?:phone|telephone|video|zoom|skype) interview|\b(?:phone screens?|initial screening)\b|\b(?:talk|speak|chat|conversation)\b[^.,;]{0,40}\b(?:on|by|over) (?:the )?(?:phone|telephone|video)\b`,
    true,
  ),
  sign(
    'screening',
    String.raw`\b(?:screening|call|chat|conversation) with [a-z]|\b[a-z]{2,20}(?:'ll| will)? (?:(?:then|first|also) )?(?:ring|rings|phone|phones|call|calls) (?:you|back|everyone|everybody|all)\b`,
  ),
  sign(
    'interview',
    String.raw`(?<!\b(?:customer|user|stakeholder|client|media|press|witness|research|participant|exit|expert|conduct|conducting|lead|leading|hold|tv|radio) )\binterview(?:s|ed)?\b(?! process)`,
    true,
  ),
  sign(
    'interview',
    String.raw`\b(?:start|begin) interviewing\b|\binvite you (?:for|to) (?:an? )?(?:chat|talk|call|coffee|conversation)\b|-based questions\b`,
    true,
  ),
  sign('interview', String.raw`\binterviewing\b`),
  sign(
    'task',
    String.raw`\b(?:trial|take[- ]?home|coding|code|programming|work[- ]sample|paid)(?: (?:test|sample|\w{2,12}))?[- ](?:task|trial|screen|project|assignment|exercise|challenge|test|problem|assessment)s?\b|\bcase stud(?:y|ies)\b|\b(?:written|practical|oral|aptitude|skills|psychometric) (?:exam(?:ination)?|test)s?\b|\bassessment (?:centre|center|day)\b|\b(?:called|invited|asked) (?:for|to) (?:an?|the|our) (?:\w+ )?(?:demonstration|test|trial|assessment)\b|\b(?:job ?talk|seminar paper|sample lesson|demo lesson|observed lesson|trade test)s?\b`,
    true,
  ),
  sign(
    'task',
    String.raw`\b(?:tasks?|assignments?|exercises?|challenges?|tests?(?! (?:engineer|analyst|manager|lead|automation))|testing|assessments?(?! (?:will|is|are|of|based)\b)|role[- ]play\w*|portfolio (?:review|presentation|walk-?through)|(?:give|prepare|deliver|make|hold|short|brief|final|on-?site)\b[^.,;]{0,25} presentations?|presentations? (?:of|on|to|round|task|day)\b|samples? (?:will|may) be (?:requested|asked))\b|\b(?:real|solved|sample|small|short)\b[^.]{0,30} (?:question|problem|case|ticket|brief|repair|dish|lesson)\b`,
  ),
  sign(
    'visit',
    String.raw`\btrial (?:days?|shifts?|weeks?)\b|\b(?:shadow|spend) (?:a|half a|the) (?:day|shift|morning|afternoon)\b`,
    true,
  ),
  sign(
    'visit',
    String.raw`\b(?:meet|meeting|speak|talk|chat|conversations?|time)(?:ing)? (?:with )?(?:the|your|our|other|some|more|a few|two|three|members? of)(?: \w{2,15}){0,3} (?:team(?:mates|s)?|colleagues|co-?workers|founders?|ceo|cto|managers?|members?|people)\b|\b(?:site|office) visit\b|\b(?:visit|look around|tour)(?:s|ing)? (?:us|the|our)\b|\bshow(?:s|ing)? you (?:round|around)\b|\byou(?:'ll| will)?(?: then| also| first)? (?:meet(?! (?:all|every|each|most|some|many|these|the (?:\w+ )?(?:criteria|requirements|qualifications)))|shadow|spend \w+ (?:hours?|days?|mornings?|afternoons?)|come (?:in|to us|and (?:see|meet|work)))\b|\b(?:lunch|coffee|a morning|a day|an hour|two hours) with (?:the|your|our|us)\b`,
  ),
  sign(
    'decision',
    String.raw`(?<!\bwho )\bdecisions? (?:(?:are|is|will be) )?(?:made|taken|announced)\b|\b(?:make|extend|receive|send|get|with|be made|made)(?: you)? an? (?:\w{2,12} )?offer\b|\boffer letter\b|\b(?:job|formal|conditional|final|written) offer\b|\b(?:final|hiring|our) decisions?\b|\bsuccessful (?:candidate|applicant)s? will be (?:announced|offered|selected|chosen|appointed)\b`,
    true,
  ),
  sign(
    'decision',
    String.raw`\b(?:(?<!\b(?:that|which|who) )offers?(?! (?:an?|the|our|you|these|those|this|such|competitive|comprehensive|excellent|great|full) )|decide[sd]?|decisions?|references? (?:checks?|will|are|may)|reference calls?)\b`,
  ),
  sign(
    'decision',
    String.raw`\b(?:conditional|contingent|subject) (?:up)?(?:on|to)\b[^.]{0,80}${checks}|${checks}[^.]{0,60}\b(?:prior to|before|once|after|are|will be) (?:\w+ ){0,3}(?:hire|hiring|employment|appointment|start|starting|offer|run|made|done|carried|conducted)\b|\b(?:${applicants}|finalists|hires)\b[^.]{0,40} (?:undergo|complete|pass)\b[^.]{0,30}${checks}|\bbefore you (?:start|join)\b[^.]{0,50}\b(?:checks?|proof|passport)\b`,
    true,
  ),
  sign(
    'start',
    String.raw`\b(?:start(?:ing)?|commencement|joining|hire) date\b|\b(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es?|ing)) (?:work )?(?:date )?(?:(?:in|on|by|from|as of|around|early|mid|late) ){0,3}(?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|spring|summer|autumn|immediately|asap|as soon as)\b`,
    true,
  ),
  sign(
    'deadline',
    String.raw`\b(?:closing date|deadline|closes(?: on)?|apply (?:by|before|no later than)|applications? (?:close|due|are due|by)):?\b[^.!?\n]{0,40}?\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${month})|(?:${month}) \d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b`,
    true,
  ),
  sign(
    'deadline',
    String.raw`\b(?:open|accepted|advertised) until filled\b|\buntil (?:the )?(?:position|role|vacancy|post) is filled\b`,
    true,
  ),
];

/** Whose steps a line tells of, where it does not stand under a heading about applying. */
export const tellsOfApplicants =
  /\b(?:applicants?|candidates?|applications?|appl(?:y|ying|ied)|(?:hiring|selection|recruitment|recruiting|interview) (?:process|stages?|steps?|panel|dates?)|interviews? (?:will|take place|are|is)|final round|initial (?:phone |video )?(?:conversation|call|chat|screening)|invite you|if (?:you(?:'re| are| seem)|we) (?:\w{2,12} ){0,4}(?:fit|match|like|interested|know)|we(?:'ll| will) be in touch|hear (?:back )?from us|start(?:ing)? date|until filled|closing date|deadline|our process|stage (?:one|1)|advert closes|pre-?employment|(?:offers?|positions?|posts?|roles?|employment)\b[^.]{0,20} (?:conditional|contingent|subject)|before you (?:start|join)|offer is (?:made|accepted)|the (?:practical|written|oral) exam|volume of|(?:called|invited) for|informal chat|-based questions)\b/i;

/** Said to whoever reads the posting, and not of the candidates that a recruiter looks after. */
export const speaksToApplicant = /\b(?:apply|your (?:application|cv|r[eé]sum[eé])|if (?:this|you))\b/i;

/**
 * Duties that begin with what is done to applicants, help for applicants with a disability, word to agencies, and what
 * law demands tell of no step.
 */
export const noStep =
  /^\W{0,4}(?:schedul|coordinat|conduct|assess|arrang)(?:e|es|ing)? |\b(?:accommodat\w+|adjustments?|disabilit\w+|accessib\w+|agenc(?:y|ies) (?:fee|must|will|may|are)|recruiters? (?:must|will|may|are)|third[- ]part\w+|scam|fraud\w*|without first|instant messag\w+|look(?:ing)? forward to (?:review|receiv)\w+|(?:as )?(?:defined|determined|assessed) (?:during|in|through) (?:the|our) (?:interview|hiring)|equal (?:employment )?opportunit\w+|regardless of|without regard)\b/i;

/** A field that says when the job starts. */
export const startKey = /^(?:start|starts|start date|starting date|starting|begin date|commencement date)$/;
