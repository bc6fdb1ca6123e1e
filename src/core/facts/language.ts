import type {Fact, Posting} from '../types.ts';
import {functionWords, ownLetters, scripts, tellingLetters} from './data/languages.ts';

/** Function words that tell English from other languages; one in twelve words of English prose is among them. */
const englishWords = new Set(
  'the of and to in a for with you we our is are will your on as be an or at by'.split(' '),
);
/** Words from which the share of function words is telling. */
const enoughWords = 60;

/** The language of the prose, as ISO 639: `en` where English function words are there, `und` where none is told. */
export function readLanguage({sentences}: Posting): Fact<string> {
  let words = 0;
  let english = 0;
  for (const sentence of sentences) {
    for (const {text} of sentence.words) {
      words++;
      if (englishWords.has(text.toLowerCase())) english++;
    }
  }
  const certain = words >= enoughWords;
  const isEnglish = !certain || english / words > 0.08;
  const value = isEnglish ? 'en' : otherLanguage(sentences.map(({text}) => text).join(' '));
  return {value, evidence: [], origin: 'text', certain};
}

/** Characters that are enough to tell a language. */
const telling = 4000;
/** Share of function words from which a text in Latin script is in their language: prose has a third and more. */
const leastShare = 0.1;
/** Share of the letters of its script that a letter of one language has in that language: not a name or two. */
const leastLetters = 0.002;

/** Languages by what is a sign of them. */
function languagesBySign(signs: readonly (readonly [language: string, signs: readonly string[]])[]) {
  const languages = new Map<string, string[]>();
  for (const [language, ofLanguage] of signs) {
    for (const sign of new Set(ofLanguage)) languages.set(sign, [...(languages.get(sign) ?? []), language]);
  }
  return languages;
}

const latinWeight = 1 / 3;

const languagesOfWord = languagesBySign(
  Object.entries(functionWords).map(([language, words]) => [language, words.split(' ')]),
);
const languagesOfLetter = languagesBySign(
  Object.entries(ownLetters).map(([language, letters]) => [language, [...letters]]),
);
const lettersOf = new Map(
  ['Latin', ...Object.keys(scripts)].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')]),
);

/** The language of a text that is not English, by its script and there by its letters or function words. */
export function otherLanguage(whole: string): string {
  const text = whole.slice(0, telling).toLowerCase();
  // Names of firms and tools are in Latin letters everywhere.
  const counts = [...lettersOf].map(([script, letter]) => ({
    script,
    count: countOf(text, letter) * (script === 'Latin' ? latinWeight : 1),
  }));
  const {script, count} = counts.reduce((most, other) => (other.count > most.count ? other : most));
  if (script === 'Latin') return latinLanguage(text);
  const told = tellingLetters[script]?.find(([letters]) => countOf(text, letters) > count * leastLetters);
  return told?.[1] ?? scripts[script] ?? 'und';
}

/** The language with most signs in a text; one that several share counts for each as a part of one. */
function latinLanguage(text: string): string {
  const words = text.match(/[\p{L}\p{M}’]+/gu) ?? [];
  const scores = new Map<string, {score: number; words: number}>();
  for (const word of words) {
    const strongest = new Map<string, number>();
    for (const languages of [
      languagesOfWord.get(word),
      ...[...word].map((letter) => languagesOfLetter.get(letter)),
    ]) {
      for (const language of languages ?? [])
        strongest.set(language, Math.max(strongest.get(language) ?? 0, 1 / (languages as string[]).length));
    }
    for (const [language, strength] of strongest) {
      const sum = scores.get(language) ?? {score: 0, words: 0};
      scores.set(language, {score: sum.score + strength, words: sum.words + 1});
    }
  }
  const [best] = [...scores].sort(([, a], [, b]) => b.score - a.score);
  return best !== undefined && best[1].words >= words.length * leastShare ? best[0] : 'und';
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
