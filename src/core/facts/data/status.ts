/** What tells that a job takes no applications. Source: the editors' own reading of how employers say so. */

const job =
  '(?:position|role|job|vacancy|opening|opportunity|post|posting|listing|search|recruitment|competition|call)';
const closed = String.raw`(?:filled(?! (?:by(?! (?:dr|prof)\b)|with|from|via|through|within|in|as an?)\b)|closed(?! (?:on|at(?! (?:this|the|present)\b)|by|to|for|source|loop|book)\b|[- ](?!(?:at|now|until|again)\b)\w)|expired|on hold|paused|suspended|cancell?ed|no longer (?:open|available|accepting|active|advertised|hiring|recruiting|taking|vacant)|not (?:currently |presently )?(?:open(?! (?:to|for)\b|-)|available at (?:this|the) (?:time|moment)|accepting|hiring|recruiting|taking applications))`;
const since =
  '(?: (?:now|currently|already|since|recently|officially|permanently|temporarily|unfortunately|both|all|been|therefore)){0,4}';

/** A sentence of its own about this job and none other: "This position has been filled." */
export const closedSentence = new RegExp(
  String.raw`(?:^|[.!?:;,*_(\[–—-]\s*|\b(?:that|but|and|as|since|unfortunately) )(?:(?:this|the|our)(?: open| advertised| current| above)? ${job}(?: has| is| was|'s)|(?:all|both)(?: of)?(?: the| our| these)? ${job}s(?: have| are)|${job} (?:has|is)|(?:the )?applications?(?: process| window| period| portal)?(?: for (?:this|the) ${job})?(?: are| is| have| has))${since} ${closed}\b|\b(?:we are|we're|are|is)?${since} no longer (?:accepting|taking|receiving|considering) (?:new |any |further )?(?:applications|candidates|applicants|cvs|r[eé]sum[eé]s)|\b(?:we are|we're)${since} not${since} (?:accepting|taking) (?:new |any |further )?applications\b|\b(?:we are|we're)${since} (?:not${since}|no longer) (?:hiring|recruiting) for this ${job}`,
  'i',
);

/** A line with nothing else, or a mark before or after a title: "CLOSED", "[Filled] Baker". */
export const closedMark = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,6}(?:${job}s? (?:is )?|now |applications )?(?:closed|filled|expired|on hold)[^\p{L}\p{N}]{0,6}$|^[^\p{L}\p{N}]{0,3}[\[(](?:position |role |job |now )?(?:closed|filled|expired|on hold)[\])]|[\[(](?:position |role |job |now )?(?:closed|filled|expired|on hold)[\])][^\p{L}\p{N}]{0,3}$|^(?:CLOSED|FILLED|EXPIRED|ON HOLD)\b ?[:–—|-]`,
  'iu',
);

/** What would be, or what was with another job. */
export const notThisJob =
  /\b(?:if|until|till|once|when|whenever|unless|after|before|in case|may (?:be|have|get)|might|should|could|would|will be|other|another|previous|earlier|older|past|agenc\w+|some)\b/i;

/** Fields that say whether a job is open, by what their values then are. */
export const statusFields: readonly {readonly key: RegExp; readonly closed: RegExp}[] = [
  {
    key: /^(?:status|state|category|(?:position|job|posting|vacancy|role|hiring|application|recruitment) ?(?:status|state))$/,
    closed:
      /^(?:closed(?: (?:positions?|jobs?|roles?|vacanc(?:y|ies)))?|not[- ]open|filled|solved|archived|expired|inactive|on[- ]hold|paused|past|cancell?ed)$/i,
  },
  {
    key: /^(?:(?:is |job |position )?(?:open|active|hiring|accepting applications)|open)$/,
    closed: /^(?:false|no|closed|filled)$/i,
  },
  {
    key: /^(?:is |job |position )?(?:closed|filled|archived|expired)$/,
    closed: /^(?:true|yes|closed|filled|archived|expired)$/i,
  },
];

/** Fields with an address that a site sends its readers on to. */
export const redirectKey = /^(?:redirect|redirect (?:to|url|link|from to)|external (?:url|link)|forward to)$/;

/** A sentence that sends readers to the posting itself: "See the full job description on our careers page". */
export const redirectSentence =
  /\b(?:see|view|read|find|visit|check out|go to|look at|head (?:over )?to|moved to|click)\b[^.]{0,60}\b(?:posting|listing|job (?:ad|advert|description|page|details|board)|full (?:description|details|text|advert)|role description|position description|details of (?:this|the) (?:job|role|position)|careers? (?:page|site|portal))\b/i;
