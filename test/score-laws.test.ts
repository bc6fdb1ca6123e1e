import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sourceSpan} from '../src/core/parse/index.ts';
import * as generated from './support/generated-postings.ts';
import {type ReviewWithFindings, reviewOf} from './support/lint.ts';
import {fixtures} from './support/postings.ts';

const {markdownOf, meantPostings, writtenForms} = generated;
type Meant = generated.MeantPosting;
type Part = generated.MeantPart;

/** Sums of rounded fractions. */
const tolerance = 0.001;
/** The same postings in every run, so that a failure is a change of the code. */
const runs = (numRuns: number): fc.Parameters<unknown> => ({numRuns, seed: 20_261_124});

const exactOf = ({score}: ReviewWithFindings): number => score.exact ?? Number.NaN;
const scoreOf = (text: string, path = 'posting.md'): number => exactOf(reviewOf(text, {path}));

/** What a rule earned, to tell in a failure which of them broke a law. */
const earnedBy = (review: ReviewWithFindings): Record<string, string> =>
  Object.fromEntries(review.score.rules.map(({id, earned, outOf}) => [id, `${earned} of ${outOf}`]));

function expectNotMore(before: ReviewWithFindings, text: string, why: string, path = 'posting.md'): void {
  const after = reviewOf(text, {path});
  if (exactOf(after) <= exactOf(before) + tolerance) return;
  expect(earnedBy(after), `${why}\n${text}`).toEqual(earnedBy(before));
}

/** The posting with another in the place of one of its parts, for each part in turn. */
const withEachPart = (posting: Meant, change: (part: Part) => Part | undefined): [Part, Meant][] =>
  posting.parts.flatMap((part, index): [Part, Meant][] => {
    const changed = change(part);
    return changed === undefined ? [] : [[part, {...posting, parts: posting.parts.with(index, changed)}]];
  });

/** Sentences that say nothing of this job or employer. */
const fillers = [
  'You will love it here.',
  'We believe in great work.',
  'Every day brings something new.',
  'Our people are our greatest asset.',
  'This is a great place to work.',
  'Quality matters to us.',
  'Our company is among the best in the world.',
  'We love what we do, and we do what we love.',
  'Passion drives us forward.',
  'Success is a journey and not a destination.',
  'We care about details.',
  'You will be part of something bigger.',
  'We work with many great partners.',
  'The role is one of a kind.',
  'Our team is a team like no other.',
  'Your role is exciting, and your team is great.',
  'This position is a rare chance for the right person.',
];

/** Plain facts that are neither work nor benefit. */
const plainFacts = [
  'Our offices have large windows.',
  'The building has four floors and two lifts.',
  'The coffee is good and the view is nice.',
  'The company moved to another street in spring, and our team sits upstairs.',
  'Our organisation painted its hall in green, and the business has a garden.',
];

const emptyItems = [
  'Various tasks',
  'Other duties',
  'Work',
  'Daily tasks',
  'Ad hoc duties as assigned',
  'Duties as required',
  'Special projects',
  'Project work',
  'Other tasks as needed',
  'Do things',
  'Help out',
  'Support team',
  'Be proactive',
  'Handle stuff',
  'Meetings',
];

const bareFigures = [
  '42',
  '100%',
  'More than 1,000',
  'Over 500 and counting',
  '24/7',
  '99.9',
  'We give 110%.',
  '1, 2, 3, go',
  'Top 10',
];

describe('a generated posting', () => {
  it('gets a finite score from 0 to 100, shown as a whole number, that its categories and findings add up to', () => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const {score, findings} = reviewOf(markdownOf(posting));
        const {value, exact} = score;
        expect(exact).toBeGreaterThanOrEqual(0);
        expect(exact).toBeLessThanOrEqual(100);
        expect(value).toBe(Math.round(exact ?? Number.NaN));
        expect(score.categories.reduce((sum, {points}) => sum + points, 0)).toBeCloseTo(exact ?? 0, 1);
        const explained = findings.reduce((sum, {points}) => sum + points.cost, 0);
        expect(explained).toBeCloseTo(100 - (exact ?? 0), 1);
      }),
      runs(80),
    );
  });
});

