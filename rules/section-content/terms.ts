/**
 * Words by which a text says what a company does, why one would join, what a role does and how people grow.
 * Source: the editors' own lists.
 */
export const companyActs =
  /\b(?:(?:we|that|which|who|and|to|company|team|platform|[A-Z][\w.]+)(?:'re| are| is)? ?(?:also )?(?:builds?|building|makes?|making|helps?|helping|provides?|providing|develops?|developing|creates?|creating|designs?|runs?|operates?|offers?|sells?|serves?|serving|connects?|enables?|enabling|empowers?|supports?|delivers?|delivering|transforms?|transforming|produces?|manages?|teach(?:es)?|improves?|improving|powers?|works? (?:with|on|to)|partners? with|specialis\w+|specializ\w+|publish\w*|research\w*|host\w*|bring\w*|us(?:es|ing)|provid\w+|deals? with|sav\w+|advis\w+)|(?:is|are) (?:an?|the|one of)\b[^.\n]{0,100}\b(?:company|startup|start-up|platform|agency|provider|marketplace|consultancy|studio|non-?profit|organi[sz]ation|community|business|firm|bank|university|network|store|pharmacy|charity|lab|foundation|service|tool|product|software|leader)|our mission|mission (?:is )?to)\b/;

export const reasonsToJoin =
  /\b(?:mission|purpose|impact|values?|culture|believe|vision|help(?:s|ing)? (?:people|others|teams)|make a difference|diverse|inclusive|team of|collaborat\w+|learn\w*|grow\w*|remote-first|ownership|autonomy|flexib\w+|friendly|passionate|care about|early[- ]stage|opportunity|chance to|join (?:us|our)|challeng\w+|meaningful|change the|improve the)\b/i;

export const roleActs =
  /\b(?:you(?:'ll| will| would)|your (?:role|job|work|mission|main|goal|daily|responsib\w+|team)|(?:this|the) (?:role|position|job|person)[^.\n]{0,60}\b(?:is|will|to|involves|includes|leads|supports)|(?:looking for|seeking|seeks|hiring|need|want)\b[^.\n]{0,120}\b(?:to|who (?:will|can)|for)\b|responsible for|help us|in charge of|as (?:an?|our|the) [^.\n]{3,60},)\b/i;

export const growth =
  /\b(?:learn(?:ing)?|grow(?:th|ing)?|training|mentor(?:s|ing|ship)?|coach(?:ing)?|professional development|personal development|career|conferences?|courses?|workshops?|education|tuition|develop your|skills? development|promot(?:ion|ed)|progression|academy|certification)\b/i;
