import {
  baseOfGerund,
  baseOfPast,
  type Passive,
  type Posting,
  replacement,
  type Suggestion,
  sourceSpan,
  thirdPerson,
} from '../../src/core/rule/index.ts';
import {droppable, irregularBases} from './terms.ts';

const future = /^(will|shall|can|may|might|should|must|would|could) be$/i;
const present = /^(?:is|are)$/i;
/** A word that ends the name of who acts, so that more than a name was caught. */
const joins =
  /\b(?:and|or|before|after|who|that|which|every|each|during|when|while|at|on|in|for|as|to|with|from|of|by|once|until|if)\b/i;

/** A rewrite in the active voice where the sentence names who acts, or where the passive can simply go. */
export function rewritePassive(passive: Passive, posting: Posting): Suggestion | undefined {
  return withAgent(passive, posting) ?? withoutPassive(passive, posting);
}

/** "Applications will be reviewed by our team." → "Our team will review applications." */
function withAgent({verb, sentence, text}: Passive, posting: Posting): Suggestion | undefined {
  const whole = sentence.text.replace(/\s+/g, ' ').trim();
  const at = whole.indexOf(text);
  if (at <= 0 || whole.includes(text, at + 1)) return undefined;
  const object = asObject(whole.slice(0, at).trim());
  const agent = /^ by ((?:our|the|your|an?|their)(?: [\p{L}-]+){1,4})([.!]?)$/u.exec(
    whole.slice(at + text.length),
  );
  const auxiliaries = text.slice(0, text.toLowerCase().lastIndexOf(verb)).trim();
  const base = irregularBases[verb] ?? baseOfPast(verb);
  if (agent?.[1] === undefined || joins.test(agent[1]) || base === undefined || object === undefined)
    return undefined;
  const actor = agent[1];
  const isPlural = /(?<!s)s$/.test(actor);
  const modal = future.exec(auxiliaries)?.[1];
  if (modal === undefined && !present.test(auxiliaries)) return undefined;
  const active = modal === undefined ? (isPlural ? base : thirdPerson(base)) : `${modal} ${base}`;
  const better = `${actor.charAt(0).toUpperCase()}${actor.slice(1)} ${active} ${object}${agent[2] ?? ''}`;
  return replacement(
    posting,
    sourceSpan(sentence.block, sentence.start, sentence.end),
    better,
    'Say who acts:',
  );
}

/** The subject as an object inside a sentence; undefined where that is more than a change of one letter. */
function asObject(subject: string): string | undefined {
  const words = subject.split(' ');
  if (
    words.length > 8 ||
    /[,;:()]/.test(subject) ||
    /\b(?:that|which|who|if|when|as|because|and|or)\b/i.test(subject)
  )
    return undefined;
  const [first = ''] = words;
  // A determiner or a plural loses the capital of the sentence; anything else could be a name.
  const isCommon =
    /^(?:the|all|your|our|every|each|any|most|this|that|these|those|new|both)$/i.test(first) ||
    (words.length === 1 && /^[A-Z][a-z]+s$/.test(first));
  return isCommon ? first.charAt(0).toLowerCase() + subject.slice(1) : undefined;
}

/** "You will be expected to lead" → "You will lead"; "you will be tasked with running" → "you will run". */
function withoutPassive({verb, span}: Passive, posting: Posting): Suggestion | undefined {
  const {text} = posting.source;
  const phrase = text.slice(span.start, span.end);
  const addressed = /\byou(?:'ll|’ll)? (?:also )?$/i.test(
    text.slice(Math.max(0, span.start - 12), span.start),
  );
  const after = /^ (?:to (?!be\b)([a-z]+)|with ([a-z]+ing))(?= )/.exec(text.slice(span.end, span.end + 40));
  const act = after?.[1] ?? baseOfGerund(after?.[2] ?? '');
  const head = /^(will )?(also )?be [a-z]+$/i.exec(phrase);
  if (!addressed || !droppable.has(verb) || after === null || act === undefined || head === null)
    return undefined;
  const will = verb === 'required' ? 'must ' : (head[1] ?? '');
  // "You'll be required to" would need the contraction undone.
  if (verb === 'required' && head[1] === undefined) return undefined;
  return replacement(
    posting,
    {start: span.start, end: span.end + after[0].length},
    `${will}${head[2] ?? ''}${act}`,
    'Leave the passive out:',
  );
}
