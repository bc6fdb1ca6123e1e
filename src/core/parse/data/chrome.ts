/**
 * Words of a site around a posting, in lower case and without punctuation at the ends. Source: the editors' own reading
 * of careers pages and of text pasted from job boards.
 */

/** The whole text of a control: a button, a switch, a link of the menu. */
export const control =
  /^(?:accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|decline|save(?: job| for later)?|share(?: this)?(?: job| role| posting)?|copy link|print|close|menu|search|home|login|log in|sign in|sign up|register|join now|skip to (?:main )?content|back(?: to (?:all )?(?:jobs|careers|openings|open positions|search results|top))?|(?:view |see )?all (?:jobs|openings|open positions|open roles|careers)|next|previous|show (?:more|less)|read (?:more|less)|expand|collapse|clear text|expand search|report this job|toggle navigation|subscribe|follow us|facebook|twitter|linkedin|instagram|youtube|english|language|privacy(?: policy)?|terms(?: of (?:use|service))?|cookie (?:policy|settings|preferences|notice)|manage cookies|advertisement|loading|powered by .{2,30}|resume match|\d+ of \d+ keywords|be an early applicant|easy apply|\d[\d,]* applicants|(?:posted )?\d+\+? (?:minutes?|hours?|days?|weeks?|months?) ago)$/;

/** A sentence of a consent banner, a newsletter or a sign-in form. */
export const notice =
  /\b(?:(?:we|site|website|parties|page)\b.{0,40}\buses?\b.{0,60}\bcookies|accept (?:all )?cookies|cookies? (?:policy|preferences?|settings?|consent)|non-essential cookies|all rights reserved|(?:subscribe|sign up) (?:to|for) our newsletter|by clicking .{3,60} you agree|enable javascript|sign in to (?:see|create|set|save|view)|forgot(?:ten)? (?:your )?password|get notified about new|referrals increase your chances|see who .{2,80} has hired|direct message the job poster)\b/;

/** The heading of what comes after a posting: other jobs, and what only the site wants to say. */
export const afterword =
  /^(?:(?:other |more |similar |related |our other |see (?:our )?other |explore (?:other |more )?|view (?:other |more |our )?|current |all |you may also like:? ?)(?:(?:open|job|career|current|available|featured) )*(?:jobs?|roles?|positions?|openings?|opportunities|vacancies|careers)(?: (?:at|from|in|for|like this|you (?:may|might)).{0,40})?|jobs? (?:like this|you (?:may|might) (?:be interested in|like))|you (?:may|might) also (?:like|be interested in|want to check)(?: out)?|people also viewed|similar searches|explore top content.{0,40}|(?:your )?privacy (?:preference|settings?|choices|overview)(?: cent(?:er|re))?|manage consent preferences|cookie (?:preference|consent|settings?)(?: cent(?:er|re)?)?|follow us|newsletter|subscribe(?: to our newsletter)?|latest (?:news|posts|articles)|recent (?:news|posts|articles)|share this (?:job|page|role|post(?:ing)?|opportunity))$/;

/** Headings of what is not this posting, wherever they stand; "Open positions" may stand above it. */
export const otherwise =
  /\b(?:other|more|similar|related|also|like this|privacy|cookies?|consent|newsletter|subscribe|follow|share|news)\b/;
