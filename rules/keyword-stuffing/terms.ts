/** Words that every text repeats, and so say nothing about stuffing. Source: the editors' own list. */
export const plainWords: ReadonlySet<string> = new Set(
  `a ability about across after all also an and any are as at based be been being both but by can can't company could day
do does don't each every experience for from get good had has have he help her him his how i if in including into is
it it's its join just knowledge like look looking make many may me more most must my need new no not of on one or
other our out over own people per provide role she should skill so some strong such support team than that that's the
their them then there these they thi this those through time to under understanding up us use using we we're week well
were what when where which who will with within without work working would year year you you'll you're your`.split(
    /\s+/,
  ),
);

/** Words that people type into a search for jobs. Source: the editors' own list. */
export const searchWords = /\b(?:jobs?|vacanc\w+|positions?|careers?|hiring|salary)\b/;

/** Names of one thing that are written as one word, with a hyphen, or as two. */
export const compounds: ReadonlySet<string> = new Set(['backend', 'frontend', 'fullstack', 'healthcare']);

/** What stands before a job's name in a sentence that speaks of the person: "the legal fellow will". */
export const determiners: ReadonlySet<string> = new Set(
  'the a an our this your each every as that another any new'.split(' '),
);

/** Labels over words that are there for a machine. */
export const keywordLabel =
  /^\W{0,6}(?:seo(?: keywords?| terms?)?|(?:search |job )?keywords?|search terms?|related (?:searches|job titles|titles)|similar (?:job )?titles|people also search(?: for)?|also known as)\s?[:–—-]/i;

/** Headings and labels over a list of places that readers need. */
export const placesHeading =
  /\b(?:where|locations?|places?|offices?|countr\w+|states?|cit(?:y|ies)|regions?|sites?|eligib\w+|remote|branch\w*|shops?|stores?|areas?)\b/i;

/** Words that end some titles and are names of a field, so that a list of them is no list of jobs. */
export const fieldWords: ReadonlySet<string> = new Set(
  'backend content data devops doctoral fellow frontend fullstack growth head host lead marketing master operation operations phd product qa recruitment sale sales security sre support ui ux'.split(
    ' ',
  ),
);
