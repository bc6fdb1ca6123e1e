/** What postings tell in unusual places and forms: each line here is a way in which real postings write. */
import {describe, expect, it} from 'vitest';
import type {Facts} from '../src/core/types.ts';
import {factsOf, reviewOf} from './support/lint.ts';

const baker = (body: string): Facts => factsOf(`# Baker\n\n${body}\n`);

describe('ways to apply', () => {
  it.each([
    ['an address in angle brackets', 'Send your CV to Mill Jobs <Jobs@mill.example> by Friday.', 'email'],
    ['a mailbox named for questions', 'Questions about this job? Write to jobs@mill.example.', 'email'],
    ['a button that a script serves', '[Apply now](#)', 'form'],
  ])('%s', (_, line, kind) => {
    expect(baker(line).apply).toMatchObject([{kind}]);
  });

  it('in person may stand in a field', () => {
    const {apply} = factsOf(
      '---\ntitle: Baker\nhow_to_apply: Come by and apply in person at 12 Mill Boulevard\n---\n\nYou will bake bread.\n',
    );
    expect(apply).toMatchObject([{kind: 'post'}]);
  });

  it('need no heading where none is given', () => {
    const {findings} = reviewOf('# Baker\n\nPlease apply for this job.\n\nYou will bake bread.\n');
    expect(findings.map(({ruleId}) => ruleId)).toContain('how-to-apply');
    expect(
      findings.filter(({ruleId}) => ruleId === 'section-headings').map(({message}) => message),
    ).not.toEqual(expect.arrayContaining([expect.stringContaining('way to apply')]));
  });
});

describe('demands', () => {
  it('told in sentences are read one by one', () => {
    const {contains, demands} = baker(
      'You will bake bread.\n\nYou must hold a food hygiene certificate. We require two years of experience in a bakery. You should be able to lift 15 kg.',
    );
    expect(contains.requirements).toMatchObject({value: true});
    expect(demands.length).toBeGreaterThanOrEqual(2);
  });

  it('in a field count as the requirements', () => {
    const {contains} = factsOf(
      '---\ntitle: Baker\nqualifications: A food hygiene certificate and two years in a bakery\n---\n\nYou will bake bread.\n',
    );
    expect(contains.requirements).toMatchObject({value: true});
  });
});

describe('duties', () => {
  it('line by line in the imperative need no heading', () => {
    const {contains, duties} = baker(
      'We bake bread for the town.\n\n- Mix and shape the dough\n- Plan the bakes of the week\n- Order flour and yeast\n- Cleans the ovens every evening',
    );
    expect(contains.responsibilities).toMatchObject({value: true});
    expect(duties).toHaveLength(4);
  });

  it('are acts only where they are no label of what would be good to have', () => {
    const {acts} = baker(
      '## Responsibilities\n\n- Mix and shape the dough\n- Bake extras (good to have):\n- Order flour and yeast',
    );
    expect(acts.map(({text}) => text)).toEqual(['Mix and shape the dough', 'Order flour and yeast']);
  });

  it('behind signs that a wrong encoding left are a list', () => {
    const {duties} = baker(
      '## Responsibilities\n\nâ€¢ Mix and shape the dough\nâ€¢ Order flour and yeast\nâ€¢ Clean the ovens every evening',
    );
    expect(duties).toHaveLength(3);
  });
});

describe('places', () => {
  it.each([
    ['behind a pin', '📍 Ghent', 'Ghent'],
    ['in an address', '12 Mill Lane\nSalem, OR 97301', 'Salem'],
    ['in the name of the employer', 'We are hiring for the City of Leeds.', 'Leeds'],
  ])('%s', (_, line, place) => {
    expect(baker(`${line}\n\nYou will bake bread.`).place).toMatchObject({
      value: expect.stringMatching(new RegExp(`^${place}`, 'u')),
    });
  });

  it('the title may say that the work is remote', () => {
    expect(factsOf('# Bookkeeper (Remote)\n\nYou will keep our books.\n').workplace).toMatchObject({
      value: 'remote',
    });
  });
});

