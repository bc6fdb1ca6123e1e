import {figuresOf} from '../../../src/core/facts/figures.ts';
import {isLegal, isOwnWording} from '../../../src/core/facts/legal.ts';
import {lineSpan, linesOf} from '../../../src/core/facts/lines.ts';
import {factValue} from '../../../src/core/facts/metadata.ts';
import type {Review} from '../../../src/core/review.ts';
import type {Measure, SectionKind} from '../../../src/core/types.ts';
import {
  addedTo,
  blocksOf,
  type Change,
  changed,
  deleteBlocks,
  itemsBelow,
  joined,
  reworded,
  rewritten,
  sectionsOf,
  untilGone,
  withSentence,
} from '../edits.ts';
import type {Damage} from '../types.ts';
import {cliches, fillers, hollowBenefits, hollowCompany, hollowOverview, shouts, slips} from '../words.ts';

/** Hollow words in place of a part, its other blocks deleted. */
function hollow(review: Review, kind: SectionKind, texts: readonly string[]): string | undefined {
  const blocks = blocksOf(review, kind).filter(({type}) => type === 'paragraph' || type === 'item');
  const kept = blocks.slice(0, texts.length);
  if (kept.length < texts.length) return undefined;
  return changed(review, [
    ...kept.map((block, index) => rewritten(review, block, texts[index] as string)),
    ...deleteBlocks(review, blocks.slice(texts.length)),
  ]);
}

/** "many" and "most" in place of figures. */
function withoutFigures(
  review: Review,
  counts: (measure: Measure) => boolean,
  fewest: number,
): string | undefined {
  if (review.facts.measures.filter(counts).length < fewest) return undefined;
  return untilGone(review, (now) =>
    now.facts.measures.filter(counts).map(({span}): Change => {
      const written = now.source.text.slice(span.start, span.end).replace(/&nbsp;|\u00A0/g, ' ');
      const text = figuresOf(written)
        .toReversed()
        .reduce((rest, {start, end, form, money}) => {
          const from = money ? start - (/[$£€] ?$/.exec(rest.slice(0, start))?.[0].length ?? 0) : start;
          return (
            rest.slice(0, from) + (form === 'percent' ? 'most' : money ? 'much' : 'many') + rest.slice(end)
          );
        }, written);
      // What figures cannot be told in, such as "the largest of its kind", goes as a whole.
      return {span, text: text === written ? '' : text};
    }),
  );
}

/** Words from which nobody takes a paragraph for a short one. */
const denseWords = 160;

