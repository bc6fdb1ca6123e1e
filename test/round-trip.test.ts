import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type ReviewWithFindings, reviewOf} from './support/lint.ts';

/** A posting as people mean it, whatever it is written in. */
interface Meant {
  readonly title: string;
  readonly place: string;
  readonly employment: string;
  readonly opening: string;
  readonly workplace: string;
  readonly sections: readonly {readonly heading: string; readonly items: readonly string[]}[];
  readonly pay: string;
}

const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const some = (values: readonly string[], minLength: number): fc.Arbitrary<string[]> =>
  fc.subarray([...values], {minLength, maxLength: values.length});

const duties = [
  'Bake 300 loaves of rye bread a night',
  'Order flour, yeast and salt',
  'Teach one apprentice how dough behaves',
  'Clean the ovens & the floor',
  'Write the list for the shops',
  'Lead a team of four bakers',
  'Test new kinds of bread with customers',
];
const demands = [
  'Two years of experience in a bakery',
  'A steady hand',
  'Readiness to start at two in the morning',
  'German or English at level B1',
];
const extras = ['A driving licence', 'Experience with pastry'];
const benefits = ['28 days of paid leave', 'A pension', 'Free bread', 'A training budget'];

const meant: fc.Arbitrary<Meant> = fc.record({
  title: pick('Night Baker', 'Senior Baker', 'Junior Pastry Chef', 'Bakery Manager'),
  place: pick('Ulm', 'Leeds', 'Toronto'),
  employment: pick('Full-time', 'Part-time'),
  opening: pick(
    'Mill Lane Bakery is a bakery with twelve people. As our baker you will bake the bread of the town.',
    'We are a bakery that supplies 40 shops. You will work with three others and report to the head baker.',
  ),
  workplace: pick(
    'You work on site in our bakery.',
    'This is a hybrid role with two days a week in the office.',
    'This is a fully remote role.',
  ),
  sections: fc
    .tuple(some(duties, 3), some(demands, 2), fc.option(some(extras, 2)), fc.option(some(benefits, 2)))
    .map(([own, needs, more, offers]) => [
      {heading: 'What you will do', items: own},
      {heading: 'What you need', items: needs},
      ...(more === null ? [] : [{heading: 'Nice to have', items: more}]),
      ...(offers === null ? [] : [{heading: 'Benefits', items: offers}]),
    ]),
  pay: pick('£27,000–£29,000 a year', '€15 to €17 an hour', 'a competitive salary'),
});

const apply = 'https://mill.example/apply';
const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const particulars = ({place, employment, pay}: Meant): [string, string][] => [
  ['Location', place],
  ['Employment type', employment],
  ['Salary', pay],
];

function markdown(posting: Meant): string {
  const {title, opening, workplace, sections} = posting;
  return [
    `# ${title}`,
    ...particulars(posting).map(([label, value]) => `${label}: ${value}`),
    opening,
    workplace,
    ...sections.flatMap(({heading, items}) => [`## ${heading}`, items.map((item) => `- ${item}`).join('\n')]),
    '## How to apply',
    `Apply at ${apply}`,
  ].join('\n\n');
}

function page(posting: Meant): string {
  const {title, opening, workplace, sections} = posting;
  const body = [
    `<h1>${title}</h1>`,
    ...particulars(posting).map(([label, value]) => `<p>${label}: ${html(value)}</p>`),
    `<p>${opening}</p>`,
    `<p>${workplace}</p>`,
    ...sections.map(
      ({heading, items}) =>
        `<h2>${heading}</h2><ul>${items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`,
    ),
    `<h2>How to apply</h2><p>Apply at ${apply}</p>`,
  ].join('\n');
  return `<!doctype html><html><body><nav><a href="/">Home</a></nav><main>${body}</main></body></html>`;
}

function plain(posting: Meant): string {
  const {title, opening, workplace, sections} = posting;
  return [
    title,
    ...particulars(posting).map(([label, value]) => `${label}: ${value}`),
    opening,
    workplace,
    ...sections.map(({heading, items}) => `${heading}\n${items.map((item) => `• ${item}`).join('\n')}`),
    `How to apply\n\nApply at ${apply}`,
  ].join('\n\n');
}

function lever(posting: Meant): string {
  const {title, place, employment, opening, workplace, sections} = posting;
  return JSON.stringify([
    {
      text: title,
      hostedUrl: apply,
      categories: {location: place, commitment: employment},
      description: [
        ...particulars(posting).map(([label, value]) => `<p>${label}: ${html(value)}</p>`),
        `<p>${opening}</p><p>${workplace}</p>`,
      ].join(''),
      lists: sections.map(({heading, items}) => ({
        text: heading,
        content: items.map((item) => `<li>${html(item)}</li>`).join(''),
      })),
      additional: `<h2>How to apply</h2><p>Apply at ${apply}</p>`,
    },
  ]);
}

const known = (fact: unknown): unknown =>
  typeof fact === 'object' && fact !== null && 'value' in fact ? fact.value : undefined;

/** What was understood, without where it stands. */
const understood = ({facts}: ReviewWithFindings): unknown => ({
  title: known(facts.title),
  employer: known(facts.employer),
  place: known(facts.place),
  employmentType: known(facts.employmentType),
  workplace: known(facts.workplace),
  level: known(facts.level),
  sections: facts.sections
    .filter(({kind}) => kind !== 'title')
    .map(({kind, heading}) => `${kind}: ${heading?.text ?? ''}`)
    .filter((line) => line !== 'other: '),
  contains: Object.fromEntries(Object.entries(facts.contains).map(([kind, fact]) => [kind, known(fact)])),
  duties: facts.duties.map(({text}) => text),
  demands: facts.demands.map(({text}) => text),
  pay: facts.pay.map((pay) => 'form' in pay && [pay.min, pay.max, pay.currency, pay.period, pay.form]),
  experience: facts.experience.map(({minYears}) => minYears),
  benefits: facts.benefits.map(({name}) => name),
  measures: facts.measures.map(({text}) => text),
  apply: [...new Set(facts.apply.map((route) => 'kind' in route && `${route.kind} ${route.value}`))],
  spokenLanguages: facts.spokenLanguages.map(({code}) => code),
});

const findingsOf = ({findings}: ReviewWithFindings): string[] =>
  findings
    // An export keeps the title beside the text, so that the text has fewer words.
    .map(
      ({ruleId, messageId, message}) => `${ruleId} ${messageId} ${message.replace(/\d+ words/, 'n words')}`,
    )
    .sort();

describe('one posting, whatever it is written in', () => {
  it.each([
    ['HTML', page, 'posting.html'],
    ['plain text', plain, 'posting.txt'],
    ['an export of Lever', lever, 'posting.json'],
  ])('is understood and judged as %s as it is in Markdown', (_, write, path) => {
    fc.assert(
      fc.property(meant, (posting) => {
        const expected = reviewOf(markdown(posting));
        const read = reviewOf(write(posting), {path});
        expect(understood(read)).toEqual(understood(expected));
        expect(findingsOf(read)).toEqual(findingsOf(expected));
      }),
      {numRuns: 60},
    );
  });
});