describe('headings', () => {
  it('behind a picture head their part', () => {
    const {sections} = baker('## 🧭 About you\n\n- Two years in a bakery\n- A food hygiene certificate');
    expect(sections.map(({kind}) => kind)).toContain('requirements');
  });

  it('of labels with pictures head nothing', () => {
    const {sections} = baker('#### `💰 good pay` `🌎 Ghent`\n\nYou will bake bread for the town.');
    expect(sections.map(({kind}) => kind)).not.toContain('benefits');
  });

  it('may ask, above a paragraph too', () => {
    const {sections} = baker('Benefits: what’s in it for you?\n\nYou will have 25 days of leave.');
    expect(sections.map(({kind}) => kind)).toContain('benefits');
  });

  it('say what would be welcome too', () => {
    const {sections} = baker('## We’d also love:\n\n- Some knowledge of rye');
    expect(sections.map(({kind}) => kind)).toContain('nice-to-have');
  });
});

describe('figures', () => {
  it('of a rate are pay', () => {
    expect(factsOf('---\ntitle: Baker\nrate: $15/Hr\n---\n\nYou will bake bread.\n').pay).toMatchObject([
      {min: 15, currency: 'USD', period: 'hour'},
    ]);
  });

  it('in tens of millions go on over an abbreviation', () => {
    const [measure] = baker('We print tens of millions of U.S. tax forms each year.').measures;
    expect(measure?.text).toMatch(/^tens of millions of U\.S\. tax forms/u);
  });

  it('of a street are no measure', () => {
    expect(baker('Our bakery stands at 1450 Mill Street, Suite 300.').measures).toEqual([]);
  });
});

describe('the process', () => {
  it('a day to apply by may stand in the cell of a table', () => {
    const {deadline} = baker('| Salary | £27,000 |\n| --- | --- |\n| Closing date | 14 March 2027 |');
    expect(deadline).toMatchObject({value: '2027-03-14'});
  });

  it('a question to those who apply is no step of hiring', () => {
    expect(baker('Do you know how to bake? Have you ever done a trial shift?').hiringProcess).toEqual([]);
  });

  it('applications that are closed at this time close the posting', () => {
    expect(baker('Applications are closed at this time.').status).toMatchObject({value: 'closed'});
  });
});

it('references of HTML in a field are resolved, once', () => {
  const {title, employer, place} = factsOf(
    '---\ntitle: Baker &amp; Miller\ncompany: Rye &amp; Sons\nlocation: Saint-Malo &amp;amp; Dinan\n---\n\nYou will bake bread.\n',
  );
  expect([title, employer, place]).toMatchObject([
    {value: 'Baker & Miller'},
    {value: 'Rye & Sons'},
    {value: 'Saint-Malo &amp; Dinan'},
  ]);
});

it('applicants who will be asked are asked by the employer', () => {
  const {findings} = reviewOf(
    '# Baker\n\nYou will bake bread.\n\n## How to apply\n\nTop applicants will be asked to bake a loaf.\n',
  );
  const passive = findings.find(({ruleId}) => ruleId === 'passive-voice');
  expect(passive?.message).toContain('“we …”');
  expect(passive?.message).not.toContain('you');
});

it('a button above a posting is no part out of order', () => {
  const {findings} = reviewOf(
    '# Baker\n\n## [Apply now](https://mill.example/apply)\n\n## Key responsibilities\n\n- Mix and shape the dough\n- Order flour and yeast\n\n## Requirements\n\n- Two years in a bakery\n',
  );
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('section-order');
});

it('underscores across the page are no placeholder', () => {
  const {findings} = reviewOf(`# Baker\n\nYou will bake.\n\n${'_'.repeat(60)}\n\nWe bake bread.\n`);
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('placeholder');
});
