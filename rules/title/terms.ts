/** Words that playful titles use for people. Source: job boards' rules on titles (Indeed) and editors' advice. */
export const playfulWords =
  /\b(?:rock ?stars?|ninjas?|gurus?|(?<!party )wizards?|jedis?|unicorns?(?! of)|super ?(?:heroes|heros?|stars?)|badass|samurais?|mavericks?|sorcerers?|whisperers?|happiness (?:hero|engineer|manager)|junkies?|geeks?(?! squad)|dragon ?slayers?|mastermind|overlords?)\b/i;

/** Calls that stand where a title should. */
export const slogans =
  /^(?:we(?:'|’)?(?: a)?re (?:hiring|growing|recruiting|looking)\b.*|join (?:us|our)\b.*|work with us\b.*|come (?:work|build|join)\b.*|now hiring\b.*|hiring\b.*|careers?\b.*|(?:a )?great opportunity\b.*|be (?:a )?part of\b.*|your (?:dream|next) job\b.*|jobs?|job (?:description|posting|opening)s?|vacancy|open position|help wanted)[!.\s]*$/i;
