import type {Contradiction, Pay, Section, Unknown} from '../types.ts';
import {
  anyChoice,
  anyExperience,
  claimFamilies,
  otherMinimum,
  otherPay,
  otherWorkplace,
  payKinds,
} from './data/contradictions.ts';
import {yearsOfLine} from './level.ts';
import {
  type Line,
  type LineRun,
  lineSpan,
  linesOf,
  normalise,
  runSpan,
  runText,
  sentenceAround,
  straightQuotes,
} from './lines.ts';
import {isKnown} from './metadata.ts';
import {workplaceOfLine} from './workplace.ts';

interface Input {
  readonly sections: readonly Section[];
  readonly pay: readonly (Pay | Unknown)[];
}

/** Two places of the text that cannot both be true, at most one pair of a kind. */
export function readContradictions({sections, pay}: Input): Contradiction[] {
  const lines = linesOf(sections, true);
  const twice = sameLineTwice(lines);
  return [...(twice.length > 0 ? twice : experienceOf(lines)), ...claimsOf(lines), ...payOf(lines, pay)];
}

/** Values that are compared with one another; a posting with more is a list of something else. */
const mostCompared = 40;
const mostInLine = 5;

/** Words of a line, with the sentence that they stand in. */
interface Told extends LineRun {
  readonly sentence: string;
}

const told = (line: Line, from: number, to: number): Told => ({
  line,
  from,
  to,
  sentence: sentenceAround(straightQuotes(line.text), from, to),
});

const place = (run: Told): Contradiction['first'] => ({text: runText(run), span: runSpan(run)});

const pair = (about: Contradiction['about'], certain: boolean, one: Told, other: Told): Contradiction =>
  inOrder({about, certain, first: place(one), second: place(other)});

/** The same with the place first that stands first in the text. */
export const inOrder = (found: Contradiction): Contradiction =>
  found.first.span.start <= found.second.span.start
    ? found
    : {...found, first: found.second, second: found.first};

/** One line of a list that stands there twice with another number of years, whatever else it says. */
function sameLineTwice(lines: readonly Line[]): Contradiction[] {
  const known = new Map<string, {readonly at: Told; readonly minYears: number; readonly section: Section}>();
  for (const line of lines) {
    const [years, ...others] = line.block.type === 'item' ? yearsOfLine(line) : [];
    if (years === undefined || others.length > 0) continue;
    const {minYears, start, end} = years;
    const rest = normalise(`${line.text.slice(0, start)} ${line.text.slice(end)}`);
    const at = told(line, start, end);
    const before = known.get(rest);
    if (before === undefined) known.set(rest, {at, minYears, section: line.section});
    else if (before.minYears !== minYears && before.section === line.section && rest.includes(' '))
      return [pair('experience', true, before.at, at)];
  }
  return [];
}

/** Two minimums of the same experience, or one of any experience that is less than one of a certain kind. */
function experienceOf(lines: readonly Line[]): Contradiction[] {
  const demands = lines
    .filter(
      ({section: {kind, heading}, text}) =>
        kind !== 'nice-to-have' && !otherMinimum.test(text) && !otherMinimum.test(heading?.text ?? ''),
    )
    .flatMap((line) =>
      yearsOfLine(line)
        .slice(0, mostInLine)
        .map(({minYears, start, end}) => ({minYears, ...subjectOf(line, start, end)})),
    )
    .filter(({subject}) => subject !== undefined)
    .slice(0, mostCompared);
  for (const [index, one] of demands.entries()) {
    const other = demands
      .slice(index + 1)
      .find(({minYears, subject}) => minYears !== one.minYears && subject === one.subject);
    if (other !== undefined) return [pair('experience', true, one.at, other.at)];
  }
  const any = demands.find(({subject}) => subject === '');
  const more = any && demands.find(({minYears}) => minYears > any.minYears);
  return any === undefined || more === undefined ? [] : [pair('experience', false, any.at, more.at)];
}

/**
 * What the years were spent on, in words that tell it apart: nothing for "relevant work experience", undefined where
 * nothing says that they are years of experience.
 */
