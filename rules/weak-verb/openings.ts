import {
  baseOfGerund,
  inForm,
  leadingAdverb,
  nounGerunds,
  sameCase,
  type VerbForm,
  verbOfNoun,
  weakOpeners,
} from '../../src/core/rule/index.ts';
import {carriedNouns, carriers, keptPrepositions, otherNouns} from './terms.ts';

/** How a duty begins that does not begin with its act. */
export interface WeakOpening {
  /** `delayed`: the act follows at once. */
  readonly kind: 'weak' | 'delayed' | 'part' | 'noun';
  /** The words in the way, from the start of the text. */
  readonly opener: string;
  /** The verb behind the noun, in British spelling. */
  readonly verb?: string;
  /** What the first `length` characters could be instead. */
  readonly better?: {readonly text: string; readonly length: number};
}

export type Speller = (verb: string) => string;

export function weakOpening(text: string, form: VerbForm, spell: Speller): WeakOpening | undefined {
  const adverb = leadingAdverb.exec(text)?.[0];
  if (adverb === undefined) {
    return weakVerb(text, form, spell) ?? carriedNoun(text, spell) ?? leadingNoun(text, form, spell);
  }
  // The act may take another adverb, or none, so that it is not put in place unseen.
  const weak = weakVerb(text.slice(adverb.length), form, spell);
  return weak && {kind: weak.kind, opener: adverb + weak.opener};
}

function weakVerb(text: string, form: VerbForm, spell: Speller): WeakOpening | undefined {
  for (const {pattern, holds} of weakOpeners) {
    const opener = pattern.exec(text)?.[0];
    if (opener === undefined) continue;
    // Who helps to plan does not plan: what that share is only the writer knows.
    if (holds === 'part') return {kind: 'part', opener};
    const better = strongerOpening(text, opener, form, spell);
    const kind = /^\p{L}+ing\b/u.test(text.slice(opener.length)) ? 'delayed' : 'weak';
    return {kind, opener, ...(better === undefined ? {} : {better})};
  }
  return undefined;
}

const determiner = /^ (?:an?|the|our|your|all|each|every|any|these|this|their|its|new|both|how|what|that)\b/;

