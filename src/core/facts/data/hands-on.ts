/**
 * Jobs that are done with hands, on people, at a machine or among what is kept there: nobody asks of them whether they can be done
 * from home, nor how senior they are.
 * The word closes the name of the job: a "Driver Engineer" sits at a desk.
 * Source: the editors' own list; words that also name work at a desk ("engineer", "technician") are left out.
 */
export const handsOn =
  /\b(?:cleaners?|housekeepers?|janitors?|caretakers?|teachers?|teaching assistants?|(?:youth|outreach) (?:and \w+ )?workers?|custodians?|porters?|cooks?|chefs?|bakers?|butchers?|baristas?|bartenders?|waiters?|waitress(?:es)?|waitstaff|servers?|hosts?|office (?:managers?|assistants?|administrators?)|dishwashers?|(?:kitchen|catering|production) (?:staff|assistants?|porters?|helpers?|crews?|teams?)|cashiers?|(?:shop|store|retail|sales floor) (?:assistants?|associates?|staff)|(?:stock|warehouse) (?:assistants?|associates?|operatives?|workers?|staff)|forklift (?:drivers?|operators?)|packers?|drivers?|couriers?|mechanics?|electricians?|plumbers?|carpenters?|joiners?|welders?|painters?|roofers?|bricklayers?|machinists?|installers?|assemblers?|riggers?|haulers?|growers?|pickers?|crew (?:members?|leads?|leaders?)|(?:landscap\w+|install|installation|hvac|irrigation|maintenance|field service) technicians?|facilit(?:y|ies) managers?|farm (?:managers?|workers?|staff)|camp (?:staff|counsel+ors?)|support workers?|(?:machine|lathe|press|line|plant) operators?|labou?rers?|gardeners?|landscapers?|farm ?hands?|nurses?|midwi(?:fe|ves)|care (?:assistants?|workers?)|carers?|caregivers?|dental (?:assistants?|hygienists?)|dentists?|surgeons?|paramedics?|nanny|nannies|childminders?|hairdressers?|stylists?|barbers?|beauticians?|security (?:guards?|officers?)|lifeguards?|receptionists?|valets?|groundskeepers?|librarians?|archivists?|lab (?:assistants?|technicians?|managers?)|(?:gallery|museum|parking|room|flight|car ?park) attendants?|attendants?|floaters?|stewards?|(?:weed|building|food|meat|safety|fire) inspectors?|firefighters?|(?:police|medical|prison|park) officers?|physicians?|doctors?|physiotherapists?|therapists?|coach(?:es)?|referees?|rangers?|guides?|tailors?|maids?|(?:bar|floor|restaurant|kitchen) managers?)(?= *(?:$|[,(/|:$–—-]| & | (?:and|at|for|in|with)\b))/i;

/**
 * What is done, handled or looked after only where it is, whatever the job is called; two of them tell of such work.
 * Source: the editors' own list.
 */
export const physicalWork =
  /\b(?:lift(?:ing)? (?:[a-z,]{1,12} ){0,4}\d+|(?:heavy|manual) (?:lifting|labou?r)|(?:prolonged )?standing for|on your feet|kitchens?|shop floor|(?:job|construction|building|project) ?sites?|(?:our|the) (?:store|shop|bakery|caf[eé]|restaurant|clinic|garage|nursery|workshop|farm|school|hospital|church|camp|museum|gallery|pub|bar)|gardens?|greenhouses?|orchards?|livestock|animals|patients?|cash(?:iering| registers?| handling)|serv(?:e|es|ing) (?:customers|guests|food|drinks|beer|meals)|wash(?:ing)? (?:dishes|up|cars|glass\w{0,5})|landscaping|mow(?:ing)?|weeds?|harvest(?:ing)?|forklifts?|machinery|(?:hand|power) tools|driver'?s?'? licen[cs]e|children|toddlers?|classrooms?|playground|lessons|wet lab|field ?work|assembl(?:y|ing)|fulfil?lment|shipping|soldering|outings)\b/gi;

/** Different ones from which on the work is done on the spot. */
export const physicalSigns = 2;
