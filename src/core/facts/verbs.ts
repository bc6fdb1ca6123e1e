import {dutyVerbs, irregularParticiples, weakOpeners} from './data/verbs.ts';

/** An adverb before the verb; "apply" and the like are verbs themselves. */
export const leadingAdverb = /^(?!(?:ap|com|im|multi|re|sup)ply\s|rely\s)[\p{L}-]{1,30}ly\s+/iu;

/** The first word of a duty or demand, in lower case, after "you will" and adverbs. */
export function openingWord(text: string): string {
  const rest = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:you(?:'ll| will)?|to|and|also|then)\s+/i, '')
    .replace(leadingAdverb, '');
  return /^[\p{L}-]+/u.exec(rest)?.[0].toLowerCase() ?? '';
}

/** "Responsible for baking bread" as "baking bread". */
export function withoutOpener(text: string): string {
  for (const {pattern} of weakOpeners) {
    const opener = pattern.exec(text)?.[0];
    if (opener) return text.slice(opener.length).trimStart();
  }
  return text.trimStart();
}

export type VerbForm = 'base' | 'third-person' | 'gerund';

/** The base form of a duty verb and the form it stands in; undefined where the word is none. */
export function dutyVerbForm(
  word: string,
  verbs: ReadonlySet<string> = dutyVerbs,
): {base: string; form: VerbForm} | undefined {
  if (verbs.has(word)) return {base: word, form: 'base'};
  for (const base of thirdPersonBases(word)) if (verbs.has(base)) return {base, form: 'third-person'};
  for (const base of gerundBases(word)) if (verbs.has(base)) return {base, form: 'gerund'};
  return undefined;
}

/** Whether a line opens as a duty does, with the base form of a verb: "Answer customers' letters". */
export const opensWithAct = (text: string): boolean => dutyVerbForm(openingWord(text))?.form === 'base';

export const isDutyVerb = (word: string): boolean => dutyVerbForm(word) !== undefined;

function thirdPersonBases(word: string): string[] {
  if (!word.endsWith('s')) return [];
  return [word.slice(0, -1), word.slice(0, -2), ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [])];
}

function gerundBases(word: string): string[] {
  if (!word.endsWith('ing')) return [];
  const stem = word.slice(0, -3);
  const doubled = /([a-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

/** The verb a gerund is made from, where it is one that duties use: "designing" → "design". */
export function baseOfGerund(word: string): string | undefined {
  return gerundBases(word.toLowerCase()).find((base) => dutyVerbs.has(base));
}

/** The verb a regular participle is made from, where duties use it: "reviewed" → "review". */
export function baseOfPast(participle: string): string | undefined {
  const word = participle.toLowerCase();
  if (!word.endsWith('ed')) return undefined;
  const stem = word.slice(0, -2);
  const candidates = [
    stem,
    `${stem}e`,
    ...(/([a-z])\1$/.test(stem) ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
  ];
  return candidates.find((base) => dutyVerbs.has(base));
}

/** The form that goes with "she": "review" → "reviews". */
export const thirdPerson = (base: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const eedWords =
  /^(?:agree|biped|bleed|breed|creed|crooked|deed|embed|exceed|fed|greed|heed|hundred|indeed|kindred|led|naked|need|proceed|red|reed|rugged|sacred|seed|shed|speed|steed|succeed|ted|wed|weed|wicked)$/;

/** A word that has the form of a past participle, whatever it does in its sentence. */
export const isPastParticiple = (word: string): boolean =>
  irregularParticiples.has(word) || (/[a-z]{2}ed$/.test(word) && !eedWords.test(word));
