import {evidenceOf, isCoordinated, passiveCandidates} from '../src/core/facts/passive-evidence.ts';
import {tokensOf} from '../src/core/facts/passives.ts';
import {isPastParticiple} from '../src/core/facts/verbs.ts';
import {parseEnglish} from '../src/core/parse/english.ts';
import type {Block} from '../src/core/types.ts';

export {isPastParticiple};

/** Every participle of a text that could be a passive: its evidence, and whether it is one. */
export function examplesOf(
  text: string,
  passives: readonly string[],
  adjectives: ReadonlyMap<string, number>,
): {evidence: string[]; label: boolean}[] {
  const block: Block = {
    type: 'paragraph',
    depth: 0,
    text: text.replace(/\s+/g, ' ').trim(),
    pieces: [],
    span: {start: 0, end: 0},
    links: [],
    strong: [],
    emphasis: [],
  };
  return parseEnglish([block]).flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    const candidates = passiveCandidates(tokens);
    // The treebank leaves the second of "reviewed and scored" unmarked; it is told by a rule.
    const first = candidates.filter((candidate, index) => {
      const before = candidates[index - 1];
      return before === undefined || !isCoordinated(tokens, candidate, before);
    });
    return first.map((candidate) => ({
      evidence: evidenceOf(tokens, candidate, adjectives),
      label: passives.includes(sentence.words[candidate.participle]?.text ?? ''),
    }));
  });
}
