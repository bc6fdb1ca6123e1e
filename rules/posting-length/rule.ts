import * as z from 'zod/mini';
import {
  type Credit,
  defineRule,
  heldBy,
  isLegal,
  presence,
  sectionFinder,
  wholeSpan,
} from '../../src/core/rule/index.ts';

const words = z.int().check(z.minimum(1), z.maximum(100_000));

export default defineRule({
  meta: {
    id: 'posting-length',
    category: 'clarity',
    summary: 'The posting is long enough to inform and short enough to be read.',
    evidence: 'C',
    weight: 0.25,
    weightReason: 'Careful readers mark down what runs long, from about 900 words on.',
    effort: 3,
    messages: {
      short: {
        text: 'The posting has {words} words, too few to tell people what they need. Postings of {minimum} to {maximum} words are comfortable to read.',
        severity: 'info',
      },
      long: {
        text: 'The posting has {words} words; many readers will not get to the end. Cut what does not help them decide; {minimum} to {maximum} words are comfortable.',
        severity: 'info',
      },
    },
  },
  /**
   * In words. Between `maximum` and `firmMaximum` the credit falls to nothing. Source: Appcast 2015 (characters), Textio, and
   * the marks of careful readers, which fall from about 900 words on; the sources disagree, so this weighs little.
   */
  options: z.strictObject({
    minimum: z._default(words, 300),
    maximum: z._default(words, 900),
    firmMinimum: z._default(words, 170),
    firmMaximum: z._default(words, 1800),
  }),
  check({facts, posting, options}) {
    const {minimum, maximum, firmMinimum, firmMaximum} = options;
    const sectionOf = sectionFinder(facts.sections);
    const all = posting.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    // What the law wants said is nobody's to cut.
    const own = posting.sentences
      .filter(({block, text}) => sectionOf(block)?.kind !== 'eeo' && !isLegal(text))
      .reduce((sum, sentence) => sum + sentence.words.length, 0);
    const [first] = posting.blocks;
    const span =
      first === undefined
        ? {start: posting.source.bodyStart, end: posting.source.bodyStart}
        : wholeSpan(first);
    const at = {span, anchored: true};
    const excess = Math.max(0, own - maximum);
    const cost = Math.min(1, excess / Math.max(1, firmMaximum - maximum));
    const state = presence(facts, 'responsibilities');
    // A text without its main part is not short because it is to the point.
    const credit: Credit | 'unknown' =
      state === 'unknown'
        ? 'unknown'
        : state === 'absent'
          ? heldBy('responsibilities')
          : {earned: 1 - cost, of: 1};
    if (excess > 0) {
      const data = {words: own, minimum, maximum};
      return {
        credit,
        findings: [{messageId: 'long', data, ...at, cost: state === 'present' ? cost : 0}],
      };
    }
    // What a template brings in cannot be counted.
    if (all >= firmMinimum || posting.holes.length > 0) return {credit, findings: []};
    return {credit, findings: [{messageId: 'short', data: {words: all, minimum, maximum}, ...at, cost: 0}]};
  },
});
