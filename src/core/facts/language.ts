import {franc} from 'franc-min';
import type {Fact, Posting} from '../types.ts';

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
  return {value: isEnglish ? 'en' : otherLanguage(sentences), evidence: [], origin: 'text', certain};
}

function otherLanguage(sentences: Posting['sentences']): string {
  const text = sentences
    .map((sentence) => sentence.text)
    .join(' ')
    .slice(0, 4000);
  const code = franc(text);
  // The short code, where there is one: `deu` is `de`.
  return code === 'und' || code === 'eng' ? 'und' : new Intl.Locale(code).language;
}
