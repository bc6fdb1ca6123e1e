import {describe, expect, it} from 'vitest';
import {parse} from '../src/core/parse/index.ts';
import {reviewOf, sourceOf} from './support/lint.ts';

/** The blocks of a plain text as `type text`. */
const blocksOf = (text: string): string[] =>
  parse(sourceOf('posting.txt', text)).blocks.map(({type, text: words}) => `${type} ${words}`);

describe('plain text', () => {
  it.each(['•', '*', '-', '–', '·', '▪', '➢', '✓', '→'])('reads “%s” as a bullet', (bullet) => {
    expect(blocksOf(`Duties\n${bullet} Bake bread\n${bullet} Sweep the floor\n`)).toEqual([
      'paragraph Duties',
      'item Bake bread',
      'item Sweep the floor',
    ]);
  });

  it.each([
    ['numbers with a bracket', '1) Bake bread\n2) Sweep the floor'],
    ['numbers with a full stop', '1. Bake bread\n2. Sweep the floor'],
    ['letters', 'a) Bake bread\nb) Sweep the floor'],
    ['a bullet alone on its line', '•\nBake bread\n•\nSweep the floor'],
    ['pictures', '🍞 Bake bread\n🧹 Sweep the floor'],
  ])('reads %s as a list', (_, list) => {
    expect(blocksOf(`Duties\n${list}\n`).slice(1)).toEqual(['item Bake bread', 'item Sweep the floor']);
  });

  it('keeps a number or a dash inside a line as it is', () => {
    expect(blocksOf('We bake 2. And more.\n\nOpen 9-5 - every day\n')).toEqual([
      'paragraph We bake 2. And more.',
      'paragraph Open 9-5 - every day',
    ]);
  });

  it('joins wrapped lines, in paragraphs and in items', () => {
    const text = `We are a bakery with twelve people who bake three hundred loaves a
night for the shops of the town, and we look for one more who likes
to work while others sleep and who wants to learn how rye bread is
made the old way.

• Mix and shape the dough by hand and by machine, with two others who
have done it for years
• Clean the ovens
`;
    expect(blocksOf(text)).toEqual([
      'paragraph We are a bakery with twelve people who bake three hundred loaves a night for the shops of the town, and we look for one more who likes to work while others sleep and who wants to learn how rye bread is made the old way.',
      'item Mix and shape the dough by hand and by machine, with two others who have done it for years',
      'item Clean the ovens',
    ]);
  });

  it('takes underlined, numbered-sign and shouted lines for headings', () => {
    const {facts} = reviewOf(
      'Night baker\n===========\n\nWHAT YOU WILL DO\n• Bake bread\n• Clean the ovens\n\nWhat you need:\n• A steady hand\n\n## Benefits\n• Free bread\n',
      {path: 'posting.txt'},
    );
    expect(facts.sections.map(({kind, heading}) => `${kind}: ${heading?.text}`)).toEqual([
      'title: Night baker',
      'responsibilities: WHAT YOU WILL DO',
      'requirements: What you need:',
      'benefits: Benefits',
    ]);
  });

  it('finds a list whose bullets were lost on the way', () => {
    const text = `What you'll do

Bake rye bread for the shops of the town

Order flour, yeast and salt

Teach one apprentice

What you bring

Two years in a bakery

A steady hand

Readiness to start at two in the morning
`;
    const {facts} = reviewOf(text, {path: 'posting.txt'});
    expect(facts.duties.map(({text: duty, listed}) => [duty, listed])).toEqual([
      ['Bake rye bread for the shops of the town', true],
      ['Order flour, yeast and salt', true],
      ['Teach one apprentice', true],
    ]);
    expect(facts.demands).toHaveLength(3);
  });

  it('leaves prose below a short line as prose', () => {
    const paragraph =
      'We bake for the town. Our ovens are from 1950, and they still bake the best bread of the county. Come and see them when you visit us for a trial night. We pay for the night, whatever comes of it, and we drive you home afterwards.';
    expect(blocksOf(`About us\n\n${`${paragraph}\n\n`.repeat(3)}`).slice(1)).toEqual(
      Array.from({length: 3}, () => `paragraph ${paragraph}`),
    );
  });

  it('leaves out page numbers and the letterhead that every page repeats', () => {
    const letterhead = 'Mill Lane Bakery\n4 Mill Lane\nPhone 01632 960 001';
    const text = `${letterhead}\nNight baker\n• Bake bread and\n\n${letterhead}\n2\n\nrolls\n• Clean the ovens\n\nPage 3 of 3\n`;
    expect(
      blocksOf(text).filter((block) => /Mill Lane\b(?! Bakery)|Phone|Page|paragraph \d/.test(block)),
    ).toEqual([]);
  });

  it('puts a link that was pasted as a line of its own back into its sentence', () => {
    expect(
      blocksOf("We're hiring a\nNight Baker\nto run the early shift, see our\nprivacy notice\n.\n"),
    ).toEqual(["paragraph We're hiring a Night Baker to run the early shift, see our privacy notice ."]);
  });

  it('reads a name above its dash as one item', () => {
    const text =
      'Why us?\n\nFree bread\n – as much as you can carry\n\nEarly evenings\n – home at noon\n\nA bicycle\n – of your choice\n';
    expect(blocksOf(text).slice(1)).toEqual([
      'item Free bread – as much as you can carry',
      'item Early evenings – home at noon',
      'item A bicycle – of your choice',
    ]);
  });

  it('reads labels and values on separate lines, and a range over three', () => {
    const {facts} = reviewOf(
      'Night Baker\n\nLocation\nUlm\nEmployment type\nPart-time\n\nSalary\n£27,000\n—\n£29,000 a year\n',
      {
        path: 'posting.txt',
      },
    );
    expect(facts.place).toMatchObject({value: 'Ulm'});
    expect(facts.employmentType).toMatchObject({value: 'part-time'});
    expect(facts.pay).toMatchObject([
      {min: 27_000, max: 29_000, currency: 'GBP', period: 'year', form: 'range'},
    ]);
  });

  it('leaves out what a job board puts around a posting', () => {
    const text = `Skip to main content
Night Baker
Mill Lane Bakery
Apply
Save
We use cookies to improve this page. Accept all cookies or read our cookie policy.

What you will do
• Bake bread
• Clean the ovens

Show more
Similar jobs
Day Baker
Other Bakery
Pastry Chef
`;
    const words = blocksOf(text).join('\n');
    expect(words).not.toMatch(/cookie|Skip|Save|Show more|Similar|Day Baker|Pastry/);
    expect(words).toContain('item Clean the ovens');
  });

  it.each([
    ['a line at the top', 'Mill Lane Bakery\n\nNight Baker\n\nWe bake.', 'Night Baker'],
    ['a label', 'Job Title: Night Baking\n\nWe bake.', 'Night Baking'],
    ['a line with a part of the posting', 'Night Baker – Qualifications\n• A steady hand', 'Night Baker'],
    ['the line of a job board', 'Mill Lane hiring Night Baker in Ulm | Jobs\n\nWe bake.', 'Night Baker'],
    ['a sentence', 'We are looking for an experienced Night Baker to join our crew.', 'Night Baker'],
    [
      'letters for all genders',
      'Join the crew as: Oven Operator (m/f/d)\n\nWe bake.',
      'Oven Operator (m/f/d)',
    ],
    [
      'the address it was copied from',
      'URL: https://x.example/jobs/7812345-night-baker\n\nWe bake.',
      'Night Baker',
    ],
  ])('finds the title in %s', (_, text, title) => {
    expect(reviewOf(text, {path: 'posting.txt'}).facts.title).toMatchObject({value: title});
  });

  it.each([
    ['the address of the page', 'URL: https://x.example/jobs/1\n\nNight Baker', 'url'],
    ['a button that was pasted along', 'Night Baker\n\nApply now\n\nWe bake.', 'url'],
    ['an e-mail address', 'Night Baker\n\nSend your CV to jobs@mill.example', 'email'],
  ])('finds a way to apply in %s', (_, text, kind) => {
    expect(reviewOf(text, {path: 'posting.txt'}).facts.apply).toMatchObject([{kind}]);
  });
});
