import type {Level} from '../../src/core/rule/index.ts';

/**
 * Years of experience that fit a level, least and most. Source: editors' advice; employers differ, so that only what lies
 * well outside is reported, and no number of years is too high for a senior.
 */
export const yearsByLevel: Readonly<
  Partial<Record<Level, {readonly least: number; readonly most?: number}>>
> = {
  intern: {least: 0, most: 1},
  junior: {least: 0, most: 2},
  mid: {least: 1, most: 6},
  senior: {least: 3},
  staff: {least: 5},
  lead: {least: 2},
};

/** Levels at which people learn the work, and levels at which they answer for it. */
export const beginners: ReadonlySet<Level> = new Set(['intern', 'junior']);
export const seniors: ReadonlySet<Level> = new Set(['senior', 'staff', 'lead', 'director', 'executive']);

/** Words that speak of learning on the job. */
export const growthWords =
  /\b(?:(?<!machine |deep )learn(?:ing)?|grow(?:th)?(?! hacker)|mentor(?:s|ed|ing|ship)?|coach(?:ing|ed)?|train(?:ing|ed)?(?! (?:data|set))|support(?:ed)? (?:you|by)|guid(?:e|ance|ed)|pair(?:ing)?|onboarding|induction|shadow(?:ing)?|develop (?:your|and extend)|feedback|(?:teach|show) you|taught|buddy|academy|courses?|apprenticeship|supervised by|under the supervision)\b/i;

/** Words that speak of the scope of a senior's work, in an office or on a ward, in a shop or in a kitchen. */
export const scopeWords =
  /\b(?:lead(?:s|ing|ership)?|own(?:s|ing|ership)?|mentor(?:s|ing)?|architect(?:s|ure|ing)?|strateg\w+|decid(?:e|ing)|decisions?|design(?:s|ing)? (?:and|of|the|our)|drive[sn]?|driving|shap(?:e|es|ing)|define[sd]?|defining|set(?:ting)? (?:the|up|direction|standards)|standards?|coach(?:es|ing)?|guid(?:e|es|ing)|oversee(?:s|ing)?|direct(?:s|ion|ing)?|responsib\w+|autonom\w+|influence|influencing|roadmap|build(?:ing)? (?:and|the|our|a) team|manag(?:e|es|ing)|end[- ]to[- ]end|vision|supervis\w+|spearhead|in charge|take charge|run(?:s|ning)? (?:the|our|a)|deputi[sz]e|stand in for|rotas?|sign off|approve|train(?:s|ing)? (?:the|our|new|others|junior|staff|apprentices|trainees)|delegat\w+|advis(?:e|es|ing)|organi[sz]e (?:the|our)|teach(?:es|ing)?|key ?holder)\b/i;

/** Acts of somebody who answers for others or for the direction of the whole. */
export const seniorActs =
  /\b(?:own|define|set|drive|shape|lead)(?:ing)? (?:and \w{1,15} )?(?:the |our |its )?(?:(?:overall|company|company-wide|corporate|business|global|long-term|technical|engineering|product|marketing|sales|group|organi[sz]ation(?:al|'s)?)\s){0,2}(?:strateg(?:y|ies)|vision|strategic direction|technical direction|direction (?:of|for) (?:the|our) (?:company|organi[sz]ation|department|business))\b|\b(?:lead|manage|leading|managing) (?:a |an |the |our |your |several |multiple |cross-functional |whole |entire )*(?:teams?|departments?)\b(?! (?:meeting|project|event|effort|calendar|inbox|folder|diar|lunch))|\bline[- ]manag(?:e|ing)\b|\b(?:mentor|coach|supervis)(?:e|ing)? (?:the |our |other |more )*(?:junior|senior|less experienced)\b|\bhire and manage\b/i;

/** Words that leave a senior's act with somebody else, or put it off. */
export const helpsWith =
  /\b(?:help\w*|support\w*|assist\w*|contribut\w+|learn\w*|shadow\w*|join\w*|alongside|together with|guidance|supervision|under|mentor will|eventually|later|over time|in time|one day|grow|in (?:the )?future|potential\w*|opportunit\w+|may|could|after|work(?:ing)? with|who (?:lead|manage)s?)\b/i;

/** Demands that only years in the work can meet. */
export const expertDemands =
  /\b(?:expert(?:-level)? (?:knowledge|skills?|understanding|command|level)|extensive (?:\w{1,20}[ -]){0,2}experience|proven track record|seasoned|deep expertise|mastery of|many years|senior-level)\b/i;

/** Words that speak to somebody who has never done such work. */
export const beginnerWords =
  /\bno (?:(?:prior|previous|work|professional|relevant|formal) ){0,2}experience (?:is )?(?:needed|required|necessary)\b|^(?:(?:prior|previous|work|professional) ){0,2}experience (?:is )?not (?:needed|required|necessary)\b|\bthis is an? entry[- ]level\b|\b(?:ideal|perfect|great|suitable) for (?:(?:a|an|recent|new|fresh) )?(?:graduates?|school leavers?|beginners?|newcomers?)\b|\byour first (?:job|role) (?:in|after|out of)\b|\b(?:trained|taught|train you|teach you) (?:in )?(?:the basics|from scratch)\b|\bthis is an? (?:un)?paid internship\b/i;

/** Most demands that one can meet at a level. Source: editors' advice. */
export const mostDemands: Readonly<Partial<Record<Level, number>>> = {intern: 6, junior: 7};
export const mostDemandsElse = 12;
