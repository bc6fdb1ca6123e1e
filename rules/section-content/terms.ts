/**
 * Words by which a text says what a company does, why one would join and what a role does.
 * Source: the editors' own lists.
 */
export const companyActs =
  /\b(?:we (?!are\b|have\b|need\b|seek\b|want\b|look\b|love\b|believe\b|value\b|think\b|know\b|hope\b|expect\b|require\b|encourage\b|welcome\b|pride\b|do\b|can\b|will\b|would\b)(?:\w+ly )?[a-z]+|(?:(?:that|which|who|to|company|team|platform|[A-Z][\w.]+) )(?:builds?|makes?|helps?|provides?|develops?|creates?|designs?|runs?|operates?|offers?|sells?|serves?|connects?|enables?|empowers?|supports?|delivers?|transforms?|produces?|teach(?:es)?|improves?|powers?|works?|partners? with|specialis\w+|specializ\w+|publish\w*|host\w*|bring\w*|sav\w+|advis\w+|cares? for|treats?|repairs?|grows?|cleans?|cooks?|bakes?|feeds?|looks? after)|(?:building|making|helping|providing|developing|creating|designing|delivering|transforming|connecting|enabling|rethinking|improving|changing)|(?:is|are|'re) (?:an?|the|one of)\b|our mission|mission (?:is )?to)\b/;

export const reasonsToJoin =
  /\b(?:mission|purpose|impact|values?|culture|believe|vision|help(?:s|ing)? (?:people|others|teams)|make a difference|diverse|inclusive|team of|collaborat\w+|learn\w*|grow\w*|remote-first|ownership|autonomy|flexib\w+|friendly|passionate|care about|early[- ]stage|opportunity|chance to|join (?:us|our)|challeng\w+|meaningful|transforming|better (?:outcomes|lives|services|world)|committed to|we love|open source|change the|improve the)\b/i;

export const roleActs =
  /\b(?:you(?:'ll| will| would)|your (?:role|job|work|mission|main|goal|daily|responsib\w+|team)|(?:this|the) (?:role|position|job|person)[^.\n]{0,60}\b(?:is|will|to|involves|includes|leads|supports)|(?:looking for|seeking|seeks?|hiring|need|want)\b[^.\n]{0,120}\b(?:to|who (?:will|can)|for)\b|will (?:provide|support|manage|lead|work|join|help|assist|coordinate|oversee|develop|design|build|run|teach)\b|responsible for|help us|in charge of|as (?:an?|our|the) [^.\n]{3,60}, you)\b/i;

/** Who a sentence about a company or a role speaks of: those in it, those it serves, or a name. */
export const ofSomeone =
  /\b(?:we|our|us|you|your|they|their|company|organi[sz]ation|firm|business|school|university|college|department|team|staff|role|position|job|post|candidate|mission|customers?|clients?|students?|patients?)\b/i;