function subjectOf(
  line: Line,
  start: number,
  end: number,
): {readonly at: Told; readonly subject: string | undefined} {
  const text = straightQuotes(line.text);
  const after = text.slice(end, end + 120).split(/[.,;\n]/)[0] ?? '';
  const before =
    text
      .slice(Math.max(0, start - 80), start)
      .split(/[.,;\n]/)
      .at(-1) ?? '';
  const words = `${before} ${after}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !anyExperience.has(word));
  // The words after the number belong to what is quoted: "4+ years of professional experience".
  const experience = /^'?(?: [\p{L}-]{1,20}){0,3}? experience\b/iu.exec(text.slice(end, end + 100));
  const subject = [...new Set(words)].sort().join(' ');
  return {
    at: told(line, start, end + (experience?.[0].length ?? 0)),
    subject: subject === '' && experience === null ? undefined : subject,
  };
}

/** Remote and on-site only, full-time and part-time, permanent and for a term. */
function claimsOf(lines: readonly Line[]): Contradiction[] {
  return claimFamilies.flatMap(({about, claims}) => {
    const found = lines.flatMap((line) => {
      const text = straightQuotes(line.text);
      return claims.flatMap(({value, pattern, unless, indirect = false, plain = false}) => {
        const match = pattern.exec(text);
        if (match === null) return [];
        const at = told(line, match.index, match.index + match[0].length);
        return unless.test(at.sentence.replace(match[0], ' ')) ? [] : [{value, at, indirect, plain}];
      });
    });
    const first = found.find(({indirect}) => !indirect);
    const second =
      first &&
      (found.find(({value, indirect}) => value !== first.value && !indirect) ??
        found.find(({value}) => value !== first.value));
    if (first !== undefined && second !== undefined)
      return [pair(about, !second.indirect, first.at, second.at)];
    const exact = about === 'workplace' ? found.find(({plain}) => plain) : undefined;
    const contrary = exact && contraryTo(exact, lines);
    return exact === undefined || contrary === undefined ? [] : [pair(about, false, exact.at, contrary)];
  });
}

/** Any other sentence that says the contrary of a plain claim about the workplace. */
function contraryTo(
  {value, at}: {readonly value: string; readonly at: Told},
  lines: readonly Line[],
): Told | undefined {
  for (const line of lines) {
    for (const {0: sentence, index} of line.text.matchAll(/[^.!?]+[.!?]*/g)) {
      const isOwn = line === at.line && index <= at.from && at.from < index + sentence.length;
      // The offsets stay those of the line.
      const words = isOwn ? undefined : workplaceOfLine({...line, text: ' '.repeat(index) + sentence});
      if (words === undefined || words.value === 'hybrid' || words.value === value) continue;
      if (!otherWorkplace.test(sentence) && !anyChoice.test(sentence))
        return told(line, words.from, words.to);
    }
  }
  return undefined;
}

/** Pay of one kind that is told twice, and differently. */
function payOf(lines: readonly Line[], pays: readonly (Pay | Unknown)[]): Contradiction[] {
  const figures = pays
    .filter((pay): pay is Pay => isKnown(pay) && pay.origin === 'text' && pay.certain && pay.form !== 'vague')
    .slice(0, mostCompared)
    .flatMap((pay) => {
      const at = pay.text === '' ? undefined : toldAs(lines, pay);
      const kind = at && payKinds.find(([, pattern]) => pattern.test(around(at)))?.[0];
      return at === undefined || kind === undefined || otherPay.test(at.sentence) ? [] : [{pay, at, kind}];
    });
  for (const [index, one] of figures.entries()) {
    const other = figures
      .slice(index + 1)
      .find(
        ({pay, at, kind}) =>
          kind === one.kind &&
          at.line !== one.at.line &&
          pay.currency === one.pay.currency &&
          pay.period === one.pay.period &&
          (pay.min !== one.pay.min || pay.max !== one.pay.max),
      );
    if (other !== undefined) return [pair('pay', true, one.at, other.at)];
  }
  return [];
}

function toldAs(lines: readonly Line[], {text, span}: Pay): Told | undefined {
  for (const line of lines) {
    const from = line.text.indexOf(text);
    if (from >= 0 && lineSpan(line, from, from + text.length).start === span.start)
      return told(line, from, from + text.length);
  }
  return undefined;
}

/** Characters beside a figure in which the words stand that say what it is. */
const beside = 30;
const around = ({line, from, to}: Told): string => line.text.slice(Math.max(0, from - beside), to + beside);
