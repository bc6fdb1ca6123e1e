import {isLegal, type Passive} from '../../src/core/rule/index.ts';
import {droppable, forecastOf, harmless, harmlessToYou, people, tellingWithAgent} from './terms.ts';

/** What stands before and behind a passive in its sentence. */
export function aroundOf({sentence, text}: Passive): {readonly before: string; readonly after: string} {
  const at = sentence.text.indexOf(text);
  return at < 0
    ? {before: '', after: ''}
    : {before: sentence.text.slice(0, at), after: sentence.text.slice(at + text.length)};
}

/** What a careful editor would say of a passive; undefined where it does no harm. */
export type Fault = 'passive' | 'agent' | 'ensured';

/** Duties and rights that lawyers word, beside the statements that no rule judges. */
const rights =
  /\b(?:accommodat\w+|religion|disabilit\w+|veteran|law(?:s|ful)?|eligible|authori[sz]ed|citizens?|permanent residents?|vaccinated|copyright|licen[cs]e|rights|confidential)\b/i;

/** "Ensure (that) …": the passive hides whether this person does it or has it done. */
const ensures =
  /\b(?:ensur(?:e|es|ing)|mak(?:e|es|ing) (?:sure|certain)|assuring|see(?:s|ing)? to it)\b[^.;:]*$/i;
/** "In order to ensure X, all staff will be asked …": the purpose ends before the passive begins. */
const purposeFirst = /^(?:in order )?to (?:ensure|make sure)\b[^.;:]*,/i;
const opensDescription =
  /\b(?:that|which|who|where|if|when|once|until|after|before|because|what|how|whether|as|than|while)(?: \S+){0,4}\s?$/i;
/** "Ensure quality when new logic is added": not what is to be ensured. */
const opensAside = /\b(?:when|after|once|before)(?: \S+){0,4}\s?$/i;
/** "If you are selected": a condition that the employer decides needs no actor. */
const opensCondition = /\b(?:if|once|when|until|unless)(?: \w+){0,3}\s?$/i;
const past = /^(?:was|were|(?:would )?ha(?:s|ve|d))\b/i;
/** "Not merely handed a plan": a contrast, whose other half says what is meant. */
const contrast = /\bnot (?:just|merely|only|simply)\b/i;
const wish = /^(?:to|be|being|having|gets?|got|getting)\b/i;
const byAgent =
  /^[^.;,]{0,50} by (?!(?:\w+ )?\w+ing\b|\d|(?:the end|then|default|hand|phone|post|e-?mail|mail|law|clicking|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)\b)/i;

/** Words up to which who acts can be put first without making the sentence top-heavy. Editors' judgement. */
const longestAgent = 9;
const agentWords = (after: string): number =>
  /\bby ([^.,;:]*)/i.exec(after)?.[1]?.trim().split(/\s+/).length ?? 0;

/** A set phrase whose actor is plain. */
const setPhrase =
  /\bbe (?:\w+ly |well[- ])?organi[sz]ed\b|\bg[eo]ts? done\b|\bapplications (?:are|is) (?:now |warmly |hereby )?invited\b|\bpage will be updated\b/i;
/** What is told to applicants, for the good of what they send. */
const ownPapers = /\byour (?:\w+ )?(?:application|cv|r[eé]sum[eé]|e-?mail|materials|documents)\s*$/i;

/** Judges a passive by who it is said of, what it says, and the clause it stands in. */
export function faultOf(passive: Passive): Fault | undefined {
  const {verb, text, sentence} = passive;
  const whole = sentence.text;
  const {before, after} = aroundOf(passive);
  if (/\?\s*$/.test(whole)) return undefined;
  // “Is made up of” only says what there is.
  if (/^ up of\b/.test(after)) return undefined;
  // “You may be required to …”: what is wrong there is the hedge.
  if (/^(?:may|might)\b/i.test(text) && droppable.has(verb)) return undefined;
  if (setPhrase.test(before.slice(-40) + text)) return undefined;
  const isAgentNamed = byAgent.test(after);
  if (isAgentNamed && agentWords(after) > longestAgent) return undefined;
  // “Is led by Ann and is part of …”: turned round, the sentence would need its subject twice.
  if (isAgentNamed && /\band (?:is|are|has|have|was|were)\b/.test(`${before.slice(-80)} ${after}`))
    return undefined;
  // "Should be well structured", "is unstructured" tell how a thing is, and nobody acts.
  if (!isAgentNamed && / well[- ]\p{L}+$| un(?!der|veil|load|cover|lock|do)\p{L}+ed$/u.test(text))
    return undefined;
  const plain = isAgentNamed ? 'agent' : 'passive';
  if (/\byou(?:['’]ll|['’]re)?(?: will)?(?: \w+ly| also)?\s$/i.test(before) || /^you['’]/i.test(text))
    return harmlessToYou.has(verb) || contrast.test(text) || opensCondition.test(before) ? undefined : plain;
  if (contrast.test(text) || isLegal(whole) || rights.test(whole)) return undefined;
  if (ensures.test(before) && !purposeFirst.test(before))
    return isAgentNamed ||
      opensAside.test(before) ||
      past.test(text) ||
      wish.test(text) ||
      ownPapers.test(before)
      ? undefined
      : 'ensured';
  // A demand of a person hides who demands; a forecast about a thing has nobody behind it.
  if (/^(?:expected|required)$/.test(verb) && people.test(before) && !forecastOf.test(before))
    return opensCondition.test(before) ? undefined : plain;
  if (verb === 'expected' && forecastOf.test(before)) return undefined;
  if ((harmless.has(verb) && !(isAgentNamed && tellingWithAgent.has(verb))) || wish.test(text))
    return undefined;
  // "Is fast and can be reused": a quality beside others, with no subject of its own.
  if (/^c(?:an|ould)\b/i.test(text) && /(?:,|\band|\bor) $/i.test(before)) return undefined;
  // History and news are told of what was done; who did it is mostly beside the point.
  if (past.test(text) && !isAgentNamed) return undefined;
  if (/\b(?:in|since) (?:19|20)\d\d\b/.test(whole) || /\b(?:so that|needs?|wants?)\b/i.test(before))
    return undefined;
  // "Software that is used by …", "a team where everyone is heard": the clause describes and does not act.
  if (opensDescription.test(before) || /^(?:that|which|who)['’]s\b/i.test(text)) return undefined;
  // A list item without a subject has the reader for its subject.
  return before.trim() === '' ? undefined : plain;
}
