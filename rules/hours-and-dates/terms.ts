/** A kind of time that a posting can tell, with what to ask where it tells none. */
export interface TimeKind {
  readonly pattern: RegExp;
  /** Ends "Say what you know of …". */
  readonly ask: string;
}

const months =
  'january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const number =
  '(?:\\d{1,3}(?:[.,]\\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|first)';

const kind = (ask: string, ...patterns: readonly string[]): TimeKind => ({
  pattern: new RegExp(patterns.join('|'), 'gi'),
  ask,
});

export const leave = 'the days of leave';

/**
 * Kinds by which people plan, the ones first that readers ask for most, then those that only say that something is told in
 * days or weeks. Source: the editors' own list.
 */
export const timeKinds: readonly TimeKind[] = [
  kind(
    'the hours a week',
    '\\b\\d{1,3}(?:[.,]\\d{1,2})?\\+?[- ]?(?:hours?|hrs?)\\b(?: (?:a|per|each|every) (?:week|day|month|year))?',
    '\\bhalf-time\\b|\\bhours (?:a|per|each|every|\\/) ?(?:week|day|month|year)',
    '\\b\\d\\d?(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m|p\\.m)\\b|(?<![£$€])\\b\\d\\d[:.]\\d\\d\\b',
    '\\b(?:work|working|core|office|opening|school|annuali[sz]ed|unsoci\\w+|after) hours\\b|\\bhours(?: of work\\b|: ?\\d)|\\b(?:flexi?-?time|overtime)\\b',
    `\\b${number} hours\\b`,
  ),
  kind(
    'the days of work',
    '\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b(?! (?:drinks|beers?|lunch|social|club))|\\bweek(?:ends?|days?|nights?)\\b|\\bevenings?\\b|\\bshifts?\\b|(?<!\\bstaff )\\brotas?\\b|\\b(?:nights|days|mornings|afternoons) only\\b|\\bschedules?\\b',
  ),
  kind(
    leave,
    '\\b(?:annual|parental|maternity|paternity|sick|paid) (?:leave|time|vacations?|holidays?)\\b',
    "\\b(?:days|weeks)(?:'|’)? (?:of )?(?:paid )?(?:leave|holidays?|vacation|pto|off)\\b|\\b(?:pto|vacations?|holidays?)\\b",
  ),
  kind(
    'the day it starts',
    `\\b(?:${months})\\.? \\d|\\d(?:st|nd|rd|th)? (?:of )?(?:may|${months})\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b`,
    'start\\w*(?: date)?[.:]? (?:(?:is |are )?(?:immediately|flexible|negotiable|now)|as(?:ap| soon))|\\bflexible (?:on|about|with|as to) (?:the |your )?start|\\bimmediate (?:start|joiner)|\\b(?:new|next) (?:school|academic) year\\b|\\b(?:autumn|spring|summer|michaelmas) term\\b|\\bapplications? (?:will )?close',
    '(?<!posted: )\\b\\d\\d?\\/\\d\\d\\/20\\d\\d\\b|\\b(?:by|expires|closes) \\d\\d?\\/\\d\\d|\\b(?:by|on|until|after) the \\d\\d?(?:st|nd|rd|th)\\b(?! \\w)',
    `\\b(?:early|mid|late|in|by|from|since|until|end of|whole of)[ -](?:${months})\\b|\\b(?:spring|summer|autumn|fall|winter) (?:of )?20\\d\\d\\b`,
  ),
  kind(
    'how soon you answer',
    `(?<!\\bno )\\b${number}(?:[- –]+(?:to )?${number})?[- ](?:days?|weeks?|months?)\\b|\\b(?:contract|term|duration)[^.]{0,12}\\d (?:yrs?|years?)\\b`,
  ),
  kind(
    'what a day or week holds',
    '\\b(?:daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|fortnightly)\\b(?! (?:free|massage))',
    // "£30,000 a year" is pay.
    '(?<!\\d[kK]? )\\b(?:(?:per|a|each) day|(?:per|a|each|every) (?:week|month|quarter|year))\\b',
  ),
];
