import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index.ts';
import {type Case, caseOf} from './degradation/cases.ts';
import {damages} from './degradation/damages/index.ts';
import {reviewOf} from './support/lint.ts';
import {fixtures} from './support/postings.ts';

const reviews = fixtures.map(({path, text}) => reviewOf(text, {path}));
const casesOf = new Map(
  damages.map((damage) => [damage.id, reviews.flatMap((review) => caseOf(damage, review) ?? [])]),
);

describe('a damaged posting', () => {
  it('is told from a good one by 25 kinds of damage or more, each with a name of its own', () => {
    expect(new Set(damages.map(({id}) => id)).size).toBe(damages.length);
    expect(damages.length).toBeGreaterThanOrEqual(25);
  });

  it('scores less, and a finding names the damage, in 98 of 100 cases', () => {
    const cases = [...casesOf.values()].flat();
    const misses = cases.filter(({falls, named}) => !falls || !named);
    expect(1 - misses.length / cases.length, misses.map(inWords).join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it.each(damages)('can be made of two fixtures or more: $id', ({id}) => {
    expect(casesOf.get(id)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(damages)('is still read as a posting: $id', ({id}) => {
    expect(
      casesOf
        .get(id)
        ?.filter(({after}) => Number.isNaN(after))
        .map(({path}) => path),
    ).toEqual([]);
  });

  it.each(damages)('is named by a rule that exists: $id', ({named}) => {
    expect(rules.some(({meta}) => named.includes(meta.id))).toBe(true);
  });
});

const inWords = ({damage, path, before, after, found}: Case): string =>
  `${damage.id}, ${path}: ${before} → ${after}, found ${found.map(({ruleId}) => ruleId).join(', ') || 'nothing'}`;
