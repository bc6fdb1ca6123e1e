import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Check} from '../src/core/check/index.ts';
import {
  type AnyRule,
  type Category,
  categories,
  type Effort,
  grades,
  type Problem,
} from '../src/core/rule/types.ts';
import reference from '../src/core/score/data/reference.json' with {type: 'json'};
import {
  type Fixable,
  fixFirst,
  gradeMeanings,
  scoreChecks,
  scoreWithout,
  standingOf,
} from '../src/core/score/index.ts';

const span = {start: 0, end: 1};
const problem = (own: Partial<Problem> = {}): Problem => ({messageId: 'fault', span, ...own});

interface Given {
  readonly id?: string;
  readonly category?: Category;
  readonly weight?: number;
  readonly effort?: Effort;
}

function check(credit: Check['credit'], problems: readonly Problem[] = [], given: Given = {}): Check {
  const {id = 'some-rule', category = 'structure', weight = 10, effort = 1} = given;
  const rule: AnyRule = {
    meta: {
      id,
      category,
      summary: '',
      evidence: 'D',
      weight,
      weightReason: '',
      effort,
      messages: {fault: {text: 'A fault.', severity: 'info'}},
    },
    check: () => ({credit, findings: []}),
  };
  return {rule, weight, credit, problems};
}

const fixable = (
  id: string,
  {rule, problems}: Check,
  own: Partial<Fixable<string>> = {},
): Fixable<string> => ({
  id,
  category: rule.meta.category,
  effort: rule.meta.effort,
  problems,
  ...own,
});

describe('the sum', () => {
  it('gives each rule the share that it earned, to the power of 2.5, of its weight', () => {
    const {value, exact, rules} = scoreChecks([
      check({earned: 3, of: 4}, [], {id: 'a', weight: 60}),
      check({earned: 1, of: 2}, [], {id: 'b', weight: 40}),
    ]);
    expect(exact).toBe(36.2994);
    expect(value).toBe(36);
    expect(rules).toEqual([
      {id: 'a', category: 'structure', earned: 3, outOf: 4, points: 29.2284, of: 60},
      {id: 'b', category: 'structure', earned: 1, outOf: 2, points: 7.0711, of: 40},
    ]);
  });

  it('keeps four decimals and shows a whole number, rounded', () => {
    const {value, exact} = scoreChecks([check({earned: 2, of: 3})]);
    expect(exact).toBe(36.2887);
    expect(value).toBe(36);
  });

  it('leaves out what does not apply, is unknown, weighs nothing or asks for nothing', () => {
    const {exact, rules} = scoreChecks([
      check({earned: 1, of: 2}, [], {id: 'a'}),
      check('not-applicable', [], {id: 'b'}),
      check('unknown', [], {id: 'c', weight: 0}),
      check({earned: 0, of: 5}, [], {id: 'd', weight: 0}),
      check({earned: 0, of: 0}, [], {id: 'e'}),
    ]);
    expect(exact).toBe(17.6777);
    expect(rules.map(({id}) => id)).toEqual(['a']);
  });

  it('takes no credit below nothing or above what could be earned', () => {
    expect(scoreChecks([check({earned: -3, of: 4})]).exact).toBe(0);
    expect(scoreChecks([check({earned: 9, of: 4})]).exact).toBe(100);
  });

  it('is nothing where nothing can be judged', () => {
    const score = scoreChecks([check('unknown'), check('not-applicable')]);
    expect(score).toMatchObject({
      value: null,
      exact: null,
      grade: null,
      cappedBy: null,
      range: null,
      rules: [],
    });
    expect(scoreWithout([check('unknown')], ['some-rule'])).toEqual({value: null, exact: null, grade: null});
  });

  it('adds up by category, with no value where no rule of a category counts', () => {
    const {categories: sums} = scoreChecks([
      check({earned: 1, of: 4}, [], {category: 'pay', weight: 30}),
      check({earned: 1, of: 2}, [], {category: 'pay', weight: 30}),
      check({earned: 1, of: 1}, [], {category: 'impact', weight: 40}),
    ]);
    expect(sums.map(({id}) => id)).toEqual([...categories]);
    expect(sums.find(({id}) => id === 'pay')).toEqual({id: 'pay', value: 10.4013, points: 6.2408, of: 60});
    expect(sums.find(({id}) => id === 'impact')).toEqual({id: 'impact', value: 100, points: 40, of: 40});
    expect(sums.find(({id}) => id === 'clarity')).toEqual({id: 'clarity', value: null, points: 0, of: 0});
  });

  it('lies from 0 to 100 and is the sum of its categories and of its rules, whatever the credits', () => {
    const credit = fc.record({
      earned: fc.double({min: 0, max: 9, noNaN: true}),
      of: fc.double({min: 0.1, max: 9, noNaN: true}),
    });
    const entry = fc.record({
      credit,
      category: fc.constantFrom(...categories),
      weight: fc.double({min: 0.1, max: 30, noNaN: true}),
    });
    fc.assert(
      fc.property(fc.array(entry, {minLength: 1, maxLength: 30}), (entries) => {
        const {
          exact,
          value,
          categories: sums,
          rules,
        } = scoreChecks(entries.map(({credit: own, ...given}) => check(own, [], given)));
        expect(Number.isInteger(value)).toBe(true);
        expect(exact).toBeGreaterThanOrEqual(0);
        expect(exact).toBeLessThanOrEqual(100);
        expect(sums.reduce((sum, {points}) => sum + points, 0)).toBeCloseTo(exact ?? -1, 2);
        expect(rules.reduce((sum, {points}) => sum + points, 0)).toBeCloseTo(exact ?? -1, 2);
        expect(rules.reduce((sum, {of}) => sum + of, 0)).toBeCloseTo(100, 2);
      }),
    );
  });
});

