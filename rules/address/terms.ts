/** How postings name their reader in the third person. Source: the editors' own list. */

const praise =
  '(?:ideal|right|successful|perfect|selected|chosen|best|strong|strongest|good|great|suitable|preferred|excellent|hired|most suitable|qualified)';

/** “The successful candidate”, wherever it stands. */
export const chosenOne = `(?:the|an?|our|your) (?:${praise},? ){1,2}(?:candidate|applicant|hire|person)`;
/** “Successful candidates”. */
export const chosenOnes = `(?:the )?${praise} (?:candidates|applicants)`;
/** Who holds the post. */
export const holder =
  '(?:the|this) (?:incumbent|post-?holder|post holder|job-?holder|job holder|role holder|role-?holder|position holder|appointee)|the person in this (?:role|position|post|job)';
/** A word that in a job which deals with applicants means someone else. */
export const anyCandidate = '(?:the |each |every )?(?:candidate|applicant)';

/** Titles of jobs whose work is with candidates. */
export const worksWithCandidates =
  /\b(?:recruit\w*|talent|sourcer|sourcing|hiring|human resources|hr|people|staffing|admissions?|election|campaign|headhunt\w*|careers?)\b/i;

/** Law, checks and the way of an application: what is said there holds for whoever gets so far. */
export const procedure =
  /\b(?:equal|discriminat\w*|veterans?|disabilit\w*|accommodations?|regardless|authori[sz]\w*|eligible|eligibility|right to work|visas?|sponsor\w*|citizens?\w*|clearance|vett\w+|background|criminal|checks?|drug|screen\w*|references|probation\w*|notif\w+|contact\w*|shortlist\w*|short-list\w*|select(?:ed|ion)|invited|interview(?:s|ed)?|offers?|offered|receive|hired|salary|pay|paid|compensation|remunerat\w*|contract|law|legal|subject to|appointed|start date|commence)\b/i;

/** Verbs of postings that name no duty, in the form that goes with “she”, and with “you”. */
export const stateVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    is: 'are',
    has: 'have',
    does: 'do',
    "isn't": "aren't",
    "doesn't": "don't",
    "hasn't": "haven't",
    needs: 'need',
    wants: 'want',
    knows: 'know',
    enjoys: 'enjoy',
    loves: 'love',
    likes: 'like',
    thrives: 'thrive',
    possesses: 'possess',
    understands: 'understand',
    brings: 'bring',
    cares: 'care',
    believes: 'believe',
    values: 'value',
    appreciates: 'appreciate',
    combines: 'combine',
    shows: 'show',
    demonstrates: 'demonstrate',
    reports: 'report',
    works: 'work',
    excels: 'excel',
    gets: 'get',
    comes: 'come',
    takes: 'take',
    holds: 'hold',
    feels: 'feel',
    embraces: 'embrace',
    speaks: 'speak',
  }),
);
