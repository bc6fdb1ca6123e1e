/**
 * Words by which a text says what a company does, why one would join and what a role does.
 * Source: the editors' own lists.
 */
export const companyActs =
  /\b(?:we (?!are\b|have\b|need\b|seek\b|want\b|look\b|love\b|believe\b|value\b|think\b|know\b|hope\b|expect\b|require\b|encourage\b|welcome\b|pride\b|do\b|can\b|will\b|would\b)(?:\w+ly )?[a-z]+|(?:(?:that|which|who|to|company|team|platform|[A-Z][\w.]+) )(?:builds?|makes?|helps?|provides?|develops?|creates?|designs?|runs?|operates?|offers?|sells?|serves?|connects?|enables?|empowers?|supports?|delivers?|transforms?|produces?|teach(?:es)?|improves?|powers?|works?|partners? with|specialis\w+|specializ\w+|publish\w*|host\w*|bring\w*|sav\w+|advis\w+|cares? for|treats?|repairs?|grows?|cleans?|cooks?|bakes?|feeds?|looks? after)|(?:building|making|helping|providing|developing|creating|designing|delivering|transforming|connecting|enabling|rethinking|improving|changing)|(?:is|are|'re) (?:an?|the|one of)\b|our mission|mission (?:is )?to)\b/;

export const reasonsToJoin =
  /\b(?:mission|purpose|impact|values?|culture|believe|vision|help(?:s|ing)? (?:people|others|teams)|make a difference|diverse|inclusive|team of|collaborat\w+|learn\w*|grow\w*|remote-first|ownership|autonomy|flexib\w+|friendly|passionate|care about|early[- ]stage|opportunity|chance to|join (?:us|our)|challeng\w+|meaningful|transforming|better (?:outcomes|lives|services|world)|committed to|we love|open source|change the|improv(?:e|es|ing) (?:the|a|an|our|their|how|people|access|life|lives|service\w*)|transform|put\w* [\w ]{3,30} first|in need|humanitarian|charit(?:y|able)|non-?profit|volunteers|(?:our|local|these|their|for) communit(?:y|ies)|sustainab\w+|accessible|affordable|backed by|award\w*|generations|family[- ](?:owned|run)|(?:employee|staff|member)[- ]owned|co-?operatives?|by hand|from scratch|your choice|have a say|pioneer\w*|first (?:in|to)|save lives|protect\w*)\b/i;

export const roleActs =
  /\b(?:(?:responsibilities|duties|tasks|work|goals)(?: of [^.\n]{3,60})? (?:also )?(?:includes?|involves?|consists? of|are|cover)|you(?:'ll| will| would)|your (?:role|job|work|mission|main|goal|daily|responsib\w+|team)|(?:this|the) (?:role|position|job|person)[^.\n]{0,60}\b(?:is (?:to|about|responsible|focused|in charge)|will|involves|includes|leads|supports|combines|covers|works|serves|provides|coordinates|manages|oversees)|they (?:work|lead|design|build|support|teach|care|run|manage|deliver)|(?:looking for|seeking|seeks?|hiring|need|want)\b[^.\n]{0,120}\b(?:to|(?:who|that) (?:will|can)|for)\b|will (?:provide|support|manage|lead|work|join|help|assist|coordinate|oversee|develop|design|build|run|teach)\b|responsible for|help us|in charge of|as (?:an?|our|the) [^.\n]{3,60}, you)\b/i;

/** "The Software Engineer develops …": a title with capitals, or a rank in an institution, and what its holder does. */
export const titledActs =
  /\b(?:The|This|An?|As) (?:[A-Z][\w&/-]*,? (?:(?:and|of|for|the) )?){1,8}(?:also |closely )?(?:works|develops|designs|builds|maintains|leads|manages|oversees|coordinates|supports|assists|provides|serves|runs|delivers|creates|teaches|helps|plans|ensures|owns|drives|performs|takes|acts)\b/;