describe('grades', () => {
  it('begin at their thresholds, have a meaning in words, and are worst at nothing', () => {
    const gradeAt = (points: number) => scoreChecks([check({earned: (points / 100) ** 0.4, of: 1})]).grade;
    for (const grade of grades) {
      const {from, meaning} = gradeMeanings[grade];
      expect(gradeAt(from)).toBe(grade);
      if (from > 0) expect(gradeAt(from - 1)).not.toBe(grade);
      expect(meaning).toMatch(/\w+ \w+/);
    }
    expect(grades.map((grade) => gradeMeanings[grade].from)).toEqual([80, 65, 50, 35, 0]);
    expect(gradeAt(100)).toBe('A');
  });

  it('are capped by the gravest finding that caps below the points, which stay', () => {
    const mild = problem({caps: 'C'});
    const grave = problem({caps: 'D'});
    const {value, grade, cappedBy} = scoreChecks([check({earned: 9.5, of: 10}, [mild, grave, problem()])]);
    expect(value).toBe(88);
    expect(grade).toBe('D');
    expect(cappedBy).toBe(grave);
  });

  it('stay where the points give no better', () => {
    const {grade, cappedBy} = scoreChecks([check({earned: 7, of: 10}, [problem({caps: 'D'})])]);
    expect(grade).toBe('D');
    expect(cappedBy).toBeNull();
    expect(scoreChecks([check({earned: 1, of: 10}, [problem({caps: 'D'})])]).grade).toBe('F');
  });
});

describe('the range', () => {
  it('goes from all that is unknown being bad to all of it being good', () => {
    const {value, range} = scoreChecks([
      check({earned: 3, of: 4}, [], {weight: 80}),
      check('unknown', [], {id: 'pay-missing', weight: 20}),
    ]);
    expect(value).toBe(49);
    expect(range).toEqual({lowest: 39, highest: 59, rules: ['pay-missing']});
  });

  it('is none where all is known, or what is unknown weighs nothing', () => {
    expect(scoreChecks([check({earned: 3, of: 4}), check('not-applicable')]).range).toBeNull();
    expect(scoreChecks([check({earned: 3, of: 4}), check('unknown', [], {weight: 0})]).range).toBeNull();
  });
});