/** "Responsible for designing" → "Design", in the form of the list's other duties. */
function strongerOpening(
  text: string,
  opener: string,
  form: VerbForm,
  spell: Speller,
): WeakOpening['better'] {
  const act = gerundVerb(text, opener.length) ?? nounAct(text, opener.length, spell);
  if (act === undefined || act.isClear === false) return undefined;
  const {bases, length} = act;
  const addressed = /^you(?:'ll| will)/i.exec(opener)?.[0];
  if (addressed !== undefined) return {text: `${addressed} ${bases('base')}`, length};
  const verb = bases(form);
  return verb === undefined ? undefined : {text: sameCase(verb, text), length};
}

interface Act {
  /** The verb or verbs in a form; nothing where it is not certain. */
  readonly bases: (form: VerbForm) => string | undefined;
  /** How much of the duty's text they replace. */
  readonly length: number;
  /** Nothing further on would have to change with them. */
  readonly isClear?: boolean;
}

function gerundVerb(text: string, from: number): Act | undefined {
  const next = /^[a-z]+/.exec(text.slice(from))?.[0] ?? '';
  const rest = text.slice(from + next.length);
  const base = baseOfGerund(next);
  if (base === undefined || isAlone(rest) || hasGerund(rest)) return undefined;
  if (nounGerunds.has(next) && !determiner.test(rest)) return undefined;
  return {
    bases: (form) => (form === 'gerund' ? next : inForm(base, form)),
    length: from + next.length,
  };
}

/** "of", or nothing, after it: it is a noun. */
const isAlone = (rest: string): boolean => /^ of\b|^\W*$/.test(rest);

/** "designing and running": both verbs would have to change. */
const hasGerund = (rest: string): boolean =>
  /(?:,|;|\/|&|\band|\bor)\s*(?:\p{L}{2,20}ly )?[a-z]{1,20}ing\b/u.test(rest);

const joint = /^(?:, and |, or | and | or | & |, )/;

/** "the preparation, review and revision of" before what the act is about, as verbs. */
function nounAct(text: string, from: number, spell: Speller): Act | undefined {
  let at = from + (/^the /i.exec(text.slice(from))?.[0].length ?? 0);
  const verbs: string[] = [];
  const joints: string[] = [];
  while (verbs.length < 5) {
    const noun = /^\p{L}[\p{L}-]{2,24}(?=[ ,])/u.exec(text.slice(at))?.[0] ?? '';
    const verb = verbOfNoun(noun);
    if (verb === undefined) return undefined;
    verbs.push(spell(verb));
    at += noun.length;
    const joined = joint.exec(text.slice(at))?.[0];
    if (joined === undefined) break;
    joints.push(joined);
    at += joined.length;
  }
  const rest = / of (?=[\p{L}\p{N}“"'(])/uy;
  rest.lastIndex = at;
  if (!rest.test(text)) return undefined;
  const isClear = !hasNounOfAct(text.slice(rest.lastIndex));
  return {
    isClear,
    bases: (form) => {
      const words = verbs.map((verb) => inForm(verb, form));
      if (words.includes(undefined)) return undefined;
      return words.map((word, index) => `${word}${joints[index] ?? ''}`).join('');
    },
    length: rest.lastIndex - 1,
  };
}

/** "… of suppliers and planning of orders": another noun that would be left without its verb. */
const hasNounOfAct = (rest: string): boolean =>
  (rest.split(aside, 1)[0] ?? '')
    .split(/,|;|\/|&|\band\b|\bor\b|\bas well as\b/)
    .slice(1)
    .some((part) =>
      part
        .trim()
        .split(/[^\p{L}-]+/u)
        .slice(0, 3)
        .some((word) => verbOfNoun(word) !== undefined || otherNouns.test(word)),
    );

/** From here on nothing hangs on the noun any more. */
const aside = /[:(–—]|\b(?:including|includes?|such as|by|so that|to (?:ensure|enable|support|make)|e\.g)\b/;

const carried = carriedNouns.map((entry) => ({
  ...entry,
  pattern: new RegExp(`^${carriers[entry.carrier]} ${entry.noun} (?=[\\p{L}\\p{N}])`, 'iu'),
}));
/** "Conduct a review of": any noun that names an act. */
const conducted = new RegExp(`^${carriers.conduct} (?:an? |the )?(?=(?<noun>[\\p{L}-]{3,25}) of )`, 'iu');

/** "Provide support to" → "Support", in the form of the verb that carries the noun. */
function carriedNoun(text: string, spell: Speller): WeakOpening | undefined {
  for (const {pattern, verb, keeps, isAdvice = false} of carried) {
    const match = pattern.exec(text);
    const {carrier: word} = match?.groups ?? {};
    if (match === null || word === undefined) continue;
    const opener = match[0].trimEnd();
    const rest = text.slice(match[0].length);
    const better = inForm(spell(verb), formOfCarrier(word));
    // "support for improving": the object is an act of its own.
    const isUnclear = isAdvice || /^\p{L}+ing\b/u.test(rest) || hasNounOfAct(rest) || better === undefined;
    const kept = keeps === undefined ? '' : ` ${keeps}`;
    return {
      kind: 'noun',
      opener,
      verb: `${verb}${kept}`,
      ...(isUnclear ? {} : {better: {text: `${sameCase(better, word)}${kept}`, length: opener.length}}),
    };
  }
  const general = conducted.exec(text);
  const {carrier: word, noun} = general?.groups ?? {};
  const verb = noun === undefined ? undefined : verbOfNoun(noun);
  if (general === null || word === undefined || noun === undefined || verb === undefined) return undefined;
  const opener = `${general[0]}${noun} of`;
  const better = inForm(spell(verb), formOfCarrier(word));
  const isUnclear = better === undefined || hasNounOfAct(text.slice(opener.length));
  return {
    kind: 'noun',
    opener,
    verb,
    ...(isUnclear ? {} : {better: {text: sameCase(better, word), length: opener.length}}),
  };
}

/** "Development of training material" → "Develop", in the form of the list; "Ensure the delivery of" as advice. */
function leadingNoun(text: string, form: VerbForm, spell: Speller): WeakOpening | undefined {
  const kept = /^([A-Z][a-z-]{4,20}) (with|to) (?=\p{L})/u.exec(text);
  const phrase = kept === null ? undefined : keptPrepositions[`${kept[1]?.toLowerCase()} ${kept[2]}`];
  if (kept !== null && phrase !== undefined) {
    const [verb = '', preposition = ''] = phrase.split(' ');
    const opener = kept[0].trimEnd();
    const better = hasNounOfAct(text.slice(kept[0].length)) ? undefined : inForm(verb, form);
    const found = {kind: 'noun', opener, verb: phrase} as const;
    return better === undefined
      ? found
      : {...found, better: {text: `${sameCase(better, text)} ${preposition}`, length: opener.length}};
  }
  const ensured = /^ensur(?:e|es|ing) (?:the )?([a-z-]{3,25}) of (?=\p{L})/iu.exec(text);
  const ensuredVerb = ensured === null ? undefined : verbOfNoun(ensured[1] ?? '');
  if (ensured !== null && ensuredVerb !== undefined) {
    return {kind: 'noun', opener: ensured[0].trimEnd(), verb: ensuredVerb};
  }
  const first = /^(?:The )?(\p{L}[\p{L}-]{2,24})/u.exec(text);
  const verb = first === null ? undefined : verbOfNoun(first[1] ?? '');
  const act = verb === undefined || isHeadline(text) ? undefined : nounAct(text, 0, spell);
  if (act === undefined || verb === undefined) return undefined;
  const better = act.isClear === false ? undefined : act.bases(form);
  return {
    kind: 'noun',
    opener: text.slice(0, act.length),
    verb: act.bases('base') ?? verb,
    ...(better === undefined ? {} : {better: {text: sameCase(better, text), length: act.length}}),
  };
}

/** "Management of Records:" names what the text after it is about. */
const isHeadline = (text: string): boolean => /^[^.;:\n]{0,60}(?::|\n| [–—-] )/.test(text);

const formOfCarrier = (word: string): VerbForm =>
  /ing\b/i.test(word) ? 'gerund' : /s\b/i.test(word) ? 'third-person' : 'base';
