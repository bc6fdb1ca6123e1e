import {
  defineRule,
  excerpt,
  type Passive,
  sectionFinder,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {rewritePassive} from './rewrite.ts';
import {harmless} from './terms.ts';

/** Passives in one part that cost its whole share. */
const tolerance = 3;

export default defineRule({
  meta: {
    id: 'passive-voice',
    category: 'clarity',
    summary: 'Sentences say who does what.',
    evidence: 'D',
    weight: 5,
    messages: {
      passive: {
        text: '“{phrase}” is passive. Say who does it, for example “we …” or “you …”.',
        severity: 'info',
      },
      agent: {
        text: '“{phrase}” is passive and puts who acts last. Put them first, and the sentence gets shorter.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const sectionOf = sectionFinder(facts.sections);
    const faults: WordingFault<'passive' | 'agent'>[] = [];
    const sentences = new Set<unknown>();
    for (const passive of facts.passives) {
      const kind = sectionOf(passive.sentence.block)?.kind ?? 'other';
      if (kind === 'eeo' || sentences.has(passive.sentence) || isHarmless(passive)) continue;
      sentences.add(passive.sentence);
      const suggestion = rewritePassive(passive, posting);
      faults.push({
        kind,
        problem: {
          messageId: hasAgent(passive) ? 'agent' : 'passive',
          data: {phrase: excerpt(passive.text)},
          span: passive.span,
          ...(suggestion === undefined ? {} : {suggestions: [suggestion]}),
        },
      });
    }
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** "… by our team": the sentence says who acts, only too late. */
const hasAgent = ({sentence, text}: Passive): boolean => {
  const at = sentence.text.indexOf(text);
  return (
    at >= 0 &&
    /^[^.;,]{0,50} by (?!\w+ing\b|\d|(?:the end|then|default|hand|phone|post|e-?mail|mail|law|clicking|\w+day)\b)/.test(
      sentence.text.slice(at + text.length),
    )
  );
};

const legal =
  /\b(?:equal|discriminat\w+|regardless|accommodat\w+|religion|disabilit\w+|veteran|background checks?|law(?:s|ful)?|eligible|authori[sz]ed|gdpr|privacy|policy|vaccinated|e-verify|by law)\b/i;

/** Idiom, law, quotation, or a clause that only describes a thing: nothing that an editor would change. */
function isHarmless({verb, sentence, text}: Passive): boolean {
  const words = sentence.text;
  const at = words.indexOf(text);
  const before = at < 0 ? '' : words.slice(0, at);
  const isYou = /\byou(?:['’]ll| will)? (?:\w+ )?$/i.test(before);
  if (isYou && /\b(?:given|offered|presented|required|expected|asked)\b/i.test(verb)) return false;
  if (harmless.has(verb) || legal.test(words)) return true;
  // "Ensure the data is mapped": the reader acts, and that it is done is the point.
  if (/\b(?:ensur\w+|make sure|making sure|see to it|so that|need|wants?)\b/i.test(before)) return true;
  if (/^to (?:be|get)\b/i.test(text) || /\b(?:in|since) (?:19|20)\d\d\b/.test(words)) return true;
  // "software that is used by …", "a team where everyone is heard": the clause describes and does not act.
  if (
    /\b(?:that|which|who|where|if|when|once|until|because|what|how|whether|as|than)(?: \w+){0,4}\s?$/i.test(
      before,
    )
  )
    return true;
  // A list item without a subject has the reader for its subject.
  if (before.trim() === '') return true;
  // "a bus being tracked": the participle belongs to the noun.
  if (/^being\b/i.test(text) && !/\b(?:is|are|was|were)\s$/i.test(before)) return true;
  // A question, or a present passive of a thing without an agent: "the platform is written in Go".
  return /\?\s*$/.test(words);
}
