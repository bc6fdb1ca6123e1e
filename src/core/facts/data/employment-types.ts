/** What names an employment type; the first found counts. Source: the editors' own list. */
export const employmentTypes: readonly (readonly [string, RegExp])[] = [
  // Not the coordinator of volunteers, nor days off to volunteer.
  [
    'volunteer',
    /^\W*volunteer(?:s|ing)?\W*$|\b(?:this|is an?) (?:[a-z-]+ ){0,2}(?:volunteer|voluntary|honorary) (?:position|role|post|opportunity)\b|\b(?:position|role|post)s? (?:is|are) (?:\w+ly )?(?:voluntary|unpaid)\b|\b(?:community|volunteer) service hours\b|\bservice hours? reports?\b|\binterest(?:ed)? in volunteering (?:with|at|for)\b|\b(?:looking for|seeking|need) (?:(?!to\b)\w+ ){0,4}volunteers\b|\bvoluntary (?:helpers?|role|position|post|work|basis|committee)\b|\b(?:position|role|post|job) (?:includes|carries|comes with|pays|offers) (?:an? )?(?:[a-z]+ )?honorari(?:a|um)\b/i,
  ],
  ['internship', /\b(?:student|intern)ships?\b(?! experience)|\bapprenticeships?\b/i],
  ['full-time', /\bfull(?:[- _]?| - )time\b|\bFT\b|\b(?:3[5-9](?:\.\d+)?|40) hours? (?:a|per) week/i],
  [
    'part-time',
    /\bpart[- _]?time\b|\b(?:1\d|2\d|30)(?: ?[-–] ?\d\d)? hours? (?:a|per|each) week|\b[1-4](?: or [1-4])? days (?:a|per) week\b(?! (?:in|from|at|on|remote))/i,
  ],
  [
    'contract',
    /\b(?:(?<!\b(?:indefinite(?:-term)?|open-ended|permanent) (?:employment )?)contract(?:or)?|freelancer?|fixed[- ]term|temporary|consultan(?:t|cy)|W-?2|1099)\b(?! (?:negotiat|manage|law|review)| ?: ?(?:CDI|permanent|indefinite|ongoing)\b)|\bterm (?:role|position|appointment)\b|\b\d{1,3}[- ](?:month|year)s?[- ](?:[A-Z][a-z]+ ){0,3}(?:contract|term|fixed|position)|\bduration (?:is|of|:) (?:one|two|three|four|five|six|\d+|an?) (?:initial )?(?:years?|months?)/i,
  ],
  [
    'permanent',
    /\bpermanent\b|\b(?:with|and|has) tenure\b(?! (?:of|in|at)\b)|\btenured?[- ]track\b|\btenured (?:position|appointment|post|role|professor|associate|full)|\bindefinite (?:contract|term|appointment|employment)\b|\bappointment (?:is |will be )?to the retiring age\b/i,
  ],
];

const post = '(?:position|role|post|job|appointment|contract|employment)';
const time = String.raw`(?:\d+|an?|one|two|three|four|six|twelve) (?:\w+ )?(?:year|month|week)`;
const aWeek = String.raw`(?:(?: (?:a|per|each|every) | ?\/ ?)w(?:ee)?k\b| weekly)`;

/**
 * Other words that tell it, tried in this order on lines of a posting that does not name it in those above.
 * Source: the editors' own reading.
 */
export const employmentWordings = (
  [
    // Who is sought is said with them: an employer's other interns are no terms.
    [
      'internship',
      String.raw`\b(?:seek|look|want|need|hir|tak|offer)\w* (?:[\w-]+ ){1,4}(?:interns?|trainees)\b|\binterns? (?:will|receive)\b|\b(?:industrial|work|student|month) (?:placement|attachment)(?= ?(?:$|[.,:;(–-]|for|in|year))|\b(?:extern|student trainee|working student|vacation scheme|(?:course|academic|earn) credit)\b`,
    ],
    [
      'permanent',
      String.raw`^\W*permanent\W*$|: (?:permanent|ongoing|continuing|CDI)\W*$|\b(?:ongoing|continuing|open-ended|indefinite(?:-term)?) (?:employment )?${post}|\bno (?:fixed )?end date`,
    ],
    [
      'contract',
      String.raw`\b(?:IR35|or C2C|corp-to-corp|freelancers? (?:welcome|wanted|only)|locum|self-employed ${post}|(?:maternity|parental|leave) cover)\b|^\W*(?:interim (?!results?|reports?)|seasonal(?= ?(?:$|[:,(–-]))|(?:summer|peak|ski|harvest) season)|\b(?:seasonal|casual|interim|limited[- ]\w+|short-term|zero-hours|project-based|temp) ${post}\b|\b${post} (?:ends|(?:is|will be|lasts)[^.]{0,20}\b(?:until\b|limited to|for (?:up to )?${time}))|(?<!project )\b(?:length|duration|term)\b[^.:]{0,20}(?::|is|be)(?: for)? ${time}`,
    ],
    [
      'full-time',
      String.raw`\b1(?:\.0)? ?FTE\b|\b100 ?% (?:workload|${post})\b|\bwhole[- ]time\b|\bfull[- ]timers?\b|\b(?:nine|9)[- ]to[- ](?:five|5)\b|\b(?:five|5) days${aWeek}(?! in\b)|\b(?:3[5-9](?:\.\d+)?|40)[ -]?(?:h\b|hrs?|hours?)(?:${aWeek}|-week)`,
    ],
    // A share of full time, then a few hours, half days or days of each week.
    [
      'part-time',
      String.raw`\bpart[- ]timers?\b|(?<!\d)0?\.\d+ ?FTE|\b[2-9]\d ?% (?:FTE|workload|${post})|\bterm[- ]time\b|\b(?:evening|weekend|morning|saturday)s? only\b|^\W*saturday (?:assistant|job)|\b(?:[4-9]|[12]\d|five|six|eight|ten|twelve|fifteen|twenty|a few) ?(?:contracted |working )?(?:hrs?|hours)${aWeek}|\b(?:two|three|four|[2-4])(?: and a half)? (?:day|morning|afternoon|evening|session|shift)s?${aWeek}`,
    ],
  ] as const
).map(([value, source]) => [value, new RegExp(source, 'i')] as const);

/** Days beside these are days at a place, on the road or off, and hours those of others. */
export const otherDays =
  /\b(?:office|home|remote|hybrid|on-?site|in[- ]person|travel|leave|training|volunteer|welcome from|patients|clients)/i;
