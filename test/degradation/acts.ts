import {doublingVerbs, verbsOfNouns} from '../../src/core/facts/data/acts.ts';
import {weakOpeners} from '../../src/core/facts/data/verbs.ts';
import {gerund, leadingVerb} from '../../src/core/facts/leading-verb.ts';
import type {Review} from '../../src/core/review.ts';
import {capital} from '../../src/core/rule/text.ts';
import type {Duty, Span} from '../../src/core/types.ts';
import {irregularPast, withoutObject} from './words.ts';

/** A duty that begins with its act: "Design flows …" or "You will design flows …". */
export interface Act {
  readonly duty: Duty;
  /** Where the whole of it is written. */
  readonly span: Span;
  /** In the base form. */
  readonly verb: string;
  /** What follows the verb, with the space before it. */
  readonly rest: string;
  /** "You will" stands before it. */
  readonly addressed: boolean;
}

export function actsOf({facts, source}: Review): Act[] {
  return facts.duties.flatMap((duty): Act[] => {
    const {text, span} = duty;
    // “Help with” and the like say no act.
    if (weakOpeners.some(({pattern}) => pattern.test(text))) return [];
    const address = /^You(?:['’]ll| will)(?: also| then)? /.exec(text)?.[0] ?? '';
    const rest = text.slice(address.length);
    const verb = leadingVerb(address === '' ? rest : capital(rest));
    // A label before the act, or an adverb, would stand in the way.
    if (
      verb === undefined ||
      verb.start > 0 ||
      (duty.listed && !isPlain(source.text.slice(span.start, span.end)))
    )
      return [];
    return [{duty, span, verb: verb.base, rest: rest.slice(verb.end), addressed: address !== ''}];
  });
}

/** Written without markup at its start. */
const isPlain = (written: string): boolean => /^[\p{L}]/u.test(written);

export function pastParticiple(base: string): string {
  const irregular = irregularPast[base];
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  const doubles = doublingVerbs.has(base) || /^[^aeiou]{0,3}[aeiou][^aeiouwxy]$/.test(base);
  return `${base}${doubles ? base.slice(-1) : ''}ed`;
}

const objectEnd =
  /[,;:(–—]|\.(?!\d)| (?:in|with|for|to|at|from|through|by|on|into|onto|across|within|while|when|where|that|which|who|whom|so|until|using|against|under|over|between|during|before|after|about|via|as|if|without|per|around|daily|weekly|each|every|not|how|what)\b/;

/** "Design flows for notes" as "Flows will be designed by you for notes", where the object can be told. */
export function passiveOf({verb, rest}: Act): string | undefined {
  if (withoutObject.has(verb) || !/^ \p{L}/u.test(rest)) return undefined;
  const joined = /^ (?:and|or|&) /.exec(rest)?.[0];
  const second = joined === undefined ? undefined : leadingVerb(capital(rest.slice(joined.length)));
  if (joined !== undefined && (second === undefined || withoutObject.has(second.base))) return undefined;
  const participles = [verb, ...(second === undefined ? [] : [second.base])]
    .map(pastParticiple)
    .join(' and ');
  const after = second === undefined ? rest : rest.slice((joined ?? '').length + second.end);
  const end = objectEnd.exec(after)?.index ?? after.length;
  const object = after.slice(1, end).trim();
  const tail = after.slice(end);
  // A list of several things, or of several acts, has no end that can be told.
  if (
    object === '' ||
    object.split(' ').length > 8 ||
    /^, (?!and |as |so |from |with |including |such )/.test(tail)
  )
    return undefined;
  if (
    object
      .split(' and ')
      .slice(1)
      .some((part) => leadingVerb(capital(part)) !== undefined)
  )
    return undefined;
  if (/^(?:up|out|off|down|and|or|you|them|it|us)\b/.test(object)) return undefined;
  return `${capital(object)} will be ${participles} by you${tail}`;
}

/** "Responsible for designing flows for notes". */
export function weakOf({verb, rest, addressed}: Act): string | undefined {
  const acting = gerund(verb);
  return acting && `${addressed ? 'You will be responsible' : 'Responsible'} for ${acting}${rest}`;
}

const nounsOfVerbs = new Map([...verbsOfNouns].map(([noun, verb]) => [verb, noun]));

/** "Development of pipelines in Python". */
export function nounOf({verb, rest, addressed}: Act): string | undefined {
  const noun = nounsOfVerbs.get(verb) ?? gerund(verb);
  return addressed ||
    noun === undefined ||
    withoutObject.has(verb) ||
    /^ (?:and|or|up|out|on|to|in|with|for|at)\b/.test(rest)
    ? undefined
    : `${capital(noun)} of${rest}`;
}
