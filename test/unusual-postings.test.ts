/** What postings tell in unusual places and forms: each line here is a way in which real postings write. */
import {describe, expect, it} from 'vitest';
import type {Facts} from '../src/core/types.ts';
import {factsOf, type ReviewWithFindings, reviewOf} from './support/lint.ts';

const baker = (body: string): Facts => factsOf(`# Baker\n\n${body}\n`);

describe('ways to apply', () => {
  it.each([
    ['an address in angle brackets', 'Send your CV to Mill Jobs <Jobs@mill.example> by Friday.', 'email'],
    ['a mailbox named for questions', 'Questions about this job? Write to jobs@mill.example.', 'email'],
    ['a button that a script serves', '[Apply now](#)', 'form'],
    [
      'an address at which to leave a CV',
      'Please go to https://mill.example/x and leave your CV there.',
      'url',
    ],
  ])('%s', (_, line, kind) => {
    expect(baker(line).apply).toMatchObject([{kind}]);
  });

  it('in person may stand in a field', () => {
    const {apply} = factsOf(
      '---\ntitle: Baker\nhow_to_apply: Come by and apply in person at 12 Mill Boulevard\n---\n\nYou will bake bread.\n',
    );
    expect(apply).toMatchObject([{kind: 'post'}]);
  });

  it('may be the word “here” under a heading on applying', () => {
    const {apply} = baker(
      '## Want to apply?\n\nCatch us [here](https://jobs.mill.example/baker/apply?&step=1).',
    );
    expect(apply).toMatchObject([{kind: 'url'}]);
  });

  it('by mail say what to send, wherever that stands', () => {
    const {findings} = reviewOf(
      '# Baker\n\nPlease send us a few lines along with your CV.\n\n## Location\n\nGhent\n\n## Wage\n\n€16 an hour\n\n## Facts\n\n- Night\n- Full-time\n- Rye\n- Mail to apply: jobs@mill.example\n',
    );
    expect(findings.map(({messageId}) => messageId)).not.toContain('what-to-send');
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
  it('begin with “Track”, and none with a track record', () => {
    const {acts} = baker(
      '## Duties\n\n- Track deliveries of flour from two mills\n- Track record in rye bread',
    );
    expect(acts.map(({text}) => text)).toEqual(['Track deliveries of flour from two mills']);
  });

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

  it('may end the summary in a field', () => {
    const {place} = factsOf(
      '---\ntitle: Baker\nsummary: Bread for the night shift in Chicago\n---\n\nYou will bake bread.\n',
    );
    expect(place).toMatchObject({value: 'Chicago'});
  });

  it('of work that is done in a room of a kind are on site', () => {
    expect(baker('You will give lab-based support to the millers.').workplace).toMatchObject({
      value: 'onsite',
    });
  });

  it('the title may say that the work is remote', () => {
    expect(factsOf('# Bookkeeper (Remote)\n\nYou will keep our books.\n').workplace).toMatchObject({
      value: 'remote',
    });
  });
});

describe('work that is done at a place by its nature', () => {
  const rulesOn = (title: string): string[] =>
    reviewOf(`# ${title}\n\nYou will work with nine others.\n`).findings.map(({ruleId}) => ruleId);

  it.each(['History teacher', 'Landscape installation technician', 'PhD position in soil science'])(
    'is not asked for remote or on site: %s',
    (title) => {
      expect(rulesOn(title)).not.toContain('workplace');
    },
  );

  it('is none where people sit at a desk', () => {
    expect(rulesOn('Data analyst')).toContain('workplace');
  });
});

it.each([
  'You do not have to fit into a single box.',
  'Ideally you will have experience in most of the areas below.',
])('people who lack something are invited: “%s”', (line) => {
  expect(baker(line).welcome).toMatchObject([{kind: 'invitation'}]);
});

describe('a posting of one block', () => {
  const sentences = [
    'Mill Lane is a dynamic, innovative and world-class bakery for nine villages.',
    'You will facilitate the provision of various solutions for our customers in order to enhance their breakfast.',
    'You will utilize innovative ovens to implement the production of three hundred loaves a night.',
    'You have excellent skills in various kinds of dough and relevant experience in a bakery of any size.',
    'We offer a competitive package with 28 days of leave and a pension, and as much bread as your family eats.',
    'Write to jobs@mill.example to apply, with a few lines on the best loaf you have ever baked for someone.',
  ];
  const headings = ['About us', 'Overview', 'Duties', 'Requirements', 'Benefits', 'How to apply'];
  const clarityOf = (body: string): number =>
    reviewOf(`# Baker\n\n${body}\n`).score.categories.find(({id}) => id === 'clarity')?.value ?? 0;

  it('is no clearer than the same text below its headings', () => {
    const headed = sentences.map((sentence, index) => `## ${headings[index]}\n\n${sentence}`).join('\n\n');
    expect(clarityOf(sentences.join(' '))).toBeLessThanOrEqual(clarityOf(headed));
  });

  it('has each of its words counted once, however many parts it tells', () => {
    const {findings} = reviewOf(
      `# Baker\n\n${'You will bake rye bread as needed for nine villages and two schools. '.repeat(4)}${sentences
        .slice(3)
        .join(' ')
        .replace(/excellent|various kinds of |relevant |competitive /g, '')}\n`,
    );
    expect(findings.find(({ruleId}) => ruleId === 'plain-words')?.message).toContain('in four places');
  });

  it('is judged though a sentence of the law stands in it', () => {
    const {findings} = reviewOf(
      `# Baker\n\n${[...sentences, ...sentences, ...sentences].join(' ')} We are an equal opportunity employer.\n`,
    );
    expect(findings.map(({ruleId}) => ruleId)).toEqual(
      expect.arrayContaining(['long-paragraph', 'plain-words', 'formal-words']),
    );
  });
});

it('pay that a scheme settles is vague, and not missing', () => {
  expect(baker('The remuneration will be determined according to the scheme of the mill.').pay).toMatchObject(
    [{form: 'vague'}],
  );
});

it('where training is given, nothing needs to be called optional', () => {
  const posting = (line: string): string =>
    `# Baker\n\n## Duties\n\n- Bake bread\n- Order flour\n\n## Requirements\n\n- You like the night\n- You lift 25 kg\n- You know rye from wheat\n- You have a licence for a van\n\n${line}\n`;
  const asksForExtras = (line: string): boolean =>
    reviewOf(posting(line)).findings.some(({data: {section}}) => section === 'Nice-to-have skills');
  expect(asksForExtras('We bake by night.')).toBe(true);
  expect(asksForExtras('All training will be given.')).toBe(false);
});

describe('a text that was pasted into Markdown', () => {
  const {sections, duties, demands} = factsOf(
    `---
title: Night Baker
---

Mill Lane Bakery bakes bread for nine villages and two schools along the river, and looks for
someone who likes the hours before dawn.
What you will do
• Mix and shape the dough for three hundred loaves of rye and wheat, which rest until the
ovens are hot
• Order flour and yeast from the two mills upstream
• Clean the ovens every evening
What you bring
• Two years in a bakery, or in the kitchen of a restaurant where bread is baked from
scratch
• A food hygiene certificate
• Strength for bags of flour of twenty-five kilograms
How to apply
Write to jobs@mill.example by the end of June, with two lines on the best loaf you have ever
baked.
`,
  );

  it('keeps its headings, though nothing marks them', () => {
    expect(sections.map(({kind}) => kind)).toEqual([
      'other',
      'responsibilities',
      'requirements',
      'how-to-apply',
    ]);
  });

  it('has items that go on in the next line', () => {
    expect(duties).toHaveLength(3);
    expect(demands).toHaveLength(3);
  });
});

it('dashes without a space behind them are meant as bullets, and no page shows them so', () => {
  const {facts, findings} = reviewOf(
    '# Baker\n\n## Responsibilities\n\n-Mix and shape the dough\n-Order flour and yeast\n-Clean the ovens every evening\n-Sell bread on Saturdays\n',
  );
  expect(facts.duties).toHaveLength(4);
  expect(findings.find(({ruleId}) => ruleId === 'bullet-lists')?.message).toContain(
    'Put a space after each dash',
  );
});

describe('a posting that stands in fields alone', () => {
  const fields = factsOf(`---
jobTitle: Night Baker
pitch: >-
  Mill Lane Bakery is a bakery of twelve people beside the river. We bake for nine villages, with flour from two mills, and sleep by day.
responsibilities:
- text: "Bake 300 loaves of bread a night"
- text: 'Order flour and yeast'
sections:
  - title: What you bring
    items:
      - "Two years in a bakery"
      - A food hygiene certificate
  - title: What you get
    text: >-
      The wage is 14 to 16 pounds an hour, with 28 days of leave and as much bread as your family eats. Sundays are free.
---
`);

  it('is read under the keys and headings of its parts', () => {
    expect(fields.sections.map(({kind, heading}) => `${kind}: ${heading?.text}`)).toEqual([
      'other: pitch',
      'responsibilities: responsibilities',
      'requirements: What you bring',
      'benefits: What you get',
    ]);
    expect(fields.contains['about-company']).toMatchObject({value: true});
    expect(fields.pay).toMatchObject([{min: 14, max: 16, currency: 'GBP', period: 'hour'}]);
  });

  it('has its lists without their quotes and keys', () => {
    expect(fields.duties.map(({text}) => text)).toEqual([
      'Bake 300 loaves of bread a night',
      'Order flour and yeast',
    ]);
    expect(fields.demands.map(({text}) => text)).toEqual([
      'Two years in a bakery',
      'A food hygiene certificate',
    ]);
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
  it('of pay beside a share of the company are pay, and lakhs are of rupees', () => {
    expect(
      baker('## Compensation and benefits\n\n- $180k–$220k base, 0.25%–0.75% equity\n- Bread').pay,
    ).toMatchObject([{min: 180_000, max: 220_000, currency: 'USD'}]);
    expect(baker('## Salary\n\n- 5 - 16 LPA').pay).toMatchObject([
      {min: 500_000, max: 1_600_000, currency: 'INR', period: 'year'},
    ]);
  });

  it('of pay may have a scale between them, and a currency in small letters', () => {
    expect(baker('We pay between € 2,651 (scale 9) and € 3,997 (scale 10) a month.').pay).toMatchObject([
      {min: 2651, max: 3997, currency: 'EUR'},
    ]);
    expect(baker('Gross salary: 2500-4500 Eur').pay).toMatchObject([{min: 2500, max: 4500, currency: 'EUR'}]);
  });

  it('of pay do not begin in the name of a grade', () => {
    expect(baker('Base salary of a GS-14 - $87,000 to $113,000 a year').pay).toMatchObject([
      {min: 87_000, max: 113_000, currency: 'USD', period: 'year'},
    ]);
  });

  it('of pay may have their currency in words', () => {
    expect(baker('The annual salary for bakers is 120,000 yuan.').pay).toMatchObject([
      {min: 120000, currency: 'CNY', period: 'year'},
    ]);
  });

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

describe('headings of parts', () => {
  it.each([
    ['The process', 'hiring-process'],
    ['Next step', 'hiring-process'],
    ['Equal-opportunities', 'eeo'],
    ['The company offers', 'benefits'],
    ['Workplace incentives', 'benefits'],
    ['Jobs at the mill come with', 'benefits'],
    ['How you’ll spend your time', 'responsibilities'],
    ['What this role involves', 'responsibilities'],
    ['This role is for you if …', 'requirements'],
    ['Here are some pointers on what we look for', 'requirements'],
    ['Plus points', 'nice-to-have'],
    ['Preferable', 'nice-to-have'],
    ['Bonus experience', 'nice-to-have'],
    ['Bonus requirements', 'nice-to-have'],
    ['You might also have', 'nice-to-have'],
    ['Preferred profile & experience', 'requirements'],
    ['Who are you?', 'requirements'],
    ['Need to have', 'requirements'],
    ['About yourself', 'requirements'],
    ['What will you be working on?', 'responsibilities'],
    ['What to expect working at the mill', 'benefits'],
    ['Work description', 'role-overview'],
    ['Details of the position', 'other'],
    ['Are you interested?', 'how-to-apply'],
    ['Apply for position', 'how-to-apply'],
    ['We are looking for a baker to join our night shift', 'role-overview'],
    ['This is us', 'about-company'],
    ['Non-requirements', 'other'],
  ])('%s', (heading, kind) => {
    const {sections} = baker(`## ${heading}\n\n- Rye bread at night\n- Two ovens of stone`);
    expect(sections.find(({heading: own}) => own?.text === heading)?.kind).toBe(kind);
  });

  it('may lack the space behind their sign', () => {
    const {sections} = baker('#About us\n\nWe bake bread for the town.\n\n#hashtags\n');
    expect(sections.map(({kind}) => kind)).toEqual(['title', 'about-company']);
  });

  it('that a list below a label fills open no group', () => {
    const {sections} = baker(
      '## Who are you?\n\nAs our baker you should have:\n\n- Two years in a bakery\n- A food hygiene certificate\n\n## How do we work?\n\nWe bake at night, in pairs.',
    );
    expect(sections.at(-1)).toMatchObject({kind: 'other', heading: {text: 'How do we work?'}});
  });

  it('of what a company has to have done are not about it', () => {
    const {sections} = baker(
      '## Responsibilities\n\nCompany admin\n- Order flour\n- Pay the millers\n\nPersonal admin\n- Book trains\n- Keep the diary',
    );
    expect(sections.map(({kind}) => kind)).not.toContain('about-company');
  });
});

describe('front matter with slips', () => {
  it('of tabs and of quotes of two kinds is read', () => {
    const {title, duties} = factsOf(
      '---\ntitle: "Baker at the mill”\nresponsibilities: [\n\t"Bake rye bread every night",\n\t"Order flour and yeast"\n\t]\n---\n\nWe bake bread.\n',
    );
    expect(title).toMatchObject({value: expect.stringContaining('Baker')});
    expect(duties.map(({text}) => text)).toEqual(['Bake rye bread every night', 'Order flour and yeast']);
  });

  it.each([
    ["description: 'We bake\n\nbread.'", 'a text in quotes over lines that are not indented'],
    ['layout: @layouts/Career.astro', 'a sign that YAML keeps for itself'],
  ])('%j is read: %s', (field) => {
    const {title} = factsOf(`---\ntitle: Baker\n${field}\n---\n\nYou will bake bread.\n`);
    expect(title).toMatchObject({value: 'Baker'});
  });

  it('may hold the whole text with its headings', () => {
    const {sections} = factsOf(
      '---\ntitle: Baker\ndescription: >-\n  ## About us\n\n\n  Mill Lane bakes bread for nine villages along the river, every night but one.\n\n\n  ## What you will do\n\n\n  * Bake rye bread\n\n  * Order flour\n---\n',
    );
    expect(sections.map(({kind}) => kind)).toEqual(['about-company', 'responsibilities']);
  });

  it('is read once where the text says the same', () => {
    const {demands} = factsOf(
      '---\ntitle: Baker\nrequirements:\n  - Two years in a bakery\n  - A food hygiene certificate\n---\n\nMill Lane bakes bread for nine villages and two schools along the river, with flour from two mills upstream, every night but one, and delivers it by boat. You will bake three hundred loaves a night and order the flour for them.\n\n## Requirements\n\n- Two years in a bakery\n- A food hygiene certificate\n',
    );
    expect(demands).toHaveLength(2);
  });

  it('may keep whom to write to', () => {
    const {apply} = factsOf(
      '---\ntitle: Baker\ncontact:\n  name: Mill Lane\n  email: jobs@mill.example\n---\n\nYou will bake bread.\n',
    );
    expect(apply).toMatchObject([{kind: 'email', value: 'jobs@mill.example'}]);
  });
});

it('a page of Markdown may be named for the HTML that a site makes of it', () => {
  const {facts} = reviewOf(
    '---\ntitle: Baker\n---\n\n# About us\n\nWe bake bread.\n\n# Your tasks\n\n* Bake rye bread\n* Order flour\n',
    {path: 'baker.html'},
  );
  expect(facts.sections.map(({kind}) => kind)).toEqual(['about-company', 'responsibilities']);
});

describe('benefits', () => {
  const names = (line: string): string[] => baker(line).benefits.map(({name}) => name);

  it.each([
    'No relocation support is available.',
    'Please do not apply if you get bored and wish to work remotely.',
    'Our company sells to the healthcare and fitness markets.',
    'We provide bread to sectors such as retail, wellness and transport.',
  ])('are none in: %s', (line) => {
    expect(names(line)).toEqual([]);
  });

  it('are some where they are offered', () => {
    expect(names('We offer relocation support and a gym.')).toHaveLength(2);
  });
});

it.each([
  ['remote work will be considered', 'Location: Ghent - remote work will be considered'],
  ['remote work is optional', '- An office in Ghent\n- Remote work (optional)\n\nLocation: Ghent'],
  ['the team meets', 'We work remotely, and meet at the office a couple of times a week.'],
])('work is hybrid where %s', (_, text) => {
  expect(baker(text).workplace).toMatchObject({value: 'hybrid'});
});

it.each([
  'Half of it is 50% conceptualizing and 50% baking.',
  'Read https://mill.example/news/12-million-series-a-round-for-bread for more.',
])('no figure shows the scale of the work in: %s', (line) => {
  expect(baker(line).measures).toEqual([]);
});

it.each([
  ["It's okay if you're not an expert at everything.", 'invitation'],
  ['We also assess people who have comparable knowledge of ovens.', 'equivalent'],
])('welcomes: %s', (line, kind) => {
  expect(baker(line).welcome).toMatchObject([{kind}]);
});

it('the job may be named in small letters where its acts are told', () => {
  const {acts} = baker(
    'The baker will knead the dough of the whole town. The manager will plan your shifts.',
  );
  expect(acts).toHaveLength(1);
});

describe('ages', () => {
  const kinds = (line: string): string[] => baker(line).tone.map(({kind}) => kind);

  it.each([
    'Applicants should be under the age of 35.',
    'You are below 40 years of age.',
    'The maximum age is 45.',
    'Age: 25–35',
  ])('%s', (line) => {
    expect(kinds(line)).toEqual(['age']);
  });

  it.each([
    'There is no age limit.',
    'You must be over the age of 18.',
    'We keep deliveries under 40 minutes.',
    'You will teach children under the age of 5.',
    'Half of our patients under the age of 30 come alone.',
  ])('%s is none that shuts out', (line) => {
    expect(kinds(line)).toEqual([]);
  });
});

it.each([
  ['many', 'The people we want to meet have many of the following.', 'invitation'],
  ['a combination', 'We take people with some combination of coursework and experience.', 'equivalent'],
])('%s of the demands is an invitation', (_, line, kind) => {
  expect(baker(line).welcome).toMatchObject([{kind}]);
});

it('an academic group is told of by what it studies', () => {
  const {contains} = baker(
    'The Rye Group (RG) is focused on the genes of grain.\n\n## Duties\n\n- Mill the samples',
  );
  expect(contains['about-company']).toMatchObject({value: true});
});

it('skills that may be included are optional', () => {
  const {contains} = baker('## Relevant skills may include\n\n- Rye bread\n- Spelt bread');
  expect(contains['nice-to-have']).toMatchObject({value: true});
});

it('a heading of the whole above those of its parts is not empty', () => {
  const {findings} = reviewOf(
    '# Baker\n\n**Job Description**\n\n**Core Responsibilities**\n\n- Mix and shape the dough\n- Order flour and yeast\n',
  );
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('empty-section');
});

it.each(['hours: Monday to Friday from 2 am to 10 am', 'schedule: 36 hours a week, no Sundays'])(
  'hours may stand in a field: %s',
  (field) => {
    const messages = (matter: string): string[] =>
      reviewOf(`---\ntitle: Baker\n${matter}\n---\n\nYou will bake bread.\n`)
        .findings.filter(({ruleId}) => ruleId === 'hours-and-dates')
        .map(({message}) => message);
    expect(messages('team: Night')).toEqual([expect.stringContaining('days of work')]);
    expect(messages(field)).not.toEqual([expect.stringContaining('the days of work')]);
  },
);

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
  expect(passive?.message).toContain('“we ask …”');
  expect(passive?.message).not.toContain('you');
});

it('a button above a posting is no part out of order', () => {
  const {findings} = reviewOf(
    '# Baker\n\n## [Apply now](https://mill.example/apply)\n\n## Key responsibilities\n\n- Mix and shape the dough\n- Order flour and yeast\n\n## Requirements\n\n- Two years in a bakery\n',
  );
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('section-order');
});

it('a summary after an overview that holds the duties is not out of order', () => {
  const {findings} = reviewOf(
    '# Baker\n\n## Overview\n\n- Mix and shape the dough\n- Order flour and yeast\n- Clean the ovens every evening\n\n## Summary\n\nYou will be one of twelve people in our bakery, and work at night.\n',
  );
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('section-order');
});

it.each([
  'Strong dough skills: you can feel by hand when a dough is ready.',
  'We do not expect you to be an excellent baker.',
])('no vague word is left open in: %s', (line) => {
  expect(baker(line).vagueWords).toEqual([]);
});

it.each([
  'The committee is distributed across three towns.',
  'The oven is led by Ann and is part of the bakery.',
  'Good work gets done here.',
])('a passive that says all is let be: %s', (line) => {
  const {findings} = reviewOf(`# Baker\n\nYou will bake bread.\n\n${line}\n`);
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('passive-voice');
});

it('an answer for a few is no answer', () => {
  const {hiringProcess} = baker(
    '## How to apply\n\nSend a CV to jobs@mill.example. Only shortlisted candidates will be contacted. See the README for our interview process.',
  );
  expect(hiringProcess.map(({kind}) => kind)).toEqual(['review']);
});

it.each([
  ['Staff+ Backend Engineer', 'staff'],
  ['Staff Engineer', 'staff'],
])('the level of “%s” is read', (title, level) => {
  expect(factsOf(`# ${title}\n\nYou will build ovens.\n`).level).toMatchObject({value: level});
});

it.each([
  ['the hours a week', 'Hours of work are 25 a week.'],
  ['the hours a week', 'The post is half-time.'],
  ['the day it starts', 'Starting autumn 2026.'],
  ['the day it starts', 'Starting date: as soon as possible.'],
])('nobody asks for %s after: %s', (asked, line) => {
  // Two kinds are enough; one asks for what is left.
  const toldBefore = 'You have 28 days of paid leave.';
  const ask = (text: string): string =>
    reviewOf(`# Baker\n\nYou will bake bread. ${asked === 'the hours a week' ? '' : toldBefore}\n\n${text}\n`)
      .findings.filter(({ruleId}) => ruleId === 'hours-and-dates')
      .map(({message}) => message)
      .join();
  expect(ask('')).toContain(asked);
  expect(ask(line)).not.toContain(asked);
});

it('who is used to something is not used', () => {
  const {passives} = baker('You are used to a hot kitchen. The oven is used to bake rye.');
  expect(passives.map(({text}) => text)).toEqual(['is used']);
});

it('a title that asks for people is offered as the name of the job', () => {
  const better = (title: string): string | undefined =>
    reviewOf(`# ${title}\n\nYou will bake bread.\n`).findings.find(({ruleId}) => ruleId === 'title')
      ?.suggestions[0]?.edits[0]?.text;
  expect(better('We are looking for Bakers!')).toBe('Bakers');
  expect(better('Servers & Hosts Needed!')).toBe('Servers & Hosts');
});

it('underscores across the page are no placeholder', () => {
  const {findings} = reviewOf(`# Baker\n\nYou will bake.\n\n${'_'.repeat(60)}\n\nWe bake bread.\n`);
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('placeholder');
});

it.each(['Children’s Librarian', 'Lab Technician', 'Archivist'])(
  'nobody asks of a %s whether the work is remote',
  (title) => {
    const {findings} = reviewOf(`# ${title}\n\nYou will look after what is kept here.\n`);
    expect(findings.map(({ruleId}) => ruleId)).not.toContain('workplace');
  },
);

/** What one rule says of a posting. */
const findingsBy = (ruleId: string, text: string): ReviewWithFindings['findings'] =>
  reviewOf(text).findings.filter((finding) => finding.ruleId === ruleId);

/** The rules that say something of a posting, each once. */
const rulesOn = (text: string): string[] => [...new Set(reviewOf(text).findings.map(({ruleId}) => ruleId))];

describe('what a posting says in other words is not missing', () => {
  it.each([
    [
      'people who bake together in person are on site',
      'We work together in person in sunny Porto.',
      'onsite',
    ],
    [
      'a hybrid position that is based somewhere',
      'This is a hybrid position that is based in Ghent.',
      'hybrid',
    ],
    ['an office beside a home', 'Mostly in our office, but you can work at home or from a train.', 'hybrid'],
  ])('the workplace: %s', (_, line, value) => {
    expect(baker(line).workplace).toMatchObject({value});
  });

  it.each([
    ['We know that not everyone reading this fits all of it.'],
    ['If the job sounds like you, or you want to give it a try, write to us.'],
    ['Do not stay away just because you don’t fit one of the points.'],
    ['Bakers with less experience in rye bread will be considered.'],
  ])('an invitation: %s', (line) => {
    expect(baker(line).welcome.map(({kind}) => kind)).toContain('invitation');
  });

  it.each([
    ['An apprenticeship is a merit.'],
    ['You may have a driving licence.'],
    ['Knows sourdough, or is willing to learn it.'],
  ])('what is optional: %s', (line) => {
    expect(
      baker(`## Requirements\n\n- Two years in a bakery\n- ${line}`).contains['nice-to-have'],
    ).toMatchObject({
      value: true,
    });
  });

  it('the role: what stands above its duties', () => {
    const text =
      '# Baker\n\nMill Lane runs two ovens.\n\n## Job overview\n\nA job by the river.\n\n## Responsibilities\n\nAs a baker at Mill Lane, you will plan the bakes of two shops.\n\n- Mix and shape the dough\n- Order flour and yeast\n';
    expect(reviewOf(text).findings.map(({messageId}) => messageId)).not.toContain('role-acts');
  });

  it('a heading: a label in bold at the head of a paragraph', () => {
    const bare = (label: string): string =>
      findingsBy(
        'section-headings',
        `# Baker\n\nMill Lane is hiring.\n\n${label}You will mix and shape the dough. You will plan the bakes of two shops. You will order flour from three mills.\n\nYou must have two years of experience in a bakery. You need a food hygiene certificate.\n`,
      )
        .map(({message}) => message)
        .join();
    expect(bare('')).toContain('The duties and the requirements have no heading');
    expect(bare('**What you’ll do:** ')).toContain('The requirements have no heading');
  });

  it('the steps after applying: what stands under “Selection”', () => {
    expect(
      baker('## Selection\n\nYou will be given a dough to shape as a short task.').hiringProcess,
    ).not.toEqual([]);
  });

  it('a day to start: a field that says “immediately”', () => {
    const with_ = (field: string): string =>
      findingsBy('hours-and-dates', `---\ntitle: Baker\n${field}---\n\nYou will bake bread.\n`)
        .map(({message}) => message)
        .join();
    const told = 'working_hours: 38 hours a week\n';
    expect(with_(told)).toContain('the day it starts');
    expect(with_(`${told}start_date: Immediately\n`)).not.toContain('the day it starts');
  });
});

describe('what leads astray', () => {
  it('what is wished may stand before what must be: both are demands', () => {
    const text =
      '# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Desired qualifications\n\n- A driving licence\n\n## Ideal candidate\n\n- Two years in a bakery\n';
    expect(rulesOn(text)).not.toContain('section-order');
  });

  it('the questions of a list of questions have an order of their own', () => {
    const text =
      '# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Requirements\n\n- Two years in a bakery\n\n## Would I take on this role alone or with others?\n\nWith two others.\n';
    expect(rulesOn(text)).not.toContain('section-order');
  });

  it('a name left open in round brackets is a blank', () => {
    expect(rulesOn('# Baker\n\nThe (role name) has to get up early.\n')).toContain('placeholder');
    expect(rulesOn('# Baker\n\nThe baker (or pastry chef) has to get up early.\n')).not.toContain(
      'placeholder',
    );
  });

  it('a short word beside the formal one is not put in twice', () => {
    const text =
      '# Baker\n\n## Responsibilities\n\n- Use and utilize the old oven\n- Tidy up prior to closing\n- Sweep the floor prior to the bake\n';
    expect(JSON.stringify(reviewOf(text).findings)).not.toContain('say “use”');
  });

  it('a state, and an idiom, are no passives', () => {
    expect(
      rulesOn('# Baker\n\nThe bakery is situated in the old mill. That is easier said than done.\n'),
    ).not.toContain('passive-voice');
  });

  it('sentences among the duties that tell no act raise nothing', () => {
    const posting = (more: string): string =>
      `# Baker\n\n## The job\n\nMill Lane is looking for a baker.${more}\n\n## Requirements\n\n- Two years in a bakery\n`;
    const filler =
      ' In times such as ours it matters to look ahead. One thing leads to the next, as everybody knows.';
    expect(reviewOf(posting(filler)).score.exact).toBeLessThanOrEqual(reviewOf(posting('')).score.exact ?? 0);
  });
});

it('benefits that are named stand for a part of pay where no figure is given', () => {
  const payOf = (benefits: string): number => {
    const {score} = reviewOf(
      `# Baker\n\nYou will bake bread.\n\n## Benefits\n\n- A friendly shop${benefits}\n`,
    );
    return score.categories.find(({id}) => id === 'pay')?.value ?? 0;
  };
  expect(payOf('\n- 28 days of leave\n- A pension')).toBeGreaterThan(payOf(''));
});

it('of a council of the United Kingdom the country is known, of its nations the code too', () => {
  const placesOf = (place: string): Facts['places'] =>
    factsOf(`---\ntitle: Baker\nlocation: ${place}\n---\n\nYou bake.\n`).places;
  expect(placesOf('Aberdeenshire')).toMatchObject([{country: 'GB'}]);
  expect(placesOf('Aberdeenshire')[0]).not.toHaveProperty('region');
  expect(placesOf('Scotland')).toMatchObject([{country: 'GB'}]);
});

describe('what means something else here', () => {
  it.each([
    ['rock stars as clients', 'Our clients range from rockstars to millers.'],
    ['more sold than was asked', 'You have a record of over-achieving quotas.'],
    ['the pressure of water', 'We build ovens that perform well under pressure.'],
    ['much data', 'You get a fire hose of data.'],
    ['a free hand', 'You plan your bakes without external micromanagement.'],
    ['what the employer is fond of', 'We obsess over good flour.'],
  ])('is no fault of tone: %s', (_, line) => {
    expect(baker(line).tone).toEqual([]);
  });

  it.each([
    ['We are looking for an extroverted baker.', 'label'],
    ['You are a student with a liking for all the nerdy guys around an oven.', 'sex'],
    ['Perfect English is a must.', 'native'],
  ])('and is one where people are asked to be so: %s', (line, kind) => {
    expect(baker(line).tone.map((tone) => tone.kind)).toContain(kind);
  });

  it.each([
    ['The work is unstructured.'],
    ['You are someone who does not get blocked.'],
    ['Be prepared to ask the right questions.'],
  ])('is no passive worth a word: %s', (line) => {
    expect(rulesOn(`# Baker\n\n${line}\n`)).not.toContain('passive-voice');
  });

  it('an application of software is what a company makes', () => {
    expect(baker('Mill Lane is a small application for bakeries.').contains['about-company']).toMatchObject({
      value: true,
    });
  });

  it.each([
    ['a team elsewhere', 'You have experience with distributed teams.'],
    ['a team around the world', 'You join our globally distributed team.'],
  ])('does not make the job remote: %s', (_, line) => {
    expect(baker(`## Requirements\n\n- ${line}`).workplace).toBeUndefined();
  });
});

describe('where one can apply and what stands under a heading', () => {
  it('any field may lead to a system for applications', () => {
    const {apply} = factsOf(
      '---\ntitle: Baker\nsmarturl: https://www.smartrecruiters.com/MillLane/12-baker\n---\n\nYou bake.\n',
    );
    expect(apply).toMatchObject([{kind: 'url'}]);
  });

  it('a component is something', () => {
    const text = '# Baker\n\nYou bake.\n\n## Apply now\n\n<Apply />\n';
    expect(reviewOf(text, {path: 'baker.md'}).findings.map(({ruleId}) => ruleId)).not.toContain(
      'empty-section',
    );
    expect(rulesOn(text.replace('<Apply />', ''))).toContain('empty-section');
  });

  it('what is expected may be the duties', () => {
    const {sections} = baker(
      '## What we expect from you\n\n- Shape the dough of two shops\n- Plan the bakes of the week\n- Order flour from three mills\n',
    );
    expect(sections.map(({kind}) => kind)).toContain('responsibilities');
  });

  it('a site is no job, and a sentence names one', () => {
    expect(factsOf('---\ntitle: mill.example careers\n---\n\n# Baker\n\nYou bake.\n').title).toMatchObject({
      value: 'Baker',
    });
    expect(factsOf('# Mill Lane is looking for a baker\n\nYou bake.\n').title).toMatchObject({
      value: 'baker',
    });
  });
});

it('volunteers are told no pay and asked for no days of leave', () => {
  const text = '# Baker\n\nYou will bake bread. After that we send you some volunteer agreements.\n';
  expect(rulesOn(text)).not.toContain('pay-missing');
  expect(JSON.stringify(reviewOf(text).findings)).not.toContain('days of leave');
});

it('figures of those who use something need no noun, and customers may be businesses', () => {
  const measuresOf = (line: string): string[] => baker(line).measures.map(({text}) => text);
  expect(measuresOf('You will improve an oven that is used by millions.')).toEqual(['millions']);
  expect(measuresOf('You will serve over 1,000 business customers.')).toEqual([
    'over 1,000 business customers',
  ]);
  expect(measuresOf('You will hear from us within 5 business days.')).toEqual([]);
});

it.each([
  ['1-20-2013', '2013-01-20'],
  ['20/1/2013', '2013-01-20'],
  ['2.2.2013', '2013-02-02'],
  ['3-4-2013', undefined],
])('a day in figures counts where it can be no other: %s', (written, day) => {
  const {posted} = factsOf(`---\ntitle: Baker\npost-date: ${written}\n---\n\nYou bake.\n`);
  expect(posted === undefined ? undefined : 'value' in posted && posted.value).toBe(day);
});

it('a teaser may hold the way to apply, and a heading the invitation', () => {
  const {apply, welcome} = factsOf(
    '---\ntitle: Baker\nexcerpt: Two ovens need you. If interested, please email jobs@mill.example with your CV.\n---\n\nYou bake.\n\n## An ideal candidate will have most of these skills\n\n- Two years in a bakery\n',
  );
  expect(apply).toMatchObject([{kind: 'email', value: 'jobs@mill.example'}]);
  expect(welcome).toMatchObject([{kind: 'invitation'}]);
});

it('what is denied is no level, and a trip is no place of work', () => {
  expect(baker('This is not an entry-level position.').level).toBeUndefined();
  expect(baker('The airport makes travelling to anywhere in the world easy.').workplace).toBeUndefined();
});

it('a long address in a field is an address and no text', () => {
  const {apply} = factsOf(
    `---\ntitle: Baker\napply_link: https://jobs.mill.example/view/3120881510/?${'from=search&'.repeat(12)}\n---\n\nYou bake.\n`,
  );
  expect(apply).toMatchObject([{kind: 'url'}]);
});

it('preferred skills as all that is asked have a heading', () => {
  const messages = findingsBy(
    'section-headings',
    '# Baker\n\n## Preferred skills and qualifications\n\n- Two years in a bakery\n- A driving licence\n\n## Apply\n\nWrite to jobs@mill.example.\n',
  ).map(({message}) => message);
  expect(messages.join()).not.toContain('requirements');
});

it('a question below an empty heading is no part of it', () => {
  const {sections} = baker('## What you bring\n\n## Still got questions?\n\nWrite to jobs@mill.example.\n');
  expect(sections.map(({kind, heading}) => [heading?.text, kind])).not.toContainEqual([
    'Still got questions?',
    'requirements',
  ]);
});

describe('a heading', () => {
  const kindOf = (heading: string, below = '- Bread\n- Rolls'): string | undefined =>
    baker(`## ${heading}\n\n${below}`).sections.find(({heading: own}) => own?.text === heading)?.kind;

  it.each([
    ['We would also appreciate if you have', 'nice-to-have'],
    ['Would be a huge plus', 'nice-to-have'],
    ['Desired', 'nice-to-have'],
    ['Mill Lane offers', 'benefits'],
    ['Sounds good to you? Write to us!', 'how-to-apply'],
    ['Hiring plan', 'hiring-process'],
    ['Recommended skills', 'nice-to-have'],
    ['Preferences', 'nice-to-have'],
    ['Person specification', 'requirements'],
    ['The role mainly involves', 'responsibilities'],
    ['Who are we looking for?', 'requirements'],
    ['Expressions of interest', 'how-to-apply'],
  ])('“%s” is that of: %s', (heading, kind) => {
    expect(kindOf(heading)).toBe(kind);
  });

  it('that only says “Profile” is settled by what stands below it', () => {
    expect(kindOf('Profile', '- Shape the loaves\n- Clean the ovens')).toBe('responsibilities');
    expect(kindOf('Profile', '- Experience with rye\n- Ability to lift 25 kg')).toBe('requirements');
  });

  it('that says what to expect is settled by what stands below it', () => {
    expect(kindOf('What you can expect', '- Shape the loaves\n- Clean the ovens')).toBe('responsibilities');
    expect(kindOf('What you can expect', '- A team of eight\n- Free bread')).toBe('benefits');
  });

  it('of three lines is a paragraph in large type', () => {
    const text = 'Mill Lane bakes bread for nine schools and two hospitals. '.repeat(4).trim();
    const {sections} = baker(`##### ${text}\n\nYou will bake it.`);
    expect(sections.map(({heading}) => heading?.text)).not.toContain(text);
  });

  it('with a part of its own to name is no part of the empty extras above it', () => {
    const {findings} = reviewOf(
      '# Baker\n\n## Preferred qualifications\n\n## Benefits\n\n- 30 days of paid leave\n- A pension\n',
    );
    expect(findings.map(({ruleId}) => ruleId)).toContain('empty-section');
  });
});

describe('below the place of work', () => {
  it('what the work is stands for itself', () => {
    const {duties} = baker(
      '## Location\n\nGhent\n\nThe bakery is open to the street, so that guests see how dough becomes bread, and children ask what rye is for.\n\nThe baker will shape the loaves, plan the bakes of two shops and order flour from three mills, together with an apprentice.',
    );
    expect(duties.length).toBeGreaterThan(0);
  });
});

describe('of two findings at one place', () => {
  it('the one that costs more leads, and takes the effort of both', () => {
    const items = ['🥖 Bake', '🥐 Fold', '🧹 Clean', '📦 Pack'].map((item) => `- ${item}`).join('\n');
    const {findings, score} = reviewOf(`# Baker\n\n## Your tasks\n\n${items}\n`);
    for (const {ruleId, problems, points} of findings) {
      const [leading, ...others] = problems.map((problem) => score.points.get(problem)?.cost ?? 0);
      expect(Math.max(0, ...others), ruleId).toBeLessThanOrEqual(leading as number);
      expect(points.cost).toBeCloseTo((leading as number) + others.reduce((sum, cost) => sum + cost, 0));
    }
  });
});

describe('work that is done on the spot', () => {
  const asks = (text: string): string[] =>
    reviewOf(text)
      .findings.filter(({ruleId}) => ruleId === 'workplace' || ruleId === 'role-basics')
      .map(({message}) => message);

  it('is told by what is done only where it is', () => {
    const [basics, ...others] = asks(
      '# River Hand\n\n## Duties\n\n- Sweep the kitchen\n- Lift up to 20 kg of nets\n- Mend nets with hand tools\n',
    );
    expect(others).toEqual([]);
    expect(basics).not.toContain('level');
  });

  it('is not that of people who write software for those who do it', () => {
    expect(
      asks('# Software Engineer\n\n## Duties\n\n- Build a tool for kitchens\n- Show it to patients\n').join(),
    ).toContain('remote, hybrid or on site');
  });
});

describe('a day that is long over', () => {
  it.each([
    ['a season in the title', '# Summer 2023 Baking Internship\n\nYou bake bread.\n', 'Summer 2023'],
    [
      'a day from which applications are read',
      '# Baker\n\nYou bake bread. Review of applications closes on a rolling basis; the deadline for full consideration is June 1, 2024.\n',
      '2024-06-01',
    ],
  ])('is named: %s', (_, text, words) => {
    expect(findingsBy('open-position', text)).toMatchObject([
      {severity: 'info', message: expect.stringContaining(words) as string},
    ]);
  });

  it('is not a day by which the job is to start', () => {
    const {deadline} = baker(
      'You bake bread. We would like you to start in May but no later than June 1, 2024.',
    );
    expect(deadline).toBeUndefined();
  });
});

describe('what a template brings in', () => {
  it('below a heading is unknown and not missing', () => {
    const {contains} = factsOf(
      '# Baker\n\n## Your role\n\n{% include ovens.html %}\n\n## You have\n\n- Two years of rye\n',
    );
    expect(contains.responsibilities).toMatchObject({status: 'unknown'});
  });

  it('is not shown as its directives', () => {
    const {sections} = factsOf(
      "@extends('layouts.site')\n@section('content')\n<h1>Baker</h1>\n<p>You bake bread <%= town %>.</p>\n@endsection\n",
      'posting.html',
    );
    expect(sections.flatMap(({blocks}) => blocks.map(({text}) => text))).toEqual(['You bake bread .']);
  });
});

it('a list in fields may keep each item under two keys, and fold it', () => {
  const {duties} = factsOf(`---
title: Baker
what-you-do:
  - duty:
      text: shape the loaves of two shops
  - duty:
      text: >-
        order flour from three mills and look whether
        it came
---
`);
  expect(duties.map(({text}) => text)).toEqual([
    'shape the loaves of two shops',
    'order flour from three mills and look whether it came',
  ]);
});

it('a heading that names the place whole says nothing of what stands below it', () => {
  const {sections, place} = factsOf(
    '# Baker\n\n### Location: Ghent, Belgium\n\nYou will bake for nine villages.\n',
  );
  expect(place).toMatchObject({value: 'Ghent, Belgium'});
  expect(sections.at(-1)).toMatchObject({kind: 'other'});
});

it.each([
  ['a grade', '**Salary**: E13 TV-L'],
  ['one word below a heading', '## Salary\n\nNegotiable'],
])('pay told by %s is vague, and not missing', (_, line) => {
  expect(baker(line).pay).toMatchObject([{form: 'vague'}]);
});

it('an internship that says it is unpaid is not asked for pay', () => {
  expect(
    findingsBy('pay-missing', '# Baking Intern\n\nYou bake bread. This internship is unpaid.\n'),
  ).toEqual([]);
});

it('the subject of a mail may name another job, copied along', () => {
  const text = (subject: string): string =>
    `# Office Designer\n\nYou draw offices.\n\nTo apply, [write to us](mailto:jobs@mill.example?subject=${subject}).\n`;
  expect(findingsBy('contradiction', text('Senior%20backend%20developer'))).toHaveLength(1);
  expect(findingsBy('contradiction', text('Office%20designer'))).toEqual([]);
  expect(findingsBy('contradiction', text('Hello%20there'))).toEqual([]);
});

it('a posting that demands nothing loses no points twice for whom it invites', () => {
  for (const {ruleId, points} of reviewOf(
    '# Baker\n\nYou will bake bread for nine villages. Flexible working hours.\n\n## How to apply\n\nWrite to jobs@mill.example.\n',
  ).findings)
    expect(points.cost, ruleId).toBeGreaterThanOrEqual(0);
});

describe('what strangers called wrong', () => {
  it('duties right below “Job description” have a heading', () => {
    const text =
      '# Baker\n\n## Job description\n\nThe baker works at night. The baker will be responsible for the following:\n\n- Bake bread\n- Order flour\n- Clean the oven\n';
    const messages = reviewOf(text, {path: 'baker.md'})
      .findings.filter(({ruleId}) => ruleId === 'section-headings')
      .map(({message}) => message);
    expect(messages.filter((message) => /duties/i.test(message))).toEqual([]);
  });

  it('a title without its sign begins with a capital', () => {
    const {findings} = reviewOf('# We are hiring a pastry chef!\n\nYou bake.\n', {path: 'chef.md'});
    const [title] = findings.filter(({ruleId}) => ruleId === 'title');
    expect(JSON.stringify(title?.suggestions)).toContain('Pastry chef');
  });

  it('a business that offers something makes no offer to an applicant', () => {
    const line = 'Applicants show that they run a business that offers these services.';
    expect(baker(`## How to apply\n\n${line}\n`).hiringProcess).toEqual([]);
  });

  it('a share of full time is no measure of the work', () => {
    expect(baker('We fill two 20% positions.').measures).toEqual([]);
  });

  it('an officer is ranked by the title', () => {
    const {findings} = reviewOf('# Compliance officer\n\nYou check files.\n', {path: 'officer.md'});
    expect(findings.filter(({message}) => message.includes('the level'))).toEqual([]);
  });

  it('a demand in another list stays one beside a list of knowledge', () => {
    const {demands} = factsOf(
      '# Baker\n\nYou bake.\n\n- Rye\n- You must have a licence\n\nMore:\n\n- Knowledge of rye\n- Experience with ovens\n- Ability to lift a sack\n',
    );
    expect(demands.map(({text}) => text)).toEqual(
      expect.arrayContaining(['You must have a licence', 'Knowledge of rye']),
    );
  });
});
