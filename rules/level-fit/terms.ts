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
