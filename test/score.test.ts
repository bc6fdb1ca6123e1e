import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index.ts';
import {sourceSpan} from '../src/core/parse/index.ts';
import type {Finding} from '../src/core/report/findings.ts';
import {contentName} from '../src/core/rule/text.ts';
import {categories} from '../src/core/rule/types.ts';
import {contentKinds, type Span} from '../src/core/types.ts';
import {damages} from './degradation/damages/index.ts';
import {changed, deleteSections} from './degradation/edits.ts';
import {type ReviewWithFindings, reviewOf} from './support/lint.ts';
import {fixture, fixtures} from './support/postings.ts';

/** Damages that real postings show most. */
const common = new Set([
  'no-figures',
  'no-pay',
  'no-way-to-apply',
  'shouted-title',
  'weak-openers',
  'two-duties',
  'blank-left-in',
]);

const copies = fixtures.flatMap(({path, text}) => {
  const review = reviewOf(text, {path});
  const damaged = damages
    .filter(({id}) => common.has(id))
    .map(({id, apply}) => ({name: `${path}, ${id}`, path, text: apply(review) ?? text}));
  return [{name: path, path, text}, ...damaged.filter((copy) => copy.text !== text)];
});

const scoreOf = (path: string, text: string): number => reviewOf(text, {path}).score.exact ?? Number.NaN;
/** Sums of rounded fractions. */
const tolerance = 0.001;

describe('the weights', () => {
  it('add up to what each category is worth', () => {
    const sums = Object.fromEntries(
      categories.map((category) => [
        category,
        rules.filter(({meta}) => meta.category === category).reduce((sum, {meta}) => sum + meta.weight, 0),
      ]),
    );
    expect(sums).toEqual({
      structure: 28.25,
      clarity: 23.75,
      impact: 13.5,
      inclusion: 18.25,
      pay: 10,
      findability: 12.25,
    });
  });
});

