/**
 * Adjectives and adverbs that ask for more than enough. Source: the editors' own list of what a field experiment calls
 * intensifying adjectives; “strong” and “good” are milder, and readers marked no posting down for them.
 */
export const intensifiers =
  /\b(?:excellent|exceptional(?:ly)?|outstanding|superior|superb|stellar|impeccable|proven|demonstrated|extensive|in-depth|deep|thorough|expert|mastery|extremely|highly|passion(?:ate)?)\b/gi;

/** Words that insist, where the demand itself would do; what “must be submitted” is no demand. Source: the editors' own list. */
export const insistence =
  /\bmust\b(?! (?:also )?be (?:\w+ly )?(?:completed|submitted|obtained|received|passed|met|provided|accompanied|signed|made|sent)\b)|\bmandatory\b/gi;
