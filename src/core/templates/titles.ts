import {jobNoun} from '../facts/data/job-nouns.ts';

/**
 * What follows a name where it is part of another job's: "Nurse *Licensing Specialist*", but not "Nurse Intern" or
 * "Professor of Marketing".
 */
const otherJob = String.raw`(?! (?:(?!(?:of|for|in|at|with|to|on|and|or)\b)[\w&/-]{1,30} ){0,2}(?!(?:lead|trainee|apprentice|interns?|internship)\b)${jobNoun.source})`;

/** Names of jobs, as parts of a regular expression, where no other job's name goes on from them. */
export const jobs = (...names: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${names.join('|')})s?(?![\w-])${otherJob}`, 'i');

/** Words without which a title names no maker of software: a "Front End Supervisor" works at a checkout. */
export const noMaker =
  /^(?!.*\b(?:engineer(?:ing)?|developer|development|programmer|coder|architect|scientist|analyst|sdet|tester)s?\b)/i;

/** Engineers and developers of other things than software. Source: the editors' own list. */
export const otherTrades =
  /\b(?:civil|mechanical|mechatronics?|electrical|electronics?|chemical|structural|rail(?:way)?|hydraulic|process|manufacturing|production|aerospace|avionics|aircraft|flight|automotive|vehicles?|hvac|geotechnical|nuclear|petroleum|drilling|gas|marine|naval|water|highways?|building services|maintenance|plant|bio\w{0,20}|hardware|sound|audio|lighting|broadcast|fire|lifts?|elevator|acoustic|materials|textile|optical|lab(?:oratory)?|clinical)\b/i;