describe('what may cost although nothing is wrong with it', () => {
  it('is bounded: duties past twelve, must-haves past nine and words past 900 cost at most six points together', () => {
    const {text} = fixture('backend-software-engineer.md');
    const items = (count: number, words: (index: number) => string): string =>
      Array.from({length: count}, (_, index) => `- ${words(index)}`).join('\n');
    const places = 'Cork Vigo Porto Lyon Bonn Graz Brno Turku Bergen Malmo Gdansk Riga'.split(' ');
    const place = (index: number): string => `${places[index % 12]} and ${places[(index * 5 + 1) % 12]}`;
    const duties = items(
      40,
      (index) => `Check the ${index + 2} ferries that leave from ${place(index)} every week`,
    );
    const demands = items(40, (index) => `Knowledge of the ${index + 2} timetables of ${place(index)}`);
    const facts = Array.from(
      {length: 160},
      (_, index) => `The quay of ${place(index)} has ${index + 2} cranes.`,
    ).join('\n\n');
    const longer = text
      .replace(/(?<=\n## Key responsibilities\n\n)/, `${duties}\n`)
      .replace(/(?<=\n## Requirements\n\n)/, `${demands}\n`)
      .replace(/(?=\n## Key responsibilities)/, `\n${facts}\n`);
    const surplus = reviewOf(longer, {path: 'posting.md'}).findings.filter(
      ({ruleId, messageId}) =>
        (messageId === 'many' && (ruleId === 'duties-count' || ruleId === 'must-haves')) ||
        (messageId === 'long' && ruleId === 'posting-length'),
    );
    expect(surplus.map(({ruleId}) => ruleId).sort()).toEqual([
      'duties-count',
      'must-haves',
      'posting-length',
    ]);
    const cost = surplus.reduce((sum, {points}) => sum + points.cost, 0);
    expect(cost).toBeGreaterThan(3);
    expect(cost).toBeLessThanOrEqual(6);
  });
});

describe('the score', () => {
  it('is 95 or more, without error or warning, for a posting written to all the advice', () => {
    for (const path of [
      'accounts-assistant.txt',
      'backend-software-engineer.md',
      'data-analyst-intern.md',
      'junior-support-engineer.md',
      'nurse-manager.html',
      'pastry-chef.md',
      'product-designer.mdx',
      'staff-site-reliability-engineer.html',
      'warehouse-team-lead.md',
    ]) {
      const {score, findings} = reviewOf(fixture(path).text, {path});
      expect(score.value, path).toBeGreaterThanOrEqual(95);
      expect(
        findings.filter(({severity}) => severity !== 'info').map(({message}) => message),
        path,
      ).toEqual([]);
    }
  });

  it('falls at every step as a good posting is damaged, and a finding names each damage', () => {
    const steps: readonly {readonly damage: (text: string) => string; readonly names: string}[] = [
      {damage: (text) => without(text, 'benefits'), names: 'required-section'},
      {
        damage: (text) =>
          text
            .replace(/^- Design /m, '- Responsible for designing ')
            .replace(/^- Trace /m, '- Responsible for tracing ')
            .replace(/^- Protect /m, '- In charge of protecting '),
        names: 'weak-verb',
      },
      {
        damage: (text) =>
          text
            .replace(
              /^- Model .*$/m,
              '- Sailings, holds and bookings will be modelled by you in PostgreSQL, with 95% of queries under 80 ms',
            )
            .replace(/^- Move pricing .*$/m, '- Pricing will be moved onto Kafka events by you')
            .replace(/^- Ship .*$/m, '- Small changes will be shipped several times a day by you'),
        names: 'passive-voice',
      },
      {damage: (text) => without(text, 'how-to-apply'), names: 'how-to-apply'},
      {damage: (text) => text.replace(/^.*(?:€|EUR|£|\$)\s?\d.*$/gm, ''), names: 'pay-missing'},
      {
        damage: (text) =>
          text.replace(
            /^(## .*\n)/m,
            `$1\n${'The senior backend engineer job is the best senior backend engineer job for a senior backend engineer. '.repeat(3)}\n`,
          ),
        names: 'keyword-stuffing',
      },
      {
        damage: (text) =>
          text
            .replace(/\b\d[\d,.]*/g, 'many')
            .replace(/\b(?:two|three|four|five|six|seven|eight|nine|ten|million)\b/g, 'many'),
        names: 'quantify-impact',
      },
      {damage: (text) => without(text, 'requirements'), names: 'required-section'},
    ];
    const path = 'backend-software-engineer.md';
    let {text} = fixture(path);
    let before = scoreOf(path, text);
    for (const {damage, names} of steps) {
      const damaged = damage(text);
      expect(damaged, names).not.toBe(text);
      const known = new Set(reviewOf(text, {path}).findings.map(({fingerprint}) => fingerprint));
      const {score, findings} = reviewOf(damaged, {path});
      expect(score.exact, names).toBeLessThan(before);
      expect(findings.filter(({fingerprint}) => !known.has(fingerprint)).map(({ruleId}) => ruleId)).toContain(
        names,
      );
      text = damaged;
      before = score.exact ?? 0;
    }
  });

  it.each(copies)('explains every lost point by a finding: $name', ({path, text}) => {
    const {score, findings} = reviewOf(text, {path});
    const explained = findings.reduce((sum, {points}) => sum + points.cost, 0);
    expect(explained).toBeCloseTo(100 - (score.exact ?? 0), 1);
  });

  it.each(copies)('is the sum of its categories, within 0 to 100: $name', ({path, text}) => {
    const {score} = reviewOf(text, {path});
    expect(score.categories.reduce((sum, {points}) => sum + points, 0)).toBeCloseTo(score.exact ?? 0, 1);
    for (const {value} of score.categories) {
      if (value === null) continue;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
  });
});

describe('the effort of a missing part', () => {
  // Its overview tells what the person does, and so would stand for the duties.
  const text = without(fixture('backend-software-engineer.md').text, 'role-overview');

  it.each([
    ['benefits', 2],
    ['responsibilities', 3],
    ['requirements', 3],
  ] as const)('is for %s that of %i', (kind, effort) => {
    const missing = reviewOf(without(text, kind)).findings.find(
      ({ruleId, data: {section}}) => ruleId === 'required-section' && section === contentName[kind],
    );
    expect(missing?.effort).toBe(effort);
  });
});

describe('the laws of the score', () => {
  it.each(copies)('fixing a finding never lowers it: $name', ({path, text}) => {
    const before = reviewOf(text, {path});
    for (const finding of before.findings) {
      for (const {edits} of finding.suggestions) {
        const fixed = edits
          .toReversed()
          .reduce(
            (current, {span, text: better}) =>
              current.slice(0, span.start) + fillIn(better) + current.slice(span.end),
            text,
          );
        expect(scoreOf(path, fixed), `${finding.message}\n${edits[0]?.text}`).toBeGreaterThanOrEqual(
          (before.score.exact ?? 0) - tolerance,
        );
      }
    }
  });

  it.each(copies)('deleting a section never raises it: $name', ({path, text}) => {
    const before = reviewOf(text, {path});
    for (const kind of contentKinds) {
      const shorter = without(text, kind, path);
      if (shorter === text) continue;
      const after = reviewOf(shorter, {path});
      // Where the part is told elsewhere too, a faulty second telling is no loss.
      const stillThere = JSON.stringify(after.facts.contains[kind]).includes('"value":true');
      if (stillThere && after.findings.length < before.findings.length) continue;
      expect(after.score.exact, kind).toBeLessThanOrEqual((before.score.exact ?? 0) + tolerance);
    }
  });

  it.each(copies)('deleting text without a finding never raises it: $name', ({path, text}) => {
    const before = reviewOf(text, {path});
    for (const span of cleanBlocks(before)) {
      const shorter = text.slice(0, span.start) + text.slice(span.end);
      expect(scoreOf(path, shorter), text.slice(span.start, span.end)).toBeLessThanOrEqual(
        (before.score.exact ?? 0) + tolerance,
      );
    }
  });

  it.each(copies)('adding text without a finding never lowers it: $name', ({path, text}) => {
    const before = reviewOf(text, {path});
    const additions = [
      'Our offices have large windows.',
      'We work with three friendly partner firms.',
      'You will like the view from the roof.',
    ];
    for (const section of before.facts.sections) {
      const last = section.blocks.findLast(({type}) => type === 'paragraph');
      if (last === undefined) continue;
      for (const addition of additions) {
        const longer = `${text.slice(0, last.span.end)} ${addition}${text.slice(last.span.end)}`;
        const after = reviewOf(longer, {path});
        if (!sameFindings(before.findings, after.findings)) continue;
        expect(after.score.exact, addition).toBeGreaterThanOrEqual((before.score.exact ?? 0) - tolerance);
      }
    }
  });
});

/** Plausible words in place of what a skeleton leaves open. */
const fillIn = (text: string): string =>
  text
    .replace('[currency and lowest figure]–[highest figure] a [year]', '€50,000–€60,000 a year')
    .replace('[address]', 'jobs@fixture.example')
    .replace(/\[Number\]|\[number\]/g, '25')
    .replace(/\[Verb\]/g, 'Plan')
    .replace(/\[[^\]]{0,80}\]/g, 'good work');

/** The text without the sections of a kind, headings included. */
function without(text: string, kind: string, path = 'backend-software-engineer.md'): string {
  const review = reviewOf(text, {path});
  const sections = review.facts.sections.filter(
    (section) => section.kind === kind && section.heading !== undefined,
  );
  return changed(review, deleteSections(review, sections)) ?? text;
}

/** Paragraphs and list items that no finding touches, nor any finding on the whole of their section. */
function cleanBlocks({facts, findings}: ReviewWithFindings): Span[] {
  const touched = (span: Span): boolean =>
    findings.some((finding) =>
      [finding.span, ...finding.related.map((other) => other.span)].some(
        (at) => at.start < span.end && span.start < at.end,
      ),
    );
  return facts.sections
    .filter(({heading}) => heading === undefined || !touched(sourceSpan(heading, 0, heading.text.length)))
    .flatMap(({blocks}) => {
      // A finding on a list names only the worst of its items.
      const lists = new Set(blocks.filter(({span}) => touched(span)).map(({group}) => group));
      return blocks.filter(({group}) => group === undefined || !lists.has(group));
    })
    .filter(({type, span}) => (type === 'paragraph' || type === 'item') && !touched(span))
    .map((block) => sourceSpan(block, 0, block.text.length));
}

function sameFindings(before: readonly Finding[], after: readonly Finding[]): boolean {
  const key = ({ruleId, messageId, message}: Finding): string => `${ruleId} ${messageId} ${message}`;
  return before.map(key).sort().join('\n') === after.map(key).sort().join('\n');
}