describe('the form of a posting', () => {
  it('does not matter in Markdown: bullets, line ends, wraps, emphasis, and the depth of headings', () => {
    fc.assert(
      fc.property(meantPostings, writtenForms, (posting, form) => {
        expect(earnedBy(reviewOf(markdownOf(posting, form)))).toEqual(
          earnedBy(reviewOf(markdownOf(posting))),
        );
      }),
      runs(100),
    );
  });

  it('does not matter in HTML', () => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const page = reviewOf(generated.pageOf(posting), {path: 'posting.html'});
        expect(earnedBy(page)).toEqual(earnedBy(reviewOf(markdownOf(posting))));
      }),
      runs(60),
    );
  });

  // Without markup a first line that names no job is no title, and “Apply now” is a link that was lost on the way.
  it('does not matter in plain text, where the title names a job and a way to apply is more than “Apply now”', () => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const text = generated.plainTextOf(posting);
        fc.pre(!/^(?:Rockstar Wanted|Team Member)|Apply now!/m.test(text));
        const plain = reviewOf(text, {path: 'posting.txt'});
        expect(earnedBy(plain)).toEqual(earnedBy(reviewOf(markdownOf(posting))));
      }),
      runs(60),
    );
  });

  it('does not matter in an export of no known system', () => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const read = reviewOf(generated.exportOf(posting), {path: 'posting.json'});
        expect(earnedBy(read)).toEqual(earnedBy(reviewOf(markdownOf(posting))));
      }),
      runs(60),
    );
  });

  // An export of Greenhouse always has an address, so that only postings with one can be compared.
  it('does not matter in an export of Greenhouse, where the text has an address to apply at too', () => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        fc.pre(posting.parts.some(({paragraphs}) => paragraphs.some((text) => text.includes('https://'))));
        const read = reviewOf(generated.greenhouseOf(posting), {path: 'posting.json'});
        expect(earnedBy(read)).toEqual(earnedBy(reviewOf(markdownOf(posting))));
      }),
      runs(60),
    );
  });

  it('changes only what section-order earns, where parts stand in another order', () => {
    // One remark more or less on stock phrases hangs on which of two stands first.
    const others = (review: ReviewWithFindings): Record<string, string> => {
      const {'section-order': _, cliche: __, ...rest} = earnedBy(review);
      return rest;
    };
    fc.assert(
      fc.property(
        meantPostings.chain((posting) =>
          fc.tuple(
            fc.constant(posting),
            fc.shuffledSubarray([...posting.parts], {minLength: posting.parts.length}),
          ),
        ),
        ([posting, parts]) => {
          const shuffled = reviewOf(markdownOf({...posting, parts}));
          expect(others(shuffled)).toEqual(others(reviewOf(markdownOf(posting))));
        },
      ),
      runs(60),
    );
  });
});

describe('deleting from a generated posting', () => {
  // A part that is told under two headings is still there without one of them: then a faulty telling is no loss.
  it('never raises the score: a part, good or bad, that is then no longer told', () => {
    const told = ({facts}: ReviewWithFindings): unknown =>
      Object.values(facts.contains).map((fact) => 'value' in fact && fact.value);
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const before = reviewOf(markdownOf(posting));
        for (const [index, {heading}] of posting.parts.entries()) {
          const without = markdownOf({...posting, parts: posting.parts.toSpliced(index, 1)});
          const isTold = JSON.stringify(told(reviewOf(without))) === JSON.stringify(told(before));
          if (!isTold) expectNotMore(before, without, heading);
        }
      }),
      runs(40),
    );
  });
});

