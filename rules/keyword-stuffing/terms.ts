/** Words that every text repeats, and so say nothing about stuffing. Source: the editors' own list. */
export const plainWords: ReadonlySet<string> = new Set(
  `a about across after all also an and any are as at be been being both but by can could do does each every for from get
had has have help her his how if in including into is it its just like make many may more most must need new no not of
on one or other our out over own per she should so some such than that the their them then there these they thi this those
through to under up us use using we well were what when where which who will with within without work would year you your
working team experience ability strong role company people knowledge skill good understanding time day week you'll
we're you're it's that's don't can't he him me my i year join look looking support based provide`.split(
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
  'data content product marketing sale sales security support operation operations growth recruitment ux ui qa sre devops lead head master host fellow phd doctoral frontend backend fullstack'.split(
    ' ',
  ),
);