export const wording: readonly Damage[] = [
  {
    id: 'no-figures',
    what: 'every figure of the work and the company taken out',
    named: ['quantify-impact'],
    apply: (review) => withoutFigures(review, () => true, 1),
  },
  {
    id: 'no-figures-of-the-work',
    what: 'the figures of the work taken out, those of the company left',
    named: ['quantify-impact'],
    apply: (review) => withoutFigures(review, ({about}) => about === 'work', 2),
  },
  {
    id: 'vague-overview',
    what: 'hollow words in place of the overview',
    named: ['section-content', 'cliche', 'plain-words', 'quantify-impact'],
    apply: (review) => hollow(review, 'role-overview', [hollowOverview]),
  },
  {
    id: 'vague-company',
    what: 'hollow words in place of the text about the company',
    named: ['section-content', 'cliche', 'plain-words', 'quantify-impact'],
    apply: (review) => hollow(review, 'about-company', [hollowCompany]),
  },
  {
    id: 'vague-benefits',
    what: 'hollow words in place of the benefits',
    named: ['required-section', 'benefits'],
    apply: (review) =>
      review.facts.benefits.length < 2 ? undefined : hollow(review, 'benefits', hollowBenefits),
  },
  {
    id: 'cliches',
    what: 'phrases that could stand in any posting',
    named: ['cliche', 'tone', 'plain-words'],
    apply: (review) => withSentence(review, cliches.join(' ')),
  },
  {
    id: 'slips',
    what: 'common words misspelt, three or more',
    named: ['spelling'],
    apply(review) {
      const words = new RegExp(`\\b(?:${Object.keys(slips).join('|')})\\b`, 'g');
      const changes = linesOf(review.facts.sections)
        .filter(isOwnWording)
        .flatMap((line) =>
          [...line.text.matchAll(words)].map(
            ({0: word, index}): Change => ({
              span: lineSpan(line, index, index + word.length),
              text: slips[word] as string,
            }),
          ),
        );
      return changes.length < 3 ? undefined : changed(review, changes);
    },
  },
  {
    id: 'stuffed-keywords',
    what: 'the title pushed into every sentence, for search engines',
    named: ['keyword-stuffing'],
    apply(review) {
      const title = factValue(review.facts.title)?.toLowerCase();
      if (title === undefined) return undefined;
      const sentence = `This ${title} job is the best ${title} job for a ${title}.`;
      return withSentence(review, [sentence, sentence, sentence].join(' '));
    },
  },
  {
    id: 'filler',
    what: 'seven hundred words that say nothing',
    named: ['posting-length', 'long-paragraph', 'plain-words'],
    apply: (review) => withSentence(review, fillers.repeat(7).trim()),
  },
  {
    id: 'one-block',
    what: 'the whole text as one block, without headings and lists',
    named: ['long-paragraph', 'bullet-lists', 'section-headings'],
    apply(review) {
      const blocks = review.facts.sections.flatMap(({blocks: own}) =>
        own.filter(({type}) => type === 'paragraph' || type === 'item'),
      );
      const headings = review.facts.sections.flatMap(({kind, heading}) =>
        heading === undefined || kind === 'title' ? [] : [heading],
      );
      if (blocks.length < 6 || (review.source.fields ?? []).length > 0) return undefined;
      return changed(review, [...joined(review, blocks), ...deleteBlocks(review, headings)]);
    },
  },
  {
    id: 'dense-paragraphs',
    what: 'the company, the role and the way to apply in one long paragraph',
    named: ['long-paragraph', 'readability'],
    apply(review) {
      const sections = (['about-company', 'role-overview', 'how-to-apply'] as const).flatMap((kind) =>
        sectionsOf(review, kind),
      );
      const paragraphs = sections.flatMap(({blocks}) =>
        blocks.filter(({type, text}) => type === 'paragraph' && !isLegal(text)),
      );
      const words = paragraphs.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
      const headings = sections.slice(1).flatMap(({heading}) => heading ?? []);
      return words < denseWords
        ? undefined
        : changed(review, [...joined(review, paragraphs), ...deleteBlocks(review, headings)]);
    },
  },
  {
    id: 'exclamations',
    what: 'exclamation marks after every sentence',
    named: ['emphasis', 'tone'],
    apply(review) {
      const changes = review.posting.sentences.flatMap(({block, end, text}) =>
        block.type !== 'heading' && text.endsWith('.') ? reworded(review, block, end - 1, end, '!!') : [],
      );
      return changes.length < 5 ? undefined : changed(review, changes);
    },
  },
  {
    id: 'capitals',
    what: 'a call in capitals',
    named: ['emphasis', 'tone'],
    apply: (review) => withSentence(review, `${shouts}!!!`),
  },
  {
    id: 'third-person',
    what: '“the successful candidate” in place of “you”',
    named: ['address'],
    apply(review) {
      const changes = review.posting.sentences.flatMap(({block, start, text}) => {
        const you = /^You(?= will\b)/.exec(text) ?? /(?<=[ ,])you(?= will\b)/.exec(text);
        return you === null || block.type === 'heading'
          ? []
          : reworded(
              review,
              block,
              start + you.index,
              start + you.index + 3,
              you[0] === 'You' ? 'The successful candidate' : 'the successful candidate',
            );
      });
      return changes.length < 2 ? undefined : changed(review, changes);
    },
  },
  {
    id: 'blank-left-in',
    what: 'a blank of the template that nobody filled in',
    named: ['placeholder'],
    apply(review) {
      // Beside the duties: in the place of one it would take that one's faults away.
      const last = review.facts.duties.filter(({listed}) => listed).at(-1);
      return last && changed(review, itemsBelow(review, last.block, ['[insert duty]']));
    },
  },
  {
    id: 'instruction-left-in',
    what: 'an instruction to the writer left in',
    named: ['placeholder'],
    apply: (review) =>
      changed(review, addedTo(review, ['requirements', 'benefits'], ['[Insert requirements here]'])),
  },
];
