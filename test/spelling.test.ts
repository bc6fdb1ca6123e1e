import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {meantWord} from '../rules/spelling/slips.ts';
import {nouns, others, verbs} from '../rules/spelling/words.ts';
import {reviewOf} from './support/lint.ts';

const listed = (words: string): string[] => words.trim().split(/\s+/);

/** Words that a dictionary has in small letters, in their first form. */
const wordsOf = ({dic}: {readonly dic: Uint8Array}): string[] =>
  new TextDecoder()
    .decode(dic)
    .split('\n')
    .map((line) => line.split('/')[0]?.trim() ?? '')
    .filter((word) => /^[a-z]+$/.test(word));

const slipsIn = (text: string): string[] =>
  reviewOf(`# Baker\n\n## Your tasks\n\n- ${text}\n`)
    .findings.filter(({ruleId}) => ruleId === 'spelling')
    .map(({message}) => message);

describe('a slip', () => {
  it('is no word of a dictionary', () => {
    const words = [...wordsOf(american), ...wordsOf(british)];
    expect(words.length).toBeGreaterThan(60_000);
    expect(words.filter((word) => meantWord(word) !== undefined)).toEqual([]);
  });

  it('of a common word is known by a letter that is missing, doubled or in the wrong place', () => {
    const long = [...listed(verbs), ...listed(nouns), ...listed(others)].filter(({length}) => length >= 9);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.constantFrom(0, 1, 2), (word, place, kind) => {
        const at = 1 + (place % (word.length - 3));
        const [before, letter, rest] = [word.slice(0, at), word[at] as string, word.slice(at + 1)];
        const slip = [
          before + rest,
          before + letter + letter + rest,
          `${before}${rest[0]}${letter}${rest.slice(1)}`,
        ][kind] as string;
        fc.pre(slip !== word && !listed(others).includes(slip) && !listed(nouns).includes(slip));
        expect(meantWord(slip)).toBe(word);
      }),
      {seed: 20261127},
    );
  });

  it('is not looked for in a run of letters that is longer than any word', () => {
    expect(meantWord('a'.repeat(1_000_000))).toBeUndefined();
  });

  it.each([
    'Train a European apprentice, a one-armed baker and an hourly helper',
    'Had they had that that day, they would have managed',
    'Write for Experiance, a magazine, at mail@enviroment.example',
    'Sell pain d’avance and bread for the buisness-class',
  ])('is not seen in: %s', (text) => {
    expect(slipsIn(text)).toEqual([]);
  });

  it.each([
    ['Train an Project lead', 'an Project'],
    ['Bake for an useful purpose', 'an useful'],
    ['Be a apprentice', 'a apprentice'],
    ['Open the the shop', 'the the'],
    ['Speak english with the guests', 'english'],
  ])('is seen in: %s', (text, slip) => {
    expect(slipsIn(text).join()).toContain(`“${slip}”`);
  });
});
