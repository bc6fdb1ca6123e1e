import {factValue, isKnown} from '../../../src/core/facts/metadata.ts';
import type {Review} from '../../../src/core/review.ts';
import {isHandsOn} from '../../../src/core/rule/credit.ts';
import type {Facts, Span} from '../../../src/core/types.ts';
import {deletion, reread, struckOut, untilGone} from '../edits.ts';
import type {Damage} from '../types.ts';

/** Strikes out a fact wherever it is told. */
const without =
  (fact: 'workplace' | 'place' | 'employmentType') =>
  (review: Review): string | undefined => {
    if (!isKnown(review.facts[fact])) return undefined;
    const text = untilGone(review, (now) => evidenceOf(now.facts[fact]).map((span) => struckOut(now, span)));
    // "Intern" in the name of the file or the page still tells it.
    return text === undefined || isKnown(reread(review, text)?.facts[fact]) ? undefined : text;
  };

const evidenceOf = (fact: Facts['workplace'] | Facts['place']): readonly Span[] =>
  fact === undefined ? [] : isKnown(fact) ? fact.evidence : [fact.span];

/** Another way to write a title, as the one of a page: “Nurse Manager | Careers”. */
const isLike = (title: string, other: string): boolean => {
  const words = wordsOf(title);
  const others = wordsOf(other);
  return others.filter((word) => words.includes(word)).length >= Math.min(words.length, others.length) / 2;
};
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

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
        if (now === undefined || !isKnown(now) || !isLike(now.value, title.value)) return [];
        // The name of the file is no place in the text.
        const written = now.evidence.filter(({start, end}) => end > start);
        return written.map((span) => {
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
    // Of work by hand nobody asks whether it can be done at home.
    apply: (review) => (isHandsOn(review.facts) ? undefined : without('workplace')(review)),
  },
  {
    id: 'no-place',
    what: 'the place left out',
    named: ['role-basics', 'workplace'],
    // Where the work is remote, a reader does not miss a town.
    apply: (review) =>
      factValue(review.facts.workplace) === 'remote' ? undefined : without('place')(review),
  },
  {
    id: 'no-employment-type',
    what: 'the employment type left out',
    named: ['role-basics'],
    apply: without('employmentType'),
  },
  {
    id: 'no-way-to-apply',
    what: 'the address and the link for applications left out',
    named: ['how-to-apply', 'required-section'],
    // Of a job that is closed nobody asks where to apply.
    apply: (review) =>
      review.facts.apply.some(isKnown) && review.facts.status?.value !== 'closed'
        ? untilGone(review, (now) => now.facts.apply.map(({span}) => struckOut(now, span)))
        : undefined,
  },
];
