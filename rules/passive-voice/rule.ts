import {
  defineRule,
  excerpt,
  type Passive,
  type Span,
  sectionFinder,
  sourceSpan,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {aroundOf, type Fault, faultOf} from './harm.ts';
import {baseOf, rewritePassive} from './rewrite.ts';
import {applicantActs, droppable, employerActs} from './terms.ts';

/** Passives in one part that cost its whole share. */
const tolerance = 3;

export default defineRule({
  meta: {
    id: 'passive-voice',
    category: 'clarity',
    summary: 'Sentences say who does what.',
    evidence: 'D',
    weight: 1.25,
    weightReason: 'Who does what is a matter of style that moves clarity a little.',
    effort: 2,
    messages: {
      passive: {
        text: '“{phrase}” is passive and leaves open who acts. Begin with who does it{example}.',
        severity: 'info',
      },
      agent: {
        text: '“{phrase}” is passive and puts who acts last. Put them first, and the sentence gets shorter.',
        severity: 'info',
      },
      ensured: {
        text: '“{phrase}” leaves open who does the work. Begin with the act itself, or say who does it.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const sectionOf = sectionFinder(facts.sections);
    const faults: WordingFault<Fault>[] = [];
    const sentences = new Set<unknown>();
    for (const passive of facts.passives) {
      const kind = sectionOf(passive.sentence.block)?.kind ?? 'other';
      const messageId = faultOf(passive);
      if (kind === 'eeo' || sentences.has(passive.sentence) || messageId === undefined) continue;
      sentences.add(passive.sentence);
      const suggestion = rewritePassive(passive, posting);
      const phrase = phraseOf(passive);
      const example = exampleOf(passive);
      faults.push({
        kind,
        problem: {
          messageId,
          data: {phrase: excerpt(phrase.text), example: example === undefined ? '' : `: ${example}`},
          span: phrase.span,
          ...(suggestion === undefined ? {} : {suggestions: [suggestion]}),
        },
      });
    }
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** The passive with the particle that belongs to its verb, and where it stands: "will be carried over". */
function phraseOf(passive: Passive): {readonly text: string; readonly span: Span} {
  const {text, span, sentence} = passive;
  const {before, after} = aroundOf(passive);
  const particle = /^ (?:away|back|care of|down|out|over|up)\b(?! \p{Lu})/u.exec(after)?.[0];
  if (particle === undefined) return {text, span};
  const start = sentence.start + before.length;
  const whole = text + particle;
  return {text: whole, span: sourceSpan(sentence.block, start, start + whole.length)};
}

/** How the sentence could begin, where it is plain who acts; else only the writer knows. */
function exampleOf(passive: Passive): string | undefined {
  const {verb, text} = passive;
  const {before} = aroundOf(passive);
  const asked =
    /\bapplications?\b/i.test(before) && /^(?:should|must)\b/i.test(text) ? applicantActs[verb] : undefined;
  if (asked !== undefined) return `“${asked} …”`;
  const isReader = /\byou (?:\w+ )?$/i.test(before) || /^you['’]/i.test(text);
  // “Applicants will be asked” is what the employer does.
  if (droppable.has(verb) && (isReader || before.trim() === '')) return '“you will …”';
  if (verb === 'substituted') return '“we accept … in place of …”';
  if (/\b(?:role|job|position|work) $/i.test(before) && /^can be (?:done|performed|carried out)/i.test(text))
    return '“you can work …”';
  const isOfEmployer =
    verb in employerActs ||
    (verb === 'asked' && /\b(?:applicants?|candidates?)\b/i.test(before)) ||
    (verb === 'given' &&
      (isReader || /\b(?:preference|priority|consideration|weight)\b/i.test(passive.sentence.text)));
  // “We see …” would turn “should not be seen” around, and a possibility into a promise.
  const isOpen = /\b(?:not|never|no longer|may|might|could)\b|n['’]t\b/i.test(text);
  return isOfEmployer && !isOpen ? `“we ${baseOf(verb)}${isReader ? ' you' : ''} …”` : undefined;
}
