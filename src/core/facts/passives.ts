import {sourceSpan} from '../parse/index.ts';
import type {Passive, Posting, Sentence, Word} from '../types.ts';
import model from './data/passive-model.json' with {type: 'json'};
import {straightQuotes} from './lines.ts';
import {type Candidate, evidenceOf, passiveCandidates, type Token, wordClass} from './passive-evidence.ts';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(model.weights));
const adjectives: ReadonlyMap<string, number> = new Map(
  Object.entries(model.adjectives).flatMap(([share, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(share)]),
  ),
);

/**
 * Every passive verb phrase: a form of "be" or "get" and a participle that the words around it make a verb. What speaks
 * for and against is weighed by a linear model (`scripts/passives.mjs` makes its weights from a treebank).
 */
export const readPassives = ({sentences}: Posting): Passive[] => sentences.flatMap(passivesOf);

function passivesOf(sentence: Sentence): Passive[] {
  const {words, block} = sentence;
  const tokens = tokensOf(sentence);
  const found: Passive[] = [];
  let before: Candidate | undefined;
  for (const candidate of passiveCandidates(tokens)) {
    if (!isPassive(tokens, candidate, before)) continue;
    const {participle, auxiliary} = candidate;
    const verb = words[participle] as Word;
    const isSecond = before?.auxiliary === auxiliary;
    const first = isSecond ? verb : (words[Math.min(participle, openingOf(tokens, auxiliary))] as Word);
    const last = auxiliary > participle ? (words[auxiliary] as Word) : verb;
    before = candidate;
    found.push({
      text: block.text.slice(first.start, last.end),
      verb: verb.text.toLowerCase(),
      span: sourceSpan(block, first.start, last.end),
      sentence,
    });
  }
  return found;
}

/** The words of a sentence as the model reads them. */
export const tokensOf = ({words, block}: Pick<Sentence, 'words' | 'block'>): Token[] =>
  words.map(({text, start}, index) => ({
    lower: straightQuotes(text.toLowerCase()),
    gap: block.text.slice(words[index - 1]?.end ?? start, start),
  }));

function isPassive(tokens: readonly Token[], candidate: Candidate, before: Candidate | undefined): boolean {
  const sum = evidenceOf(tokens, candidate, adjectives, before).reduce(
    (total, name) => total + (weights.get(name) ?? 0),
    model.bias,
  );
  return sum > 0;
}

/** The first auxiliary of a phrase: "will" in "will then be placed", "has" in "has been used". */
function openingOf(tokens: readonly Token[], auxiliary: number): number {
  let first = auxiliary;
  for (let at = auxiliary - 1; at >= Math.max(0, auxiliary - 4); at--) {
    const {lower} = tokens[at] as Token;
    const kind = wordClass(lower);
    if (/^(?:modal|have|be)$/.test(kind) || lower === 'to') first = at;
    else if (kind !== 'adverb') break;
  }
  return first;
}
