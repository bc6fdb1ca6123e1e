import type {Workplace} from '../../types.ts';

/** A line with none of these says nothing of where the work is done; the signs are large, and most lines have none. */
export const workplaceHint =
  /remot|hybrid|\bon.?(?:site|prem)|office|person\b|home|house\b|anywhere|any (?:country|state|city|location|place)|wherever|telecommut|telework|\bWF[HO]\b|virtual|commut|co-?work|workspace|distributed|local|locat|based|headquarters|studio|\blab\b|campus|presen|come in\b|premises|perform|carried|takes? place|residen/i;

interface Sign {
  readonly value: Workplace;
  /** One of them stands in any line that the pattern matches; asking for them first is cheap. */
  readonly words?: readonly string[];
  readonly strength: number;
  readonly pattern: RegExp;
}

/** Signs of where the work is done, by its usual names; the strongest found wins. Source: the editors' own list. */
const namedSigns: readonly Sign[] = [
  {
    value: 'hybrid',
    words: ['hybrid'],
    strength: 5,
    pattern:
      /\bhybrid(?:[- ](?:work\w*|(?:role|position)(?! (?:for (?:someone|people)|that(?! is based)|which|of|between|combin\w+|blend\w+))|model|team|schedule|remote|set-?up|office|job|policy|arrangement|basis|days|work ?place|work ?space|approach|culture|flexib\w+|first|co-?op|internship)\b|\s*(?:[)/(:–]|$))|(?:\b(?:work|is|are|be|type|remote|LI-|or)|[(:/–-])\s?hybrid\b/i,
  },
  {
    value: 'hybrid',
    words: ['remot', 'home', 'office', 'person'],
    strength: 5,
    pattern:
      /\bmainly (?:work(?:ing)? )?(?:from|in|at) (?:our|the) (?:\w+ ){0,2}offices?\b|\b(?:mainly|mostly|partly|partially|primarily|largely) (?:work(?:ing)? )?remote(?:ly)?|(?<!full[- ])\btime in (?:the|our) [\w ]{0,25}office|(?<!MS |Microsoft |Libre)office is required|remote work(?:ing)? (?:is )?an option|remote with (?:occasional|some|regular)|(?:office|home) and (?:from )?(?:home|office)\b|preference for (?:someone |people |candidates )?in-person|\bwork[- ]from[- ]home policy|\bdays (?:a|per) week in our [^.]{0,30}office|at the office (?:an? )?(?:couple|few|once|twice)|(?:occasional|flexible|partial) (?:remote|home) work|can work (?:at|from) home or|some remote|remoting some|remote\s*\/\s*hybrid|office\s*\/\s*remote/i,
  },
  {
    value: 'hybrid',
    words: ['office', 'site', 'person'],
    strength: 6,
    pattern:
      /\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?(?:[2-4]|two|three|four))?\+? days?\b[^.]{0,30}\b(?:office|on-?site|in[- ]person|studio|shop|lab)\b|\b(?:office|on-?site|in[- ]person)\b[^.]{0,60}\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to)\s?(?:[2-4]|two|three|four))?\+? (?:days?|times?) (?:per|a|each|every|\/) ?week|\b(?:office|on-?site|in[- ]person)\b[^.]{0,40}\b(?:once|twice|a few times) (?:a|per|every) (?:week|fortnight|month)|\bhalf (?:of )?(?:their|your|the|its|his|her)?(?: \w+)? ?time (?:in|at|from) (?:their|your|the|an|our)[^.]{0,20}office|\b(?:[1-9]\d) ?%[^.]{0,20}(?:in (?:the|our|an) office|on-?site|in[- ]person)\b/i,
  },
  {
    value: 'onsite',
    words: ['remot', 'site', 'local'],
    strength: 6,
    pattern:
      /\b(?:candidates?|applicants?|you) must be local\b|\blocal (?:candidates|applicants) only\b|\b(?:no|not a?|isn't|cannot be|non-?)[ -]?remote\b|on-?site only|must be on-?site/i,
  },
  {
    value: 'remote',
    words: ['remot', 'anywhere', 'home', 'distributed', 'telecommut', 'locat'],
    strength: 4,
    pattern:
      /\b(?:100 ?%|fully|completely|entirely|all|permanently)[ -]remote|work (?:remotely )?from (?:anywhere|wherever)|remote[- ](?:first|only)|\bremote (?:position|role|job|opportunity|within|in (?:the )?[A-Z]|from|across|worldwide|anywhere|OK)|(?:position|role|job|team) (?:is|can be|may be)(?: performed| done| worked)?(?: \w+)?[ -]remote|work (?:100% |fully |completely )?remotely|(?:open to|hire|hiring) remote|(?:(?<!globally |geographically )distributed|remote) (?:team|company|organi[sz]ation|workforce|environment)|telecommut|#LI-Remote|home[- ]based|(?<!\b(?:to|strikes?|struck|happens?|occurs?|people|users?|customers?|clients?|patients?) )anywhere in (?:the )?[A-Z]|located anywhere|flexible (?:\w+, )?location|location[- ](?:independent|flexible)|anywhere with (?:\w+ )?internet|work from (?:\(?almost\)? ?)?anywhere|work from home\b/i,
  },
  {
    value: 'remote',
    words: ['remot'],
    strength: 3,
    pattern:
      /\bremote(?:ly)?\b(?!\/cloud| (?:computing|cloud|clusters?|areas?|sensing|control|communit|villag|sites?|procedure|access|monitoring|support|server|desktop|stakeholders|machines?|file|repositor|users?|customers?|workers?|employees|clients|colleagues|offices|branches|(?:work(?:ing)? )?polic(?:y|ies) (?:and|for)))(?<!\b(?:chances?|risks?|odds|likelihood) [^.]{0,30}\bremote)/i,
  },
  {
    value: 'onsite',
    words: ['site', 'office', 'person'],
    strength: 4,
    pattern:
      /\b(?:on-?site|in-?office|in-person|(?<=[(,|:] ?)on site|^work (?:from|in|at) our (?:\w+ )?office|(?:work(?:s|ing)?(?: together)?|based|fully|job is|role is|position is) (?:on site|in person))\b(?!,? (?:or |and )?(?:virtual|remote)| (?:catering|caf[eé]s?|restaurants?|dining|kitchen|parking|clinic|presence|interviews?|events?|meetings?|visits?|retreats?|training|workshops?|gatherings?|or|technical|project|support|childcare|gym|once|twice|conferences?|assessment|search|SEO|merchandising|conversion|analytics|advertising))/i,
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
      /\b(?:position|role|job|and|you(?:'ll| will)? (?:be )?) ?(?:is )?(?:located|based|work(?:ing)?) (?:in|at|out of|from) (?:our )?[\p{L} ]{0,40}(?:office|headquarters|HQ|studio|lab|campus|library|school|hospital)|^located in \p{Lu}|\bwill be (?:located|based) (?:at|in) (?:the |our )?(?!(?:a|an|any|your)\b)[\p{L}.]+ (?:in|,)|\bour (?:[\w-]+ ){0,2}(?:cent(?:er|re)|clinic|garage|kitchen|restaurant|shop|store|salon|studio|bakery|warehouse|workshop|school|nursery) (?:is )?(?:located|based (?:at|in))\b|\bwe(?:'re|’re| are) located (?:in|at|right|close)\b|\bour (?:\p{L}+ ){0,2}office is\b(?! (?:closed|dog))|\b(?:laboratory|lab|clinic|classroom|office|school|hospital)-based (?:position|role|job|work|support)\b|\brelocat(?:e|ion) to\b|\b(?:based )?(?:in|at|from|for) our [\p{L}, ]{2,30} offices?\b|\bwork(?:ing)? (?:from|in|at|out of) (?:our|the) [\p{L} ]{0,20}(?:office|HQ|headquarters|studio)/iu,
  },
];

const weekday = '(?:mon|tues|wednes|thurs|fri)days?(?! ?(?:to|through|-|–) ?fri)';
const someDays = '(?:one|two|three|four|[1-4]|half)';
const fromHome = '(?:(?:from|at) home|WFH|home-?working|telework\\w*|remote(?:ly)?)\\b';
const post = '(?:role|position|job|post)';

/** Signs in other words: what is done at home and what elsewhere, on which days, and what cannot be done from afar. */
const otherSigns: readonly (readonly [Workplace, number, string])[] = [
  // Some of it here, some there; the rest of a team that works elsewhere says nothing of this job.
  [
    'hybrid',
    5,
    String.raw`\b(?:(?:combination|mix|blend) of|(?:split|time|divided)(?: your \w+)? between)\b[^.]{0,50}\b(?:home|remote\b)(?! (?:team|colleague|user))|\b(?:partly|(?:part|some|half|rest) of (?:the|your) (?:time|week)|some (?:days|weeks)|otherwise|(?:other|remaining) (?:days?|half|part|weeks?))\b[^.]{0,40}${fromHome}|\bsemi-remote\b|\b(?:home-?working|telework\w*)(?: is)? (?:where|when|possible|available)\b`,
  ],
  [
    'hybrid',
    5,
    String.raw`\b${fromHome}[^.,(]{0,30}\b(?:(?:rest|some) of the (?:time|week)|other (?:days?|half|part)|up to ${someDays}|${someDays} days?|(?!fri)${weekday})\b|\b(?:${weekday}|mon|thu|fri|${someDays} (?:home )?days?|a day(?: or two)?)(?: (?:a|per|each) week)? (?:(?:is|are|of) )?(?:${fromHome}|home(?: days?)?\b(?! (?:visit|deliver)))|\b${someDays} (?:home|remote) days?\b|\bdays? WF[HO]\b`,
  ],
  [
    'hybrid',
    5,
    String.raw`(?:^|\b(?:you(?:'ll)?|we|to) )come in(?:to (?:the|our) \w+)? (?:(?:for|on|only) )?(?:${weekday}|once|twice|when)|\b(?:on-?site|in(?: the|-)office|in[- ]person) (?:on |every )?${weekday}`,
  ],
  // The applicant's own house, or any place.
  [
    'remote',
    4,
    String.raw`\b(?:home-?work(?:ing|er)|telework(?:ing|er)?)\b(?! (?:where|when|polic|and|or))|\bWFH\b|\b(?:(?:from|in|at) your (?:own )?(?:home|house|sofa)|at (?:your|their) residence)\b(?! address)|\b(?:is|have|has) no (?:\w+ )?office\b(?! \w)|\b(?:virtual|online) ${post}\b|\b(?:type|location|workplace): virtual\b`,
  ],
  [
    'remote',
    4,
    String.raw`\b(?:live|reside|work|based|applicants?|candidates?|open)\b[^.]{0,20} (?:in|from|to) any (?:country|state|location|place|city)\b|\bwherever you (?:live|choose|happen to|call home)|\b(?:team|we|colleagues)(?:'re| is| are)? (?:\w+ly )?distributed\b[^.]{0,20}\b(?:time ?zones|continents|the (?:globe|world))`,
  ],
  // The employer's place, and no other.
  [
    'onsite',
    7,
    String.raw`\b(?:remote|home-?working|(?:from|at) home|telework\w*|WFH)\b[^.,]{0,30}(?:not|n't)(?: be| an)?(?: \w+)? (?:possible|option|available|allowed|considered|offered|accepted|permitted)\b|(?:cannot|can't|not) be (?:done|performed) (?:remotely|(?:from|at) home)(?![^.]{0,30}\bbut\b)|\bnot (?:suitable for|eligible for|available for|open to|offering) (?:remote|home|tele)|\bno (?:home-?working|work(?:ing)? from home|telework\w*)`,
  ],
  [
    'onsite',
    4,
    String.raw`^\W*in(?:[- ]the)?[- ]office(?= ?(?:[.,;:]|$))|\b(?:full[- ]time|fully|(?:5|five) days(?: (?:a|per) week)?|${post} is) in (?:the|our)(?: \w+)? office\b|\bon[- ]premises ${post}|\b(?:campus|office|on-?site|in-person|physical) (?:presence|attendance) (?:is |will be )?(?:expected|required|mandatory|essential)`,
  ],
  [
    'onsite',
    3,
    String.raw`\b(?:duties|tasks|work) (?:(?:is|are|must be) (?:performed|done|carried out)|takes? place) (?:at|in|within) (?:the|our)\b(?! (?:home|field|cloud|open))|\b(?:residential|live-in) ${post}\b`,
  ],
];

export const workplaceSigns: readonly Sign[] = [
  ...namedSigns,
  ...otherSigns.map(([value, strength, source]) => ({value, strength, pattern: new RegExp(source, 'i')})),
];

/** Remote work that an applicant or a colleague knows, and that says nothing of this job. */
export const benignRemote =
  /\bexperience\b[^.]{0,80}\b(?:remote|distributed)|\bworked? (?:in|with|working) [^.]{0,30}remote|\bcomfortable (?:in|with|working) (?![^.]{0,20}\b(?:all|fully|entirely)[- ]remote)[^.]{0,30}remote|remote (?:and|or) (?:on-?site )?(?:colleagues|customers)/i;

/** Remote work that someone has to be granted. */
export const byException = /\bunless\b[^.]{0,40}\bremote/i;

/** Remote work as a choice: beside an office it makes the work hybrid. */
export const optionalRemote =
  /\bremote[- ]friendly\b|\b(?:opportunity|possibility|option|chance|flexibility|ability)\b[^.]{0,20}\b(?:work(?:ing)? (?:remotely|from home)|(?:for|of) remote)|\bremote work(?:ing)? (?:\(optional|(?:will be |is |can be |may be )?(?:considered|negotiable|optional|arranged\b|available\b|possible\b))/i;
