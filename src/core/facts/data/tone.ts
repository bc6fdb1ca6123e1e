import type {ToneKind} from '../../types.ts';

/**
 * Words that put readers off, and the neighbours beside which they do not. What has to stand before the words is looked at
 * after they are found, since most lines hold none of them.
 */
export interface ToneWords {
  readonly kind: ToneKind;
  readonly pattern: RegExp;
  /** Fine where the text before, or after, fits. */
  readonly unlessBefore?: RegExp;
  readonly unlessAfter?: RegExp;
  /** Two careful editors would agree. */
  readonly plain?: true;
  /** Words of a person: said of nobody where the sentence says that they are not wanted. */
  readonly unlessDenied?: true;
}

const language =
  '(?:english|german|french|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|turkish|arabic|hebrew|hindi|chinese|mandarin|cantonese|japanese|korean|swedish|norwegian|danish|finnish|greek|hungarian|romanian)';

/** People other than the applicant, of whom a posting may say “he” or “she”. */
const others =
  'manager|supervisor|founder|director|head|lead|leader|boss|colleague|chief|ceo|cto|team|mentor|mr|ms|mrs|dr|president|professor|principal|owner|student|child|patient|client|customer|resident|person|who|his|her';

/**
 * What surely puts people off: swearing, labels in place of a skill, long hours as a virtue, birth in place of a level of
 * language, threats to applicants, strain and zeal in place of a task, drink as a benefit, and coded age and sex. Source: the editors' own list; “digital
 * native” and “young” are named by regulators (2 CCR 11078 of California; 29 CFR 1625.4 of the United States), and the
 * stylistic ones are what careful readers of postings marked down.
 */
