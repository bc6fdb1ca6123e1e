import {type Duty, excerpt, type MeasureKind, thirdPerson} from '../../src/core/rule/index.ts';
import {type GainingAct, gainingActs} from './duties.ts';

/** A duty that a figure would make clear. */
export interface Gain {
  readonly duty: Duty;
  readonly act: GainingAct;
  /** The duty's own words with `[placeholders]`: "[number] client accounts worth [amount] a year". */
  readonly pattern: string;
}

/** "manage" → manage, manages, managing; "look_after" → look after, looks after, looking after. */
function formsOf(verb: string): string[] {
  const [base = '', ...particle] = verb.split('_');
  const gerunds = [`${base}ing`, `${base.replace(/e$/, '')}ing`, `${base}${base.at(-1)}ing`];
  return [base, thirdPerson(base), ...gerunds].map((form) => [form, ...particle].join(' '));
}

const preposition = '(?:of|for|to|with|in|on|by|from|at|that|which|who|as|through|across|into|than)';
const matchers = gainingActs.map((act) => {
  const forms = act.verbs.split(' ').flatMap(formsOf);
  const verbs = forms.join('|');
  return {
    act,
    /** The first words of its verbs, without one of which nothing is found: most duties hold none of most acts. */
    firstWords: new Set(forms.flatMap((form) => form.match(/^\p{L}+/u)?.[0] ?? [])),
    pattern: new RegExp(
      `^(?:[\\p{L}-]+(?:, and |, | and | & | or |/)){0,4}(?:${verbs})(?:(?:,? and| &|,| or) [\\p{L}-]+){0,3} (?<determiner>(?:(?:our|the|your|its|their|all|a|an|any|each|every|own|this) ){0,2})` +
        `(?<modifiers>(?:(?!${preposition}\\b)[\\p{L}\\d'&/-]+,? ){0,4}?)(?<noun>${act.objects})(?![\\p{L}\\d-])`,
      'iu',
    ),
  };
});

/** What stands before the act of a duty: a label, "you will", "responsible for", an adverb. */
const opening =
  /^[^\p{L}]*(?:[\p{L}][\p{L} &/-]{2,40}: )?(?:(?:you(?:'ll| will)|to|and|also|be|is|are) ){0,3}(?:(?:responsible|accountable) for |in charge of )?(?:[\p{L}]+ly )?/iu;

/** A duty that already says how much, or that a template fills in. */
const figured =
  /[\d[{%]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|(?:once|twice) an? (?:day|week|month|year))\b/i;

/** What may follow the noun, so that it is no part of a longer name: "team meetings". */
const follower =
  /^(?:\s*$|\s*[.,;)(–—]| (?:and|or|to|in|on|by|for|with|across|that|who|which|through|at|from|during|within|as|of|using|via|while|including|so|where|into|when|based|throughout|under|among|between|over|related|such|regarding|about|against|both|after|before|without|every|each|per|daily|weekly|until|inside|outside|near|towards|around|along)\b)/i;
const continues = /^(?:,| and\b| or\b| &)/;

/** Words that stand where the number should. */
const quantifier = /^(?:multiple|several|many|numerous|various|countless) /i;

/** The duties that would gain from a figure, best first, each for another act and another kind of figure. */
export function gainsOf(duties: readonly Duty[], known: ReadonlySet<MeasureKind>): Gain[] {
  const gains = duties.flatMap((duty) => gainOf(duty, known) ?? []);
  const best = gains.sort((a, b) => b.act.gain - a.act.gain);
  const likeness = ({act}: Gain): GainingAct | MeasureKind => (act.kind === 'volume' ? act : act.kind);
  return best.filter(
    (gain, index) => best.findIndex((other) => likeness(other) === likeness(gain)) === index,
  );
}

/** What a duty is done to stands near its beginning. */
const farthest = 160;

function gainOf(duty: Duty, known: ReadonlySet<MeasureKind>): Gain | undefined {
  const text = duty.text.replace(/[\u2018\u2019]/g, "'");
  if (figured.test(text)) return undefined;
  const from = opening.exec(text)?.[0].length ?? 0;
  // A label may be taken for the act's own words, so the text is also tried as it stands.
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const possible = matchers.filter(({firstWords}) => words.some((word) => firstWords.has(word)));
  for (const start of new Set([from, 0])) {
    for (const {act, pattern} of possible) {
      const match = known.has(act.kind) ? null : pattern.exec(text.slice(start, start + farthest));
      if (match === null) continue;
      const end = start + match[0].length;
      if (isFitting(duty, match, text, end))
        return {duty, act, pattern: excerpt(patternOf(act, objectOf(match)), 90)};
    }
  }
  return undefined;
}

/** Adjectives that "and" or a comma may join before a noun; other words there begin something new. */
const joined =
  /^(?:[\p{L}-]+(?:able|ible|ust|ure|ive|ful|al|ant|ent|ean|ast|ple|ing),? ?(?:and |& )?){1,3}[\p{L}-]* ?$/u;

/** Words before a noun after which a number or a rate reads wrong. */
const unfit = /\b(?:other|daily|weekly|monthly|quarterly|annual|yearly|regular|new and existing)\b/i;

/** Whether the object is what it seems: no part of a longer name, of a label, or of the next act. */
function isFitting({block, text: own}: Duty, match: RegExpExecArray, text: string, end: number): boolean {
  const {modifiers = ''} = match.groups ?? {};
  if (!follower.test(text.slice(end)) || unfit.test(modifiers)) return false;
  if (/,|&|\b(?:and|or)\b/i.test(modifiers) && !joined.test(modifiers)) return false;
  // "Lead user research and design teams": a noun in the singular may go on after "and".
  const {determiner = '', noun = ''} = match.groups ?? {};
  if (determiner === '' && !noun.endsWith('s') && continues.test(text.slice(end))) return false;
  const label = block.strong.find(({start, end: last}) => start <= 1 && last < block.text.trimEnd().length);
  return label === undefined || block.text.indexOf(own) + end > label.end;
}

/** What an act is done to. */
interface ActObject {
  /** "our ", "a ". */
  readonly determiner: string;
  /** "key accounts". */
  readonly named: string;
  /** Where in it the number goes: "a team of | engineers", "support to | customers". */
  readonly inside: number;
  /** No number fits after "all" or before a word that something else is joined to. */
  readonly countable: boolean;
}

function objectOf(match: RegExpExecArray): ActObject {
  const {determiner = '', modifiers = '', noun = ''} = match.groups ?? {};
  const named = `${modifiers.replace(quantifier, '')}${noun}`;
  const group = /^(?:teams? of|support (?:to|for)) /i.exec(noun)?.[0].length;
  return {
    determiner: determiner.toLowerCase(),
    named,
    inside: group === undefined ? 0 : named.length - noun.length + group,
    countable:
      group !== undefined ||
      !(/\b(?:all|an?|any|each|every|own)\b/i.test(determiner) || /\b(?:and|or)\b|,/.test(modifiers)),
  };
}

/** The duty's own words, with what to fill in. */
function patternOf({counted, after = '', example}: GainingAct, object: ActObject): string {
  const {determiner, named, inside, countable} = object;
  if (example !== undefined) return example.startsWith('[') ? example : `${named} ${example}`;
  const article = counted && !countable ? '' : determiner;
  const numbered = counted ? `${named.slice(0, inside)}[number] ${named.slice(inside)}` : named;
  return `${article}${numbered}${after}`;
}
