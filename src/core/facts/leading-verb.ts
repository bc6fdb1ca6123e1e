import {
  adjectiveVerbs,
  doublingVerbs,
  furtherVerbs,
  noActBeforeOf,
  nounGerunds,
  nounVerbs,
  twoSpellings,
  verbsOfNouns,
} from './data/acts.ts';
import {weakOpeners} from './data/verbs.ts';
import {straightQuotes} from './lines.ts';
import {baseOfGerund, dutyVerbForm, leadingAdverb, openingWord, thirdPerson, type VerbForm} from './verbs.ts';

/** The verb that a duty begins with; `start` and `end` are offsets into its text. */
export interface LeadingVerb {
  readonly word: string;
  readonly base: string;
  readonly form: VerbForm;
  readonly start: number;
  readonly end: number;
  /** It can be no noun: “Develop courses”, “Support the team”, and not “Support for customers”. */
  readonly certain: boolean;
}

/** What follows a verb, and rarely a noun. */
const afterVerb =
  /^ (?:(?:an?|the|our|your|all|each|every|any|these|those|this|their|its|both|how|what|whether|us|new) |\p{L}+ly )/u;
const afterWork = /^ (?:with|on|alongside|together|across|as|towards?|under|within) /;
const afterReport = /^ (?:to|on|back|directly|regularly|weekly|monthly) /;
const coordinated = /^(?:,| and| or| &|, and|, or| ?\/) ?(?=\p{L})/u;

export function leadingVerb(text: string): LeadingVerb | undefined {
  const marks = /^[^\p{L}]{0,10}/u.exec(text)?.[0].length ?? 0;
  const adverb = leadingAdverb.exec(text.slice(marks))?.[0].length ?? 0;
  const start = marks + adverb;
  const word = /^[\p{L}-]{1,30}(?![\p{L}-])/u.exec(text.slice(start))?.[0];
  const verb =
    word === undefined
      ? undefined
      : (dutyVerbForm(word.toLowerCase()) ?? dutyVerbForm(word.toLowerCase(), furtherVerbs));
  if (word === undefined || verb === undefined) return undefined;
  const end = start + word.length;
  const rest = text.slice(end);
  if (/^ of\b/.test(rest)) return undefined;
  return {...verb, word, start, end, certain: isVerb(verb, word.toLowerCase(), rest, adverb > 0)};
}

function isVerb(
  {base, form}: {base: string; form: VerbForm},
  word: string,
  rest: string,
  afterAdverb: boolean,
): boolean {
  // "Coaching: …" is a label, and a word alone may be anything.
  if (!/\p{L}/u.test(rest) || (form === 'gerund' && /^[^.;:]{0,50}:/.test(rest))) return false;
  const isAmbiguous =
    form === 'gerund'
      ? nounGerunds.has(word)
      : nounVerbs.has(base) || (form === 'base' && adjectiveVerbs.has(base));
  if (!isAmbiguous || afterAdverb || afterVerb.test(rest)) return true;
  if (base === 'work' && afterWork.test(rest)) return true;
  if (base === 'report' && afterReport.test(rest)) return true;
  const joint = coordinated.exec(rest)?.[0].length;
  if (joint === undefined) return false;
  const next = leadingVerb(rest.slice(joint, joint + 200));
  return next !== undefined && next.form === form && next.certain;
}

/** The “-ing” form, or nothing where British and American English differ: "plan" → "planning". */
export function gerund(base: string): string | undefined {
  if (twoSpellings.has(base)) return undefined;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  const doubles = doublingVerbs.has(base) || /^[^aeiou]{0,3}[aeiou][^aeiouwxy]$/.test(base);
  return `${base}${doubles ? base.slice(-1) : ''}ing`;
}

/** The past of a regular verb, or nothing where British and American English differ: "plan" → "planned". */
export const regularPast = (base: string): string | undefined =>
  gerund(base)
    ?.replace(/([^aeiou])ying$/, '$1iing')
    .replace(/e?ing$/, 'ed');

/** A verb in the form of its list. */
export function inForm(base: string, form: VerbForm): string | undefined {
  if (form === 'gerund') return gerund(base);
  return form === 'third-person' ? thirdPerson(base) : base;
}

/** The verb behind a noun that names an act, in the singular or plural: "development", "reviews", "planning". */
export function verbOfNoun(noun: string): string | undefined {
  const word = noun.toLowerCase().replace(/iz(?=ation)/, 'is');
  const verb = verbsOfNouns.get(word) ?? verbsOfNouns.get(word.replace(/(?:(?<=s)es|s)$/, ''));
  if (verb !== undefined) return verb;
  if (word === 'analyses') return 'analyse';
  return noActBeforeOf.has(word) ? undefined : baseOfGerund(word);
}

/** "Responsible for flows", "Development of flows": a duty, though not begun with its verb. */
export function opensWithoutVerb(text: string): boolean {
  const plain = straightQuotes(text);
  return (
    weakOpeners.some(({pattern}) => pattern.test(plain)) ||
    (/^(?:The )?\p{L}[\p{L}-]{2,24} of \p{L}/u.test(plain) && verbOfNoun(openingWord(plain)) !== undefined)
  );
}
