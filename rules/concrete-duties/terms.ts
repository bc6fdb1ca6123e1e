/**
 * What to ask of a duty that names nothing, by the general noun in it, which takes the place of `{noun}`; the first that fits
 * counts. Source: the editors' own reading.
 */
export const asks: readonly (readonly [nouns: string, ask: string])[] = [
  [
    'clients|customers|donors|suppliers|vendors|patients|pupils|students|children|residents|guests|visitors|users',
    'which {noun}, or how many',
  ],
  ['products?|features|platforms?|apps?|websites?|sites|services', 'which {noun}, and what for'],
  ['projects?|campaigns?|programs|programmes|initiatives', 'which {noun}, or give an example of one'],
  ['tools?|systems?|databases?|technologies|infrastructure|equipment|machines', 'which {noun}, by name'],
  ['reports|documents|documentation|records|materials', 'which {noun}, and for whom'],
  ['events|workshops|trainings|courses|meetings', 'which {noun}, and how often'],
  ['departments|stakeholders', 'which {noun}'],
];

/** What may follow the noun, so that it is what the duty is about: not "product managers", nor "the product and design team". */
export const afterNoun =
  /^(?:\s*$|\s*[.;]|,? (?:and|or|to|in|on|for|with|by|from|at|of|that|which|who|as|across|through|using|via|while|when|where|so|within|throughout|into|during|under)\b(?! (?:[\w-]+ ){1,2}teams?\b))/i;

/** What a duty already says: examples, names, or which of them. */
export const alreadySaid =
  /\d|\b(?:such as|includ\w+|like|e\.?g\b|i\.?e\b|for example|namely|called|known as|from the [\w ]{3,40} to|especially|particularly|one or two)\b|\(/i;

/** What stands before one thing of several, and not before the one that all know (“our product”) nor a field of work. */
export const oneThing = /\b(?:an?|their|each|every|any)(?: [\w-]+){0,3} $/i;
export const massNoun = /^(?:infrastructure|equipment|documentation)$/i;

/** Words that leave open whether a duty is one. Source: editors' advice. */
export const halfSaid =
  /\b(?:may|might|possibly|perhaps|where possible|if possible|from time to time|etc|as (?:needed|required|assigned|requested|directed|necessary))\b/i;

/** "Posters, leaflets, banners and menus": several things by their kinds make a picture as well. */
export const enumeration =
  /(?:\b[\p{L}-]{3,20}(?: [\p{L}-]{2,20}){0,2}, (?:and )?){2,}(?:(?:and|or) )?[\p{L}-]{3,20}/u;

/** "Design, build and mend …": several verbs are no things. */
export const openingVerbs = /^[^\p{L}]*(?:[\p{L}-]+, ){0,6}(?:(?:[\p{L}-]+,? )?(?:and|or|&) )?[\p{L}-]+ /u;
