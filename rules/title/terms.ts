/** Words that playful titles use for people. Source: job boards' rules on titles (Indeed) and editors' advice. */
export const playfulWords =
  /\b(?:rock ?stars?|ninjas?|gurus?|(?<!party )wizards?|jedis?|unicorns?(?! of)|super ?(?:heroes|heros?|stars?)|badass|samurais?|mavericks?|sorcerers?|whisperers?|happiness (?:hero|engineer|manager)|junkies?|geeks?(?! squad)|dragon ?slayers?|mastermind|overlords?)\b/i;

/** Words that are in a title only to be found. Source: job boards' rules on titles, and editors' advice. */
export const searchBait =
  /\b(?:(?:now|urgently|immediately) hiring|hiring (?:now|immediately|urgently)|urgent(?:ly)? (?:required|needed|hiring)|near me|apply (?:now|today)|immediate (?:start|joiner)s?|top pay|great pay|best jobs?)\b/i;

/** Names between bars or slashes from which on a title is a list. Editors' judgement. */
export const mostNames = 4;

/** Calls that stand where a title should. */
export const slogans =
  /^(?:(?:we(?:'|’)?(?: a)?re (?:hiring|growing|recruiting|looking)|join (?:us|our)|work with us|come (?:and )?(?:work|build|join)|now hiring|hiring|careers?|(?:a )?great opportunity|be (?:a )?part of|your (?:dream|next) job)\b.*|(?:jobs?|job (?:description|posting|opening)s?|vacancy|open position|help wanted)[!.\s]{0,9})$/i;

/** A rank without the field or the team that it is for: “Intern” alone. */
export const rankAlone =
  /^(?:(?:paid|unpaid|summer|winter|student|working|remote|junior|senior) )*(?:intern(?:ship)?|trainee|apprentice|associate|assistant|volunteer|student|ph\.?d|post-?doc)s?(?: (?:position|programme|program|student|wanted)s?)?$/i;
