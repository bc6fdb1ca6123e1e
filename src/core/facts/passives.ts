import {sourceSpan} from '../parse/index.ts';
import type {Passive, Posting, Sentence, Word} from '../types.ts';
import {stateParticiples} from './data/verbs.ts';
import {straightQuotes} from './lines.ts';
import {isParticiple} from './verbs.ts';

const be = new Set(
  "am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're he's she's it's that's who's what's get gets got getting gotten".split(
    ' ',
  ),
);
const between =
  /^(?:not|n't|also|then|now|still|always|never|often|only|just|both|fully|being|been|all|already|once|even|ever|so|well|[a-z-]+ly)$/;
const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall', 'to']);
const questionOpeners = new Set(['am', 'is', 'are', 'was', 'were']);
const compound = /^(?!(?:re|co|pre|over|under|cross|hand)-)[\p{L}\d]+-\p{L}/u;
const preposition = /^(?:by|to|for|in|on|with|as|from|at|through|under|into)$/;

/** Every passive verb phrase: a form of "be" or "get" and a participle, as far as words alone tell. */
export function readPassives({sentences, passiveSignals}: Posting): Passive[] {
  const signalled = new Map<unknown, number[]>();
  for (const {block, start} of passiveSignals) signalled.set(block, [...(signalled.get(block) ?? []), start]);
  return sentences.flatMap((sentence) => {
    const starts = (signalled.get(sentence.block) ?? []).filter(
      (at) => at >= sentence.start && at < sentence.end,
    );
    return passivesOf(sentence, starts);
  });
}

function passivesOf(sentence: Sentence, signals: readonly number[]): Passive[] {
  const {words, block} = sentence;
  const lower = words.map((word) => straightQuotes(word.text.toLowerCase()));
  const found: Passive[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!be.has(lower[i] ?? '')) continue;
    const at = participleAfter(lower, i, (index) => signals.includes((words[index] as Word).start));
    if (at === undefined) continue;
    const first = words[modalBefore(lower, i)] as Word;
    const verb = words[at] as Word;
    found.push({
      text: block.text.slice(first.start, verb.end),
      verb: verb.text.toLowerCase(),
      span: sourceSpan(block, first.start, verb.end),
      sentence,
    });
    i = at;
  }
  return found;
}

/** The index of "will" before "be", an adverb between them allowed; else of the form of "be" itself. */
function modalBefore(lower: readonly string[], auxiliary: number): number {
  for (let at = auxiliary - 1; at >= Math.max(0, auxiliary - 3); at--) {
    const word = lower[at] ?? '';
    if (modals.has(word)) return at;
    if (!between.test(word) && word !== 'have' && word !== 'has' && word !== 'had') break;
  }
  const before = lower[auxiliary - 1] ?? '';
  return /^(?:has|have|had)$/.test(before) ? auxiliary - 1 : auxiliary;
}

function participleAfter(
  lower: readonly string[],
  auxiliary: number,
  signalled: (index: number) => boolean,
): number | undefined {
  const isGet = /^g[eo]t/.test(lower[auxiliary] ?? '');
  let at = auxiliary + 1;
  // A question puts its subject in between: "Are you given time to learn?"
  if (auxiliary === 0 && questionOpeners.has(lower[0] ?? '')) {
    const subject = lower.slice(1, 5).findIndex((word) => isParticiple(word));
    if (subject > 0) at = subject + 1;
  }
  for (let steps = 0; steps < 4 && between.test(lower[at] ?? ''); steps++) at++;
  const word = lower[at];
  if (word === undefined || !(isParticiple(word) || (signalled(at) && !stateParticiples.has(word))))
    return undefined;
  if (isGet && !isParticiple(word)) return undefined;
  // "is fast-paced", "are data-driven" tell what something is like.
  if (compound.test(word)) return undefined;
  // "is a managed service", "are experienced engineers": a noun after the participle makes it an adjective.
  const next = lower[at + 1];
  if (isGet && (word === 'started' || word === 'involved' || next === 'of')) return undefined;
  // "that's built a following" is "has built": an object follows.
  if (
    /'s$/.test(lower[auxiliary] ?? '') &&
    /^(?:an?|the|its|their|our|your|huge|many|over)$/.test(next ?? '')
  )
    return undefined;
  if (word === 'required' && next === 'to') return at;
  if (
    next !== undefined &&
    /ed$/.test(word) &&
    /(?:ers|ions|ments|ists|ies)$/.test(next) &&
    !preposition.test(next)
  )
    return undefined;
  return at;
}
