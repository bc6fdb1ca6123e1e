import type {SectionKind} from '../../types.ts';

/**
 * What the words of a heading say about its section, the first match winning. Patterns meet the heading in
 * lower case, with straight apostrophes and without punctuation at its ends.
 * Source: the editors' own reading of headings that postings use; no list was taken over.
 */
export const headingKinds: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'responsibilities',
    /\bwhat (you|we)('ll| will)? (get to|be able to|have the chance to|love to) (do|work|own|build|achieve|learn)\b/,
  ],
  ['responsibilities', /\bwhat (you (can )?expect|awaits you)\b/],
  ['other', /\bphysical (requirements?|demands?)|^working conditions|^work(ing)? environment$/],
  [
    'about-company',
    /^meet (us|the company|the employer)\b|\bwhy we (exist|do (it|this|what we do)|started)\b/,
  ],
  ['role-overview', /^we('re| are) (currently )?(looking for|hiring|seeking) an? .{5,80} (to|who will) /],
  [
    'how-to-apply',
    /^are you (still )?interested$|^how[- ]to$|\b(e-?mail|send|submit|forward) (us )?(your |an? )?(resum[eé]|cv\b|application\b|cover letter)/,
  ],
  [
    'requirements',
    /\bmakes? you successful\b|\bwho('s| is)? (this|the) (job|role|position)( is)? (\w+ )?for\b|^preferred (profile|candidate)|^about yourself|^who are you$|^need[- ]to[- ]haves?$/,
  ],
  ['requirements', /^to (be successful|succeed|thrive|excel|do well)\b|^who should apply$/],
  ['nice-to-have', /^it('s| is) a plus\b|^(secondary|value-added|supplementary|level-up) skills$/],
  [
    'benefits',
    /^what to expect (working|from us)|^(?!(job|open|current|latest|our|all|other) )\S+( \S+)? offers( you)?$/,
  ],
  ['other', /^none of .{1,40} required|^non-?requirements/],
  [
    'nice-to-have',
    /\byou (might|may) also (have|be|know)\b|\b(competitive edge|sets? you apart|extra points|make you stand out)\b|^desired$|\bwe('d| would)?( also)? appreciate( if you| when you| (also )?have|$)/,
  ],
  ['benefits', /\binvest(ment|ing)? in you\b|^(some of )?what you('ll| will) enjoy/],
  [
    'role-overview',
    /^(about|purpose of) (the|this|your|our)( (role|position|job|post|opportunity|vacancy|internship))$|^purpose of (job|post|role)$/,
  ],
  [
    'about-company',
    /^((a (little |bit )?(bit |little )?)?(more )?about (us|our company|the company and the (role|position|job))|(company|business|business unit|organi[sz]ation|corporate|employer|firm|agency|division|department|departmental|institute|institution|school|faculty|college|university|office|centre|center|group|program(me)?) (overview|description|summary|background|profile|introduction|information|mission))$/,
  ],
  [
    'requirements',
    /^(education|experience|skills|qualifications?)( and|,| &| \/).{0,80}\bpreferred\b|^(required|minimum|essential|basic|mandatory)\b.{0,80}?(\band\b|&|\/).{0,80}\b(preferred|desired|desirable|nice|bonus)/,
  ],
  [
    'other',
    /^(the |other |additional |further |general |job |position )?(details|information|notes?|info)( of (the )?(position|role|job))?$/,
  ],
  ['benefits', /^why (you should |should you )?(apply|join)\b/],
  [
    'nice-to-have',
    /^(great|good|nice)[- ]to[- ]haves?$|^(an )?advantages?$|\bgives? you an (advantage|edge)$/,
  ],
  [
    'requirements',
    /^(are|is|could) (you|this you)\b.{0,40}$|does this sound like you|\b(who (will )?(thrives?|succeeds?|does well|fits|enjoys?)|you('ll| will|'d)? (be|do)? ?(thrive|succeed|fit in|well) )/,
  ],
  [
    'other',
    /\b(in the (media|news|press)|press|key measures|a note on|definition of|(media|press) coverage|right to work|work authori[sz]ation|visa (sponsorship|status)|background checks?|blog|links|resources|read more|more (information|info|details)|we('re| are) hiring$|faqs?)\b/,
  ],
  [
    'nice-to-have',
    /\b(nice[- ]to[- ]haves?|good[- ]to[- ]haves?|bonus (points?|skills?|experience|requirements?|if)|(benefit|advantage) if\b|bonuses$|^bonus$|plus(es)?$|^plus points?$|^preferabl[ey]$|extra credit|preferred|^preferences?$|desirable|desired (skill|qualif|exper)\w*|(optional|useful|recommended|additional|valued|valuable|beneficial) (skills?|qualities|qualifications?|experience|requirements?|knowledge|assets?|certifications?)|what would be (great|nice)|(delighted|thrilled|happy) if you( also)?( have)?|'d also (love|like)\b|would be (great|nice|awesome|a plus|an advantage|a bonus)|even better|stand out|brownie points|icing on the cake|^ideally,?( you('ll| will)?)?( have)?$|(could|would|may|might) (also )?(be (helpful|useful|handy|beneficial)|help)$|it helps if|not (required|essential|necessary)|advantageous|assets?$)/,
  ],
  [
    'eeo',
    /\b(equal[- ](employment )?opportunit|eeoc?\b|diversity|inclusion|accommodations?|non-?discrimination|everyone is welcome|accessib)/,
  ],
  [
    'hiring-process',
    /\b((hiring|interview|application|selection|recruit(ment|ing)?|talent acquisition|general) (and \w+ )?(process|plan$)|^(the )?(process|selection)$|process information|interview(ing|s)? (stages?|steps?|plan|details)|what to expect|next steps?|what happens next|after you apply|our process|timeline|how (do )?we (hire|interview))/,
  ],
  [
    'how-to-apply',
    /\b(how (to|do i|can i|you can) (apply|join)|to apply|apply(ing)?( here| now| today| for this| by| online)?$|apply (here|now|today|for|by|online|via)|^(your |the )?appl(y|ication)s?$|application (instructions?|details|procedure|deadline|due date)|(submit|send|e-?mail|forward) (your |an? |us )?(your |an? )?(application|resum[eé]|cv|cover letter)|(interested|are you ready|ready (to (apply|join)|for .{3,30})|excited|sound (good|like you|interesting)|sounds? (good|great|like)( to you)?)\??$|\bsounds? (good|great|interesting)( to you)?\? |^expressions? of interest|^interested(?!.*(we offer|should$|must$))|get in touch|^contacts?( us| details| information)?$|want to (apply|join)|join us$|invitation to apply|how do you apply|email us|send us|your application|instructions$)/,
  ],
  [
    'benefits',
    /\b(ben[ei]fits?|perks?|incentives|what('s| is) in it for (you|me)|what we('ll| will|'re| are| can)? ?(offer|offering|give|provide)s?|we('ll| will| can)? offer|facilities$|what you('ll| will)? (get|receive|deserve|gain)|you('ll| will)? get$|(our|the|we|company) offer(ing|s)?\b| comes? with$|have to offer|what (can|does|do|will) .{1,30} offer( you)?$|why (you('ll| will|'d)? |work|join|us\b|choose)|why (we|[a-z]+( [a-z]+)?)\??$|what('s| is) on offer|you deserve|rewards?\b|set up to succeed|taking care of|setting you up|work[-/ ]life balance|you can look forward to$|in return|time off|how we support|growth (and|&) (development|learning)|advantages of|reasons to)/,
  ],
  [
    'pay',
    /\b(salary|compensation|remuneration|pay( range| rate| and| scale| band)?$|^pay\b|rate of pay|wages?|package$|pay transparency|ote\b|rates?$)/,
  ],
  [
    'responsibilities',
    /^the (role|job|work)( \w+ly)? involves|\b(responsib\w+|responsab\w+|reponsib\w+|duties|what you('ll|'d| will| would)?( be)? (do|doing|achieve|work|own|build|accomplish|be working|deliver|tackle|spend)\w*|what (will|would) you( be)? (do|doing|working on)\w*|you('ll| will| would| would be|'ll be|'d be)( be)?$|you('ll| will|'d)? (do|work on|be doing|lead on|own)\b|in this (role|position|job)( you('ll)?.*)?$|your (tasks?|missions?|day|job$|impact|work$|day-to-day)|(a|the|your) (typical )?day( in|-to-day|$)|typical (day|week)|spend your time|what (this|the) (role|position|job) (involves|entails|includes)|day[- ]to[- ]day|(key |main |core |job |daily |regular |typical |general |specific |usual )tasks|^tasks|^scope$|\btasks (may |will |can )?(include|are|be)|(scope|statement) of work|job functions?|essential functions|what('s| is) the job|the job$|the work$|on a given day|you might work on|accountabilit|someone who (will|can help)|projects? you|job look like|we need you to|what (we|you)('ll| will)? need you (for|to)|your focus|focus areas|(first|within) \d+ (days|months)|what success looks like|deliverables|you('d| would) be doing)/,
  ],
  [
    'requirements',
    /\b(person spec(ification)?$|requ\w{2,6}ments?|required|qualifi\w+|prerequisites?|skills?\b|(what|who) (we('re| are)?|you) (looking|need|want|seek|expect|require|bring)\w*|(what|who) (we('re| are)) (looking|after)|(we('re| are)) looking for|(what|who) are we (looking for|after|seeking)|you( also|'ll also| will also)? need to (have|be|bring)|you fit (this|the|in)|looking for (someone|somebody|people)|what you('ll| will)? (bring|need|have|know|should)|you('ll| will)? (have|bring|need|should have|are|must|might|may)\b|about you\b|who you are|what makes you|your (profile|background|experience|strengths|expertise|qualities)|^profile|^candidates?( profile)?$|(ideal|right|successful|excellent|perfect) (candidate|person|applicant|fit)|(a )?(good|great|right) (fit|match)|must[- ]haves?|competenc\w+|(essential|selection|minimum|eligibility|key) (criteria|qualities|attributes)|necessary qualities|^experience|(your|relevant|required|professional|work|essential|minimum|prior|previous|technical|key|desired|what|and|of) experience|^(our )?expectations?$|expertise|abilities|knowledge(?! (sharing|management|transfer|base))|eligibility|education$|you should apply|you('re| are)( an?| the)? |things about you|what it takes|we('d| would) (like|love)|we look for|(role|job|position|place) (is )?for you|we expect|we want (somebody|someone)|is this you|sound like you|behaviou?rs|attitude|personal (qualities|attributes)|qualities|traits|attributes|character|you('ll)? be like)/,
  ],
  [
    'role-overview',
    /\b(about (the|this|your|our) (role|position|job|opportunity|project|internship|opening|vacancy)|about the role|(the|your|our|this) (role|position|opportunity)( at .*)?$|(role|job|position|project|executive|work) (overview|summary|d[ei]scription|purpose|profile|brief)|summary( of (the )?(role|position|job))?$|overview$|^(role|position|job|description|introduction|intro|purpose|mission)$|why this role|the opportunity|in a nutshell|is hiring|the challenge|purpose of|position$)/,
  ],
  [
    'team',
    /\b(about (the|our|your) team|(the|your|our|meet the) team$|^team$|who you('ll| will) work with|your (colleagues|manager)|the .{1,40} team$|^reports? to|^reporting( to| lines?)?$|working on our)/,
  ],
  [
    'location',
    /\b(locations?|where (you|we|is)\b(?!('ll| will| can)? (make|come|fit|add|have)\b)|place of work|offices?$|work hours|working hours|hours$|schedule|remote (policy|work)|^((your|our|the) )?workplace|time ?zone)/,
  ],
  [
    'about-company',
    /\b(about (us|the company|the organi[sz]ation|our (company|organi[sz]ation|mission|firm|business|group|practice|school|studio|agency|charity|employer|client)|working (at|with|for))|who (we are|is|are we)|our (mission|story|values?|vision|company|culture|product|purpose|firm|business|group)|^(the )?(company|mission|product|organi[sz]ation)( and| &|$| overview| description| profile)|what we (do|value|believe|stand for)|^(as such,? )?we (value|believe)\b|we are$|life at|working (at|with|for)|this is us|culture|values$|background$|employer|introducing|company(?! (admin|cars?|events?|meetings?|travel)))/,
  ],
  // What the lists above leave open, in the order in which the words are the surer sign.
  [
    'eeo',
    /\b(equality|disabilit(y|ies)|(reasonable|interview) adjustments|adjustments at|without bias|under-?represented|self-identification|fair chance|de&i|dei|edi|employment equity|guaranteed interview|disability confident)\b/,
  ],
  [
    'nice-to-have',
    /\b((great|good|lovely) if you|added (advantages?|bonus)|optional extras?|(don't|do not) worry if you|(impress|delight) us|wish ?list|not (mandatory|compulsory|a must|obligatory|a deal-?breaker)|not-necessary|highly (regarded|valued)|preference (will be|is) given)\b|^(would love|ideally,? also)\b|^desired\b/,
  ],
  [
    'hiring-process',
    /\b((hiring|recruitment|selection) (works?|procedure|stages)|stages of recruitment|assessment (day|cent(re|er))|shortlisting)\b/,
  ],
  [
    'how-to-apply',
    /\b((mode|method) of application|closing date|deadline|no later than|submitting your|submission of|questions( about .*)?$|(informal|friendly) (chat|discussion|conversation)|to be considered|(drop|write to) us|(key|important) dates|where to (send|apply)|documents (to|needed)|let's (talk|chat)|tell us about yourself|enquir(y|ies)|inquiries|point of contact|who to (call|contact)|referees)\b/,
  ],
  [
    'pay',
    /\b(how much (will|do|would|can) (i|you)|be paid|will earn|earnings|base pay|pay (packet|points?|grade)|stipend|bursary|(the|talk|about|about the) money|salaries|overtime)\b|\bfees?$/,
  ],
  [
    'benefits',
    /\b(look(ing)? after (you|our)|(your|staff|employee|commitment to your) well-?being|pension|(paid|parental|annual|family|sick) leave|staff discounts?|insurance and|medical,? dental|relocation (support|assistance|package)|great place to work|(training|learning|career|professional) (and|&|,)? ?(career )?(growth|development)( opportunities| for .*)?$|terms (and|&) conditions of (service|employment)|(can|will) .{2,30} do for you)\b|^why [a-z]+ (at|for|with) /,
  ],
  [
    'requirements',
    /\b(licen[cs]es? and|and (certifications?|licen[cs]es?)$|^(certifications?|licen[cs]es?)$|non-negotiables|pre-requisites|(applicants?|candidates?) (must|should|having|with)|(would be|is) suited|criteria|^who (can|may|could) (apply|take part|join))\b/,
  ],
  [
    'role-overview',
    /\b(why (the|this) (job|role|post|position|vacancy) (is|exists)|opportunity has arisen|exciting opportunity|(aim|purpose|goal|objectives?) of (the|this) (assignment|role|post|position|job|consultancy)|we('re| are) hiring for|details of the (vacancy|job|role|post)|snapshot|primary purpose|(post|role|assignment|fellowship|vacancy) (summary|synopsis|outline|overview)|(job|role|position|post|vacancy) (at a glance|in brief|in short)|rationale|(general|summary) (description|statement)|where you (come|fit) in|why we need you|what (this|the) (position|role|job|post) is( all)? (about|for))\b/,
  ],
  [
    'responsibilities',
    /\b(key result areas?|kras?|kpis?|(key|critical|success|performance) (metrics|indicators)|key performance indicator|in charge of|(work|main|key|core) activities|areas of activity|examples? of (the )?work|(expected|key) outputs?|^([a-z]+ ){1,4}tasks?$|task description|(you'd|you would|you will|you'll|you can) (contribute|tackle|solve|handle|look after|be getting)|(be|activities) undertaken|will i( actually)? (be )?(do|doing)|what does an? .{3,60} do|a (day|week|shift) as|get to$)\b/,
  ],
  [
    'location',
    /\b(duty station|place of (posting|duty)|hybrid working|remote, hybrid|shift patterns?|^shifts?$|^rota$|^base$|finding us|getting here|days (and|&) times)\b/,
  ],
  [
    'about-company',
    /\b(what makes .{2,40} (tick|special|different|unique)|meet (the|our) (squad|people|crew)|introduction (of|to) the|why does .{2,40} exist|background (on|of|to)|how we work|get(ting)? (to know|acquainted with) (?!you)|(we're|we are) building|our client|the people behind|the problem we|what drives us|corporate profile)\b|[a-z&] (in brief|at a glance)$|^(hello|hi)\b.* we('re| are)\b/,
  ],
  ['team', /\b(your future team|who's on the team)\b/],
];

/** "About X" where X is none of the words above is about a company of that name. */
export const aboutName =
  /^(?:more )?about (?!this\b|you\b|your\b|our\b|it\b)[\p{L}\p{N}][\p{L}\p{N} .,&/'-]{0,60}$/u;

/** Metadata keys and labels that stand before a value of a kind. */
export const valueLabels: Readonly<
  Record<'title' | 'place' | 'pay' | 'apply' | 'employmentType' | 'workplace' | 'level' | 'address', RegExp>
> = {
  title: /^(job ?title|title|position|role|job|vacancy|opening)$/,
  place:
    /^(job ?)?(locations?|city|country|region|office|offices|place|place of work|based|base|where|work location|state)$/,
  pay: /^(?:(?:the|our|base|annual|starting|gross|estimated|expected|target|total|on-target|hourly|day|daily|monthly|new hire|us|full-time) )*(?:salar(?:y|ies)|compensation|pay|wages?|rate|rate of pay|remuneration|package|earnings|ote|salaire|range|stipend)(?: (?:range|band|details|information|scale|rate|transparency|bracket))?s?(?: (?:and|&|\+) benefits)?(?: \(.*\)?)?$/,
  apply:
    /^(to apply|how to apply|apply|application|invitation to apply|apply here|apply at|contact|contact e-?mail|e-?mail(?: address)?)$/,
  employmentType:
    /^(type|job type|employment|employment type|contract|contract type|position type|hours|status|schedule|commitment|engagement|time|working hours|work type|category)$/,
  workplace:
    /^(remote|workplace|work ?place ?type|remote policy|work mode|working model|work setup|location type|work arrangement|work style)$/,
  level: /^(?:job |experience )?(?:level|seniority|grade|career level|seniority level)$/,
  address: /^(?:url|link|source|page|job (?:url|link|ad|posting|page)|posting|original posting)$/,
};

/** “Job description” above the parts of a posting, or their headings. */
export const headingOfWhole = /^(?:(?:job|position|role|post) )?(?:description|details|summary):?$/i;
