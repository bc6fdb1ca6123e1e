/** Words that speak of learning on the job. */
export const growthWords =
  /\b(?:(?<!machine |deep )learn(?:ing)?|grow(?:th)?(?! hacker)|mentor(?:s|ed|ing|ship)?|coach(?:ing|ed)?|train(?:ing|ed)?(?! (?:data|set))|support(?:ed)? (?:you|by)|guid(?:e|ance|ed)|pair(?:ing)?|onboarding|induction|shadow(?:ing)?|develop (?:your|and extend)|feedback|(?:teach|show) you|taught|buddy|academy|courses?|apprenticeship|supervised by|under the supervision)\b/i;

/** Words that speak of the scope of a senior's work, in an office or on a ward, in a shop or in a kitchen. */
export const scopeWords =
  /\b(?:lead(?:s|ing|ership)?|own(?:s|ing|ership)?|mentor(?:s|ing)?|architect(?:s|ure|ing)?|strateg\w+|decid(?:e|ing)|decisions?|design(?:s|ing)? (?:and|of|the|our)|drive[sn]?|driving|shap(?:e|es|ing)|define[sd]?|defining|set(?:ting)? (?:the|up|direction|standards)|standards?|coach(?:es|ing)?|guid(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ion|ing)?|responsib\w+|autonom\w+|influence|influencing|roadmap|build(?:ing)? (?:and|the|our|a) team|manag(?:e|es|ing)|end[- ]to[- ]end|vision|supervis\w+|spearhead|in charge|take charge|run(?:s|ning)? (?:the|our|a)|deputi[sz]e|stand in for|rotas?|sign off|approve|train(?:s|ing)? (?:the|our|new|others|junior|staff|apprentices|trainees)|delegat\w+|advis(?:e|es|ing)|organi[sz]e (?:the|our)|teach(?:es|ing)?|key ?holder)\b/i;
