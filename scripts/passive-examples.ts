import {type Candidate, evidenceOf, passiveCandidates} from '../src/core/facts/passive-evidence.ts';
import {tokensOf} from '../src/core/facts/passives.ts';
import {isPastParticiple} from '../src/core/facts/verbs.ts';
import {parseEnglish} from '../src/core/parse/english.ts';
import type {Block} from '../src/core/types.ts';

export {isPastParticiple};

/** Every participle of a text that could be a passive: its evidence, and whether `isPassive` says that it is one. */
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
    let before: Candidate | undefined;
    return passiveCandidates(tokens).map((candidate) => {
      const label = passives.includes(sentence.words[candidate.participle]?.text ?? '');
      const evidence = evidenceOf(tokens, candidate, adjectives, before);
      if (label) before = candidate;
      return {evidence, label};
    });
  });
}
