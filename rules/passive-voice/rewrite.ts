import {baseOfPast, type Passive, type Posting, replacement, type Suggestion, sourceSpan, thirdPerson} from '../../src/core/rule/index.ts';
import {droppable, irregularBases} from './terms.ts';

const future = /^(will|shall|can|may|might|should|must|would|could) be$/i;
const present = /^(?:is|are|am)$/i;
/** A word that ends the name of who acts, so that more than a name was caught. */
const joins = /\b(?:and|or|before|after|who|that|which|every|each|during|when|while|at|on|in|for|as|to|with|from|of|by|once|until|if)\b/i;
const pronouns: Readonly<Record<string, string>> = {i: 'me', he: 'him', she: 'her', we: 'us', they: 'them'};

/** A rewrite in the active voice where the sentence names who acts, or where the passive can simply go. */
export function rewritePassive(passive: Passive, posting: Posting): Suggestion | undefined {
  return withAgent(passive, posting) ?? withoutPassive(passive, posting);
}

/** "Applications will be reviewed by our team." → "Our team will review applications." */
function withAgent({verb, sentence, text}: Passive, posting: Posting): Suggestion | undefined {
  const whole = sentence.text.replace(/\s+/g, ' ').trim();
  const at = whole.indexOf(text);
  if (at <= 0 || whole.indexOf(text, at + 1) >= 0) return undefined;
  const subject = whole.slice(0, at).trim();
  const agent = /^ by ((?:our|the|your|an?|their)(?: [\p{L}-]+){1,4})([.!]?)$/u.exec(whole.slice(at + text.length));
  const auxiliaries = text.slice(0, text.toLowerCase().lastIndexOf(verb)).trim();
  const base = irregularBases[verb] ?? baseOfPast(verb);
  if (agent?.[1] === undefined || joins.test(agent[1]) || base === undefined || !isPlainSubject(subject)) return undefined;
  const modal = future.exec(modalBefore(subject, auxiliaries))?.[1];
  const bare = modal === undefined ? subject : subject.replace(new RegExp(`\\s${modal}$`, 'i'), '');
  const actor = agent[1];
  const isPlural = /s$/.test(actor.split(' ').at(-1) ?? '') && !/ss$/.test(actor);
  let active: string;
  if (modal !== undefined) active = `${modal} ${base}`;
  else if (present.test(auxiliaries)) active = isPlural ? base : thirdPerson(base);
  else return undefined;
  const object = pronouns[bare.toLowerCase()] ?? lowerFirst(bare);
  const better = `${upperFirst(actor)} ${active} ${object}${agent[2] ?? ''}`;
  const span = sourceSpan(sentence.block, sentence.start, sentence.end);
  return replacement(posting, span, better, 'Say who acts:');
}

/** The modal verb stands in the subject's words, since a passive phrase begins at its form of "be". */
const modalBefore = (subject: string, auxiliaries: string): string =>
  /\b(?:will|shall|can|may|might|should|must|would|could)$/i.test(subject) ? `${subject.split(' ').at(-1)} ${auxiliaries}` : auxiliaries;

const isPlainSubject = (subject: string): boolean =>
  subject.split(' ').length <= 8 && !/[,;:()]/.test(subject) && !/\b(?:that|which|who|if|when|as|because|and|or)\b/i.test(subject);

/** "You will be expected to lead" → "You will lead". */
function withoutPassive({verb, span}: Passive, posting: Posting): Suggestion | undefined {
  const {text} = posting.source;
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  const phrase = text.slice(span.start, span.end);
  const after = /^ to (?!be\b)([a-z]+)/.exec(text.slice(span.end, span.end + 40));
  if (!droppable.has(verb) || after?.[1] === undefined || !/^(?:also )?be \w+$/i.test(phrase)) return undefined;
  if (!/\byou(?:'ll|’ll| will) (?:also )?$/i.test(before)) return undefined;
  const also = /^also/i.test(phrase) ? 'also ' : '';
  return replacement(posting, {start: span.start, end: span.end + after[0].length}, `${also}${after[1]}`, 'Leave the passive out:');
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name keeps its capital; a word that only began the sentence loses it. */
const lowerFirst = (text: string): string => {
  const [first = '', second = ''] = text.split(' ');
  return /^[A-Z][a-z]+$/.test(first) && !/^[A-Z]/.test(second) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
};
