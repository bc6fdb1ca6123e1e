/** What names an employment type; the first found counts. Source: the editors' own list. */
export const employmentTypes: readonly (readonly [string, RegExp])[] = [
  ['internship', /\binternships?\b|\bapprenticeships?\b/i],
  ['full-time', /\bfull[- _]?time\b|\bFT\b|\b(?:3[5-9](?:\.\d+)?|40) hours? (?:a|per) week/i],
  [
    'part-time',
    /\bpart[- _]?time\b|\b(?:1\d|2\d|30)(?: ?[-–] ?\d\d)? hours? (?:a|per|each) week|\b[1-4](?: or [1-4])? days (?:a|per) week\b(?! (?:in|from|at|on|remote))/i,
  ],
  [
    'contract',
    /\b(?:contract(?:or)?|freelance|fixed[- ]term|temporary|consultan(?:t|cy)|W-?2|1099)\b(?! (?:negotiat|manage|law|review))|\bterm (?:role|position|appointment)\b|\b\d+[- ](?:month|year)s?[- ](?:contract|term|fixed|position)/i,
  ],
  ['permanent', /\bpermanent\b/i],
];
