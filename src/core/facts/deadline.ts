import type {Fact, Posting, Section, Unknown} from '../types.ts';
import {type Line, lineSpan, linesOf} from './lines.ts';
import {isTemplated, metadataFact, metadataMatching, templatedAt} from './metadata.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|');
const isoDate = /\b(20\d\d)-(\d{2})-(\d{2})/;
const dayFirst = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})\.?,? (20\d\d)\b`, 'i');
const monthFirst = new RegExp(String.raw`\b(${month})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](20\d\d)\b`, 'i');
const inFigures = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(?:20)?(\d\d)\b/;
const deadlineKey =
  /^(?:due|due date|close|closes|closed|closing|close date|closing date|closes on|deadline|deadline date|application deadline|apply by|apply before|(?:date )?valid through|expires|expiry|expiry date|expiration date|end date|date end|archive ?date)$/;
const deadlineWords =
  /\b(?:deadline|closing date|closes?(?: (?:on|at)\b|:)|(?:posting|position|vacancy|job|advert) closes|apply (?:by|before|until|no later than)|applications? (?:close|are due|will be accepted|due|must be received|should be received|by|until)|valid (?:through|until)|open until|(?<!\bstart(?:ing)?(?: \w+){0,8},? (?:but )?)no later than)(?:\b|(?<=:))/i;

/** "… by 30 June", where the words are about applying. */
const byDay = /\b(?:by|before|until) (?=\d|\p{Lu})/u;
const sending =
  /\b(?:apply|applicants?|applications?|(?:send|submit|e-?mail|forward)\b[^.!?]{0,80}\b(?:cvs?|r[eé]sum[eé]s?|letters?|materials|samples?))\b/i;

const postedKey =
  /^(?:date|date posted|posted|post date|posted (?:on|at|date)|date published|publish(?:ed)?(?: (?:on|at|date))?|created(?: at)?|date created|timestamp|pub ?date)$/;

/** The day that a field names. */
function dayOfField(posting: Posting, key: RegExp): Fact<string> | Unknown | undefined {
  for (const entry of metadataMatching(posting, key)) {
    if (isTemplated(entry.value)) return templatedAt(entry.span);
    const day = dayIn(String(entry.value));
    if (day !== undefined) return metadataFact(entry, day.value);
  }
  return undefined;
}

/** The day it was published, as YYYY-MM-DD, where a field names it. */
export const readPosted = (posting: Posting): Fact<string> | Unknown | undefined =>
  dayOfField(posting, postedKey);

/** The last day to apply, as YYYY-MM-DD; in the posting's own words where they name no certain day. */
export function readDeadline(
  posting: Posting,
  sections: readonly Section[],
): Fact<string> | Unknown | undefined {
  const field = dayOfField(posting, deadlineKey);
  if (field !== undefined) return field;
  for (const line of linesOf(sections, true)) {
    const from = isLabelled(line) ? 0 : (deadlineWords.exec(line.text) ?? byDayOfApplying(line))?.index;
    if (from === undefined) continue;
    const day = dayIn(line.text.slice(from, from + 120));
    if (day === undefined) continue;
    const evidence = [lineSpan(line, from + day.start, from + day.end)];
    return {value: day.value, evidence, origin: 'text', certain: true};
  }
  return undefined;
}

/** The second cell of a row, or the line below a label, of which the first names the last day. */
const isLabelled = ({label}: Line): boolean => label !== undefined && deadlineKey.test(label.toLowerCase());

function byDayOfApplying({text, section}: Line): RegExpExecArray | null {
  const match = byDay.exec(text);
  if (match === null || section.kind === 'how-to-apply') return match;
  // An address holds a full stop, so the words before are looked at as they stand.
  return sending.test(text.slice(Math.max(0, match.index - 300), match.index)) ? match : null;
}

/** A day written so that no reader can take it for another; "03/04/2026" is not. */
function dayIn(text: string): {value: string; start: number; end: number} | undefined {
  const iso = isoDate.exec(text);
  if (iso !== null) return dayOf(iso, iso[1], Number(iso[2]), iso[3]);
  const first = dayFirst.exec(text);
  if (first !== null) return dayOf(first, first[3], monthNumber(first[2]), first[1]);
  const second = monthFirst.exec(text);
  if (second !== null) return dayOf(second, second[3], monthNumber(second[1]), second[2]);
  const figures = inFigures.exec(text);
  if (figures === null) return undefined;
  const [a, b] = [Number(figures[1]), Number(figures[3])];
  // "1-20-2013" and "20-1-2013" are one day; "3-4-2013" may be two.
  if (a !== b && a <= 12 && b <= 12) return undefined;
  return dayOf(figures, `20${figures[4]}`, Math.min(a, b), String(Math.max(a, b)));
}

const monthNumber = (name = ''): number =>
  months.findIndex((candidate) => candidate.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function dayOf(
  match: RegExpExecArray,
  year = '',
  monthOfYear: number,
  day = '',
): {value: string; start: number; end: number} | undefined {
  const value = `${year}-${String(monthOfYear).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const exists =
    !Number.isNaN(Date.parse(`${value}T00:00:00Z`)) &&
    new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
  return exists ? {value, start: match.index, end: match.index + match[0].length} : undefined;
}
