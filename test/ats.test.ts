import {describe, expect, it} from 'vitest';
import {outcomeOf} from './support/lint.ts';

const duties = [
  'Plan the weekly bake',
  'Mix and shape 400 loaves a night',
  'Train two apprentices',
  'Order flour and yeast',
];
const html = `<h2>What you will do</h2><ul>${duties.map((duty) => `<li>${duty}</li>`).join('')}</ul><h2>What you need</h2><ul><li>Three years in a bakery &amp; a steady hand</li><li>German at level B1</li></ul>`;
const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const exports: readonly (readonly [string, unknown, string])[] = [
  [
    'greenhouse',
    {
      jobs: [
        {
          title: 'Night Baker ',
          content: escapeHtml(html),
          absolute_url: 'https://x.example/jobs/1',
          location: {name: 'Ulm'},
        },
      ],
    },
    '/jobs/0',
  ],
  [
    'lever',
    [
      {
        text: 'Night Baker',
        categories: {location: 'Ulm', commitment: 'Full-time'},
        hostedUrl: 'https://x.example/1',
        applyUrl: 'https://x.example/1/apply',
        description: '',
        lists: [
          {text: 'What you will do', content: duties.map((duty) => `<li>${duty}</li>`).join('')},
          {
            text: 'What you need',
            content: '<li>Three years in a bakery &amp; a steady hand</li><li>German at level B1</li>',
          },
        ],
        additional: '<p>We bake for 30 shops.</p>',
      },
    ],
    '/0',
  ],
  [
    'ashby',
    {
      jobs: [
        {
          title: 'Night Baker',
          descriptionHtml: html,
          jobUrl: 'https://x.example/1',
          applyUrl: 'https://x.example/1/a',
          location: 'Ulm',
        },
      ],
    },
    '/jobs/0',
  ],
  [
    'schema.org',
    {
      '@graph': [
        {'@type': 'WebSite'},
        {
          title: 'Night Baker',
          description: html,
          hiringOrganization: {name: 'Crumb'},
          url: 'https://x.example/1',
          jobLocation: {address: {addressLocality: 'Ulm'}},
        },
      ],
    },
    '/@graph/1',
  ],
];

describe('exports of applicant tracking systems', () => {
  it.each(exports)('%s: the posting is found, at its pointer, with the same facts', (_, json, pointer) => {
    const {reviews, failed} = outcomeOf(JSON.stringify(json), {path: 'export.json'});
    expect(failed).toEqual([]);
    const [review] = reviews;
    expect(review?.source.pointer).toBe(pointer);
    expect(review?.facts.title).toMatchObject({value: 'Night Baker', origin: 'ats'});
    expect(review?.facts.place).toMatchObject({value: 'Ulm'});
    expect(review?.facts.duties.map(({text}) => text)).toEqual(duties);
    expect(review?.facts.demands.map(({text}) => text)[0]).toBe('Three years in a bakery & a steady hand');
    expect(review?.facts.apply).toMatchObject([{kind: 'url', origin: 'ats'}]);
    expect(review?.facts.experience.map(({minYears}) => minYears)).toEqual([3]);
  });

  it('one posting on each line is read as one export', () => {
    const line = JSON.stringify(exports[2]?.[1]);
    const {reviews} = outcomeOf(`${line}\n${line}\n`, {path: 'export.ndjson'});
    expect(reviews.map(({source}) => source.pointer)).toEqual(['/0/jobs/0', '/1/jobs/0']);
  });

  it('JSON that is broken, or holds no posting, is refused with what is known', () => {
    expect(outcomeOf('{"jobs": [', {path: 'a.json'}).failed[0]?.message).toContain('is not valid JSON');
    expect(outcomeOf('{"name": "site"}', {path: 'a.json'}).failed[0]?.message).toContain(
      'no object with a title and a description',
    );
    expect(outcomeOf(`${'['.repeat(5000)}${']'.repeat(5000)}`, {path: 'a.json'}).failed).toHaveLength(1);
  });
});
