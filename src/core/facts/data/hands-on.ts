/**
 * Jobs that are done with hands, on people, at a machine or among what is kept there: nobody asks of them whether they can be done
 * from home, nor how senior they are.
 * The word closes the name of the job: a "Driver Engineer" sits at a desk.
 * Source: the editors' own list; words that also name work at a desk ("engineer", "technician") are left out.
 */
export const handsOn =
  /\b(?:cleaners?|housekeepers?|janitors?|caretakers?|custodians?|porters?|cooks?|chefs?|bakers?|butchers?|baristas?|bartenders?|waiters?|waitress(?:es)?|waitstaff|servers?|hosts?|office (?:managers?|assistants?|administrators?)|dishwashers?|(?:kitchen|catering|production) (?:staff|assistants?|porters?|helpers?|crews?|teams?)|cashiers?|(?:shop|store|retail|sales floor) (?:assistants?|associates?|staff)|(?:stock|warehouse) (?:assistants?|associates?|operatives?|workers?|staff)|forklift (?:drivers?|operators?)|order pickers?|packers?|drivers?|couriers?|mechanics?|electricians?|plumbers?|carpenters?|joiners?|welders?|painters?|roofers?|bricklayers?|machinists?|machine operators?|labou?rers?|gardeners?|landscapers?|farm ?hands?|nurses?|midwi(?:fe|ves)|care (?:assistants?|workers?)|carers?|caregivers?|dental (?:assistants?|hygienists?)|dentists?|surgeons?|paramedics?|nanny|nannies|childminders?|hairdressers?|stylists?|barbers?|beauticians?|security (?:guards?|officers?)|lifeguards?|receptionists?|valets?|groundskeepers?|librarians?|archivists?|lab (?:assistants?|technicians?|managers?))(?= *(?:$|[,(/|:–—-]| & | (?:and|at|for|in|with)\b))/i;
