import {dutyVerbForm, type LeadingVerb, leadingVerb} from '../../src/core/rule/index.ts';
import {carriers, noActs} from './terms.ts';

/** From here on a verb may belong to a purpose, a manner or another clause, and not to the duty. */
const otherClause =
  /\b(?:by|that|which|who|whom|whose|where|when|while|so|including|includes?|such as|through|via|if|how|because|whether|using|before|after|until|ensuring|making sure|to be|not)\b|[:–—(]|\be\.g\b/i;
const infinitive = /\bto (?=([a-z-]+)\b)/gi;
const separator = /((?:,|;)? ?\b(?:and|as well as)\b |(?:,|;) | & )/;
/** What an act of its own does not begin its object with: “build the site and run it”. */
const sameThing = /^(?:it|them|these|those|this|that|sure|certain)\b/i;
/** A noun, which stands after a verb in “-s”, and hardly after a noun in the plural: “coaches designers”. */
const afterPlural = /^ (?!(?:of|for|in|to|with|on|at|from|as|per|and|or)\b)\p{Ll}/u;

/**
 * The acts that a bullet names, each a verb or several that share an object: "design, build and run the API" is one.
 * Only what is certain counts.
 */
export function actsOf(text: string): string[] {
  const first = leadingVerb(text);
  if (first === undefined || !first.certain || carriers.has(first.base)) return [];
  const sentence = text.slice(first.start).split(/\n|[.!?](?= |$)/, 1)[0] ?? '';
  const acts: string[] = [];
  // Verbs that wait for the object they share.
  let waiting = '';
  const parts = upToOtherClause(sentence).split(separator);
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? '';
    const joint = parts[index - 1] ?? '';
    const verb = leadingVerb(part);
    const isBare = /^[\p{L}-]{1,30}$/u.test(part) && dutyVerbForm(part.toLowerCase())?.form === first.form;
    if (index > 0 && carriers.has(verb?.base ?? '')) break;
    if (isBare) {
      waiting += waiting === '' ? part : joint + part;
    } else if (isAct(part, verb, first, index === 0 || waiting !== '')) {
      acts.push(waiting === '' ? part : waiting + joint + part);
      waiting = '';
    } else {
      // More of the object before.
      acts.push(`${acts.pop() ?? ''}${joint}${part}`);
      waiting = '';
    }
  }
  return acts;
}

function isAct(
  part: string,
  verb: LeadingVerb | undefined,
  {form}: LeadingVerb,
  isAwaited: boolean,
): boolean {
  if (verb?.form !== form || noActs.has(verb.base)) return false;
  const rest = part.slice(verb.end);
  const isLikely = isAwaited || (form === 'third-person' && afterPlural.test(rest));
  return (verb.certain || isLikely) && !sameThing.test(rest.trim());
}

/** The sentence up to a purpose ("to sell more"), a manner ("by calling") or a clause of its own. */
function upToOtherClause(sentence: string): string {
  const purpose = [...sentence.matchAll(infinitive)].find(([, word = '']) => {
    const verb = dutyVerbForm(word.toLowerCase());
    return verb?.form === 'base';
  });
  const ends = [otherClause.exec(sentence)?.index, purpose?.index];
  return sentence.slice(0, Math.min(...ends.map((end) => end ?? sentence.length))).trim();
}
