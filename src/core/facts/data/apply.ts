/** What addresses, links and words of applying look like. Source: the editors' own list. */
export const email =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/u;
export const obfuscated =
  /\b[\w.+-]{1,40} ?[[({] ?at ?[\])}] ?[\w-]{1,40} ?(?:[[({] ?dot ?[\])}]|\.) ?\w{2,12}\b|\b[\w.+-]{1,40} at [\w-]{1,40} dot (?:[a-z]{2,6})(?: dot [a-z]{2})?\b/i;
/** A mailbox for applicants: "jobs@example.com". */
export const jobMailbox =
  /^(?:mailto:)?(?:jobs?|careers?|recruit|hiring|hr|talent|vacanc(?:y|ies)|apply|applications?|work|join)[-.\w]*@/i;
/** Words right before a link to which one applies: "apply through the portal". */
export const applyThrough =
  /\b(?:apply(?:ing)?(?: for [\w ]{1,40})?|(?:applications?|resum[eé]s|cvs) (?:are |is |should be |must be |can be |may be )?(?:accepted|submitted|taken|made|received|sent)(?: online)?) (?:to|via|through|on|at|using|by|with|in|from|online) (?:[\w'’-]+ ){0,5}(?:(?:at|on|here|below|following|link|website|portal|page|form):? )?$/i;
export const url = /\b(?:https?:\/\/|www\.)[^\s<>()"']{3,300}/i;
/** "jobs.example.com/positions/42": an address whose scheme was left out. */
export const bareAddress = /^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}[/?]\S{1,300}$/i;
/** What tools that hide e-mail addresses from robots leave in copied text. */
export const maskedEmail =
  /\[email[\s\u00A0]?protected\]|\(email hidden\b[^)]{0,60}\)|\bemail hidden; javascript is required\b|\bthis email address is being protected from spambots\b/i;
/** Words of a link that say how, and leave to the sentence what for: "Applications must be made online". */
export const linkOfSentence =
  /^\W{0,2}(?:online|here|this (?:link|page)|(?:(?:this|the|our|an?) )?(?:online |web |application |recruitment |recruiting |jobs? |career |contact )?(?:form|portal|(?:web ?)?site|web ?page|system))\W{0,2}$/i;
/** A sentence that says how to apply, and no more than that. */
export const handsIn =
  /\b(?:applications? (?:must|should|can|may|are|is|will|have|has|need)(?: only| to)?(?: be)? (?:made|submitted|sent|lodged|filed|handed in|completed|received|accepted|uploaded)|(?:to|please|can|must|should|you) apply\b|^apply\b|(?:submit|send|make|complete|lodge|upload|fill (?:in|out)) (?:in |us )?(?:your|an|the|this|our|all) (?:\w+ )?(?:applications?|form)\b|(?:complete|fill (?:in|out)|use) $|get in touch with us (?:at|via|through|using)\b)/i;
/** A form that the page shows beside the text. */
export const formBeside =
  /\b(?:fill(?:ing)? (?:in|out)|complet(?:e|ing)|us(?:e|ing)|through|via) (?:the|this|our) (?:[a-z]+ ){0,2}form (?:below|above|underneath|on (?:this|the) page|at the bottom|here)\b/i;
/** The page of a job on which one applies. */
export const jobPage =
  /^https?:\/\/[^\s?#]*(?:\/(?:apply|application)\b|\b(?:jobs?|careers?|postings?|positions?|vacanc(?:y|ies))\b[^\s?#]*\d{3})/i;
export const formHosts =
  /\/\/forms\.|\/forms?\/|\bgoo\.gl\/forms|\b(?:docs\.google\.com\/forms|forms\.gle|airtable\.com|typeform\.com|jotform\.com|formstack|surveymonkey|tally\.so|forms\.office|wufoo)/i;
/** Addresses of a page about one job. */
export const jobAddress =
  /^https?:\/\/[^\s]*(?:careers?|jobs?|apply|positions?|vacanc|recruit|employment|hiring|join-?us|work-(?:with|for|at)-|lever\.co|greenhouse|workable|ashbyhq)/i;
export const applyWords =
  /\b(?:apply(?:ing)?|applications?|submit|send (?:us|your|me|an? |the (?:following|required)|all )|r[eé]sum[eé]s?|cvs?|cover letter|e-?mail(?:ing)?|contact(?:ing)?|get in touch|write to|reach out|interest(?:ed)?|drop us|let us know|job posting|more details)\b/i;
export const applyLink =
  /\b(?:apply|application|submit|job (?:ad|posting|listing)|join us|(?:send|leave|drop|upload) (?:us|your|an? (?:r[eé]sum[eé]|cv))|git push cv|i'?m interested|get in touch)\b/i;
export const atsHosts =
  /\b(?:lever\.co|greenhouse\.io|hirebridge\.com|ashbyhq\.com|workable\.com|recruiterbox\.com|smartrecruiters\.com|bamboohr\.com|breezy\.hr|recruitee\.com|teamtailor\.com|jobvite\.com|personio\.|myworkdayjobs\.com|governmentjobs\.com|neogov|jazz\.?hr|applytojob\.com|hire\.trakstar|pinpointhq\.com|icims\.com|peopleadmin\.com|taleo\.net|successfactors\.|ultipro\.com|paylocity\.com|paycomonline\.|adp\.com|oraclecloud\.com\/hcmui|usajobs\.gov|zohorecruit\.|rippling\.com|comeet\.com|schooljobs\.com|homerun\.co|\bjoin\.com)/i;
export const otherUse =
  /\b(?:accommodations?|questions?|inquir\w+|enquir\w+|privacy|unsubscribe|press|for more information|more info|accessib\w+)\b/i;
/** Help for applicants with a disability; its address is no way to apply. */
export const accommodation =
  /\b(?:accommodat\w+|disabilit\w+|accessib\w+|assistive|alternative (?:method|means|format)|unable to (?:use|access))\b/i;
/** Links to what else is open. */
export const otherOpenings =
  /\b(?:other|all|more|similar|current|open) (?:open )?(?:roles|jobs|positions|openings|vacancies|opportunities)\b/i;
/** A text that came as a message is answered: "reply to this e-mail with your CV". */
export const byReply =
  /\b(?:reply|replying|respond|responding) (?:here|to this (?:e-?mail|message|post|thread)|with (?:your |a |an )?(?:resum[eé]|cv))\b/i;
/** Words that were a link or a button before a page was copied as text. */
export const lostLink =
  /^(?:easy |quick )?apply(?: now| here| today| online)?[!→ ]*$|\bapply (?:here|now|below|online|through this link|via this link)\b|\bclick (?:here |below |the (?:link|button) (?:below )?)?to apply\b|\bto apply,? (?:please )?click\b/i;
export const applyButton =
  /^(?:apply\b.{0,60}|submit (?:your |my )?(?:application|resume|cv)|send (?:your |my )?application|i'?m interested|start (?:your )?application|easy apply|quick apply)$/i;
export const applyKey =
  /\b(?:apply|application|questionnaire|button url|cta url|(?:ad|advert|career page|careers page|vacancy|listing) url|lever|greenhouse|workable|redirect to|form)\b/;
export const notRoute = /\b(?:deadline|date|close|closes|closing|count|status|process|open)\b/;
export const byPhone =
  /\b(?:contact|reach|chat|speak)\b[^.\n\d]{0,80}\b(?:on|at)\b\s*\+?\(?\d[\d ()/-]{6,20}\d|\bcontact(?: (?:no|number))?\s*[:.]\s*\+?\(?\d[\d ()/-]{6,20}\d|\b(?:call|phone|ring|dial|tel(?:ephone)?|text|whatsapp)\b[^.\n\d]{0,50}\+?\(?\d[\d ()/-]{5,20}\d/i;
export const byPost =
  /\b(?:by post|in person|write to|call in|drop in|visit us|sent to|post(?:ed)? to)\b[^\n]{0,120}\b(?:street|road|rd|lane|avenue|ave|boulevard|blvd|close|square|drive|house|p\.?o\.? box|[a-z]{1,2}\d{1,2} ?\d[a-z]{2})\b/i;

/** One comes along, or hands it in. */
export const comeAlong =
  /\b(?:stop by|drop (?:in|by|(?:it |off )?(?:your |an? )?(?:resum[eé]|cv|application)|(?:it|them) off)|come (?:by|along|in and)|call in)\b/i;
/** Fields of running text that a site shows above the posting. */
export const teaserField = /^(?:excerpt|description|summary|teaser|intro|overview)$/;

/** What applicants hand in, and what they do with it. Source: the editors' own list. */
const papers = String.raw`(?:cvs?|r[eé]sum[eé]s?|portfolio|transcripts?|credentials|(?:cover(?:ing)?|motivation|application) letters?|letters? of \w+|(?:supporting|personal) statement|application form|(?<=\b(?:your|our) (?:(?:completed|short|online) )?)(?:letter|form|questionnaire|proposal|papers))(?![a-z])`;
const handIn = String.raw`(?:send|submit|forward|e-?mail|mail|post|upload|attach|return|bring|include|drop|complete|fill)\b[^.;]{0,60}\b${papers}`;

/** Ways to apply that name no address. Source: the editors' own reading. */
export const applyingInWords = new RegExp(
  [
    String.raw`\b(?:please|kindly|must|should|shall|(?:asked|invited|advised|requested) to) (?:\w+ )?${handIn}`,
    String.raw`(?:^|[:!–-] |\b(?:and|then|just) )(?=\w+ (?:in |out )?(?:your|our|an?|the|us|both)\b)${handIn}`,
    String.raw`\b${papers}[^.;]{0,60}\b(?:(?:should|must) (?:reach|include|show)|(?:should|must|to|may|can) be (?:sent|addressed|submitted|e-?mailed|received|returned))\b`,
    String.raw`\b(?:interested|prospective) (?:\w+ )?(?:persons?|part(?:y|ies)|people|candidates?|applicants?) (?:should|must|may|can|are \w+ to)\b(?! (?:have|be)\b)`,
    String.raw`\b(?:be considered|consideration),? (?:please|send|submit|should|must|contact)\b|(?:^|\b(?:to|please) )(?:express|register) (?:an |your )?interest\b`,
    String.raw`\b(?:text|whatsapp)\b[^.]{0,60} (?:to|on) \+?\d{4}|\bwalk-ins? (?:applicants|candidates|interviews?|(?:are )?welcome)|\bto our (?:open|recruitment) day\b`,
    String.raw`\b(?:careers?|jobs|vacancies) (?:page|site|website|portal)\b[^.]{0,40} (?:search|follow|register|complete)\b|\bquot(?:e|ing) (?:the )?(?:ref|\w{1,5}[-/]\d)`,
  ].join('|'),
  'i',
);
