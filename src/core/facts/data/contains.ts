import type {ContentKind, SectionKind} from '../../types.ts';

/** A hole whose name says what it brings makes that part unknown and never missing. */
export const holeNames: Readonly<Record<ContentKind, RegExp>> = {
  'about-company': /\b(about|company|mission|boilerplate|who we are)\b|about[a-z]+/,
  'role-overview': /\b(overview|summary|intro|description)\b/,
  responsibilities: /\b(responsibilities|duties|tasks)\b/,
  requirements: /\b(requirements|qualifications|skills)\b/,
  'nice-to-have': /\b(nice to have|bonus points)\b/,
  benefits: /\b(benefits|perks|offer)\b/,
  'how-to-apply': /\b(apply|application|applynow|how to apply)\b/,
};

export const demand =
  /\b(?:(?<!\b(?:as|if|when|where|whenever|may be) )required|requires?|requirements?|must (?:have|be|possess)|you(?:'ll| will)? (?:have|need|bring|should have)|you (?:are|have|know|can)\b|(?:years|experience) (?:of|in|with|as)|experience|knowledge of|skills?|degree|proficien\w+|familiarity|fluent|looking for (?:someone|people|somebody|an? \w+ (?:who|with)|software engineers|candidates)|ability to|able to|candidates? (?:should|must|will))\b/i;

/** A demand that its words alone put to the reader, where no heading says what the sentence is about. */
export const demandOfReader =
  /\b(?:(?:you|applicants?|candidates?|who|they|he|she)(?:'ll| will| would)? (?:also )?(?:must|should|need|needs|have|has|possess\w*|bring|hold|holds|know|knows)\b(?! (?:the (?:opportunity|chance)|access|to be (?:contacted|notified)|fun\b|an impact|been))|(?:is|are) required\b|req\.|must (?:have|be|possess|hold)|(?:degree|diploma|certificat\w+|licen[cs]e) in\b|years?['’]? (?:of )?(?:\w+ ){0,3}experience|proficien\w+|familiarity with|ability to|able to|looking for (?:someone|somebody|people|an? [^.]{2,60}? (?:who|with)\b)|(?:successful|ideal|right) (?:candidate|applicant|person) (?:will |would |should |must )?(?:also )?(?:have|has|possess\w*|brings?|be (?:an?|able)|is (?:an?|able)|hold|demonstrate|show)\b|do you (?:have|know))\b/i;

/** Words that make a demand a wish. */
export const optionalWords =
  /\b(?:nice[- ]to[- ]have|great[- ]to[- ]have|good[- ]to[- ]have|preferred(?! (?:location|name|pronouns?|method|start|date|time|working|partner|supplier|vendor))|\bpreferably\b|\bwe prefer\b|^prefers? (?:experience|knowledge|candidates|someone|people|skills?)\b|^plus:|preference given|will be (?:highly |positively )?valued|experience (?:\w+ ){0,3}is ideal|an? (?:\w+ )?(?:plus|bonus|advantage|asset|merit)\b(?! of)|\badded advantage|^advantage\b|is (?:an? )?(?:plus|bonus|asset|advantage|desirable)|(?:is|are) (?:\w+ )?desired|bonus (?:points?|qual\w*)|bonusqual|bonus\b(?! (?:plan|scheme|of|structure))|desirable|advantageous|ideally|you may (?:also )?have\b|\bor (?:\w+ ){0,2}willing(?:ness)? to learn|(?:we(?:'d| would) (?:also )?(?:love|like) to see|(?:areas|skills) you can shine|helpful if)\b|would be (?:great|nice|fantastic|awesome|wonderful|an? (?:plus|bonus|advantage)|helpful|beneficial)|not (?:required|essential|mandatory|a must)|optional|highly regarded|beneficial|an asset|helpful but|a plus|preference (?:will be |is )?given|(?:come|be) in handy|(?:doesn't|does not|won't|wouldn't) hurt|strengthen (?:your|an) (?:application|profile)|in your favou?r\b|head start|deal-?breaker|(?:won't|don't|do not|not) (?:insist|strictly necessary)|so much the better|extra credit|look(?:ed)? (?:up)?on (?:\w+ )?(?:kindly|favou?rably)|looks? favou?rably|further strength|(?:don't|do not|needn't) (?:need|have) to (?:have|know|be))\b/i;

/** Nouns for an employer or a part of one. */
const employers =
  'company|firm|agency|organi[sz]ation|charity|foundation|trust|lab(?:oratory)?|institute|cent(?:er|re)|museum|theatre|theater|gallery|library|hospital|hospice|clinic|surgery|practice|school|college|university|faculty|department|directorate|division|unit|team|group|council|commission|committee|board|ministry|embassy|authority|office|service|network|association|society|union|parish|church|shelter|farm|bakery|brewery|restaurant|hotel|shop|store|studio|workshop|factory|plant|nursery|project|platform|start-?up|business|cooperative|co-op|collective|consultancy|bank|publisher|house';

/** What an employer does when it hires, pays or keeps the law, which says nothing of what it is, and nouns in -s. */
const whileHiring =
  "(?:\\p{L}+ly|is|are|am|was|were|has|have|had|will|would|may|might|must|shall|should|can|could|do|does|did|seek|need|want|require|invite|welcome|reserve|encourage|expect|offer|intend|wish|hope|look|ask|pay|hire|recruit|consider|review|value|prohibit|compl(?:y|ie)|participate|appl(?:y|ie)|use|prefer|accept|conduct|report|include|remain|contact|thank|know|think|love|like|understand|recogni[sz]e|appreciate|regret|aim|trust|plan|maintain|all|also|both|each|just|never|always|still|try|tend|take|get|give|work|member|operation|position|role|meeting|leader|project|goal|thi|it|hi|u|plu)s?\\b|\\p{L}+'";

/** Whoever says this hires, whatever else stands in the sentence. */
const notHiring =
  '(?![^.]{0,120}\\b(?:welcomes?|invites?|seek(?:s|ing)?|looking for|hir(?:es?|ing)|recruit\\w*|vacanc\\w+|applications?|candidates?|applicants?|positions?|roles?|needs?|you)\\b)';

/** Wordings of the employer's own account beside the common ones. */
const aboutEmployer: readonly RegExp[] = [
  // "Founded by two nurses, we …", "As a housing association, we …"
  new RegExp(
    `^${notHiring}(?:(?:Founded|Established|Started|Set up|Launched|Created|Built|Backed|Funded|Owned|Run|Led|Listed|Headquartered|Operating|Employing|Trusted|Recogni[sz]ed|Proudly [\\p{L}-]+)\\b[^,]{2,80},|As (?:an?|one of)\\b[^,]{3,80}(?:,|(?= we))) (?:we (?!need|want|also|are (?:looking|seeking))|our |\\p{Lu}[\\p{L}&' -]{1,40} (?!needs|wants|is looking))`,
    'u',
  ),
  /\b(?:we|our|has|have)\b[^.]{0,60}\b(?:since (?:19|20)\d\d|for (?:over |more than |nearly |almost |some )?(?:\d+|two|three|four|five|ten|twenty|thirty|fifty|several|many|a) (?:years|decades|generations|century))\b|^since (?:19|20)\d\d\b/i,
  new RegExp(
    `^${notHiring}(?:the|our|this|ours|an?) (?:[\\p{L}'-]+ ){0,2}(?:${employers})(?: (?:of|for|at|in)(?: [^\\s,.]{2,20}){1,4}?)?,? (?:[\\p{L}]+ly )?(?!${whileHiring})\\p{Ll}{2,20}s\\b`,
    'iu',
  ),
  new RegExp(
    `^${notHiring}(?:[^,.]{2,60}, )?we (?:[\\p{L}]+ly )?(?!${whileHiring})\\p{Ll}{2,20}\\b(?!')`,
    'iu',
  ),
  /\b(?:our client, an?|ours is an?|(?:what )?(?:began|started(?: out)?) (?:as|in|out)|we exist|was founded|family-(?:run|owned)|(?:home|host) to)\b/i,
];

/** Wordings of what an applicant must have or be, beside the common ones. */
const asked: readonly RegExp[] = [
  /\b(?:is|are|be) (?:an? |also )?(?:essential|mandatory|compulsory|prerequisites?|musts?|expected (?:from|of|in)|(?:required|needed|necessary)(?= (?:in order )?to\b|[.;]|$)|condition of)\b|\bessential criteri(?:on|a)\b|\b(?:calls for|necessitates|demands|presupposes) (?:an?|the|\w+ing)\b/i,
  /\b(?:only (?:those|people|candidates|applicants) (?:who|with)|(?:candidates?|applicants?|we|you) (?:shall|ought to|need to|have to) (?:be|have|hold)|need you to be)\b/i,
];
/** Wordings of what helps and need not be, beside the words that make a demand a wish. */
const wished: readonly RegExp[] = [
  /\b(?:(?:have|has|gives? (?:you|them)|with) an edge|especially (?:pleased|happy|glad) to|especially interested in (?:people|candidates|those|anyone|hearing|applicants)|(?:is|are|be|also) (?:very |most |particularly |especially )?(?:welcome|appreciated|useful|handy)[.,]|(?:is|are) great if|(?:like|love) it (?:when|if))\b/i,
];
/** What is optional or a bonus for other reasons. */
const notWished =
  /\b(?:(?:annual|yearly|signing|sign-on|performance|referral|salary|retention) [\w ]{0,20}bonus|bonus is|optional (?:dental|cover|extras)|ideally (?:located|situated|placed)|prefer to (?:receive|get)|neighbou?rhood|is not optional|helpful if you (?:told|tell|let|could)|where you saw)/i;

/** Wordings of what the job is and whom it is for, beside the common ones. */
const aboutRole: readonly RegExp[] = [
  /\b(?:opportunity (?:has (?:arisen|come up)|exists|is available)|applications? (?:are|is) invited|invites? applications|an? (?:[\w-]+ ){0,3}(?:opening|vacancy) for|(?:is|are) (?:wanted|sought)\b|(?:wish(?:es)?|intends?|plans?|hopes?|keen|would like) to (?:appoint|recruit|engage|hire|welcome)|(?:looking|aiming) to (?:appoint|recruit|hire)|we want (?:someone|somebody))\b|^wanted:/i,
  /\b(?:you(?:'d| would) (?:be (?:our|the|an?|one|joining|responsible)|join|lead)\b|you(?:'re| are) going to be|this (?:[\w-]+ )?(?:fellowship|apprenticeship|internship|vacancy|post|programme|placement) (?:is|gives|will|offers|aims|exists|combines|focuses|concerns|supports)\b|(?:main|primary|overall) (?:aim|purpose|objective) of the|the (?:post|postholder|post-holder|jobholder|fellowship|apprentice|trainee|intern|internship|volunteer|appointee) (?:is|will|helps|supports|provides|offers|gives))\b/i,
];
/** What speaks of the job and sums up nothing of it. */
const notAboutRole =
  /\b(?:mailing list|newsletter|(?:position|reference|job) (?:number|code|id)|subject line|job cent(?:re|er)|probation\w*|(?:is|been) graded|allowance|opportunity to (?:purchase|buy|sell))\b|^the role of [a-z]+ in\b/i;

/** Sentences that hold a part without a heading of its own. */
export interface Prose {
  readonly pattern: RegExp;
  /** Further wordings, each as good as the pattern, in these sections. */
  readonly further?: {readonly patterns: readonly RegExp[]; readonly within: readonly SectionKind[]};
  /** The sections they may stand in; any, where none is named. */
  readonly within?: readonly SectionKind[];
  /** Sentences it takes. */
  readonly needed: number;
  /** What one sentence says clearly enough. */
  readonly clear?: RegExp;
  /** What makes a sentence speak of something else. */
  readonly unless?: RegExp;
  /** A duty that opens with an act is none, whatever words it holds: "Check the required forms". */
  readonly actsAreNone?: boolean;
}

/** How each part reads in running text. */
export const prose: Readonly<
  Record<'about-company' | 'role-overview' | 'requirements' | 'nice-to-have', Prose>
> = {
  'about-company': {
    pattern:
      /\b(?:we have a vision|our vision is|(?:lab|laboratory|group|cent(?:er|re)|institute)(?: \(\w{1,9}\))? (?:is (?:focused on|doing|dedicated to)|(?:develops|builds|maintains|studies|runs|works|connects|seeks to)\b)|(?:lab|group)['’]s (?:research|projects?|work) (?:on|that)|(?<=^\p{Lu}[\p{L}\d&.-]{1,30} )(?:helps|enables|empowers|lets|allows) [a-z]+s (?:to )?[a-z]+|(?:is|are) (?:an? |the |one of |on a mission)[^.]{0,80}\b(?:company|startup|start-up|platform|agency|organi[sz]ation|non-?profit|not-for-profit|leader|leading|provider|marketplace|consultancy|studio|network|team|service|firm|bank|university|pharmacy|foundation|community|business|charity|cooperative|mission|software|solution|hotel|school|college|academy|hospital|application|clinic|surgery|practice|restaurant|bakery|shop|store|workshop|museum|library|theatre|farm|factory|manufacturer|maker|retailer|brand|nursery|care home|council|authority|department|laboratory|lab|publisher|newspaper|broker|insurer|utility|airline|group|institute|venue|gym|garage|dealer|builder|contractor)|we (?:aim|strive) to |\bexists? to \p{Ll}|\bour (?:[\p{L}-]{3,15},? ){1,3}(?:agency|studio|consultancy|charity|start-?up)\b|our (?:mission|teams? (?:is|are|works?|builds?|helps?))|['’]s mission|our company (?!is\b|was\b|has\b|offers (?:an?|competitive|the)\b|needs\b|seeks\b|wants\b|values\b)\p{Ll}{3,20}s\b|our company,? [^.]{0,60}(?:creates|makes|builds|provides|helps|develops|offers)|\bthe (?:[\p{L}-]+ ){0,3}(?:company|team|people|organi[sz]ation|studio|agency|group|makers?) behind\b|(?:is|are) our (?:\w+ ){0,2}(?:platform|product|app|service)|we(?:'re| are) (?:an? |the |on a mission|registered|licensed|building|creating|developing|transforming|changing|working to|rethinking)|we (?:build|help|make|provide|develop|create|design|believe|work with|serve|partner|specialize|specialise|enable|connect|offer|guide|support|deliver|power|transform|run|operate|bring|foster|strive|aim|pride ourselves|keep|combine|advise|manage|sell|publish)\b|\bat (?!this\b|that\b|any\b|all\b|the\b|our\b|your\b|least\b|work\b|home\b)[\w .&'-]{2,40}, (?:we|our)\b|(?:is|are) (?:building|creating|developing|offering|reinventing|redefining|transforming|revolutioni[sz]ing|pioneering|reimagining|disrupting|backed by|engaged in|dedicated to|owned by)|\b(?:subsidiary|division|spin-?off) of\b|\bpart of the [\w &.-]{2,40} group\b|\b(?:with|over|more than|nearly) [\d,.]+\+? (?:\w+ )?(?:branches|offices|employees|stores|locations|customers|clients|stores|team members)\b|\bour (?:platform|products?|software|technology|solutions?|services?|customers|clients) (?:\w+ly )?(?!team|manager|engineer|design|development|owner|roadmap)\w+s?\b|\bour (?:deep |broad |long )?(?:understanding|expertise|experience|products?|platform|technology|story|customers|clients|software|services) (?:and|is|are|helps?|enables?|lets|power|includes?)\b|\b(?:the|our|this) (?:department|institute|faculty|school|cent(?:er|re)|division|library|museum|college|office)(?: (?:of|for) [\p{L}, &]{3,60}?)? (?:currently )?(?:(?:is|has) (?!(?:(?:now|currently|actively|also|been|pleased|proud|an? (?:\w+ )?(?:opening|vacancy|opportunity|position|need))\b|looking|seeking|hiring|recruiting|searching|inviting|committed|open\b|closed|located|required|expected|authori[sz]ed|responsible for (?:the )?(?:hiring|recruit)))|offers (?!an? (?:\w+ ){0,3}(?:position|opportunity|salary|package)\b|competitive)|consists|comprises|forms part|houses|aims|conducts|runs|supports|teaches|serves)|founded in|was founded|headquartered|(?:helps|enables|empowers|provides|builds|develops|connects|serves|works with) [^.]{0,60}\b(?:companies|businesses|people|customers|users|teams|organi[sz]ations|communities|developers|students|teachers|departments|clients|brands|governments?))/iu,
    within: ['title', 'other', 'role-overview', 'team', 'benefits'],
    further: {patterns: aboutEmployer, within: ['title', 'other', 'role-overview']},
    needed: 1,
  },
  'role-overview': {
    pattern:
      /\b(?:(?:we(?:'re| are)|is|are|we currently) (?:currently |now |actively |also )?(?:looking|searching|hiring|seeking|recruiting)\b|(?:seeks|needs|wants) (?:an? |to hire)|we (?:need|seek|want|require) (?:an?|to hire|someone|your)|as (?:an?|our|the) [^.]{3,60},? you|in this (?:role|position|job)|the (?:role|position|job|successful candidate|ideal candidate)\b|this (?:is an? |role|position|job|opportunity|individual|person)|you(?:'ll| will) (?:be|join|work|lead|help|report|own|play|have|drive|act|collaborate|support|build)|join (?:us|our|the)\b|do you want to (?:work|join|be)|are you (?:looking|ready|interested|passionate|an? )|become (?:an?|our|part)|(?:role|position|job|opening|vacancy) (?:at|in|with|is)\b|reports? to|your (?:main |primary )?(?:role|goal|mission|job|work)|responsible for|opportunity to)/i,
    within: ['title', 'other', 'about-company', 'team'],
    further: {patterns: aboutRole, within: ['title', 'other', 'about-company', 'team']},
    unless: notAboutRole,
    needed: 1,
  },
  requirements: {
    pattern: demand,
    within: ['title', 'other', 'role-overview', 'responsibilities', 'team'],
    further: {patterns: asked, within: ['title', 'other', 'role-overview', 'team']},
    needed: 2,
    actsAreNone: true,
    // What is sent, and what happens then; what the employer has.
    unless:
      /^(?:we|our) (?:have|has|range)\b|\b(?:adjustments|notice is|approval by|shortlisted|referees?|cvs?|r[eé]sum[eé]s?|cover(?:ing)? letters?|informed|invited|interviews?|take up the (?:position|post)|samples? of)\b/i,
    clear:
      /\b(?:applicants?|candidates?|appointees?) (?:should|must|need to|will need to) (?:have|hold|possess|bring|show)\b|\b(?:ph\.?d|doctorate|degree|licen[cs]e|certificat\w+) (?:must be|is|in) (?:in hand|held|required)\b|\bwill (?:also )?need to bring\b|\b(?:candidates?|applicants?|individuals?|people|someone) (?:who|with|that) (?:have |has )?[^.;]{0,40}\b(?:skills|experience|knowledge)\b|\b(?:(?:ideal|successful|right) (?:candidate|applicant|person)|this person|applicant|candidate) (?:has|will have|have|possesses|brings)\b[^.;]{0,80}\b(?:skills|experience|knowledge|degree)\b|\bexperience (?:is )?(?:required|necessary|a must)\b/i,
  },
  'nice-to-have': {
    pattern: optionalWords,
    within: ['requirements', 'other', 'responsibilities', 'role-overview', 'title'],
    further: {patterns: wished, within: ['requirements', 'other', 'role-overview', 'title']},
    unless: notWished,
    needed: 1,
  },
};

/** "Mill Lane runs …": a name as the subject of what it does, and not of hiring, offering or the law. */
export const namedActor =
  /^(?!(?:We|Our|The|This|These|That|You|Your|It|They|He|She|There|In|As|If|Experience|Candidates?|Applicants?|Salary|Please|Who|What)\b)(\p{Lu}[\p{L}\d&'’-]+(?: \p{Lu}[\p{L}\d&'’-]*){0,2}) (?!(?:is|are|has|was|will|does|offers|seeks|needs|requires|invites|welcomes|reserves|encourages|prohibits|complies|participates|includes|means|must|applies|refers|reports|remains|considers|conducts|uses|provides (?:equal|reasonable|a competitive|competitive))\b)\p{Ll}{2,20}(?:s|ed)\b/u;

export const duty =
  /\b(?:you(?:'ll| will| would)(?: also| then| be)? (?!be (?:able|working with a)|have|need|receive|get|enjoy|love|find|learn\b)[a-z]+|you(?:'ll| will) be (?:responsible|expected|working|leading|building|doing)|your (?:daily routine|responsibilit\w+|tasks?|role|job|work) (?:will |would )?(?:is|are|includes?|be)|responsible for|(?:responsibilit(?:y|ies)|duties|tasks|teaching load) (?:will |may |can |would |also |typically |often )*(?:includes?|involves?|consists? of|comprises?|are)|(?:appointees?|incumbents?|(?:successful|appointed|chosen|selected) (?:candidates?|applicants?|persons?)|post-?holders?|job-?holders?) (?:will|shall|would|(?:is|are)(?= (?:also )?expected to))(?: also| normally| typically)?(?: (?:be )?(?:expected|asked|required) to)? (?!(?:be|have|hold|need|possess|receive|get|join|demonstrate|start|begin|undergo|complete|pass|provide (?:evidence|proof)|is|are|show|enjoy|bring|report|also|not|expected|asked|required|commence|become|take up)\b)[a-z]+|(?:role|position|job) (?:will )?(?:involves?|includes?|entails?)|(?:looking for|seeking|hiring|need)\b[^.]{0,80}\b(?:to|who (?:will|can)) (?:build|lead|help|manage|design|develop|run|own|create|support|work|drive|deliver|join)|who helps us)\b/i;
/** Wordings of what is done in the job, beside the common ones. */
export const furtherDuty =
  /^(?:this|(?:the |your )?(?:work|days?|weeks?)|an? (?:normal|typical|usual) (?:shift|day|week)|(?:typical|main|daily) (?:tasks|duties)) (?:will )?(?:include|includes|consists? of|involves?|means|sees you|revolves? around|ranges? from)\b|\b(?:(?:will )?falls? to you|(?:we'll |we )?look to you|yours to|left to you|(?:much|most|half|a third|the bulk) of (?:your|the) (?:time|week|day|work|internship)|expect to (?!(?:be paid|earn|receive|hear|have|see|only)\b)|you(?:'d| would) be expected to|you get to (?!know)|(?:main|key|chief) (?:duty|task) is to|(?:is|are) (?:all )?(?:part of|what you'd|what you'll|what you will|at the heart of) (?:the |your )?(?:job|role|do|work|week))\b/i;

/** "You run …", "In the mornings you feed …": the reader at work, and not what the reader has, likes or is good at. */
export const youDo =
  /^(?:[^,.;]{3,60},? )?you (?:(?:also|then|mostly|mainly|often|regularly|usually|first) )?(?!(?:have|are|can|know|love|like|enjoy|want|need|work|get|bring|think|care|speak|understand|communicate|learn|grow|take|feel|live|share|apply|thrive|join|see|look|find|believe|show|possess|hold|will|would|should|must|may|might|could|do|did|were|was|had|value|write (?:clean|clear|good|well))\b)(\p{Ll}{3,20})\b/iu;

/** Whoever holds the job, and then what that person does. */
export const jobHolder =
  /^(?:[^,.]{3,60}, )?(?:(?:the|our|this) (?:successful |appointed |selected |chosen |ideal )?(?:appointee|incumbent|post-?holder|job-?holder|role-?holder|candidate|applicant|officer|person (?:in|who)|(?:[\p{L}-]+ ){0,3}[\p{L}-]{2,12}(?:er|or|ist|ant|ent|ian|ief|ead|ary|tern))|s?he(?: or s?he)?) (?:(?:shall|will(?: be)?|is to|is expected to)(?: also)? )?(?:\p{L}+ly )?(?!(?:joins?|works?|lives?|reports?|starts?|shows?|brings?|writes? (?:clean|clear|good|well))\b)(\p{Ll}{3,20})\b/iu;

/** "The department is responsible for research": duties of a part of the employer, not of a person. */
export const dutyOfEmployer =
  /^(?:the|our|this) (?:[\p{L}&-]+ ){0,4}(?:department|institute|faculty|division|office|company|group|cent(?:er|re)|school|unit|agency|team|laboratory|library|museum|section|branch|directorate)(?: (?:of|for) [^.]{3,60}?)?(?: is| are| has| have|,| forms?) (?:[^.]{0,80} )?(?:responsible for|responsibilities include)\b/iu;

export const applying =
  /\b(?:to apply(?<!(?:required|needed|eligible|encouraged|free|qualified|wish|want|have|need|welcome|able|invited|how) to apply)(?=\s{0,3}(?:[,:.]|$)| (?:please|for|send|e-?mail|by|now|here|via|through|at|visit|online|use|submit|to)\b)|apply (?:now|here|today|by|via|at|online|through)|how to apply(?!\s{0,3}[:?]?\s{0,3}$)|send (?:us |your |me |an? |over )[^.]{0,40}\b(?:cv|resum|application|email|mail|portfolio|cover|note|e-mail)|submit (?:your|an?) (?:application|cv|resum|proposal|profile)|(?:with|include|start|complete|begin|send in) your application|your application (?:to|via|by|should|must|through)|application form|email us|get in touch|write to us|contact us|click (?:the|on|below|here)|(?:hit|press|tap|use) (?:the |our )?["“']?apply\b[\w ]{0,12}["”']? (?:button|link)|hit apply\b|reach out to|drop us a)/i;
