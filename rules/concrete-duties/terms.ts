/**
 * What to ask of a duty that names nothing, by the general noun in it, which takes the place of `{noun}`; the first that fits
 * counts. Source: the editors' own reading.
 */
export const asks: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:clients|customers|donors|suppliers|vendors|patients|pupils|students|children|residents|guests|visitors|users)\b/i,
    'which {noun}, and how many',
  ],
  [/\b(?:products?|features?|platforms?|apps?|websites?|sites|services)\b/i, 'which {noun}, and what for'],
  [
    /\b(?:projects?|campaigns?|programs?|programmes?|initiatives?)\b/i,
    'which {noun}, or give an example of one',
  ],
  [
    /\b(?:tools?|systems?|software|databases?|technolog(?:y|ies)|infrastructure|equipment|machines?)\b/i,
    'which {noun}, by name',
  ],
  [/\b(?:reports|documents|documentation|records|content|materials?)\b/i, 'which {noun}, and for whom'],
  [/\b(?:events?|workshops?|trainings?|courses?|meetings?)\b/i, 'which {noun}, and how often'],
  [/\b(?:teams?|departments?|stakeholders|colleagues|staff)\b/i, 'which {noun}, and how many people that is'],
];

/** What follows a noun that only says which people are meant: "junior platform engineers", "the product team". */
export const ofPeople =
  /^[- ](?:(?:data|software|engineering|product|project|support|operations?) )?(?:engineers?|developers?|managers?|management|owners?|designers?|architects?|analysts?|scientists?|teams?|leads?|leaders?|administrators?|specialists?|consultants?|coordinators?|directors?|staff|departments?|technicians?|operators?)\b/i;

export const otherwise = 'for whom, with which tool or how often';

/** Words that leave open whether a duty is one. Source: editors' advice. */
export const halfSaid =
  /\b(?:may|might|possibly|perhaps|where possible|if possible|from time to time|etc|as (?:needed|required|assigned|requested|directed|necessary))\b/i;
