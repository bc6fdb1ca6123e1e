import type {Section, VagueWord} from '../types.ts';
import {vagueTerms} from './data/vague-words.ts';
import {isOwnWording} from './legal.ts';
import {isDenied, linesOf, sentenceAround} from './lines.ts';
import {phraseFinder, phraseSpan} from './phrases.ts';

const find = phraseFinder(vagueTerms);

/** “Strong writing skills: you can make a hard thing plain in a few words” says after the colon what is meant. */
const isExplained = /^[^:.;]{1,40}: (?:\S+ ){4}/;

/**
 * Words that say little, in the order of the text; not in headings, quotations, statements of law, nor in what the
 * employer says of equal opportunity.
 */
export function readVagueWords(sections: readonly Section[]): VagueWord[] {
  return linesOf(sections).flatMap((line) => {
    if (!isOwnWording(line)) return [];
    const {section, text} = line;
    const plain = find(line).filter(
      ({phrase, start, end}) =>
        (phrase.amount !== true || !/\d/.test(sentenceAround(text, start))) &&
        !isExplained.test(text.slice(end)) &&
        !isDenied(text, start),
    );
    return plain.map((match) => ({
      text: match.text,
      word: match.phrase.forms[0] as string,
      kind: match.phrase.kind,
      section: section.kind,
      span: phraseSpan(match),
    }));
  });
}
