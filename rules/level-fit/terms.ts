import type {Level} from '../../src/core/rule/index.ts';

/**
 * Years of experience that fit a level, least and most. Source: editors' advice; employers differ, so that only what lies
 * well outside is reported.
 */
export const yearsByLevel: Readonly<Partial<Record<Level, {readonly least: number; readonly most: number}>>> =
  {
    intern: {least: 0, most: 1},
    junior: {least: 0, most: 2},
    mid: {least: 1, most: 6},
    senior: {least: 3, most: 10},
    staff: {least: 5, most: 15},
    lead: {least: 3, most: 12},
  };

/** Words that speak of learning on the job. */
export const growthWords =
  /\b(?:(?<!machine |deep )learn(?:ing)?|grow(?:th)?(?! hacker)|mentor(?:s|ed|ing|ship)?|coach(?:ing|ed)?|train(?:ing|ed)?(?! (?:data|set))|support(?:ed)? (?:you|by)|guid(?:e|ance|ed)|pair(?:ing)?|onboarding|develop (?:your|and extend)|feedback|teach you|buddy|academy|courses?)\b/i;

/** Words that speak of the scope of a senior's work. */
export const scopeWords =
  /\b(?:lead(?:s|ing|ership)?|own(?:s|ing|ership)?|mentor(?:s|ing)?|architect(?:s|ure|ing)?|strateg\w+|decid(?:e|ing)|decisions?|design(?:s|ing)? (?:and|of|the|our)|drive[sn]?|driving|shap(?:e|es|ing)|define[sd]?|defining|set(?:ting)? (?:the|up|direction|standards)|standards?|coach(?:es|ing)?|guid(?:e|es|ing)|oversee|direct(?:s|ion|ing)?|responsib\w+|autonom\w+|influence|influencing|roadmap|build(?:ing)? (?:and|the|our|a) team|manag(?:e|es|ing)|end[- ]to[- ]end|vision|supervis\w+|spearhead)\b/i;

/** Most demands that one can meet at a level. Source: editors' advice. */
export const mostDemands: Readonly<Partial<Record<Level, number>>> = {intern: 6, junior: 7};
export const mostDemandsElse = 12;