describe('points of a finding', () => {
  it('are its share of what its rule lost, and what mending it alone brings', () => {
    const first = problem({cost: 1});
    const second = problem({cost: 2, gain: 0.5});
    const {points} = scoreChecks([check({earned: 1, of: 4}, [first, second])]);
    expect(points.get(first)).toEqual({cost: 32.2917, gain: 14.5527});
    expect(points.get(second)).toEqual({cost: 64.5833, gain: 5.4865});
  });

  it('are none without a cost, or in a rule that does not count', () => {
    const free = problem();
    const lost = problem({cost: 1});
    const {points} = scoreChecks([check({earned: 4, of: 4}, [free]), check('unknown', [lost])]);
    expect(points.get(free)).toEqual({cost: 0, gain: 0});
    expect(points.get(lost)).toEqual({cost: 0, gain: 0});
  });

  it('hold what other rules lost through the absence that the finding names', () => {
    const absence = problem({cost: 1, absent: 'benefits'});
    const {points} = scoreChecks([
      check({earned: 1, of: 2}, [absence], {weight: 50}),
      check({earned: 1, of: 4, held: {benefits: 2, requirements: 1}}, [], {weight: 50}),
    ]);
    expect(points.get(absence)).toEqual({cost: 73.4528, gain: 63.9556});
  });
});

describe('the score without some findings', () => {
  const dear = check({earned: 0, of: 2}, [problem({cost: 1}), problem({cost: 1, gain: 0.2})], {
    id: 'dear',
    weight: 50,
  });
  const cheap = check({earned: 3, of: 4}, [problem({cost: 1, caps: 'F'})], {id: 'cheap', weight: 50});

  it('adds all that the findings of those rules cost', () => {
    expect(scoreWithout([dear, cheap], ['dear'])).toMatchObject({value: 74, exact: 74.357});
    expect(scoreWithout([dear, cheap], ['dear', 'cheap'])).toEqual({value: 100, exact: 100, grade: 'A'});
    expect(scoreWithout([dear, cheap], [])).toMatchObject({value: 24});
  });

  it('lifts the cap that goes with them, and no other', () => {
    expect(scoreWithout([dear, cheap], ['dear']).grade).toBe('F');
    expect(scoreWithout([dear, cheap], ['cheap']).grade).toBe('C');
  });
});