describe('padding', () => {
  it('never pays as sentences that fit any posting, one or all of them, in any part', () => {
    fc.assert(
      fc.property(meantPostings, fc.constantFrom(...fillers, fillers.join(' ')), (posting, filler) => {
        const before = reviewOf(markdownOf(posting));
        for (const [{heading}, padded] of withEachPart(posting, (part) => ({
          ...part,
          paragraphs: [...part.paragraphs, filler],
        })))
          expectNotMore(before, markdownOf(padded), `${filler} in ${heading}`);
      }),
      runs(40),
    );
  });

  it('never pays as plain facts that nobody asked for, however many', () => {
    fc.assert(
      fc.property(meantPostings, fc.constantFrom(...plainFacts, plainFacts.join(' ')), (posting, fact) => {
        const before = reviewOf(markdownOf(posting));
        for (const [{heading}, padded] of withEachPart(posting, (part) => ({
          ...part,
          paragraphs: [...part.paragraphs, fact],
        })))
          expectNotMore(before, markdownOf(padded), `${fact} in ${heading}`);
      }),
      runs(30),
    );
  });

  it.each([
    ['items that say nothing', emptyItems],
    ['figures that count nothing', bareFigures],
  ])('never pays as %s, one or all of them, in any list', (_, items) => {
    fc.assert(
      fc.property(meantPostings, fc.constantFrom(...items.map((item) => [item]), items), (posting, added) => {
        const before = reviewOf(markdownOf(posting));
        for (const [{heading}, padded] of withEachPart(posting, (part) =>
          part.items.length === 0 ? undefined : {...part, items: [...part.items, ...added]},
        ))
          expectNotMore(before, markdownOf(padded), `${added.join(', ')} in ${heading}`);
      }),
      runs(40),
    );
  });

  it('never pays as text that is there already: a paragraph, a list, a whole part', () => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const before = reviewOf(markdownOf(posting));
        const twice = withEachPart(posting, ({heading, paragraphs, items}) => ({
          heading,
          paragraphs: [...paragraphs, ...paragraphs],
          items: [...items, ...items],
        }));
        const again = posting.parts.map((part): [Part, Meant] => [
          part,
          {...posting, parts: [...posting.parts, part]},
        ]);
        for (const [{heading}, padded] of [...twice, ...again])
          expectNotMore(before, markdownOf(padded), `${heading} again`);
      }),
      runs(30),
    );
  });

  it('never pays as headings with nothing beneath', () => {
    const headings = [
      'About the company',
      'About the role',
      'Key responsibilities',
      'Requirements',
      'Nice-to-have skills',
      'Benefits',
      'Salary',
      'Hiring process',
      'Equal opportunities',
      'Location',
      'How to apply',
    ];
    fc.assert(
      fc.property(
        meantPostings,
        fc.constantFrom(...headings.map((heading) => [heading]), headings),
        (posting, added) => {
          const text = markdownOf(posting);
          const before = reviewOf(text);
          const lines = added.map((heading) => `## ${heading}\n`).join('\n');
          expectNotMore(before, `${text}\n${lines}`, 'at the end');
          expectNotMore(before, text.replace(/\n\n## /, `\n\n${lines}\n## `), 'at the start');
        },
      ),
      runs(40),
    );
  });

  const keywords =
    'remote hybrid full-time salary €60,000–€70,000 a year, pension, 28 days of leave, Kubernetes, PostgreSQL, how to apply: jobs@hidden.example, 40 shops, 3,000 customers, a mentor, we welcome everyone, equal opportunity employer, requirements: two years of experience';

  it.each([
    ['a comment', `<!-- ${keywords} -->`],
    ['the text of an image', `![${keywords}](x.png)`],
    ['a definition', `[//]: # (${keywords})`],
    ['a hidden box', `<div style="display:none">${keywords}</div>`],
    ['a hidden run', `Our windows are large. <span hidden>${keywords}</span>`],
  ])('never pays as keywords in Markdown that no reader sees: %s', (_, hidden) => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const text = markdownOf(posting);
        expectNotMore(reviewOf(text), `${text}\n${hidden}\n`, hidden);
      }),
      runs(12),
    );
  });

  it('never pays as keywords in a field that nobody shows', () => {
    fc.assert(
      fc.property(meantPostings, fc.constantFrom('keywords', 'seo_terms', 'notes'), (posting, key) => {
        const text = markdownOf(posting);
        expectNotMore(reviewOf(text), `---\n${key}: "${keywords}"\n---\n${text}`, key);
      }),
      runs(20),
    );
  });

  it.each([
    `<!-- ${keywords} -->`,
    `<p style="display: none;">${keywords}</p>`,
    `<p hidden>${keywords}</p>`,
    `<p style="visibility:hidden">${keywords}</p>`,
    `<p style="font-size:0">${keywords}</p>`,
    `<p style="opacity: 0">${keywords}</p>`,
    `<p style="position:absolute;left:-9999px">${keywords}</p>`,
    `<p style="color:#fff">${keywords}</p>`,
    `<p style="color: white; background: white">${keywords}</p>`,
    `<p><font color="white">${keywords}</font></p>`,
    `<img src="x.png" alt="${keywords}">`,
    `<template><p>${keywords}</p></template>`,
    `<script>const words = "${keywords}";</script>`,
  ])('never pays as keywords in HTML that no reader sees: %#', (hidden) => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const page = generated.pageOf(posting);
        const before = reviewOf(page, {path: 'posting.html'});
        expectNotMore(before, page.replace('</main>', `${hidden}</main>`), hidden, 'posting.html');
      }),
      runs(8),
    );
  });

  it.each(fixtures)('never pays as sentences that fit any posting: $path', ({path, text}) => {
    const before = reviewOf(text, {path});
    for (const section of before.facts.sections) {
      const last = section.blocks.findLast(({type}) => type === 'paragraph');
      if (last === undefined) continue;
      const {end} = sourceSpan(last, 0, last.text.length);
      const padded = `${text.slice(0, end)} ${fillers.join(' ')}${text.slice(end)}`;
      expectNotMore(before, padded, section.kind, path);
    }
  });
});

describe('a suggestion that can be applied as it stands', () => {
  it('never lowers the score', () => {
    fc.assert(
      fc.property(meantPostings, (posting) => {
        const text = markdownOf(posting);
        const before = reviewOf(text);
        for (const {message, suggestions} of before.findings) {
          for (const {kind, edits} of suggestions) {
            if (kind === 'insert') continue;
            const mended = edits
              .toReversed()
              .reduce(
                (rest, {span, text: better}) => rest.slice(0, span.start) + better + rest.slice(span.end),
                text,
              );
            expect(scoreOf(mended), `${message}\n${mended}`).toBeGreaterThanOrEqual(
              exactOf(before) - tolerance,
            );
          }
        }
      }),
      runs(40),
    );
  });
});

describe('the machine', () => {
  it('does not matter: neither time zone nor locale', () => {
    const command = new URL('../dist/cli.js', import.meta.url).pathname;
    const paths = fixtures
      .slice(0, 4)
      .map(({path}) => new URL(`../fixtures/${path}`, import.meta.url).pathname);
    const outputs = [
      {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'},
      {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
      {TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8'},
    ].map((env) => {
      const {stdout} = spawnSync(
        process.execPath,
        [command, ...paths, '--format', 'json', '--as-of', '2026-11-24'],
        {encoding: 'utf8', env: {...process.env, ...env}},
      );
      expect(JSON.parse(stdout)).toHaveProperty('scoreVersion');
      return stdout;
    });
    expect(new Set(outputs).size).toBe(1);
  });
});
