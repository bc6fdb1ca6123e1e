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
  /\b(?:nice[- ]to[- ]have|great[- ]to[- ]have|good[- ]to[- ]have|preferred(?! (?:location|name|pronouns?|method|start|date|time|working|partner|supplier|vendor))|\bpreferably\b|\bwe prefer\b|^prefers? (?:experience|knowledge|candidates|someone|people|skills?)\b|^plus:|preference given|will be (?:highly |positively )?valued|experience (?:\w+ ){0,3}is ideal|an? (?:\w+ )?(?:plus|bonus|advantage|asset|merit)\b(?! of)|\badded advantage|^advantage\b|is (?:an? )?(?:plus|bonus|asset|advantage|desirable)|(?:is|are) (?:\w+ )?desired|bonus (?:points?|qual\w*)|bonusqual|bonus\b(?! (?:plan|scheme|of|structure))|desirable|advantageous|ideally|you may (?:also )?have\b|\bor (?:\w+ ){0,2}willing(?:ness)? to learn|(?:we(?:'d| would) (?:also )?(?:love|like) to see|(?:areas|skills) you can shine|helpful if)\b|would be (?:great|nice|fantastic|awesome|wonderful|an? (?:plus|bonus|advantage)|helpful|beneficial)|not (?:required|essential|mandatory|a must)|optional|highly regarded|beneficial|an asset|helpful but|a plus|(?:don't|do not|needn't) (?:need|have) to (?:have|know|be))\b/i;

/** Sentences that hold a part without a heading of its own. */
export interface Prose {
  readonly pattern: RegExp;
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
    needed: 1,
  },
  'role-overview': {
    pattern:
      /\b(?:(?:we(?:'re| are)|is|are|we currently) (?:currently |now |actively |also )?(?:looking|searching|hiring|seeking|recruiting)\b|(?:seeks|needs|wants) (?:an? |to hire)|we (?:need|seek|want|require) (?:an?|to hire|someone|your)|as (?:an?|our|the) [^.]{3,60},? you|in this (?:role|position|job)|the (?:role|position|job|successful candidate|ideal candidate)\b|this (?:is an? |role|position|job|opportunity|individual|person)|you(?:'ll| will) (?:be|join|work|lead|help|report|own|play|have|drive|act|collaborate|support|build)|join (?:us|our|the)\b|do you want to (?:work|join|be)|are you (?:looking|ready|interested|passionate|an? )|become (?:an?|our|part)|(?:role|position|job|opening|vacancy) (?:at|in|with|is)\b|reports? to|your (?:main |primary )?(?:role|goal|mission|job|work)|responsible for|opportunity to)/i,
    within: ['title', 'other', 'about-company', 'team'],
    needed: 1,
  },
  requirements: {
    pattern: demand,
    within: ['title', 'other', 'role-overview', 'responsibilities', 'team'],
    needed: 2,
    actsAreNone: true,
    // What is sent, and what happens then.
    unless:
      /\b(?:shortlisted|referees?|cvs?|r[eé]sum[eé]s?|cover(?:ing)? letters?|informed|invited|interviews?|take up the (?:position|post)|samples? of)\b/i,
    clear:
      /\b(?:applicants?|candidates?|appointees?) (?:should|must|need to|will need to) (?:have|hold|possess|bring|show)\b|\b(?:ph\.?d|doctorate|degree|licen[cs]e|certificat\w+) (?:must be|is|in) (?:in hand|held|required)\b|\bwill (?:also )?need to bring\b|\b(?:candidates?|applicants?|individuals?|people|someone) (?:who|with|that) (?:have |has )?[^.;]{0,40}\b(?:skills|experience|knowledge)\b|\b(?:(?:ideal|successful|right) (?:candidate|applicant|person)|this person|applicant|candidate) (?:has|will have|have|possesses|brings)\b[^.;]{0,80}\b(?:skills|experience|knowledge|degree)\b|\bexperience (?:is )?(?:required|necessary|a must)\b/i,
  },
  'nice-to-have': {
    pattern: optionalWords,
    within: ['requirements', 'other', 'responsibilities', 'role-overview', 'title'],
    needed: 1,
  },
};

/** "Mill Lane runs …": a name as the subject of what it does, and not of hiring, offering or the law. */
export const namedActor =
  /^(?!(?:We|Our|The|This|These|That|You|Your|It|They|He|She|There|In|As|If|Experience|Candidates?|Applicants?|Salary|Please|Who|What)\b)(\p{Lu}[\p{L}\d&'’-]+(?: \p{Lu}[\p{L}\d&'’-]*){0,2}) (?!(?:is|are|has|was|will|does|offers|seeks|needs|requires|invites|welcomes|reserves|encourages|prohibits|complies|participates|includes|means|must|applies|refers|reports|remains|considers|conducts|uses|provides (?:equal|reasonable|a competitive|competitive))\b)\p{Ll}{2,20}(?:s|ed)\b/u;

export const duty =
  /\b(?:you(?:'ll| will| would)(?: also| then| be)? (?!be (?:able|working with a)|have|need|receive|get|enjoy|love|find|learn\b)[a-z]+|you(?:'ll| will) be (?:responsible|expected|working|leading|building|doing)|your (?:daily routine|responsibilit\w+|tasks?|role|job|work) (?:will |would )?(?:is|are|includes?|be)|responsible for|(?:responsibilit(?:y|ies)|duties|tasks|teaching load) (?:will |may |can |would |also |typically |often )*(?:includes?|involves?|consists? of|comprises?|are)|(?:appointees?|incumbents?|(?:successful|appointed|chosen|selected) (?:candidates?|applicants?|persons?)|post-?holders?|job-?holders?) (?:will|shall|would|(?:is|are)(?= (?:also )?expected to))(?: also| normally| typically)?(?: (?:be )?(?:expected|asked|required) to)? (?!(?:be|have|hold|need|possess|receive|get|join|demonstrate|start|begin|undergo|complete|pass|provide (?:evidence|proof)|is|are|show|enjoy|bring|report|also|not|expected|asked|required|commence|become|take up)\b)[a-z]+|(?:role|position|job) (?:will )?(?:involves?|includes?|entails?)|(?:looking for|seeking|hiring|need)\b[^.]{0,80}\b(?:to|who (?:will|can)) (?:build|lead|help|manage|design|develop|run|own|create|support|work|drive|deliver|join)|who helps us)\b/i;
/** "The department is responsible for research": duties of a part of the employer, not of a person. */
export const dutyOfEmployer =
  /^(?:the|our|this) (?:[\p{L}&-]+ ){0,4}(?:department|institute|faculty|division|office|company|group|cent(?:er|re)|school|unit|agency|team|laboratory|library|museum|section|branch|directorate)(?: (?:of|for) [^.]{3,60}?)?(?: is| are| has| have|,| forms?) (?:[^.]{0,80} )?(?:responsible for|responsibilities include)\b/iu;

export const applying =
  /\b(?:to apply(?<!(?:required|needed|eligible|encouraged|free|qualified|wish|want|have|need|welcome|able|invited|how) to apply)(?=\s{0,3}(?:[,:.]|$)| (?:please|for|send|e-?mail|by|now|here|via|through|at|visit|online|use|submit|to)\b)|apply (?:now|here|today|by|via|at|online|through)|how to apply(?!\s{0,3}[:?]?\s{0,3}$)|send (?:us |your |me |an? |over )[^.]{0,40}\b(?:cv|resum|application|email|mail|portfolio|cover|note|e-mail)|submit (?:your|an?) (?:application|cv|resum|proposal|profile)|(?:with|include|start|complete|begin|send in) your application|your application (?:to|via|by|should|must|through)|application form|email us|get in touch|write to us|contact us|click (?:the|on|below|here)|(?:hit|press|tap|use) (?:the |our )?["“']?apply\b[\w ]{0,12}["”']? (?:button|link)|hit apply\b|reach out to|drop us a)/i;
