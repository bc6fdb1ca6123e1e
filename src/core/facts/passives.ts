import {sourceSpan} from '../parse/index.ts';
import type {Passive, Posting, Sentence, Word} from '../types.ts';
import model from './data/passive-model.json' with {type: 'json'};
import {straightQuotes} from './lines.ts';
import {
  type Candidate,
  evidenceOf,
  isCoordinated,
  isQuestioned,
  passiveCandidates,
  type Token,
  wordClass,
} from './passive-evidence.ts';

const weights: ReadonlyMap<string, number> = new Map(
  Object.entries(model.weights).flatMap(([start, byWeight]) =>
    Object.entries(byWeight).flatMap(([weight, rests]: [string, string]) =>
      rests.split('|').map((rest): [string, number] => [start + rest, Number(weight)]),
    ),
  ),
);
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
  const found: Candidate[][] = [];
  for (const candidate of passiveCandidates(tokens)) {
    const phrase = found.at(-1);
    const before = phrase?.at(-1);
    if (before !== undefined && isCoordinated(tokens, candidate, before)) phrase?.push(candidate);
    else if (isPassive(tokens, candidate, sentence.text)) found.push([candidate]);
  }
  return found.map((phrase) => {
    const [{participle, auxiliary}, end] = [phrase[0] as Candidate, phrase.at(-1) as Candidate];
    const opening = openingOf(tokens, auxiliary);
    const first = words[Math.min(participle, opening)] as Word;
    const last = words[Math.max(end.participle, auxiliary)] as Word;
    return {
      text: block.text.slice(first.start, last.end),
      verb: (words[participle] as Word).text.toLowerCase(),
      span: sourceSpan(block, first.start, last.end),
      sentence,
    };
  });
}

/** The words of a sentence as the model reads them. */
export const tokensOf = ({words, block}: Pick<Sentence, 'words' | 'block'>): Token[] =>
  words.map(({text, start}, index) => ({
    // The English parser leaves the full stop at the last word where the next paragraph begins with a small letter.
    lower: straightQuotes(text.toLowerCase()).replace(/\.$/, ''),
    gap: block.text.slice(words[index - 1]?.end ?? start, start),
  }));

function isPassive(tokens: readonly Token[], candidate: Candidate, text: string): boolean {
  const adjective = adjectives.get(tokens[candidate.participle]?.lower ?? '') ?? 0;
  // Questions are too rare in the treebank for weights of their own.
  if (text.endsWith('?') && isQuestioned(tokens, candidate)) return adjective < 2;
  const sum = evidenceOf(tokens, candidate, adjectives).reduce(
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
