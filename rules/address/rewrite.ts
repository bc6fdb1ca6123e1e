import {
  dutyVerbForm,
  type Posting,
  replacement,
  type Sentence,
  type Suggestion,
  sourceSpan,
  straightQuotes,
} from '../../src/core/rule/index.ts';
import {stateVerbs} from './terms.ts';

const modals = /^(?:will|would|can|could|may|might|must|should|shall)$/i;
/** What may stand between the subject and its verb without a clause of its own. */
const between =
  /^(?: for (?:this|the) (?:role|position|post|job))?(?: in this (?:role|position|post|job))?((?: (?:also|then|always|often|usually|typically|ideally|regularly|already|really|\p{L}{2,20}ly)){0,2}) ([\p{L}']{2,20})(?=[\s:.,]|$)/u;
/** A verb or pronoun further on that would have to change as well, or may mean someone else. */
const pronoun =
  /\b(?:they|them|their|theirs|themselves|themself|he|she|him|her|his|hers|himself|herself|candidates?|applicants?|incumbent|who)\b/i;

/** The sentence with “you” as its subject, where all that has to agree with it is certain. `subject` is in the sentence. */
export function addressReader(
  posting: Posting,
  {block, start, text}: Sentence,
  subject: {readonly start: number; readonly end: number},
): Suggestion | undefined {
  const plain = straightQuotes(text);
  const match = between.exec(plain.slice(subject.end));
  const [whole = '', adverb = '', verb = ''] = match ?? [];
  const trait = adverb === '' ? traitOf(plain.slice(subject.start)) : undefined;
  const agreeing = trait?.verb ?? withYou(verb);
  // "You should" lectures, and "you would" is no promise.
  const isLecture = trait === undefined && /^(?:should|would)$/i.test(verb);
  if (match === null || agreeing === undefined || isLecture) return undefined;
  const end = trait === undefined ? subject.end + whole.length : subject.start + trait.length;
  const rest = plain.slice(end);
  const possessive = /\b(?:his or her|her or his|his\/her|her\/his)\b/gi;
  // What hangs on "someone who" agrees with that.
  const isSettled = /^ (?:someone|somebody|a person|the person) who\b/.test(rest);
  if (!isSettled && (pronoun.test(rest.replace(possessive, '')) || hasSecondVerb(rest))) return undefined;
  const isOpening = !/\p{L}/u.test(plain.slice(0, subject.start));
  const edited = `${isOpening ? 'You' : 'you'}${trait?.adverb ?? adverb} ${agreeing}`;
  const last = [...rest.matchAll(possessive)].at(-1);
  const through = last === undefined ? end : end + last.index + last[0].length;
  const middle = plain.slice(end, through).replace(possessive, 'your');
  const span = sourceSpan(block, start + subject.start, start + through);
  // Only where the source holds the words as they are read, or with a bold name that goes as a whole.
  const source = posting.source.text.slice(span.start, span.end);
  const isMarked = last === undefined && /^[^*]*\*\*[^*]+\*\*[^*]*$/.test(source);
  if ((isMarked ? source.replaceAll('**', '') : source) !== text.slice(subject.start, through))
    return undefined;
  return replacement(posting, span, `${edited}${middle}`, 'Speak to the reader:');
}

/**
 * What an ideal candidate "will be", and any candidate "should be", is what the reader is today, and not what the job
 * will bring.
 */
const candidate = '(?:candidate|applicant|person|hire)(?: for (?:this|the) (?:role|position|post|job))?';
const praise = '(?:ideal|perfect|right|best|good|great|excellent|strong)';
const trait =
  '(?:be(?= (?:an? |able\\b|at home\\b|highly |very |comfortable\\b|collaborative\\b|organi[sz]ed\\b|someone\\b|self-))|have(?! to\\b)|possess|enjoy|demonstrate|bring)';
const traits = new RegExp(
  `^(?:(?:the|an?|our|your) ${praise} ${candidate} (?:will|should|would)|(?:the|an?|our|your) (?:\\p{L}{1,20} )?${candidate} (?:should|would))(?<adverb> also)? (?<verb>${trait})\\b`,
  'iu',
);

/** The verb of such a trait in the present, where no "be" further on hangs on the modal as well. */
function traitOf(text: string): {verb: string; adverb: string; length: number} | undefined {
  const match = traits.exec(text);
  const {verb: base = '', adverb = ''} = match?.groups ?? {};
  const verb = present[base.toLowerCase()];
  if (match === null || verb === undefined) return undefined;
  if (/(?:,|;|\band|\bor|\bbut)\s+(?:\p{L}{2,20}ly )?be\b/u.test(text.slice(match[0].length)))
    return undefined;
  return {verb, adverb, length: match[0].length};
}
const present: Readonly<Record<string, string>> = {
  be: 'are',
  have: 'have',
  possess: 'have',
  enjoy: 'enjoy',
  demonstrate: 'demonstrate',
  bring: 'bring',
};

/** "has" → "have", and "have" after "they" stays; a modal stays, and "shall" becomes what people say. */
function withYou(verb: string): string | undefined {
  const word = verb.toLowerCase();
  if (word === 'shall') return 'will';
  if (modals.test(word)) return word;
  const known = stateVerbs.get(word);
  if (known !== undefined) return known;
  if ([...stateVerbs.values()].includes(word)) return word;
  return dutyVerbForm(word)?.form === 'gerund' ? undefined : dutyVerbForm(word)?.base;
}

/** "…, and is used to": another verb of the same subject, which would stay behind. */
const hasSecondVerb = (rest: string): boolean =>
  [...rest.matchAll(/(?:,|;|\band|\bor|\bbut)\s+(?:also |\p{L}{2,20}ly )?(\p{L}{2,20})\b/gu)].some(
    ([, word = '']) =>
      stateVerbs.has(word.toLowerCase()) || dutyVerbForm(word.toLowerCase())?.form === 'third-person',
  );
