import {dutyVerbForm, type LeadingVerb, leadingVerb} from '../../src/core/rule/index.ts';
import {carriers, companions, noActs} from './terms.ts';

/** From here on a verb may belong to a purpose, a manner or another clause, and not to the duty. */
const otherClause =
  /\b(?:by|that|which|who|whom|whose|where|when|while|so|including|includes?|such as|through|via|if|how|because|whether|using|before|after|until|ensuring|making sure|to be|not)\b|[:–—(]|\be\.g\b/i;
const infinitive = /\bto (?=[a-z])/gi;
const separator = /((?:,|;)? ?\b(?:and|as well as)\b |(?:,|;) | & )/;
/** What an act of its own does not begin its object with: “build the site and run it”. */
const sameThing = /^(?:it|them|these|those|this|that|sure|certain)\b/i;
/** A noun, which stands after a verb in “-s”, and hardly after a noun in the plural: “coaches designers”. */
const afterPlural = /^ (?!(?:of|for|in|to|with|on|at|from|as|per|and|or)\b)\p{Ll}/u;

export const firstSentence = (text: string): string => text.split(/\n|[.!?](?= |$)/, 1)[0] ?? '';

/**
 * The acts that a bullet names, each a verb or several that share an object: "design, build and run the API" is one.
 * Only what is certain counts.
 */
export function actsOf(text: string): string[] {
  const sentence = firstSentence(text);
  const first = leadingVerb(sentence);
  if (first === undefined || !first.certain || carriers.has(first.base)) return [];
  if (!companions.has(first.base)) return actsFrom(sentence, first);
  const purpose = purposeOf(sentence);
  const shared = purpose === undefined ? undefined : sentence.slice(purpose).replace(/^to /i, '');
  const verb = shared === undefined ? undefined : leadingVerb(shared);
  const isShared =
    / with /.test(sentence.slice(0, purpose)) && verb?.certain === true && !carriers.has(verb.base);
  return isShared && shared !== undefined ? actsFrom(shared, verb) : actsFrom(sentence, first);
}

function actsFrom(sentence: string, first: LeadingVerb): string[] {
  const acts: string[] = [];
  // Verbs that wait for the object they share.
  let waiting = '';
  const parts = upToOtherClause(sentence.slice(first.start)).split(separator);
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
  const ends = [otherClause.exec(sentence)?.index, purposeOf(sentence)];
  return sentence.slice(0, Math.min(...ends.map((end) => end ?? sentence.length))).trim();
}

/** Where a purpose begins: "to sell more". */
const purposeOf = (sentence: string): number | undefined =>
  [...sentence.matchAll(infinitive)].find(
    ({0: to, index}) => leadingVerb(sentence.slice(index + to.length, index + 200))?.form === 'base',
  )?.index;