describe('what to fix first', () => {
  it('goes by points for the effort', () => {
    const long = check({earned: 0, of: 1}, [problem({cost: 1})], {
      category: 'structure',
      weight: 30,
      effort: 3,
    });
    const quick = check({earned: 0, of: 1}, [problem({cost: 1})], {category: 'pay', weight: 20, effort: 1});
    const kept = check({earned: 1, of: 1}, [], {category: 'impact', weight: 50});
    expect(fixFirst([long, quick, kept], [fixable('long', long), fixable('quick', quick)])).toEqual([
      {id: 'quick', gain: 20, scoreAfter: 70},
      {id: 'long', gain: 30, scoreAfter: 100},
    ]);
  });

  it('begins with what caps the grade, though it may bring no points', () => {
    const closed = check({earned: 1, of: 1}, [problem({caps: 'F'})], {category: 'findability'});
    const dear = check({earned: 0, of: 1}, [problem({cost: 1})], {category: 'pay'});
    const steps = fixFirst([closed, dear], [fixable('dear', dear), fixable('closed', closed, {caps: 'F'})]);
    expect(steps.map(({id}) => id)).toEqual(['closed', 'dear']);
  });

  it('names at most one of a category among the first three, and more where no other is left', () => {
    const [a, b] = [problem({cost: 3}), problem({cost: 2})];
    const pay = check({earned: 0, of: 5}, [a, b], {category: 'pay', weight: 50});
    const clarity = check({earned: 0, of: 1}, [problem({cost: 1})], {category: 'clarity', weight: 5});
    const rest = check({earned: 1, of: 1}, [], {weight: 45});
    const fixables = [
      fixable('pay a', {...pay, problems: [a]}),
      fixable('pay b', {...pay, problems: [b]}),
      fixable('clarity', clarity),
    ];
    expect(fixFirst([pay, clarity, rest], fixables).map(({id}) => id)).toEqual(['pay a', 'clarity', 'pay b']);
    expect(fixFirst([pay, clarity, rest], fixables, 1).map(({id}) => id)).toEqual(['pay a']);
  });

  it('counts each step after those before it', () => {
    const [a, b] = [problem({cost: 1, gain: 0.25}), problem({cost: 1, gain: 0.25})];
    const rule = check({earned: 0, of: 2}, [a, b], {weight: 100});
    const steps = fixFirst(
      [rule],
      [fixable('a', {...rule, problems: [a]}), fixable('b', {...rule, problems: [b]})],
    );
    expect(steps).toEqual([
      {id: 'a', gain: 0.5524, scoreAfter: 1},
      {id: 'b', gain: 99.4476, scoreAfter: 100},
    ]);
  });

  it('gives an absent part back to every rule once', () => {
    const absence = problem({cost: 1, absent: 'benefits'});
    const parts = check({earned: 1, of: 2}, [absence], {weight: 50});
    const wording = check({earned: 1, of: 4, held: {benefits: 2}}, [problem({cost: 1})], {
      category: 'clarity',
      weight: 50,
    });
    const steps = fixFirst([parts, wording], [fixable('absence', parts), fixable('wording', wording)]);
    expect(steps).toEqual([
      {id: 'absence', gain: 63.9556, scoreAfter: 74},
      {id: 'wording', gain: 25.643, scoreAfter: 100},
    ]);
  });

  it('leaves out what brings nothing that shows', () => {
    const trifle = check({earned: 9999, of: 10_000}, [problem({cost: 1})]);
    const free = check({earned: 1, of: 1}, [problem()]);
    expect(fixFirst([trifle, free], [fixable('trifle', trifle), fixable('free', free)])).toEqual([]);
  });
});

describe('a mark under other weights', () => {
  it('stands beside the one under jdlint’s own', () => {
    const own = [
      check({earned: 1, of: 2}, [], {id: 'a', weight: 90}),
      check({earned: 1, of: 1}, [], {id: 'b', weight: 10}),
    ];
    const set = own.map((one) => ({...one, weight: 50}));
    const {value, standard} = scoreChecks(set, own);
    expect(value).toBe(59);
    expect(standard).toEqual({value: 26, exact: 25.9099, grade: 'F'});
    expect(scoreChecks(own).standard).toBeNull();
  });
});

describe('the standing among real postings', () => {
  it('rises with the score, from 0 to 99 of 100', () => {
    const at = (value: number) => standingOf(value, 'all').percentile;
    expect(at(0)).toBeLessThanOrEqual(1);
    expect(at(100)).toBe(99);
    for (let value = 1; value <= 100; value++) expect(at(value)).toBeGreaterThanOrEqual(at(value - 1));
  });

  it('is among the same kind of work where enough was measured, else among all', () => {
    expect(standingOf(50, 'technology')).toMatchObject({
      family: 'technology',
      count: reference.families.technology.count,
    });
    expect(standingOf(50, 'no such family')).toMatchObject({
      family: 'all',
      count: reference.families.all.count,
    });
    expect(standingOf(50, 'toString').family).toBe('all');
    expect(standingOf(50, 'all').measured).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('puts the middle score in the middle', () => {
    const middle = reference.families.all.scores[50] ?? 0;
    expect(Math.abs(standingOf(middle, 'all').percentile - 50)).toBeLessThanOrEqual(5);
  });
});