export const toneWords: readonly ToneWords[] = [
  {
    kind: 'crude',
    plain: true,
    pattern:
      /\b(?:(?:bull)?shit(?:s|ty|show|load|ton|storm)?|fuck\w{0,8}|mother ?fuck\w{0,5}|kick(?:s|ed|ing)?[ -]?ass|(?:bad|smart|dumb|hard|lazy)[ -]?ass(?:es)?|assholes?|arseholes?|god ?dam(?:n|ned|mit)?|giv(?:e|es|ing) a (?:damn|crap|shit)|bastards?|dickheads?|douche\w{0,4}|wtf|pissed off|balls of steel)\b/i,
  },
  {kind: 'crude', pattern: /\b(?:crappy|sucks|hell of an?|anal about)\b/i},
  {
    kind: 'label',
    plain: true,
    unlessDenied: true,
    pattern: /\b(?:rock[ -]?stars?|ninjas?|superstars?|gurus?|wizards?|jedis?)\b/i,
    unlessBefore:
      /\b(?:setup|installation|spiritual|hindu|sikh|step-by-step|configuration|import|cmake|make|bazel|gn|like an?|from)(?:,| and| or|\/)? ?$/i,
    unlessAfter:
      /^(?: (?:games|energy|lifestyle|build|warrior|turtle|file|theory|of oz|steps?|interface)|[,/] ?(?:c?make|bazel|gn)\b|[-.]\p{L})/iu,
  },
  {
    kind: 'label',
    unlessDenied: true,
    pattern:
      /\b[\w+#]{2,20} junkies?\b|\b(?:an? (?:\w+ )?genius|geniuses|geeks?|nerds?|masterminds?|misfits|renegades|rebels(?! group| forces)|a[- ]players|10x (?:engineers?|developers?|designers?)|maniacs?|powerhouse|extr[oa]vert(?:ed|s)?|jacks?[ -]of[ -]all[ -]trades)\b/i,
    unlessAfter: /^ (?:group|bands?|gym|brands?|of (?:the|an?) (?:industry|market|economy))\b/i,
  },
  {
    kind: 'label',
    unlessDenied: true,
    pattern:
      /\bhackers?\b(?! news)(?<=\b(?:you are|you're|as|seek|seeking|looking for|hire|hiring|need|want) (?:an? |our |the |your )?(?:(?!growth|ethical|white|certified|expert)[a-z-]{2,20} ){0,3}[a-z]+)/i,
  },
  {
    kind: 'long-hours',
    plain: true,
    unlessDenied: true,
    pattern:
      /\b(?:work(?:s|ing)? hard,? ?(?:and |& |to |but )?(?:we )?play(?:s|ing)? hard(?:er)?|(?:work(?:ing)?|put(?:ting)? in) (?:(?:a lot of|very|some|the) )?(?:many|long|crazy|insane|late|extra|extended) hours|sleep when (?:you're|you are) dead|(?:not|isn't|no) (?:an?|your)(?: usual| typical)? (?:9|nine)[ -](?:to[ -])?(?:5|five)|coding (?:on )?(?:nights|weekends)|hustl(?:e culture|ers?))\b/i,
    unlessBefore: /\b(?:over|than|customers?|users?|clients?|patients?)\b[^.!?]{0,30}$/i,
    unlessAfter: /^ (?:is|are|for (?:our|the) (?:customers|users|clients))\b/i,
  },
  {
    kind: 'long-hours',
    unlessDenied: true,
    pattern:
      /\b(?:do(?:es|ing)? whatever it takes|whatever it takes (?:attitude|mindset|mentality)|(?:we|you|to|and|can|will) hustle\b(?! and bustle)|(?:eat|live),? (?:sleep|eat),? (?:and|&) breathe)\b/i,
    unlessBefore: /\bto\s+(?:avoid|escape) $/i,
  },
  {
    kind: 'long-hours',
    unlessDenied: true,
    pattern:
      /\b(?:strange|odd|unpredictable|irregular|crazy) (?:work(?:ing)? )?(?:hours|schedules?)\b|\bput(?:s|ting)? in the (?:hours|long hours)\b|\bwork(?:ing)? (?:the |whatever |as (?:many|long) )?(?:hours|time) (?:(?:that )?(?:are |is )?(?:needed|required|necessary)|it takes)\b|\bwhatever (?:hours|periods? of time)\b|\bwork(?:s|ing)? smart,? (?:and |but |& )?play(?:s|ing)? hard\b|\bavailable (?:24\/7|around the clock|at all times|day and night)\b|\b(?:at|on) very short notice\b|\bbeyond the call of duty\b/i,
    unlessBefore:
      /\b(?:no|avoid|without|never|customers?|users?|patients?|clients?|support|service|systems?|site|network) (?:\w+ ){0,2}$/i,
    unlessAfter: /^[^.!?\n]{0,60}\b(?:paid|compensat|overtime|lieu|premium|allowance|help)/i,
  },
  {
    kind: 'citizen',
    pattern:
      /\bmust be (?:an? )?(?:[\p{Lu}.]{2,5} |\p{Lu}\p{Ll}{1,30} )(?:(?:or|\/|and) (?:an? )?\p{Lu}[\p{L}.]{1,30} )?(?:citizens?|nationals?)\b|\b(?:citizenship|nationality) (?:is )?(?:required|mandatory|a must)\b|\b(?:only )?open (?:only )?to (?:all )?\p{Lu}[\p{L}.]{1,30} (?:citizens|nationals)\b|\b\p{Lu}[\p{L}.]{1,30} (?:citizens|nationals) only\b/iu,
    unlessBefore: /\bnot $/i,
    unlessAfter: /^[^.!?\n]{0,40}(?:\bor |\/)/i,
  },
  {
    kind: 'citizen',
    pattern:
      /^\W*(?:US|U\.S\.|USA|UK|EU) citizen(?:s|ship)?\W*$|\bprefer [\p{Lu}.]{2,5} (?:citizens|nationals)\b|\b[\p{Lu}.]{2,5} (?:citizens|nationals) (?:are )?preferred\b|\byou (?:have to|must) be from (?:the )?\p{Lu}[\p{L}.]{1,20}/u,
  },
  {
    kind: 'native',
    unlessDenied: true,
    pattern: new RegExp(
      `\\b(?:native \\(c2\\)|native[ -]level(?: ${language})?\\b|(?:perfect|flawless) ${language}\\b)|\\bnative(?: or near-native)? (?:${language}[ -])?speak(?:ers?|ing)\\b|\\bnative(?: in)? ${language}\\b|\\b${language}[ -]native speakers?\\b|\\b${language} native\\b|\\b${language}(?: is| as)? (?:your |an? )?(?:native (?:language|tongue|speaker)|mother tongue)\\b|\\b(?:mother[ -]tongue ${language}|${language} mother[ -]tongue)\\b|\\b(?:no|without (?:an? )?|neutral|native|american|british|californian) accents?\\b`,
      'i',
    ),
    unlessBefore:
      /\b(?:non|near)[- ]?$|\b(?:with|to|by|from|our|for|between|alongside|teach\w*|of) (?:\w+ )?$/i,
    unlessAfter:
      /^[^.!?\n]{0,30}\b(?:or (?:an? )?(?:fluent|proficient|equivalent|bilingual|near|similar|full|very|c[12]|excellent|advanced)|and non-native|not)\b|^\/(?:bilingual|fluent)/i,
  },
  {
    kind: 'threat',
    plain: true,
    pattern:
      /\b(?:don't|do not|please don't) (?:even )?(?:bother|think about) (?:applying|to apply|sending|contacting|calling)|\bdon't waste (?:your|our|my|anyone's) time\b|\b(?:need not|needn't) apply\b|\bno (?:time[ -]?wasters|whin(?:ers|ing)|slackers|losers|snowflakes|tire[ -]kickers|complainers)\b|\b(?:this (?:job|role|position) is )?not for the faint[ -](?:of[ -]heart|hearted)\b|\b(?:keep|just) scrolling\b|\bstop reading (?:now|here)\b/i,
  },
  {
    kind: 'threat',
    plain: true,
    pattern:
      /\b(?:this|it) (?:is not|isn't|is probably not|probably isn't|may not be|might not be) (?:the|a) (?:right )?(?:job|role|gig|place|position|company|team) for you\b|\b(?:look|apply) elsewhere\b|\b(?:failure|lateness|missing (?:a )?deadlines?|mediocrity|good enough|average) (?:is|are) not an option\b|\b9[ -]to[ -]5'?ers\b(?! need)|\bwithout (?:being |having to be |needing to be )?(?:constantly |always |repeatedly )?(?:reminded|babysat|chased|nagged)\b|\bno (?:hand-?holding|babysitting|excuses)\b/i,
    unlessBefore: /\b(?:may|can|could|not|free to|used|quote\w*) $/i,
  },
  {
    kind: 'threat',
    pattern:
      /\b(?:will|shall) (?:be (?:automatically |immediately )?(?:disqualified|rejected|discarded|deleted|binned|ignored|disregarded|thrown out)|not be (?:considered|read|reviewed|looked at))\b|\bwho (?:fail to|do not|don't) follow (?:these|this|the|our) instructions?\b|\b(?:do not|don't) apply (?:if|unless)\b|\bhand-?holding\b|\b(?:working|life|it|this|this (?:job|role|place)) (?:here |with us )?(?:isn't|is not) for everyone\b|\b(?:is|are) probably not a good fit\b/i,
    // What comes too late, from agencies or in another form is told by a rule and not by a mood.
    unlessBefore:
      /\b(?:agenc\w+|recruiters?|late|after|later|past|deadline|closing|data|spam|no|e-?mail|post|third[- ]part\w+|unsolicited)\b[^.!?\n]{0,90}$/i,
    unlessAfter: /^[^.!?\n]{0,60}\b(?:after|until|before|agenc|for other)/i,
  },
  {
    kind: 'threat',
    pattern: /\bno (?:phone )?calls(?:,? please)?\b/i,
    unlessBefore: /\b(?:cold|sales|there are|have|with|means?|recruit\w*|agenc\w+)\b[^.!?]{0,60}$/i,
    unlessAfter: /^[^.!?]{0,60}\b(?:agenc|recruit|cold|sales)/i,
  },
  {
    kind: 'strain',
    unlessDenied: true,
    pattern:
      /\b(?:thriv\w+|work(?:s|ing)?|(?<!\bthat )perform\w*|calm|cool|(?<!\bthat perform )well|effectively|deadlines|composure) (?:\w+ ){0,2}under (?:high |extreme |great )?(?:pressure|stress)\b|\b(?:cop(?:e|ing)|deal(?:ing)?|handl(?:e|ing)|comfortable) (?:well )?(?:(?:with|under) )?(?:high |lots of )?(?:stress|pressure)\b|\bstress[- ](?:resist\w+|toleran\w+)\b|\b(?:high[- ](?:pressure|stress)|stressful) (?:environments?|situations?|role|job|setting|workplace|work)\b/i,
    unlessBefore:
      /\b(?:clients?|patients?|students?|children|people|pupils|residents|customers|employees|vessels?|gas|water|air|steam|pipes?|systems?|helps?(?: you)?|supports?) (?:\w+ ){0,3}$/i,
    unlessAfter: /^ (?:vessels?|wash|test\w*|gauge|management)\b/i,
  },
  {
    kind: 'strain',
    unlessDenied: true,
    pattern:
      /\b(?:comfortabl[ey]|at ease|thriv\w+|deal(?:ing)?|cop(?:e|ing)|handl(?:e|ing)|embrac(?:e|ing)|toleran\w+|operat(?:e|ing)|work(?:ing)?|lots? of) (?:\w+ ){0,3}?(?:ambiguity|chaos|uncertainty|ambiguous (?:environments?|situations?))\b|\bstart-?up (?:mindset|mentality|hustle)\b|\b(?:in the trenches|sink[- ]or[- ]swim|trial by fire|thick[- ]skin(?:ned)?|fire ?hose(?! of data)|breakneck|frenetic|(?:hectic|relentless|gruell?ing) pace|change is (?:a|the|the only|our only) constant)\b|\bgrit\b(?! ?(?:paper|blast|size|\d))(?<!\bsand and [a-z]+)(?<! \d+ [a-z]+)|(?<!\b(?:small|stay|we are|we're|our|team) (?:and |a )?)\bscrappy\b|\bblood,? sweat,? and tears\b/i,
    unlessBefore: /\b(?:clients?|customers?|patients?|users|reduc\w+|remov\w+|resolv\w+) (?:\w+ ){0,3}$/i,
    unlessAfter: /^ (?:quantification|estimat\w+|analysis|engineering|test\w*|hydrant|installation)/i,
  },
  {
    kind: 'zeal',
    unlessDenied: true,
    pattern:
      /(?<!customer[- ]|\bwe )\bobsess(?:ed|ive(?:ly)?|ion|es)?\b|\bfanatic(?:al(?:ly)?)?\b(?! fans)|\b(?:insanely|maniacal(?:ly)?)\b|\b(?:are|be|you're|get) (?:so |totally |really )?(?:amped|pumped|stoked|psyched|crazy about|mad about)\b|\bfearless(?:ly)?\b|\b(?:you are|you're|be|stay) hungry (?:for|to|and)\b|\b(?:live|lives|living|eat|eats|breathe|breathes)(?:,| and| &) (?:and )?(?:breath(?:e|es|ing)|live|sleep|dream)s?\b|\bkick(?:s|ing)?[ -]butt\b|\bcrush(?:es|ing)? it\b|\bkiller (?:\w+ )?(?:skills?|instincts?|designs?|code|work|copy|ideas)\b|\bworld domination\b|\b(?:incredible|insane|relentless|unmatched) (?:work ethic|drive|energy|passion)\b|\b(?:it's|this is) a calling\b|\bover-?achiev(?:ers?|ing)\b(?! (?:quotas?|targets?|goals?))|\bhungry, humble\b/i,
    unlessAfter: /^[- ]compulsive/i,
  },
  {
    kind: 'drink',
    pattern:
      /\b(?:free|friday|thursday|weekly|monthly|team|office|cold|after-work) beers?\b|\bbeers? (?:fridges?|fridays?|o'clock|on tap|part(?:y|ies)|taps?|pong)\b|\b(?:beer (?:and|&|or) pizza|pizza (?:and|&|or) beers?)\b|\bkegerators?\b|\bbooz(?:e|y)\b|\bparty hard\b/i,
    unlessDenied: true,
  },
  {
    kind: 'age',
    plain: true,
    unlessDenied: true,
    pattern:
      /\bdigital natives?\b|\byoung(?:,| and| &)+ (?:highly[ -])?(?:dynamic|energetic|vibrant|hungry|ambitious|fun|friendly|outstanding|talented|enthusiastic|creative|motivated)(?:,? (?:and |& )?[a-z]+)? (?:teams?|person|people|professionals?|individuals?|candidates?|colleagues|co-?workers|engineers|developers|staff|crowd|environment)\b|\b(?:dynamic|fun|vibrant|friendly|energetic|motivated|passionate)(?:,| and| &)? young (?:teams?|person|people|professionals?|colleagues|staff|crowd)\b|\bteam (?:of|is) young\b(?! (?:people|athletes|players|adults|offenders|students|learners))(?:,? [a-z][a-z-]{1,20}){0,2}|\byouthful (?:team|environment|workplace|energy|culture|atmosphere)\b|\b(?:seek(?:ing)?|looking for|want|need|hire|hiring) (?:an? )?(?:[a-z]+,? ){0,2}young (?!people's|persons?')(?![a-z]+ (?:worker|care))/i,
    unlessBefore: /\b(?:with|for|support|help|engag\w+|teach\w*|coach\w*) (?:\w+ )?$/i,
  },
  {
    kind: 'age',
    plain: true,
    unlessDenied: true,
    // An age from which on nobody is asked, beyond what law sets for a first job.
    pattern:
      /\b(?:under|below) (?:the age of (?:2[5-9]|[3-6]\d)|(?:2[5-9]|[3-6]\d) years (?:old|of age))\b|\b(?:maximum|upper) age\b|\bage limits?\b|\b(?:depending|depends|based|dependent) on (?:your )?(?:age|experience and age)\b|\bage[ds]?:? (?:between )?2\d ?(?:-|–|to|and) ?[2-5]\d\b|\b(?:not|no) (?:older|more) than [2-6]\d years(?: old| of age)/i,
    unlessBefore:
      /\b(?:no|without|people|adults|patients|clients|women|men|students|customers|anyone|users|drivers) $/i,
  },
  {
    kind: 'age',
    plain: true,
    unlessDenied: true,
    pattern: /\byoung(?:,? (?:and )?[a-z-]{3,20})? teams?\b/i,
    unlessBefore: /\b(?:for|support|help|engag\w+|teach\w*|coach\w*|train\w*|mentor\w*) (?:\w+ )?$/i,
  },
  {
    kind: 'age',
    unlessDenied: true,
    pattern:
      /\bhigh[ -]energy (?:person\w*|people|individuals?|candidates?|team|self|professionals?|account|sales|environment|office|culture|attitude)\b/i,
  },
  {
    kind: 'sex',
    plain: true,
    unlessDenied: true,
    pattern:
      /\b(?:guys?|dudes?|bros?|gals?|girls?|lad(?:y|ies|s)?|gentlem[ae]n|salesm[ae]n|handym[ae]n|craftsm[ae]n|foreman)\b(?<=\b(?:(?:looking for|seeking|need|want|hire|hiring) (?:an? |the |our |that |some )|ideal |nerdy |geeky |cool )(?:[a-z]+ ){0,2}[a-z]+)/i,
    unlessAfter: /^ (?:scouts?|coach|who is in)|^['-]/i,
  },
  {
    kind: 'long-hours',
    unlessDenied: true,
    pattern:
      /\b(?:evenings|nights|weekends)(?:,? (?:and|or|&) (?:evenings|nights|weekends))? (?:are|is) (?:part of the (?:job|deal|role|package)|expected|a given|no exception)\b/i,
    unlessAfter: /^[^.!?]{0,80}\b(?:rota|roster|shift|paid|overtime|lieu|premium|time[ -]and[ -]a[ -]half)/i,
  },
  {
    kind: 'ability',
    plain: true,
    unlessDenied: true,
    pattern:
      /\bable[ -]bodied\b|\b(?:without|free (?:of|from)|no) (?:any )?(?:physical )?(?:handicaps?|disabilit(?:y|ies))\b|\bphysically fit and (?:healthy|able)\b|\bfit and healthy\b|\bin (?:good|perfect|excellent) (?:physical )?health\b|\b(?:any )?medical (?:issues?|conditions?|problems?)\b[^.!?\n]{0,40} (?:that|which) (?:\w+ ){0,2}(?:impair|prevent|limit|affect|interfere)\w*/i,
    unlessBefore: /\b(?:people|persons?|adults|children|candidates|applicants|those|with or) (?:\w+ )?$/i,
    unlessAfter: /^ (?:required to|discrimination|barriers?|lifestyle|living|food|eating)/i,
  },
  {
    kind: 'body',
    unlessDenied: true,
    pattern:
      /\b(?:lift|carry|move|push|pull)(?:ing)?(?:[ ,/]{1,2}(?:and\/or |and |or )?(?:carry|lift|move|push|pull)(?:ing)?){0,3} (?:[\w-]{1,12} ){0,4}\d{2,3} ?\+? ?(?:lbs?\b|pounds|kgs?\b|kilo)|\b(?:stoop|kneel|crouch|crawl)(?:ing)?(?:,? (?:(?:or|and) )?(?:stoop|kneel|crouch|crawl|bend|climb)(?:ing)?)+\b|\b(?:stand|sit)ing for (?:long|prolonged) periods\b|\bperiods of (?:standing|sitting)\b|\bphysical ability to (?:perform|do)\b|\bmeet (?:the )?physical (?:requirements|demands)\b/i,
    unlessAfter:
      /^[^!?\n]{0,90}\b(?:with(?:out)? (?:\w+ ){0,3}(?:help|assistance|aid|adjustments?|accommodations?|equipment|trolley|hoist|colleague)|accommodat\w+|(?:know how|able|free) to ask|ask (?:for|a|someone))/i,
  },
  {
    kind: 'appearance',
    unlessDenied: true,
    pattern:
      /\bclean[- ]cut\b|\bwell[- ](?:groomed|spoken)\b|\b(?:smart|good|nice)[- ]looking (?:people|person|candidates?|individuals?|team)\b|\b(?:smart|neat|tidy|good|professional|pleasant|attractive|well-kept) (?:personal |physical )?appearance\b|\b(?:exhibit|project|present)(?:s|ing)? a professional image\b|\b(?:(?:be|are|look|smart,|neat,|friendly,|and) presentable|well[- ]presented)\b|\b(?:smart|polite|clean),? and (?:neat|tidy|presentable)\b(?! [a-z])/i,
    unlessBefore:
      /\b(?:office|kitchen|store|shop|room|space|area|site|website|data|goods|stock|food|it|them) (?:\w+ ){0,4}$/i,
    unlessAfter: /^ (?:of|for|to|in|by|at|with|as)\b/i,
  },
  {
    kind: 'faith',
    unlessDenied: true,
    pattern:
      /\b(?:must be (?:an? )?|an? (?=[a-z]+ who\b))(?:practi[sc]ing |committed |devout |born[- ]again )?(?:christian|catholic|protestant|evangelical|muslim|jewish)s?\b|\brelationship with (?:jesus|christ|god)\b/i,
  },
  {
    kind: 'sex',
    pattern:
      /\b(?:sales|handy|crafts|fore|repair|journey|drafts|crew)m[ae]n\b|\b(?:saleswom[ae]n|waitress(?:es)?|stewardess(?:es)?|cleaning lad(?:y|ies))\b/i,
    unlessBefore: /\b(?:local|union|the area|our|your|his|her|to the|with the|under the|master) $/i,
    unlessAfter: /^(?:'s|’s| (?:work|services?|company|business|license|licence|card|status))\b/i,
  },
  {
    kind: 'sex',
    plain: true,
    pattern:
      /(?<=(?:^|[.!?]\s)(?:[•*–-]\s)?)(?:He|She) (?:will|must|should|is expected|is responsible|has to|needs to|reports)\b(?! or)/,
    // Someone who was named, or another role, is meant.
    unlessBefore: new RegExp(
      `(?:\\b(?:${others}|${others.replace(/(?<=^|\|)\w/g, (letter) => letter.toUpperCase())})\\b[^\\n]{0,160}$|\\p{Ll} \\p{Lu}\\p{Ll}+\\b[^\\n]{0,160}$)`,
      'u',
    ),
  },
  {
    kind: 'sex',
    plain: true,
    pattern:
      /\b(?:he|his|him|himself|she|her|herself)\b(?!(?: or|\/)| and (?:she|her|his|he))(?<=\b(?:the|our|an?) (?:ideal |successful |right |perfect |best |suitable |chosen )?(?:candidate|applicant|employee|incumbent|jobholder|post ?holder|hire)\b[^.!?\n]{0,100}[ (][a-z]+)/i,
    unlessBefore:
      /(?:\bor |\/|\band |\b(?:manager|supervisor|founder|director|head|lead|boss|colleague|chief|ceo|cto|team)\b[^.!?]{0,60})$|\p{Ll} \p{Lu}\p{Ll}+\b[^.!?]{0,60}$/u,
  },
  {
    kind: 'pair',
    pattern:
      /(?<!\p{L})(?:\(s\)he|s\/he|he\/she|she\/he|his\/her(?:s|self)?|her\/his|him\/her|her\/him|himself\/herself|herself\/himself)(?!\p{L})/iu,
  },
];

/** Praise of oneself; so many different ones in a posting are hype. Phrases that the rule cliche knows are left to it. */
export const praise =
  /\b(?:the (?:very )?best(?! (?:tools?|ways?|practices?|fit|possible|solutions?|persons?|people|candidates?|of both|interests?|time)\b)|amazing|incredible|awesome|fantastic|unbelievable|mind[- ]blowing|unparall?elled|unparalleled|unrivall?ed|revolutionary|phenomenal|extraordinary|insanely|legendary|second to none|unmatched|epic|stellar|the greatest|the hottest|the coolest|fastest[- ]growing|premier|magical|spectacular)\b/gi;
export const hypeFrom = 4;
