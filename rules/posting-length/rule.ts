import * as z from 'zod/mini';
import {defineRule, wholeSpan} from '../../src/core/rule/index.ts';

const words = z.int().check(z.minimum(1), z.maximum(100_000));

export default defineRule({
  meta: {
    id: 'posting-length',
    category: 'clarity',
    summary: 'The posting is long enough to inform and short enough to be read.',
    evidence: 'C',
    weight: 0,
    weightReason: 'Careful readers mark down what runs long, from about 900 words on.',
    effort: 3,
    messages: {
      short: {
        text: 'The posting has {words} words, too few to tell people what they need. Postings of {minimum} to {maximum} words are comfortable to read.',
        severity: 'info',
      },
      long: {
        text: 'The posting has {words} words; most readers will not get to the end. Cut what does not help them decide; {minimum} to {maximum} words are comfortable.',
        severity: 'info',
      },
    },
  },
  /** In words. Source of the defaults: Appcast 2015 (characters), Textio; the sources disagree, so this is advice only. */
  options: z.strictObject({
    minimum: z._default(words, 300),
    maximum: z._default(words, 900),
    firmMinimum: z._default(words, 170),
    firmMaximum: z._default(words, 2000),
  }),
  check({posting, options}) {
    const {minimum, maximum, firmMinimum, firmMaximum} = options;
    const words = posting.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
    const [first] = posting.blocks;
    const span =
      first === undefined
        ? {start: posting.source.bodyStart, end: posting.source.bodyStart}
        : wholeSpan(first);
    const credit = 'not-applicable';
    // What a template brings in cannot be counted.
    const isIncluded = posting.holes.length > 0 && words < firmMinimum;
    if (isIncluded || (words >= firmMinimum && words <= firmMaximum)) return {credit, findings: []};
    const messageId = words < firmMinimum ? ('short' as const) : ('long' as const);
    return {credit, findings: [{messageId, data: {words, minimum, maximum}, span, anchored: true}]};
  },
});
