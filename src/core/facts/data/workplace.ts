import type {Workplace} from '../../types.ts';

/** A line with none of these says nothing of where the work is done; the signs are large, and most lines have none. */
export const workplaceHint =
  /remot|hybrid|\bon.?site|office|person\b|home|anywhere|telecommut|distributed|local|locat|based|headquarters|studio|\blab\b|campus|present/i;

/** Signs of where the work is done; the strongest found wins. Source: the editors' own list. */
export const workplaceSigns: readonly {
  readonly value: Workplace;
  /** One of them stands in any line that the pattern matches; asking for them first is cheap. */
  readonly words: readonly string[];
  readonly strength: number;
  readonly pattern: RegExp;
}[] = [
  {
    value: 'hybrid',
    words: ['hybrid'],
    strength: 5,
    pattern:
      /\bhybrid(?:[- ](?:work\w*|(?:role|position)(?! (?:for (?:someone|people)|that(?! is based)|which|of|between|combin\w+|blend\w+))|model|team|schedule|remote|set-?up|office|job|policy|arrangement|basis|days|work ?place|work ?space|approach|culture|flexib\w+|first|co-?op|internship)\b|\s*(?:[)/(:–]|$))|(?:\b(?:work|is|are|be|type|remote|LI-|or)|[(:/–-])\s?hybrid\b/i,
  },
  {
    value: 'hybrid',
    words: ['day'],
    strength: 5,
    pattern:
      /\b\d(?:\s?[-–]\s?\d)? days? (?:a|per|each|every)? ?(?:week )?(?:in|from|at) (?:the |our )?(?:\w+ )?(?:office|home|studio|shop|site|lab)|(?:office|studio|shop|lab) (?:\d|one|two|three|four) days?\b/i,
  },
  {
    value: 'hybrid',
    words: ['remot', 'home', 'office', 'person'],
    strength: 5,
    pattern:
      /\bmainly (?:work(?:ing)? )?(?:from|in|at) (?:our|the) (?:\w+ ){0,2}offices?\b|\bremote work up to (?:\d|one|two|three|four) days\b|\b(?:mainly|mostly|partly|partially|primarily|largely) (?:work(?:ing)? )?remote(?:ly)?|remote \d\b|(?:some )?time in (?:the|our) [\w ]{0,25}office|office is required|remote work(?:ing)? (?:is )?an option|remote with (?:occasional|some|regular)|(?:office|home) and (?:from )?(?:home|office)\b|split (?:your time|between).{0,30}(?:office|home)|preference for (?:someone |people |candidates )?in-person|\bwork[- ]from[- ]home policy|\bdays (?:a|per) week in our [^.]{0,30}office|at the office (?:an? )?(?:couple|few|once|twice)|(?:occasional|flexible|partial) (?:remote|home) work|can work (?:at|from) home or|work(?:ing)? from home (?:some|part|one|two|1|2|days)|remote (?:days|partially)|home office days|option to work (?:remotely|from home)\b.{0,40}(?:days|part)|some remote|remot(?:e|ing|ely) some of the time|days? (?:of )?remote|remote\s*\/\s*hybrid|office\s*\/\s*remote/i,
  },
  {
    value: 'hybrid',
    words: ['office', 'site', 'person'],
    strength: 6,
    pattern:
      /\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?(?:[2-4]|two|three|four))?\+? days?\b[^.]{0,30}\b(?:office|on-?site|in[- ]person)\b|\b(?:office|on-?site|in[- ]person)\b[^.]{0,60}\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to)\s?(?:[2-4]|two|three|four))?\+? (?:days?|times?) (?:per|a|each|every|\/) ?week|\b(?:office|on-?site|in[- ]person)\b[^.]{0,40}\bonce (?:a|per|every) (?:week|fortnight|month)|\bhalf (?:of )?(?:their|your|the|its|his|her)?(?: \w+)? ?time (?:in|at|from) (?:their|your|the|an|our)[^.]{0,20}office|\b(?:[1-9]\d) ?%[^.]{0,20}(?:in (?:the|our|an) office|on-?site|in[- ]person)\b/i,
  },
  {
    value: 'onsite',
    words: ['remot', 'site', 'local'],
    strength: 6,
    pattern:
      /\b(?:candidates?|applicants?|you) must be local\b|\blocal (?:candidates|applicants) only\b|\b(?:no|not a?|isn't|cannot be|non-?)[ -]?remote\b|not (?:open to|offering|available for) remote|on-?site only|must be on-?site/i,
  },
  {
    value: 'remote',
    words: ['remot', 'anywhere', 'home', 'distributed', 'telecommut', 'locat'],
    strength: 4,
    pattern:
      /\b(?:100 ?%|fully|completely|entirely|all|permanently)[ -]remote|work (?:remotely )?from (?:anywhere|wherever)|remote[- ](?:first|only)|\bremote (?:position|role|job|opportunity|within|in (?:the )?[A-Z]|from|across|worldwide|anywhere|OK)|(?:position|role|job|team) (?:is|can be|may be)(?: performed| done| worked)?(?: \w+)?[ -]remote|work (?:100% |fully |completely )?remotely|(?:open to|hire|hiring) remote|(?:(?<!globally |geographically )distributed|remote) (?:team|company|organi[sz]ation|workforce|environment)|hiring in [^.]{2,60}\bremote|telecommut|#LI-Remote|home[- ]based|(?<!\b(?:to|strikes?|struck|happens?|occurs?|people|users?|customers?|clients?|patients?) )anywhere in (?:the )?[A-Z]|located anywhere|flexible (?:\w+, )?location|location[- ](?:independent|flexible)|anywhere with (?:\w+ )?internet|work from (?:\(?almost\)? ?)?anywhere|work from home\b/i,
  },
  {
    value: 'remote',
    words: ['remot'],
    strength: 3,
    pattern:
      /\bremote(?:ly)?\b(?!\/cloud| (?:computing|cloud|clusters?|areas?|sensing|control|communit|villag|sites?|procedure|access|monitoring|support|server|desktop|stakeholders|machines?|file|repositor|users?|customers?|workers?|employees|clients|colleagues|offices|branches))/i,
  },
  {
    value: 'onsite',
    words: ['site', 'office', 'person'],
    strength: 4,
    pattern:
      /\b(?:on-?site|in-?office|in-person|(?<=[(,|:] ?)on site|^work (?:from|in|at) our (?:\w+ )?office|(?:work(?:s|ing)?(?: together)?|based|fully|job is|role is|position is) (?:on site|in person))\b(?!,? (?:or |and )?(?:virtual|remote)| (?:catering|caf[eé]s?|restaurants?|dining|kitchen|parking|clinic|presence|interviews?|events?|meetings?|visits?|retreats?|training|workshops?|gatherings?|or|technical|project|support|childcare|gym|once|twice|conferences?|assessment))/i,
  },
  {
    value: 'onsite',
    words: ['present', 'campus'],
    strength: 4,
    pattern:
      /\b(?:be|physically|personally) present (?:(?:at|in|on) (?:the |our )?[\p{L} ]{2,30} )?(?:on a daily basis|daily|every (?:working )?day|each (?:working )?day|full[- ]time)\b|\b(?:(?:position|role|job|post|work(?:s|ing|ed)?|teach(?:ing)?|taught|based|located|performed|held) (?:is |are |be )?(?:(?:based|located|performed|held|fully|primarily|entirely) ){0,2}on[- ]campus|on[- ]campus (?:position|role|job|post|presence|appointment|work))\b(?!,? (?:or|and) (?:online|remote|off|virtual|via))/iu,
  },
  {
    value: 'onsite',
    words: ['locat', 'based', 'office', 'headquarters', 'studio', 'lab', 'campus', 'work'],
    strength: 3,
    pattern:
      /\b(?:position|role|job|and|you(?:'ll| will)? (?:be )?) ?(?:is )?(?:located|based|work(?:ing)?) (?:in|at|out of|from) (?:our )?[\p{L} ]{0,40}(?:office|headquarters|HQ|studio|lab|campus|library|school|hospital)|\b(?:hiring|opening|role|position)s? (?:for|in|at) (?:the|our) [\p{L}&, ]{2,40} offices?\b|^located in \p{Lu}|\bour (?:[\w-]+ ){0,2}(?:workshop|kitchen|shop|clinic|garage|bakery|salon) (?:is )?based (?:at|in)\b|\bbased at (?:any|one) of our\b|\bwork is (?:performed|done|carried out) (?:in|at) (?!(?:your|the) home)|\b(?:position|role|job) is based full[- ]time in (?=\p{Lu})|\bwill be (?:located|based) (?:at|in) (?:the |our )?(?!(?:a|an|any|your)\b)[\p{L}.]+ (?:in|,)|\bour (?:cent(?:er|re)|clinic|restaurant|shop|store|salon|studio|bakery|warehouse|school|nursery) is located\b|\bwe(?:'re|’re| are) located (?:in|at|right|close)\b|\bour (?:\p{L}+ ){0,2}office is\b(?! (?:closed|dog))|\b(?:laboratory|lab|clinic|classroom|office|school|hospital)-based (?:position|role|job|work|support)\b|\brelocat(?:e|ion) to\b|\b(?:based )?(?:in|at|from|for) our [\p{L}, ]{2,30} offices?\b|\bin the \p{L}+(?: \p{L}+)? office of\b|\bwork(?:ing)? (?:from|in|at|out of) (?:our|the) [\p{L} ]{0,20}(?:office|HQ|headquarters|studio)/iu,
  },
];

/** Remote work that an applicant or a colleague knows, and that says nothing of this job. */
export const benignRemote =
  /\bexperience\b[^.]{0,80}\b(?:remote|distributed)|\bworked? (?:in|with|working) [^.]{0,30}remote|\bcomfortable (?:in|with|working) (?![^.]{0,20}\b(?:all|fully|entirely)[- ]remote)[^.]{0,30}remote|remote (?:and|or) (?:on-?site )?(?:colleagues|customers)/i;

/** Remote work that someone has to be granted. */
export const byException = /\bunless\b[^.]{0,40}\bremote/i;

/** Remote work as a choice: beside an office it makes the work hybrid. */
export const optionalRemote =
  /\bremote[- ]friendly\b|\b(?:opportunity|possibility|option|chance|flexibility|ability)\b[^.]{0,20}\b(?:work(?:ing)? (?:remotely|from home)|(?:for|of) remote)|\bremote work(?:ing)? (?:\(optional|(?:will be |is |can be |may be )?(?:considered|negotiable|optional|arranged\b|available\b|possible\b))/i;
