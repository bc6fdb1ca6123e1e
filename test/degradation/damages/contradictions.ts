import {factValue} from '../../../src/core/facts/metadata.ts';
import {addedTo, changed, continued, openingParagraph} from '../edits.ts';
import type {Damage} from '../types.ts';
import {closings} from '../words.ts';

export const contradictions: readonly Damage[] = [
  {
    id: 'contradictory-years',
    what: 'two minimums of years for the same experience',
    named: ['contradiction', 'level-fit'],
    apply(review) {
      const [experience] = review.facts.experience;
      if (experience === undefined || review.facts.experience.length > 1) return undefined;
      const years = experience.minYears + 4;
      return changed(
        review,
        addedTo(
          review,
          ['requirements'],
          [`At least ${years} years of professional experience in total is a must`],
        ),
      );
    },
  },
  {
    id: 'contradictory-workplace',
    what: 'remote in one place and in the office in another',
    named: ['contradiction', 'workplace'],
    apply(review) {
      const paragraph = openingParagraph(review);
      const workplace = factValue(review.facts.workplace);
      if (paragraph === undefined || (workplace !== 'remote' && workplace !== 'onsite')) return undefined;
      const words =
        workplace === 'remote'
          ? 'You work on site in our office five days a week; remote work is not possible.'
          : 'This is a fully remote position; you work from home five days a week.';
      return changed(review, [continued(review, paragraph, words)]);
    },
  },
  {
    id: 'closed',
    what: 'the posting says that the job is taken',
    named: ['closed'],
    apply(review) {
      const paragraph = openingParagraph(review);
      return paragraph && changed(review, [continued(review, paragraph, closings)]);
    },
  },
  {
    id: 'no-hiring-process',
    what: 'nothing on what happens after one has applied',
    named: ['hiring-process', 'how-to-apply'],
    apply: () => undefined,
  },
];
