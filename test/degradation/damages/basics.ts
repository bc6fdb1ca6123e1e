import {isKnown} from '../../../src/core/facts/metadata.ts';
import type {Review} from '../../../src/core/review.ts';
import type {Facts, Span} from '../../../src/core/types.ts';
import {deletion, struckOut, untilGone} from '../edits.ts';
import type {Damage} from '../types.ts';

/** Strikes out a fact wherever it is told. */
const without =
  (fact: 'workplace' | 'place' | 'employmentType') =>
  (review: Review): string | undefined =>
    isKnown(review.facts[fact])
      ? untilGone(review, (now) => evidenceOf(now.facts[fact]).map((span) => struckOut(now, span)))
      : undefined;

const evidenceOf = (fact: Facts['workplace'] | Facts['place']): readonly Span[] =>
  fact === undefined ? [] : isKnown(fact) ? fact.evidence : [fact.span];

export const basics: readonly Damage[] = [
  {
    id: 'no-title',
    what: 'the title left out',
    named: ['title'],
    apply(review) {
      const {title} = review.facts;
      if (title === undefined || !isKnown(title)) return undefined;
      return untilGone(review, ({facts, posting, source}) => {
        const now = facts.title;
        if (now === undefined || !isKnown(now) || now.value !== title.value) return [];
        return now.evidence.map((span) => {
          const block = posting.blocks.find(({span: at}) => at.start <= span.start && span.end <= at.end);
          return block === undefined
            ? struckOut({...review, facts, posting, source}, span)
            : deletion(block.span);
        });
      });
    },
  },
  {
    id: 'no-workplace',
    what: 'not said whether remote, hybrid or on site',
    named: ['workplace'],
    apply: without('workplace'),
  },
  {
    id: 'no-place',
    what: 'the place left out',
    named: ['role-basics', 'workplace'],
    apply: without('place'),
  },
  {
    id: 'no-employment-type',
    what: 'the employment type left out',
    named: ['role-basics', 'employment-type'],
    apply: without('employmentType'),
  },
  {
    id: 'no-way-to-apply',
    what: 'the address and the link for applications left out',
    named: ['how-to-apply', 'required-section'],
    apply: (review) =>
      review.facts.apply.some(isKnown)
        ? untilGone(review, (now) => now.facts.apply.map(({span}) => struckOut(now, span)))
        : undefined,
  },
];
