/** What a duty already says: examples, names, or which of them. */
export const alreadySaid =
  /\d|\b(?:such as|includ\w+|like|e\.?g\b|i\.?e\b|for example|namely|called|known as|from the [\w ]{3,40} to|especially|particularly|one or two)\b|\(/i;

/** Words that leave open whether a duty is one. Source: editors' advice. */
export const halfSaid =
  /\b(?:may|might|possibly|perhaps|where possible|if possible|from time to time|etc|as (?:needed|required|assigned|requested|directed|necessary))\b/i;

/** "Posters, leaflets, banners and menus": several things by their kinds make a picture as well. */
export const enumeration =
  /(?:\b[\p{L}-]{3,20}(?: [\p{L}-]{2,20}){0,2}, (?:and )?){2,}(?:(?:and|or) )?[\p{L}-]{3,20}/u;

/** "Design, build and mend …": several verbs are no things. */
export const openingVerbs =
  /^[^\p{L}]{0,20}(?:[\p{L}-]{1,30}, ){0,6}(?:(?:[\p{L}-]{1,30},? )?(?:and|or|&) )?[\p{L}-]{1,30} /u;
