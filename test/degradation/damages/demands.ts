import {factValue} from '../../../src/core/facts/metadata.ts';
import type {Review} from '../../../src/core/review.ts';
import type {Block} from '../../../src/core/types.ts';
import {addedTo, changed, itemsBelow} from '../edits.ts';
import type {Damage} from '../types.ts';
import {furtherDemands} from '../words.ts';
import {runTogether} from './duties.ts';

const demandBlocks = ({facts}: Review): Block[] => facts.demands.map(({block}) => block);

export const demands: readonly Damage[] = [
  {
    id: 'fifteen-years',
    what: 'fifteen years of experience asked for',
    named: ['level-fit', 'years-of-experience'],
    apply(review) {
      if (review.facts.experience.some(({minYears}) => minYears > 8)) return undefined;
      return changed(
        review,
        addedTo(review, ['requirements'], ['At least 15 years of experience in a similar role']),
      );
    },
  },
  {
    id: 'fifteen-more-demands',
    what: 'fifteen more requirements, none of them needed',
    named: ['level-fit', 'must-haves'],
    apply(review) {
      const blocks = demandBlocks(review);
      const last = blocks.at(-1);
      // A list that is too long already is not made worse.
      return last === undefined || blocks.length > 12
        ? undefined
        : changed(review, itemsBelow(review, last, furtherDemands));
    },
  },
  {
    id: 'demands-in-prose',
    what: 'the list of requirements as one paragraph',
    named: ['bullet-lists'],
    apply: (review) =>
      demandBlocks(review).length < 4 ? undefined : runTogether(review, demandBlocks(review)),
  },
  {
    id: 'wrong-level',
    what: 'words for beginners to seniors, or for seniors to beginners',
    named: ['level-fit'],
    apply(review) {
      const level = factValue(review.facts.level);
      const isTop = ['senior', 'staff', 'lead', 'manager', 'director', 'executive'].includes(level ?? '');
      const isLow = level === 'junior' || level === 'intern';
      if (!isTop && !isLow) return undefined;
      const words = isTop
        ? 'This is an entry-level position, ideal for recent graduates without experience'
        : 'Expert knowledge of the field and extensive experience of leading others';
      return changed(review, addedTo(review, ['requirements', 'role-overview'], [words]));
    },
  },
];
