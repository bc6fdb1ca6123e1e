/** What names an employment type; the first found counts. Source: the editors' own list. */
export const employmentTypes: readonly (readonly [string, RegExp])[] = [
  // Not the coordinator of volunteers, nor days off to volunteer.
  [
    'volunteer',
    /^\W*volunteer(?:s|ing)?\W*$|\b(?:this|is an?) (?:[a-z-]+ ){0,2}(?:volunteer|voluntary|honorary) (?:position|role|post|opportunity)\b|\b(?:position|role|post) is (?:entirely |purely |completely )?(?:voluntary|unpaid)\b|\binterest(?:ed)? in volunteering (?:with|at|for)\b|\b(?:looking for|seeking|need) (?:(?!to\b)\w+ ){0,4}volunteers\b|\bvoluntary (?:helpers?|role|position|post|work|basis|committee)\b|\b(?:all|both|these) (?:roles|positions|posts) are (?:voluntary|unpaid)\b|\bvolunteer (?:service )?hours\b|\bservice hour reports?\b|\b(?:position|role|post|job) (?:includes|carries|comes with|pays|offers) (?:an? )?(?:[a-z]+ )?honorari(?:a|um)\b/i,
  ],
  ['internship', /\b(?:student|intern)ships?\b|\bapprenticeships?\b/i],
  ['full-time', /\bfull[- _]?time\b|\bFT\b|\b(?:3[5-9](?:\.\d+)?|40) hours? (?:a|per) week/i],
  [
    'part-time',
    /\bpart[- _]?time\b|\b(?:1\d|2\d|30)(?: ?[-–] ?\d\d)? hours? (?:a|per|each) week|\b[1-4](?: or [1-4])? days (?:a|per) week\b(?! (?:in|from|at|on|remote))/i,
  ],
  [
    'contract',
    /\b(?:(?<!\b(?:indefinite|open-ended|permanent) )contract(?:or)?|freelance|fixed[- ]term|temporary|consultan(?:t|cy)|W-?2|1099)\b(?! (?:negotiat|manage|law|review))|\bterm (?:role|position|appointment)\b|\b\d{1,3}[- ](?:month|year)s?[- ](?:[A-Z][a-z]+ ){0,3}(?:contract|term|fixed|position)|\bduration (?:is|of|:) (?:one|two|three|four|five|six|\d+|an?) (?:initial )?(?:years?|months?)/i,
  ],
  [
    'permanent',
    /\bpermanent\b|\b(?:with|and|has) tenure\b(?! (?:of|in|at)\b)|\btenured?[- ]track\b|\btenured (?:position|appointment|post|role|professor|associate|full)|\bindefinite (?:contract|term|appointment|employment)\b|\bopen-ended contract\b|\bappointment (?:is |will be )?to the retiring age\b/i,
  ],
];
