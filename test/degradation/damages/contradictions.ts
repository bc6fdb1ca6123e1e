import {holds, lineSpan, linesOf} from '../../../src/core/facts/lines.ts';
import {factValue, isKnown} from '../../../src/core/facts/metadata.ts';
import {asOf} from '../../support/lint.ts';
import {addedTo, changed, withSentence} from '../edits.ts';
import type {Damage} from '../types.ts';
import {closings} from '../words.ts';

export const contradictions: readonly Damage[] = [
  {
    id: 'contradictory-years',
    what: 'two minimums of years for the same experience',
    named: ['contradiction', 'level-fit'],
    apply(review) {
      const [experience] = review.facts.experience;
      const line =
        experience &&
        linesOf(review.facts.sections).find(
          (candidate) =>
            candidate.text.split(/\s+/).length <= 30 &&
            holds(lineSpan(candidate, 0, candidate.text.length), experience.span),
        );
      if (experience === undefined || line === undefined || review.facts.experience.length > 1)
        return undefined;
      const stated = review.source.text.slice(experience.span.start, experience.span.end);
      const other = line.text.replace(stated, `${experience.minYears + 4} years`);
      return other === line.text
        ? undefined
        : changed(review, addedTo(review, ['requirements', line.section.kind], [other]));
    },
  },
  {
    id: 'contradictory-workplace',
    what: 'remote in one place and in the office in another',
    named: ['contradiction', 'workplace'],
    apply(review) {
      const {workplace: told} = review.facts;
      const workplace = factValue(told);
      if (workplace !== 'remote' && workplace !== 'onsite') return undefined;
      // A place alone does not say that the work cannot be done from elsewhere.
      if (workplace === 'onsite' && told !== undefined && isKnown(told) && !told.certain) return undefined;
      const words =
        workplace === 'remote'
          ? 'You work on site in our office; remote work is not possible.'
          : 'This is a fully remote position; you work from home.';
      return withSentence(review, words);
    },
  },
  {
    id: 'closed',
    what: 'the posting says that the job is taken',
    named: ['open-position'],
    apply(review) {
      const {status, deadline} = review.facts;
      // Nobody can apply any more for what is closed already.
      if (status !== undefined || (factValue(deadline) ?? asOf) < asOf) return undefined;
      return withSentence(review, closings);
    },
  },
];
