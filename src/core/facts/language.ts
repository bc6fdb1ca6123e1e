import type {Fact, Posting} from '../types.ts';

/** Function words that tell English from other languages; one in twelve words of English prose is among them. */
const englishWords = new Set(
  'the of and to in a for with you we our is are will your on as be an or at by'.split(' '),
);

/** `en`, or `und` where so few English function words are there that the text must be in another language. */
export function readLanguage({sentences}: Posting): Fact<string> {
  let words = 0;
  let english = 0;
  for (const sentence of sentences) {
    for (const {text} of sentence.words) {
      words++;
      if (englishWords.has(text.toLowerCase())) english++;
    }
  }
  const isEnglish = words < 60 || english / words > 0.08;
  return {value: isEnglish ? 'en' : 'und', evidence: [], origin: 'text', certain: words >= 60};
}
