import {describe, expect, it} from 'vitest';
import {resolvePlace} from '../src/core/facts/places.ts';
import {whyNoPosting} from '../src/core/facts/recognise.ts';
import {parse} from '../src/core/parse/index.ts';
import type {Facts} from '../src/core/types.ts';
import {factsOf, reviewOf} from './support/lint.ts';

const withLine = (line: string): Facts => factsOf(`# Baker\n\nWe bake bread.\n\n## Pay\n\n${line}\n`);

describe('pay', () => {
  it.each([
    ['£27,000 - £29,000 a year', 27_000, 29_000, 'GBP', 'year'],
    ['£27,000–£29,000 per annum', 27_000, 29_000, 'GBP', 'year'],
    ['from £27,000 to £29,000 a year', 27_000, 29_000, 'GBP', 'year'],
    ['between €27.000 and €29.000 a year', 27_000, 29_000, 'EUR', 'year'],
    ['£45k–£55k pa', 45_000, 55_000, 'GBP', 'year'],
    ['$80K/yr - $115K/yr', 80_000, 115_000, 'USD', 'year'],
    ['$110,000, – $150,000 a year', 110_000, 150_000, 'USD', 'year'],
    ['£50-60,000 per annum', 50_000, 60_000, 'GBP', 'year'],
    ['€55.000', 55_000, 55_000, 'EUR', 'year'],
    ['1 200 000 Kč a year', 1_200_000, 1_200_000, 'CZK', 'year'],
    ['12-15 lakhs INR a year', 1_200_000, 1_500_000, 'INR', 'year'],
    ['2000 - 2500 pln a month', 2000, 2500, 'PLN', 'month'],
    ['$60/hr', 60, 60, 'USD', 'hour'],
    ['$22.00 - $40.00/hour', 22, 40, 'USD', 'hour'],
    ['$18 - $23 hour', 18, 23, 'USD', 'hour'],
    ['A $600 stipend for each week of camp', 600, 600, 'USD', 'week'],
    ['£350 a day', 350, 350, 'GBP', 'day'],
    ['CHF 95,000 - 110,000 a year', 95_000, 110_000, 'CHF', 'year'],
    ['$38,000--41,000 annually', 38_000, 41_000, 'USD', 'year'],
    ['The salary range for this role is 40K-46K and depends on experience.', 40_000, 46_000, null, null],
  ])('%s', (line, min, max, currency, period) => {
    expect(withLine(line).pay[0]).toMatchObject({min, max, currency, period});
  });

  it.each([
    'We raised $40 million in 2025.',
    'A signing bonus of $5,000 is paid on your first day.',
    'You manage a budget of £200,000 a year.',
    'We make revenue of €30,000,000 a year.',
    '$1,000/month for gym membership',
    'A training budget of £1,500 a year',
    'Compensation: $50,000 in life insurance',
    'Pay: we handle $13T of shipments',
    'Achieve a pipeline of at least $500k in your first year.',
  ])('%s is no pay', (line) => {
    const {pay} = factsOf(`# Baker\n\n${line}\n`);
    expect(pay.filter((entry) => 'form' in entry && entry.form !== 'vague')).toEqual([]);
  });

  it('comes from the text where a field gives a bare number and the text its currency', () => {
    const text = '---\ntitle: Baker\nbaseSalary: 27000\n---\n\nSalary: £26,000 to £29,000 a year\n';
    expect(factsOf(text).pay[0]).toMatchObject({min: 26_000, max: 29_000, currency: 'GBP'});
  });

  it('is what stands behind a bag of money', () => {
    expect(factsOf('# Baker\n\n💰 27000.0 GBP\n').pay).toMatchObject([{min: 27_000, currency: 'GBP'}]);
  });

  it('of a field conflicts with a range of the text that it lies outside of', () => {
    const conflictsOf = (pay: number) =>
      factsOf(`---\ntitle: Baker\nsalary: £${pay} a year\n---\n\nSalary: £26,000 to £29,000 a year\n`)
        .conflicts;
    expect(conflictsOf(27_000)).toEqual([]);
    expect(conflictsOf(35_000)).toMatchObject([{fact: 'pay'}]);
  });

  it('of a base and a highest figure in fields is a range', () => {
    const text = '---\ntitle: Baker\nbase_salary: 27000\nmaximum_salary: 31000\n---\n\nWe bake.\n';
    expect(factsOf(text).pay).toMatchObject([{min: 27_000, max: 31_000, form: 'range'}]);
  });

  it.each([
    ['Salary: 10.000.000 - 20.000.000 VND a month', {min: 10_000_000, max: 20_000_000, currency: 'VND'}],
    ['Salary: $80Kp.a.', {max: 80_000, period: 'year'}],
    ['Grade: Scale 6', {form: 'vague'}],
  ])('of other countries and scales: %s', (line, pay) => {
    expect(withLine(line).pay).toMatchObject([pay]);
  });

  it('is told in words by a grade of a scale, and not by one that is a level of the job', () => {
    expect(factsOf('# Baker\n\nGrade: Scale 6\n').pay).toMatchObject([{form: 'vague'}]);
    expect(factsOf('# Baker\n\nGrade: Entry level\n').pay).toEqual([]);
  });

  it('is not vague in words that only lead on to the benefits', () => {
    expect(factsOf('# Baker\n\nThe salary is only part of what you get.\n').pay).toEqual([]);
  });

  it('says what it took for granted: the dollars of the country, the year of a salary', () => {
    const {pay} = factsOf('---\ntitle: Baker\nlocation: Toronto, ON\n---\n\nSalary: $52,000 - $58,000\n');
    expect(pay).toMatchObject([{currency: 'CAD', period: 'year', inferred: ['currency', 'period']}]);
  });

  it('keeps several ranges apart and adds the one that holds them all', () => {
    const {pay} = withLine(
      'Salary by level:\n\n- Junior: £24,000–£27,000 a year\n- Senior: £29,000–£34,000 a year',
    );
    expect(pay.map((entry) => 'min' in entry && [entry.min, entry.max])).toEqual([
      [24_000, 27_000],
      [29_000, 34_000],
      [24_000, 34_000],
    ]);
  });
});

describe('workplace', () => {
  it.each([
    ['This is a fully remote role.', 'remote'],
    ['Remote within EST ± 3 hours', 'remote'],
    ['No remote work.', 'onsite'],
    ['You work on site in our bakery.', 'onsite'],
    ['Hybrid: two days a week in the office', 'hybrid'],
    ['You come to the office three days per week.', 'hybrid'],
    ['Willingness to work in-office at least three days per week', 'hybrid'],
    ['The lecturer is expected to be present on a daily basis.', 'onsite'],
    ['This position is based on campus.', 'onsite'],
    ['#LI-Hybrid', 'hybrid'],
    ['#LI-Remote', 'remote'],
    ['You spend half of your time in the office, unless approved to work fully remotely.', 'hybrid'],
  ])('%s', (line, value) => {
    expect(factsOf(`Baker\n\n${line}\n`, 'posting.txt').workplace).toMatchObject({value});
  });

  it.each([
    'You present daily figures.',
    'There is a gym on campus.',
    'You run our on-prem environment.',
    'You support remote workers of our clients.',
  ])('%s says nothing of it', (line) => {
    expect(factsOf(`Baker\n\n${line}\n`, 'posting.txt').workplace).toBeUndefined();
  });

  it('remote work as a choice beside a place of work is hybrid, without one remote', () => {
    const posting = '# Night Baker\n\n- A remote-friendly culture and an opportunity to work remotely\n';
    expect(factsOf(`---\nlocation: Ulm, Germany\n---\n${posting}`).workplace).toMatchObject({
      value: 'hybrid',
    });
    expect(factsOf(`---\nlocation: Germany\n---\n${posting}`).workplace).toMatchObject({value: 'remote'});
  });

  it('follows the more exact words of the text against a field, and keeps the conflict', () => {
    const {workplace, conflicts} = factsOf(
      '---\ntitle: Baker\nremote: false\nlocation_type: On-site\n---\n\nYou work two days a week in the office and the rest from home.\n',
    );
    expect(workplace).toMatchObject({value: 'hybrid', origin: 'text'});
    expect(conflicts).toMatchObject([
      {fact: 'workplace', field: {value: 'onsite', origin: 'front-matter'}, text: {value: 'hybrid'}},
    ]);
  });

  it('of a bare place in front matter or a line of its own is a guess, and of an office in an export nothing', () => {
    expect(factsOf('---\ntitle: Baker\nlocation: Ulm\n---\n\nWe bake.\n').workplace).toMatchObject({
      value: 'onsite',
      certain: false,
    });
    expect(factsOf('<h1>Baker</h1><p>Location: Ulm</p>', 'page.html').workplace).toMatchObject({
      value: 'onsite',
      certain: false,
    });
    const office = {
      title: 'Baker',
      content: '<p>We bake.</p>',
      absolute_url: 'https://a.example',
      location: {name: 'Ulm'},
    };
    expect(factsOf(JSON.stringify(office), 'office.json').workplace).toBeUndefined();
  });
});

describe('places', () => {
  it.each([
    ['Toronto, ON', {country: 'CA', region: 'CA-ON', city: 'Toronto'}],
    ['Vancouver, BC, CA, V6B 3K9', {country: 'CA', region: 'CA-BC', city: 'Vancouver'}],
    ['Paris, KY, US', {country: 'US', region: 'US-KY'}],
    ['London, England, United Kingdom', {country: 'GB', region: 'GB-ENG', city: 'London'}],
    ['Melbourne, Victoria, Australia', {country: 'AU', region: 'AU-VIC', city: 'Melbourne'}],
    ['Remote (United States)', {country: 'US'}],
    ['Bengaluru', {country: 'IN', city: 'Bengaluru'}],
    ['Yokneam, Israel', {country: 'IL'}],
    // Of many places nobody knows which is meant.
    ['Aurora', {country: 'US'}],
    ['Cambridge', {}],
    ['Mill Lane', {}],
  ])('%s', (text, expected) => {
    expect(resolvePlace(text)).toMatchObject(expected);
    if (Object.keys(expected).length === 0) expect(resolvePlace(text)).toEqual({});
  });
});

describe('a place that a sentence names in passing', () => {
  it.each([
    ['We are looking for a baker for our shop in the heart of Antwerp.', 'Antwerp'],
    ['We are hiring people in the Central and Mountain US time zones.', 'Central and Mountain US'],
    ['This job is spread across Kent.', 'Kent'],
    ['Type: Onsite, Unit 13, Leeds (parking)', 'Leeds'],
    ['We are looking for drivers at our Otterburn Branch.', 'Otterburn'],
    ['You work at 7 Mill St. in Antwerp. After a year you may travel.', 'Antwerp'],
    ['The School of Bread, Mill University, Denmark, invites applications for this position.', 'Denmark'],
  ])('is a guess: %s', (line, value) => {
    expect(factsOf(`# Baker\n\n${line}\n`).place).toMatchObject({value, certain: false});
  });

  it('stands alone below the title, or behind the institution in it', () => {
    expect(factsOf('# Baker\n\n### Salem, OR\n\nYou will bake.\n').place).toMatchObject({value: 'Salem, OR'});
    expect(factsOf('# Lecturer in Bread, Mill University, Denmark\n\nYou will teach.\n').place).toMatchObject(
      {
        value: 'Denmark',
      },
    );
    expect(factsOf('# Baker\n\n### Bread, Cakes\n\nYou will bake.\n').place).toBeUndefined();
  });

  it('is none where the words are no place, or speak of the company', () => {
    expect(factsOf('# Baker\n\nWe are looking for a baker with faith in Sourdough.\n').place).toBeUndefined();
    expect(factsOf('# Baker\n\n## About us\n\nOur founders met at work in Ghent.\n').place).toBeUndefined();
  });
});

describe('what else real postings write', () => {
  it('a sign after the figure, a rate named sentences before it', () => {
    expect(withLine('28000$/Annum').pay[0]).toMatchObject({min: 28000, currency: 'USD', period: 'year'});
    expect(
      withLine('The hourly range is the least and most we pay. It grows with time in the job. Range $31—$35')
        .pay[0],
    ).toMatchObject({min: 31, max: 35, period: 'hour'});
  });

  it('interns, and a city behind the title', () => {
    expect(factsOf('# Bakery Interns\n\nYou will bake.\n')).toMatchObject({
      level: {value: 'intern'},
      employmentType: {value: 'internship'},
    });
    expect(factsOf('# Night Baker (Leeds)\n\nYou will bake.\n').place).toMatchObject({value: 'Leeds'});
  });
});

describe('an account of the role above the duties', () => {
  it('sums up the role', () => {
    const {contains, sections} = factsOf(
      '# Baker\n\n## About the role\n\nMill Lane wants a baker who works with a team of three and answers to the owner.\n\n- Bake 300 loaves a night\n- Order flour and yeast\n- Clean the ovens each morning\n',
    );
    expect(sections.map(({kind}) => kind)).toEqual(['title', 'responsibilities']);
    expect(contains['role-overview']).toMatchObject({value: true});
  });
});

describe('a line across the page', () => {
  it.each([
    ['posting.md', '# Baker\n\n## Benefits\n\n- Bread\n\n---\n\nMill Lane bakes for 40,000 people.\n'],
    [
      'page.html',
      '<main><h1>Baker</h1><h2>Benefits</h2><ul><li>Bread</li></ul><hr><p>Mill Lane bakes for 40,000 people.</p></main>',
    ],
  ])('ends the section above it in %s', (path, text) => {
    expect(factsOf(text, path).sections.map(({kind}) => kind)).toEqual(['title', 'benefits', 'other']);
  });

  it('ends it too where markup in HTML follows', () => {
    const {sections} = factsOf(
      '# Baker\n\n## Benefits\n\n- Bread\n\n---\n\n<p>Mill Lane bakes.</p>\n\nIt has two ovens.\n',
    );
    expect(sections.at(-1)?.blocks.map(({text}) => text)).toEqual(['Mill Lane bakes.', 'It has two ovens.']);
  });

  it('right below a heading ends nothing', () => {
    const {sections} = factsOf('# Baker\n\n## Benefits\n\n---\n\nYou get bread and a pension.\n');
    expect(sections.map(({kind}) => kind)).toEqual(['title', 'benefits']);
  });
});

describe('a table whose first column names the parts', () => {
  it('is read as sections', () => {
    const {sections, benefits, pay} = factsOf(
      '<main><h1>Night Nurse</h1><table><tr><th>Duties</th><td>You care for twelve residents at night, and write the report.</td></tr>' +
        '<tr><th>Salary</th><td>€2,900 a month</td></tr>' +
        '<tr><th>Facilities</th><td>Meals included, uniform provided, free parking</td></tr></table></main>',
      'page.html',
    );
    expect(sections.map(({kind}) => kind)).toEqual(['title', 'responsibilities', 'benefits']);
    expect(benefits.map(({name}) => name)).toEqual(['commuting', 'food', 'work clothes']);
    expect(pay[0]).toMatchObject({min: 2900});
  });
});

describe('where a text says what the job is', () => {
  it.each([
    ['# Careers at Mill Lane\n\n## Position: Night Baker\n\nYou will bake.\n', 'posting.md', 'Night Baker'],
    ['# Careers\n\n## Position title: Night Baker\n\nYou will bake.\n', 'posting.md', 'Night Baker'],
    ['Company: Mill Lane\n\nAs a Night Baker, you will bake bread.\n', 'posting.txt', 'Night Baker'],
    ['Night Baker — Mill Lane Group\n\nYou will bake bread.\n', 'posting.txt', 'Night Baker'],
    ['---\ntitle: Vacancy: Night Baker\n---\n\nYou will bake bread.\n', 'posting.md', 'Night Baker'],
  ])('%s', (text, path, title) => {
    expect(factsOf(text, path).title).toMatchObject({value: title});
  });
});

describe('a message that asks for an answer', () => {
  it('has a way to apply', () => {
    const {apply} = factsOf(
      'Baker\n\nPlease share your CV by replying here.\nContact: 0151 496 0123 (Ada)\n',
      'posting.txt',
    );
    expect(apply).toMatchObject([{kind: 'email'}, {kind: 'phone'}]);
  });
});

describe('the employment type', () => {
  it.each([
    ['The appointment will be with tenure.', 'permanent'],
    ['This is a tenure-track appointment.', 'permanent'],
    ['We offer a permanent position.', 'permanent'],
    ['You get an indefinite contract.', 'permanent'],
    ['The post is for a fixed term of two years: a fixed-term contract.', 'contract'],
    ['This is a volunteer role with the food bank.', 'volunteer'],
    ['This position includes an honorarium.', 'volunteer'],
    ['Thank you for your interest in volunteering with the bread club!', 'volunteer'],
  ])('%s', (line, value) => {
    expect(factsOf(`# Baker\n\nWe bake bread.\n\n${line}\n`).employmentType).toMatchObject({value});
  });

  it.each([
    'You lead our volunteers and their rota.',
    'You get two days a year for volunteering.',
    'The people on the team have an average tenure of six years.',
    'You pay honoraria to guest bakers.',
  ])('%s says nothing of it', (line) => {
    expect(factsOf(`# Volunteer Coordinator\n\nWe bake bread.\n\n${line}\n`).employmentType).toBeUndefined();
  });
});

describe('parts told in running text', () => {
  const told = (text: string): Record<string, unknown> => {
    const {contains} = factsOf(`# Lecturer in Baking\n\n${text}\n`);
    return Object.fromEntries(
      Object.entries(contains).map(([kind, fact]) => [kind, 'value' in fact && fact.value]),
    );
  };

  it.each([
    'Responsibilities will include teaching two courses a year, supervision of six students, and work in one committee of the school.',
    'The successful candidate will teach two courses a year. The appointee is also expected to supervise six students.',
    'Typical tasks include care of the ovens, orders of flour and yeast, repair of the mixers, and the weekly count of the stock.',
    'You run the bakehouse from four in the morning. The stock of flour is yours to count.',
    'The lecturer supervises the students at the ovens. It falls to you to order yeast.',
    'A normal day sees you kneading and shaping. Much of your time goes into tasting.',
  ])('duties: %s', (text) => {
    expect(told(text)).toMatchObject({responsibilities: true});
  });

  it.each([
    'The successful candidate will be notified by mail. The successful candidate will have a degree.',
    'If you are not the person meant by this letter, you will be held responsible for any use of the personal data in it under the applicable law on data protection.',
    'The Department of Baking is responsible for courses on bread, cakes and pastry for all the students of the university.',
    'How do you plan a course? How do you bake for forty?',
    'The lecturer joins a team of nine. You have your own oven.',
  ])('no duties: %s', (text) => {
    expect(told(text)).toMatchObject({responsibilities: false});
  });

  it.each([
    'The Department of Baking offers courses on bread to all students.',
    'Ovenly knows how bread fails. Join it. Ovenly shares what it learns with 400 schools.',
    '## Division Overview\n\nMill Lane Bread Systems supplies ovens, mixers and their spare parts.',
    'Founded by two millers, Ovenly makes ovens for schools.',
    'As a bakery of nine people, we deliver on foot.',
    'The college teaches bakers and millers from all over the county.',
    'Every morning before five, we mix dough for forty shops.',
    'We have milled rye here for three generations.',
    'Loafing supports small mills. Everyone at Loafing bakes, and the ovens of Loafing are old.',
    '## About the department\n\nEight people teach four hundred students how to bake.',
  ])('about the employer: %s', (text) => {
    expect(told(text)).toMatchObject({'about-company': true});
  });

  it.each([
    'The Department of Baking is seeking a lecturer.',
    'Ovenly seeks a lecturer. Ovenly offers a pension. Ovenly is an equal opportunity employer.',
    'The Department of Baking has been authorised to fill this post.',
    'The college welcomes applications from bakers.',
    'As a lecturer of the school, you teach on Mondays.',
    'Interested bakers bring a loaf. We need a baker. We plan to hire two.',
  ])('nothing about the employer: %s', (text) => {
    expect(told(text)).toMatchObject({'about-company': false});
  });

  it.each([
    ['role-overview', 'A rare opportunity has arisen to bring rye back to the county.'],
    ['role-overview', 'Applications are invited for a post in the bakehouse.'],
    ['role-overview', 'The college wishes to appoint somebody who bakes at night.'],
    ['requirements', 'A firm grasp of fermentation is essential. A driving licence is compulsory.'],
    [
      'requirements',
      'Only those who hold a hygiene certificate may bake. Membership of the guild is expected of you.',
    ],
    ['nice-to-have', 'A course in milling would come in handy.'],
    ['nice-to-have', 'If you have baked abroad, so much the better.'],
  ])('%s: %s', (kind, text) => {
    expect(told(text)).toMatchObject({[kind]: true});
  });

  it.each([
    ['role-overview', 'Quote the position number. The post has been graded at level 6.'],
    ['role-overview', 'The role of yeast in rye bread is what we study.'],
    [
      'requirements',
      'We have years of experience with rye. Adjustments can be made for those who require them.',
    ],
    ['nice-to-have', 'There is an annual bonus. The bakery is ideally located by the river.'],
    ['nice-to-have', 'It would be helpful if you told us where you saw this.'],
  ])('no %s: %s', (kind, text) => {
    expect(told(text)).toMatchObject({[kind]: false});
  });

  it('a heading that ends in the duties is no title', () => {
    const {title, sections, duties} = factsOf(
      '<h1>Jobs</h1><p>We are looking for carers.</p><h2>Care worker / carer duties may include:</h2><ul><li>Laundry</li><li>Shopping</li></ul>',
      'page.html',
    );
    expect(title).not.toMatchObject({value: expect.stringContaining('duties')});
    expect(sections.map(({kind}) => kind)).toContain('responsibilities');
    expect(duties).toHaveLength(2);
  });
});

describe('ways to apply that are easily overlooked', () => {
  it.each([
    ['posting.md', '---\napply: jobs.mill.example/positions/42\n---\n\nYou will bake.\n', 'url'],
    ['posting.md', '# [Night Baker](https://board.example/apply/night-baker-42)\n\nYou will bake.\n', 'url'],
    ['posting.md', 'Applications must be submitted [online](https://mill.example/r?id=42).\n', 'url'],
    ['posting.md', 'To apply, complete [this form](https://mill.example/r?id=42) by Friday.\n', 'url'],
    ['posting.md', 'Send your CV to [email protected] by Friday.\n', 'email'],
    ['page.html', '<h1>Baker</h1><p>Interested? Please complete the short form below.</p>', 'form'],
  ])('%s: %s', (path, text, kind) => {
    expect(factsOf(text, path).apply).toMatchObject([{kind}]);
  });

  it.each([
    'You can read [here](https://mill.example/values) how we bake.',
    'We write to all who apply. Our prices stand [online](https://mill.example/prices).',
    'Guests use the form below to order cakes.',
  ])('%s is none', (line) => {
    expect(factsOf(`# Baker\n\n${line}\n`).apply).toEqual([]);
  });
});

describe('places that are none', () => {
  it.each([
    ['Work schedule', '12 hours per week on average'],
    ['Where you will work', 'This job is remote.'],
  ])('%s: %s', (heading, line) => {
    expect(factsOf(`# Baker\n\n## ${heading}\n\n${line}\n`).place).toBeUndefined();
  });

  it('a state alone does not say that the work is on site', () => {
    expect(factsOf('---\ntitle: Baker\nlocation: Ohio\n---\n\nWe bake.\n').workplace).toBeUndefined();
    expect(factsOf('---\ntitle: Baker\nlocation: New York\n---\n\nWe bake.\n').workplace).toMatchObject({
      value: 'onsite',
    });
  });
});

describe('what is told apart', () => {
  it('a sentence set as a heading is text', () => {
    const {sections, contains} = factsOf(
      '# Baker\n\n##### Mill Lane is a bakery that makes the bread for the hospitals of the town and has done so for years.\n\n## Benefits\n\n- Bread\n',
    );
    expect(sections.map(({heading}) => heading?.text)).toEqual(['Baker', 'Benefits']);
    expect(contains['about-company']).toMatchObject({value: true});
  });

  it('a work permit is no employment type', () => {
    const permit = '# Baker\n\nYou must be authorized to work full time in the country.\n';
    expect(factsOf(permit).employmentType).toBeUndefined();
  });

  it('a question and an offer in one heading head the offer', () => {
    expect(
      factsOf('# Baker\n\n## Interested? We offer:\n\n- Bread\n').sections.map(({kind}) => kind),
    ).toContain('benefits');
  });

  it('millions of anything are a measure', () => {
    const {measures} = factsOf('# Clerk\n\nWe pay out to over 1.1 million different musicians.\n');
    expect(measures.map(({text}) => text)).toEqual(['over 1.1 million different musicians']);
    const pairs = factsOf('# Tailor\n\nWe sell over 750K pairs of socks.\n').measures;
    expect(pairs.map(({text}) => text)).toEqual(['over 750K pairs']);
  });

  it('an address, an award, a share of health cover and travel are no measures', () => {
    const {measures} = factsOf(
      '# Clerk\n\nWe work at 31 Chambers Street and are one of the 100 Best Companies.\n\n- Travel: 25% outside the town\n- 75% coverage of dental care\n',
    );
    expect(measures).toEqual([]);
  });

  it.each([
    ['Front End Developer Student', 'intern'],
    ['Student Adviser', undefined],
    ['Intern Software Engineer', 'intern'],
    ['Internal Auditor', undefined],
    ['International Buyer', undefined],
    ['Internship Coordinator', undefined],
    ['Apprenticeship Assessor', undefined],
    ['Marketing Apprentice', 'intern'],
    ['PhD Student', undefined],
    ['Junior Baker', 'junior'],
    ['Jr. Accountant', 'junior'],
    ['Junior School Teacher', undefined],
    ['Junior Football Coach', undefined],
    ['Entry-level Bookkeeper', 'junior'],
    ['Graduate Civil Engineer', 'junior'],
    ['Graduate Admissions Officer', undefined],
    ['Associate Bookkeeper', 'junior'],
    ['Associate Dentist', undefined],
    ['Sales Associate', undefined],
    ['Mid-Market Account Executive', undefined],
    ['Mid-level Nurse Researcher', 'mid'],
    ['Mid Designer', 'mid'],
    ['Mid/Senior Rails Developer', 'mid'],
    ['Middleweight Illustrator', 'mid'],
    ['Intermediate School Librarian', undefined],
    ['Senior Bookseller', 'senior'],
    ['Snr. Surveyor', 'senior'],
    ['Senior Care Assistant', 'senior'],
    ['Senior Living Chef', undefined],
    ['Senior Centre Cook', undefined],
    ['Senior Services Coordinator', undefined],
    ['Staff Nurse', undefined],
    ['Staff Accountant', undefined],
    ['Staff Software Engineer', 'staff'],
    ['Principal Hydrologist Engineer', 'staff'],
    ['Principal of a village school', undefined],
    ['School Principal', undefined],
    ['Lead Generation Specialist', undefined],
    ['Lead Bid Manager', 'lead'],
    ['Lead Nurse', 'lead'],
    ['Lead Miller', 'lead'],
    ['Marketing Lead, Benelux', 'lead'],
    ['Warehouse Team Leader', 'lead'],
    ['Head Chef', undefined],
    ['Head of Bread', 'executive'],
    ['Chief Financial Officer', 'executive'],
    ['Chief of Staff', undefined],
    ['Executive Assistant to the CEO', undefined],
    ['Account Executive', undefined],
    ['Office Manager', undefined],
    ['Business Development Manager', undefined],
    ['Software Development Manager', 'manager'],
    ['Senior Manager, Bakeries', 'manager'],
    ['Senior Engineering Manager', 'manager'],
    ['Funeral Director', undefined],
    ['Design Director', 'director'],
  ])('the level of “%s”', (title, level) => {
    expect(factsOf(`# ${title}\n\nYou will help.\n`).level).toEqual(
      level === undefined ? undefined : expect.objectContaining({value: level}),
    );
  });
});

describe('private equity', () => {
  it('is what customers deal in, and no share of the firm', () => {
    const {benefits} = factsOf('# Baker\n\n## Benefits\n\n- Work with private equity funds\n- Equity\n');
    expect(benefits).toMatchObject([{name: 'equity'}]);
  });
});

describe('benefits in the front matter', () => {
  it('count as the posting’s own', () => {
    const {benefits, contains} = factsOf(
      '+++\ntitle = "Baker"\nlist_of_benefits = ["Paid Leave", "Dental", "Pension"]\n+++\n\nWe bake.\n',
    );
    expect(benefits.map(({name, origin}) => [name, origin])).toEqual([
      ['paid leave', 'front-matter'],
      ['a retirement plan', 'front-matter'],
    ]);
    expect(contains.benefits).toMatchObject({value: true});
  });
});

describe('years of experience', () => {
  it.each([
    ['3+ years of experience in a bakery', [[3, undefined]]],
    ['2-4 years of experience in a bakery', [[2, 4]]],
    ["three-plus years' experience with dough", [[3, undefined]]],
    ['At least five (5) years in a kitchen', [[5, undefined]]],
    ['We have baked for 60 years', []],
    ['You are at least 18 years old', []],
  ])('%s', (line, expected) => {
    const {experience} = factsOf(`# Baker\n\n## What you need\n\n- ${line}\n- A steady hand\n`);
    expect(experience.map(({minYears, maxYears}) => [minYears, maxYears])).toEqual(expected);
  });

  it('are all read where one line names several', () => {
    const {experience} = factsOf(
      '# Baker\n\n## Requirements\n\n- At least 4 years of experience in bakeries, with 2 years in a sourdough bakery\n- A diploma, combined with professional experience of more than 6 years\n',
    );
    expect(experience.map(({minYears}) => minYears)).toEqual([4, 2, 6]);
  });

  it('are read from a field too', () => {
    expect(factsOf("---\ntitle: Baker\nexperience: '2+ years'\n---\n\nWe bake.\n").experience).toMatchObject([
      {minYears: 2},
    ]);
  });
});

describe('technologies', () => {
  it('have the name of their makers, a kind and a year', () => {
    const {technologies} = factsOf('# Engineer\n\nWe use k8s, golang, Postgres and React.js.\n');
    expect(technologies).toMatchObject([
      {name: 'Kubernetes', released: 2014},
      {name: 'Go', released: 2009},
      {name: 'PostgreSQL', released: 1996},
      {name: 'React', released: 2013},
    ]);
  });

  it('are not the words of everyday', () => {
    const {technologies} = factsOf(
      '# Baker\n\nGo home at noon in spring. They react swiftly when customers express a wish. We rust in peace.\n',
    );
    expect(technologies).toEqual([]);
  });
});

describe('employer, deadline, languages', () => {
  it.each([
    ['a field', '---\ntitle: Baker\ncompany: Mill Lane\n---\n\nWe bake.\n'],
    ['a heading', '# Baker\n\n## About Mill Lane\n\nWe bake.\n'],
    ['a sentence', '# Baker\n\nMill Lane is looking for a baker.\n'],
    ['a label', '# Baker\n\nCompany: Mill Lane\n'],
  ])('the employer stands in %s', (_, text) => {
    expect(factsOf(text).employer).toMatchObject({value: 'Mill Lane'});
  });

  it.each([
    ['Apply by 30 September 2027.', '2027-09-30'],
    ['Closing date: September 30th, 2027', '2027-09-30'],
    ['Application deadline: 2027-09-30', '2027-09-30'],
    ['Deadline date: 2027-09-30', '2027-09-30'],
    ['Applications close on 30 Sept. 2027', '2027-09-30'],
  ])('%s', (line, value) => {
    expect(factsOf(`# Baker\n\n${line}\n`).deadline).toMatchObject({value});
  });

  it('a day that two readers read differently is no deadline', () => {
    expect(factsOf('# Baker\n\nApply by 03/04/2027.\n').deadline).toBeUndefined();
  });

  it('languages are those that are asked for', () => {
    const {spokenLanguages} = factsOf(
      '# Baker\n\nWe bake French bread.\n\n## What you need\n\n- Fluent German\n- English at level B1\n\n## Nice to have\n\n- Polish language skills\n',
    );
    expect(spokenLanguages.map(({code, optional}) => [code, optional])).toEqual([
      ['de', false],
      ['en', false],
      ['pl', true],
    ]);
  });

  it('a text in another language is told by its code, and rules leave it alone', () => {
    const german =
      'Wir suchen eine Bäckerin oder einen Bäcker für unsere Backstube in Ulm. Du backst jede Nacht dreihundert Brote, bestellst Mehl und Hefe und bildest einen Lehrling aus. '.repeat(
        4,
      );
    const {facts, checks, findings} = reviewOf(`# Bäcker\n\n${german}\n`);
    expect(facts.language.value).toBe('de');
    expect(findings).toEqual([]);
    expect(checks.every(({credit}) => credit === 'unknown')).toBe(true);
  });
});

describe('common names of fields need no configuration', () => {
  it.each([
    ['title: Baker', 'title', {value: 'Baker'}],
    ['position: Baker', 'title', {value: 'Baker'}],
    ['role: Baker', 'title', {value: 'Baker'}],
    ['city: Ulm\ncountry: Germany', 'place', {value: 'Ulm'}],
    ['remote: true', 'workplace', {value: 'remote'}],
    ['type: Part-time', 'employmentType', {value: 'part-time'}],
    ['employment_type: FULL_TIME', 'employmentType', {value: 'full-time'}],
    ['closes: 2027-09-30', 'deadline', {value: '2027-09-30'}],
    ['validThrough: 2027-09-30', 'deadline', {value: '2027-09-30'}],
    ['close_date: 2027-09-30', 'deadline', {value: '2027-09-30'}],
  ] as const)('%s', (field, fact, expected) => {
    expect(factsOf(`---\n${field}\n---\n\nWe bake.\n`)[fact]).toMatchObject(expected);
  });

  it.each([
    'salary: "€27,000 - €29,000"',
    'salary_min: 27000\nsalary_max: 29000\ncurrency: EUR',
    'salaryLow: 27000\nsalaryHigh: 29000\ncurrency: EUR',
    'salary_range: "€27,000 - €29,000"',
    'salary range: "€27,000 - €29,000"',
    'compensation: "€27k to €29k"',
    'salary:\n  min: 27000\n  max: 29000\n  currency: EUR',
  ])('%s', (field) => {
    expect(factsOf(`---\n${field}\n---\n\nWe bake.\n`).pay).toMatchObject([{min: 27_000, max: 29_000}]);
  });

  it.each(['apply_link', 'applicationUrl', 'url_apply', 'application link', 'apply'])('%s', (key) => {
    expect(factsOf(`---\n${key}: https://mill.example/apply\n---\n\nWe bake.\n`).apply).toMatchObject([
      {kind: 'url', value: 'https://mill.example/apply', origin: 'front-matter'},
    ]);
  });
});

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Baker\n---\n'],
    ['TOML', '+++\ntitle = "Baker"\n+++\n'],
    ['TOML that is indented', '+++\n title = "Baker"\n +++\n'],
    ['JSON between fences', '---json\n{"title": "Baker"}\n---\n'],
    ['JSON between braces', '{\n  "title": "Baker"\n}\n'],
    [
      'YAML after lines of instructions',
      `---\n${'# Fill in the next line.\n'.repeat(40)}title: Baker\n---\n`,
    ],
  ])('%s', (_, matter) => {
    const review = reviewOf(`${matter}\nWe bake.\n`);
    expect(review.facts.title).toMatchObject({value: 'Baker', origin: 'front-matter'});
    expect(review.posting.blocks.map(({text}) => text)).toEqual(['We bake.']);
  });

  it('of an HTML page with one is read as well', () => {
    expect(
      factsOf('---\ntitle: Baker\n---\n<h2>What you will do</h2><p>Bake.</p>', 'page.html').title,
    ).toMatchObject({
      value: 'Baker',
    });
  });
});

describe('parts of a posting in the front matter', () => {
  const matter = (body: string): string => `---
title: Night Baker
description_markdown: >-
  Mill Lane Bakery is a bakery with twelve people. As our night baker you will
  bake the bread of the town, from two in the morning until ten.
responsibilities:
  - Bake 300 loaves of bread a night
  - Order flour, yeast and salt
how_to_apply: >-
  Send your CV and three lines about yourself to jobs@mill.example
tags: [bread, night]
---
${body}`;

  it('are read where they stand, each under its key', () => {
    const {facts, source} = reviewOf(matter(''));
    expect(facts.sections.map(({kind, heading}) => `${kind}: ${heading?.text}`)).toEqual([
      'role-overview: description',
      'responsibilities: responsibilities',
      'how-to-apply: how to apply',
    ]);
    expect(facts.duties.map(({text}) => text)).toEqual([
      'Bake 300 loaves of bread a night',
      'Order flour, yeast and salt',
    ]);
    const [duty] = facts.duties;
    expect(source.text.slice(duty?.span.start, duty?.span.end)).toBe('Bake 300 loaves of bread a night');
    expect(facts.apply).toMatchObject([{kind: 'email', value: 'jobs@mill.example'}]);
    expect(facts.contains['about-company']).toMatchObject({value: true});
  });

  it('that only sum up a body of their own are not read twice', () => {
    const body = `## About us\n\n${'Mill Lane Bakery bakes rye bread for the town and its forty shops. '.repeat(6)}\n`;
    const texts = reviewOf(matter(body)).posting.blocks.map(({text}) => text);
    expect(texts.filter((text) => text.includes('twelve people'))).toEqual([]);
    expect(texts).toContain('Order flour, yeast and salt');
  });

  it('that stand in double quotes with escapes are read as the lines they are, each where it stands', () => {
    const text =
      '---\ntitle: Baker\nqualifications: "Two years at an oven\\r\\nA \\"green\\" thumb\\nSalary: $40,000 a year"\n---\n';
    const {facts, source} = reviewOf(text);
    const [pay] = facts.pay;
    expect(pay).toMatchObject({max: 40_000, period: 'year'});
    expect(source.text.slice(pay?.span.start, pay?.span.end)).toBe('$40,000');
    expect(facts.experience).toMatchObject([{minYears: 2}]);
  });
});

describe('a sentence that introduces a list says what it holds', () => {
  it.each([
    ['Under the head baker, the night baker will be responsible for:', 'duties'],
    ['From your second week on you will:', 'duties'],
    ['To do well here the baker must have:', 'demands'],
  ] as const)('%s', (sentence, fact) => {
    const facts = factsOf(
      `# Night Baker\n\n${sentence}\n\n- Bake rye bread every night\n- Order flour and yeast\n`,
    );
    expect(facts[fact].map(({text}) => text)).toEqual([
      'Bake rye bread every night',
      'Order flour and yeast',
    ]);
  });

  it.each([
    ['escaped bullets', '\\- Bake rye bread\n\n\\- Order flour'],
    ['angle marks', '› Bake rye bread\n\n› Order flour'],
    ['a dash in lines of one paragraph', '– Bake rye bread\n– Order flour'],
    ['the hollow bullets of a word processor', 'o\tBake rye bread\no\tOrder flour'],
  ])('%s are a list too', (_, list) => {
    const facts = factsOf(`# Night Baker\n\n## Duties\n\n${list}\n`);
    expect(facts.duties.map(({text, listed}) => [text, listed])).toEqual([
      ['Bake rye bread', true],
      ['Order flour', true],
    ]);
  });

  it.each([
    ['a letter and a tab, as Word writes them', 'o\tBake rye bread\no\tOrder flour'],
    ['an angle mark on each line', '› Bake rye bread\n› Order flour'],
    ['a tick on each line', '✓ Bake rye bread\n✓ Order flour'],
  ])('%s is a bullet', (_, list) => {
    const facts = factsOf(`# Night Baker\n\n## Duties\n\n${list}\n`);
    expect(facts.duties.map(({text}) => text)).toEqual(['Bake rye bread', 'Order flour']);
  });

  it('paragraphs that each begin with an angle mark are one list', () => {
    const {duties} = factsOf(
      '<h1>Baker</h1><h2>Duties</h2><p>› Bake rye bread</p><p>› Order flour</p>',
      'posting.html',
    );
    expect(duties.map(({text}) => text)).toEqual(['Bake rye bread', 'Order flour']);
    expect(new Set(duties.map(({block}) => block.group)).size).toBe(1);
  });

  it('a short line without a colon sets wishes apart', () => {
    const {demands, contains} = factsOf(
      '# Night Baker\n\n## Requirements\n\n- A diploma\n- Two years in a bakery\n\nWould also be nice to have\n\n- French\n- A driving licence\n',
    );
    expect(demands.map(({text}) => text)).toEqual(['A diploma', 'Two years in a bakery']);
    expect(contains['nice-to-have']).toMatchObject({value: true});
  });

  it('“in.” ends a sentence before a capital', () => {
    const {sentences} = reviewOf(
      '# Night Baker\n\nWe love the town we live in. Every loaf is made here.\n',
    ).posting;
    expect(sentences.map(({text}) => text)).toContain('Every loaf is made here.');
  });
});

describe('what real Markdown and MDX files hold', () => {
  const blocks = (text: string, path: string): string[] =>
    parse(reviewOf(text, {path}).source).blocks.map((block) => block.text);

  it.each([
    ['an address in angle brackets', 'Write to <jobs@mill.example>.', 'Write to jobs@mill.example.'],
    ['a comment', 'We bake.<!-- and more -->', 'We bake.'],
    ['a bare line break', 'We bake.<br>Every day.', 'We bake.\nEvery day.'],
    ['a Liquid tag', '{% include head.html %}\n\nWe bake.', 'We bake.'],
    ['a component', '<Hero title="Jobs" items={[1, 2]} />\n\nWe bake.', 'We bake.'],
    ['a component around text', '<Card>\n\nWe bake.\n\n</Card>', 'We bake.'],
    ['an import', "import Hero from '../hero.jsx';\n\nWe bake.", 'We bake.'],
    ['an export', 'export const meta = {\n  title: "x",\n};\n\nWe bake.', 'We bake.'],
    ['a brace', 'We bake {every} day.', 'We bake day.'],
  ])('%s', (_, text, expected) => {
    expect(blocks(text, 'posting.mdx')).toEqual([expected]);
  });

  it.each([
    ['a class of Kramdown', 'We bake.\n{: .lead}', 'We bake.'],
    ['attributes of a link', '[Write to us](mailto:jobs@mill.example){:target="_blank"}', 'Write to us'],
    ['the name of a heading', '## We bake {#about}', 'We bake'],
    ['a heading closed without a space', '###We bake###', 'We bake'],
  ])('%s', (_, text, expected) => {
    expect(blocks(text, 'posting.md')).toEqual([expected]);
  });

  it.each([
    ['a table of details', '| Location | Ulm |\n| --- | --- |\n| Salary | £27,000 a year |\n'],
    ['a definition list', '<dl><dt>Location</dt><dd>Ulm</dd><dt>Salary</dt><dd>£27,000 a year</dd></dl>\n'],
  ])('%s', (_, details) => {
    const facts = factsOf(`# Baker\n\n${details}`);
    expect(facts.pay).toMatchObject([{min: 27_000, currency: 'GBP', period: 'year'}]);
    expect(facts.place).toMatchObject({value: 'Ulm'});
  });

  it('a reference link is a way to apply', () => {
    expect(
      factsOf('# Baker\n\n[Apply here][form]\n\n[form]: https://mill.example/apply\n').apply,
    ).toMatchObject([{kind: 'url', value: 'https://mill.example/apply'}]);
  });
});

describe('headings', () => {
  it.each([
    ["What you'll bring", 'requirements'],
    ['The day to day', 'responsibilities'],
    ['Nice to haves', 'nice-to-have'],
    ['Bonus points', 'nice-to-have'],
    ['Great-to-haves', 'nice-to-have'],
    ['Why us', 'benefits'],
    ['Perks', 'benefits'],
    ['Applying', 'how-to-apply'],
    ['Instructions', 'how-to-apply'],
    ['Compensation & timing', 'pay'],
    ['Company overview', 'about-company'],
    ['About our firm', 'about-company'],
    ['Who thrives in this role', 'requirements'],
    ['Required and preferred experience', 'requirements'],
    ['Education and preferred experience', 'requirements'],
    ['It is a benefit if you have', 'nice-to-have'],
    ['Agency mission', 'about-company'],
    ['Interviewing details', 'hiring-process'],
    ['Right to work', 'other'],
    ['The bakery at a glance', 'about-company'],
    ['What drives us', 'about-company'],
    ['Why this post exists', 'role-overview'],
    ['Job in short', 'role-overview'],
    ['Key result areas', 'responsibilities'],
    ['A week as a baker', 'responsibilities'],
    ['Licences and certificates', 'requirements'],
    ['The non-negotiables', 'requirements'],
    ['To be successful', 'requirements'],
    ['Wish list', 'nice-to-have'],
    ['Added advantage', 'nice-to-have'],
    ['How we look after our people', 'benefits'],
    ['Paid leave', 'benefits'],
    ['How much will I earn?', 'pay'],
    ['Stipend', 'pay'],
    ['Mode of application', 'how-to-apply'],
    ['Questions about the post?', 'how-to-apply'],
    ['Selection procedure', 'hiring-process'],
    ['Reporting and baking tasks', 'responsibilities'],
    ['Enough of all those other sad little tasks', 'other'],
    ['Interview adjustments', 'eeo'],
    ['Shift pattern', 'location'],
    ['Meet the mill', 'other'],
  ])('“%s” is %s', (heading, kind) => {
    for (const written of [`##### ${heading}`, `**${heading}**`, `${heading}\n---`])
      expect(factsOf(`# Baker\n\n${written}\n\nSomething is said here.\n`).sections.at(-1)).toMatchObject({
        kind,
      });
  });
});

describe('a step below the heading of the hiring process', () => {
  it('is one of the hiring process', () => {
    const text =
      '# Baker\n\n## Recruitment process\n\n### 1. Interview\n\nWe talk for an hour.\n\n### 2. Task\n\nYou will be asked to bake.\n';
    expect(factsOf(text).sections.map(({kind}) => kind)).toEqual([
      'title',
      'hiring-process',
      'hiring-process',
      'hiring-process',
    ]);
  });
});

describe('a heading by its look alone', () => {
  it('is a short line with the name of a part, above its text', () => {
    const page = `<h1>Baker</h1><p>About the company</p><p>Mill Lane sells bread to the people of four towns, from one oven.</p>`;
    expect(factsOf(page, 'page.html').sections.at(-1)).toMatchObject({kind: 'about-company'});
  });

  it('is no line that goes on as a sentence', () => {
    const page = `<h1>Baker</h1><p>What we do is bread.</p><p>Mill Lane sells bread to the people of four towns, from one oven.</p>`;
    expect(factsOf(page, 'page.html').sections).toHaveLength(1);
  });
});

describe('a label at the end of a paragraph', () => {
  it('names the list below it', () => {
    const text =
      '# Baker\n\nWe need a baker in two towns. **Primary responsibilities:**\n\n- Bake bread\n- Order flour\n';
    expect(factsOf(text).duties.map((duty) => duty.text)).toEqual(['Bake bread', 'Order flour']);
  });

  it('may be a sentence on what you will be doing', () => {
    const text =
      '# Baker\n\nYou will be contributing to one of our strands of work, which may include:\n\n* **Bread:** baking it\n* **Cakes:** filling them\n';
    expect(factsOf(text).duties.map(({listed}) => listed)).toEqual([true, true]);
  });
});

describe('a page that a site keeps as a component', () => {
  it('is read though its text stands in a template and its headings in elements of their own', () => {
    const text =
      '<template>\n  <Container as="main">\n    <TextHeading :level="2">Night Baker</TextHeading>\n    <p>You will bake rye bread.</p>\n    <text-heading :level="3">Requirements</text-heading>\n    <p>A driving licence</p>\n  </Container>\n</template>\n';
    const {title, sections} = factsOf(text, 'night-baker.html');
    expect(title).toMatchObject({value: 'Night Baker'});
    expect(sections.map(({kind}) => kind)).toContain('requirements');
  });

  it.each([
    [
      'within a page',
      'night-baker.html',
      '<html><body><h1>Night Baker</h1><p>You bake.</p><template><p>Hidden rye.</p></template></body></html>',
    ],
    [
      'beside other text',
      'night-baker.html',
      '<h1>Night Baker</h1><p>You bake.</p><template><p>Hidden rye.</p></template>',
    ],
    [
      'in Markdown',
      'night-baker.md',
      '# Night Baker\n\nYou bake.\n\n<template>\n<p>Hidden rye.</p>\n</template>\n',
    ],
  ])('shows nothing of a template %s', (_, path, text) => {
    expect(JSON.stringify(factsOf(text, path).sections)).not.toContain('Hidden');
  });
});

describe('a list under no heading that names it', () => {
  it('holds the demands where most of its points are knowledge, abilities or proofs', () => {
    const text =
      '# Baker\n\nYou bake bread for a town.\n\nThe ideal baker has an eye for dough.\n\n- Knowledge of rye\n- Two years of experience in a bakery\n- A steady hand\n- Ability to lift a sack, or to ask\n';
    expect(factsOf(text).demands.map((demand) => demand.text)).toContain('Knowledge of rye');
    expect(factsOf(text).demands.map((demand) => demand.text)).toContain('A steady hand');
  });

  it('holds none where its points are something else', () => {
    const text = '# Baker\n\nYou bake bread for a town.\n\n- Rye\n- Wheat\n- Knowledge of the town\n';
    expect(factsOf(text).demands).toEqual([]);
  });
});

describe('a list that goes on with what the heading has named', () => {
  it('stays among the extras, whatever leads up to it', () => {
    const text =
      '# Baker\n\n## Requirements\n\n- A licence\n\n## Nice to have\n\nWe welcome candidates with:\n\n- Sourdough\n- A van\n';
    const {contains, demands} = factsOf(text);
    expect(contains['nice-to-have']).toMatchObject({value: true});
    expect(demands.map((demand) => demand.text)).toEqual(['A licence']);
  });

  it('holds the duties though the sentence above it names the candidate', () => {
    const text =
      '# Baker\n\n## Key responsibilities\n\nThe successful candidate will:\n\n- Bake bread\n- Order flour\n\n## Profile\n\nThe successful candidate has:\n\n- A licence\n';
    const {duties, demands} = factsOf(text);
    expect(duties.map((duty) => duty.text)).toEqual(['Bake bread', 'Order flour']);
    expect(demands.map((demand) => demand.text)).toEqual(['A licence']);
  });

  it('has a heading where the one above names the duties', () => {
    const text =
      '# Baker\n\n## What you will do\n\nWith two others, you’ll...\n\n- Bake bread\n- Order flour\n';
    expect(factsOf(text).sections.map(({kind}) => kind)).toEqual(['title', 'responsibilities']);
  });
});

describe('benefits in a sentence after the demands', () => {
  it('are read where there are several', () => {
    const text =
      '# Baker\n\n## Requirements\n\n- A licence\n\nAlong with pension, medical insurance and cycle-to-work you have bread.\n';
    expect(factsOf(text).benefits.length).toBeGreaterThanOrEqual(3);
  });
});

describe('a way to apply in a field or a button', () => {
  it.each([
    ['---\ntitle: Baker\nlink: https://goo.gl/forms/abc\n---\n\nWe bake.\n', 'form'],
    ['---\ntitle: Baker\nbutton:\n  button_url: mailto:ines@mill.example\n---\n\nWe bake.\n', 'email'],
    ['---\ntitle: Baker\nexcerpt: Interested? E-mail ines@mill.example.\n---\n\nWe bake.\n', 'email'],
    ['# Baker\n\nTalk to us: jobs@mill.example\n', 'email'],
    ['# Baker\n\n<button onclick="go()">Apply now</button>\n', 'form'],
    ['# Baker\n\n## How to apply\n\nDrop off your CV at the shop.\n', 'post'],
    [
      '# Baker\n\n## How to apply\n\nApplications should be sent to: 7 Savery Close, Norwich NR5 8NJ\n',
      'post',
    ],
    ['# [Baker](https://mill.example/postings/4181)\n\nWe bake.\n', 'url'],
  ])('%j', (text, kind) => {
    expect(factsOf(text).apply).toMatchObject([{kind}]);
  });
});

describe('demands that are all called preferred', () => {
  it('are the demands as well', () => {
    const text = '# Baker\n\n## Preferred skills and qualifications\n\n- Two years at an oven\n- Sourdough\n';
    expect(factsOf(text).contains).toMatchObject({
      requirements: {value: true},
      'nice-to-have': {value: true},
    });
  });
});

describe('a title that names the page', () => {
  it('gives way to the heading that names the job', () => {
    const text =
      '---\ntitle: Job Board\n---\n\n### Mill College\n\n#### Instructor of Baking\n\nYou will teach.\n';
    expect(factsOf(text).title).toMatchObject({value: 'Instructor of Baking'});
  });
});

describe('lists under headings that say little', () => {
  it('are demands by what they hold, even below an account of the company', () => {
    const {sections} = factsOf(
      '# Baker\n\n## About us\n\nWe bake rye bread.\n\n### You rise early:\n\n- 🍞 Knowledge of sourdough\n- Ability to lift 20 kg\n\n### Is this you?\n\nThen write to us.\n',
    );
    expect(sections.map(({kind}) => kind)).toEqual([
      'title',
      'about-company',
      'requirements',
      'requirements',
    ]);
  });
});

describe('what is a posting', () => {
  const reasonOf = (text: string, path = 'page.md'): string | undefined => {
    const {posting, facts} = reviewOf(text, {path});
    return whyNoPosting(posting, facts);
  };

  it.each([
    [
      'a list of openings',
      '# Jobs\n\nJoin us. We are hiring.\n\n- [Night Baker](/jobs/1)\n- [Day Baker](/jobs/2)\n- [Delivery Driver](/jobs/3)\n\n## How to apply\n\nWrite to jobs@mill.example.\n',
    ],
    [
      'a blog post',
      '# How we bake\n\nLast week our ovens broke. Here is what we learnt about heat, and why rye bread forgives.\n',
    ],
  ])('%s is none', (_, text) => {
    expect(reasonOf(text)).toBeDefined();
  });

  it.each([
    [
      'its site lays out as one',
      '---\nlayout: position\ntitle: Rye and its friends\n---\n\nWe are looking for someone who has two years of experience. You will bake rye bread. Write to jobs@mill.example.\n',
    ],
    [
      'calls itself an open position',
      '---\ntitle: Apprentice position available\n---\n\nThe mill is looking to hire an apprentice, to develop new doughs. A diploma in baking is required.\n',
    ],
    [
      'names the terms and the last day',
      '---\ntitle: Experimental Baker\nclosing_date: 2031-12-07\n---\n\nA position is now available for a baker. It will last two years, full-time, in a school that studies how rye rises. Two years of experience with ovens are needed.\n',
    ],
  ])('a short text that %s is one', (_, text) => {
    expect(reasonOf(text)).toBeUndefined();
  });

  it('a posting is one', () => {
    expect(
      reasonOf(
        '# Night Baker\n\nYou will bake bread.\n\n## Duties\n\n- Bake bread\n- Order flour\n\n## How to apply\n\nWrite to jobs@mill.example.\n',
      ),
    ).toBeUndefined();
  });
});

describe('names of tools that are also everyday words', () => {
  const keywordsOf = (line: string): string[] =>
    factsOf(`# Clerk\n\n- ${line}\n`).keywords.map(({term}) => term);

  it.each([
    'React quickly when a customer calls',
    'Express yourself well, with experience on the phone',
    'A swift response. Swift response is what our customers value',
    'Go the extra mile',
    'Go-to-market experience, and Go to market plans',
    'Experience in R&D or in R & D of a bakery',
    'Briefing the C-suite and C-level guests',
    'Starts in Spring 2027, experience welcome',
    'A licence of class C and years of experience',
    'You live in Phoenix, Arizona',
    'Experience with American Express cards',
    'Excel in all you do',
    'Spark interest in our maps',
    'Take the helm of our angular, groovy shop',
    'A digital nomad, a playwright or a flask of soap and celery',
  ])('%s', (line) => {
    expect(keywordsOf(line)).toEqual([]);
  });

  it.each([
    ['React, Redux and Go', ['React', 'redux', 'Go']],
    ['Experience with Rust', ['Rust']],
    ['Statistics in R', ['R']],
    ['C, C++ or Go', ['C', 'c++', 'Go']],
    ['Go', ['Go']],
    ['Services written in Go', ['Go']],
    ['Years with Spring and Flask', ['Spring', 'Flask']],
    ['React developers with an eye for detail', ['React']],
    ['Jobs in Apache Spark and on Databricks', ['Spark', 'databricks']],
    ['Build the pages in React', ['React']],
  ])('%s', (line, terms) => {
    expect(keywordsOf(line)).toEqual(terms);
  });
});

describe('what a line serves as', () => {
  it('is a heading where nothing marks it, and then says nothing by itself', () => {
    const {contains} = factsOf(
      'Night Baker\n\nDuties\n• Bake bread\n• Order flour\n\nHow to apply\n\nWe look forward to it.\n',
      'a.txt',
    );
    expect(contains['how-to-apply']).toMatchObject({value: false});
  });

  it('is the title of a text without markup where it comes first, whatever it calls for', () => {
    const {title, apply, place} = factsOf(
      'Registered Nurse, Cardiac Unit – apply now\n\nYou care for people.\n',
      'a.txt',
    );
    expect(title).toMatchObject({certain: true});
    expect(apply).toEqual([]);
    expect(place).toBeUndefined();
  });
});

describe('the name of a part', () => {
  it('tells nothing of the part, even where it is read as an item', () => {
    expect(
      factsOf('# Baker\n\n## Benefits\n\n- Free bread\n- How to apply\n').contains['how-to-apply'],
    ).toMatchObject({
      value: false,
    });
  });
});

describe('words that fit any posting', () => {
  it.each(['Other tasks as needed', 'Help out', 'Support team', 'We give 110%.', 'Level 5 of 5'])(
    '“%s” is no act',
    (item) => {
      expect(
        factsOf(`# Baker\n\n## Duties\n\n- Bake rye bread\n- ${item}\n`).acts.map(({text}) => text),
      ).toEqual(['Bake rye bread']);
    },
  );

  it.each([
    'Help with the ovens',
    'Support the bakers',
    'Work nights',
    'Care for patients',
    'Handle complaints',
  ])('“%s” is one', (item) => {
    expect(factsOf(`# Baker\n\n## Duties\n\n- Bake rye bread\n- ${item}\n`).acts).toHaveLength(2);
  });

  it('are no account of the role, and “as required” is no demand', () => {
    const {contains} = factsOf(
      '# Baker\n\n## About us\n\nThis is a great place to work.\n\n## Duties\n\n- Bake bread\n- Duties as required\n- Sweep when required\n',
    );
    expect(contains['role-overview']).toMatchObject({value: false});
    expect(contains.requirements).toMatchObject({value: false});
  });
});

describe('what stands twice', () => {
  const text = 'You will bake the bread of the town with three others, four nights a week.';

  it('is read once, with the heading above it', () => {
    const {sections} = factsOf(
      `# Baker\n\n## The job\n\n${text}\n\n## Duties\n\n- Bake bread\n\n## The job\n\n${text}\n`,
    );
    expect(sections.map(({heading}) => heading?.text)).toEqual(['Baker', 'The job', 'Duties']);
  });

  it('is read under each of two headings', () => {
    const {sections} = factsOf(`# Baker\n\n## The job\n\n${text}\n\n## About us\n\n${text}\n`);
    expect(sections.map(({blocks}) => blocks.length)).toEqual([0, 1, 1]);
  });
});

describe('a heading without the space that Markdown asks for', () => {
  const facts = factsOf(
    '# Baker\n\n##Requirements\nTwo years in a bakery. Early hours suit you.\n##Benefits:\n- 30 days of leave\n',
  );

  it('heads its part, whatever follows on the next line', () => {
    expect(facts.sections.map(({kind, heading}) => [kind, heading?.text])).toEqual([
      ['title', 'Baker'],
      ['requirements', 'Requirements'],
      ['benefits', 'Benefits:'],
    ]);
  });

  it('keeps its place in the source', () => {
    const {posting} = reviewOf('# Baker\n\n##Benefits\n- 30 days of leave\n', {path: 'posting.md'});
    expect(posting.blocks.map(({type, depth, text}) => [type, depth, text])).toEqual([
      ['heading', 1, 'Baker'],
      ['heading', 2, 'Benefits'],
      ['item', 1, '30 days of leave'],
    ]);
    expect(posting.source.text.slice(posting.blocks[1]?.span.start, posting.blocks[1]?.span.end)).toContain(
      'Benefits',
    );
  });

  it('is none in a row of tags', () => {
    expect(factsOf('# Baker\n\nWe bake. #jobs #bread\n').sections).toHaveLength(1);
  });
});

describe('what a posting says of the person in the third person', () => {
  it.each([
    'The Programme Manager will lead the school boards and build a network of allies in the county.',
    'Working with the board, the Programme Manager will write the yearly plan and lead four working groups.',
    'The successful candidate will lead the school boards and build a network of allies.',
  ])('%s tells duties', (line) => {
    const {acts, contains} = factsOf(`# Programme Manager\n\n${line} ${line.replace('lead', 'guide')}\n`);
    expect(acts.length).toBeGreaterThan(0);
    expect(contains.responsibilities).toMatchObject({value: true});
  });

  it('The Council will … is no duty', () => {
    expect(factsOf('# Programme Manager\n\nThe Council will build four new schools by 2030.\n').acts).toEqual(
      [],
    );
  });

  it('one clear demand is enough for requirements, and what is to be sent is none', () => {
    const demanding = factsOf('# Lecturer\n\nApplicants should have a Ph.D. in botany.\n');
    expect(demanding.contains.requirements).toMatchObject({value: true});
    const sending = factsOf(
      '# Lecturer\n\nSend a CV with details of your teaching experience. Shortlisted candidates will be informed in May.\n',
    );
    expect(sending.contains.requirements).toMatchObject({value: false});
  });
});

describe('a day to apply by', () => {
  it('is read in a sentence about what to send', () => {
    const {deadline} = factsOf(
      '# Lecturer\n\nEmail your CV and two writing samples to jobs@fixture.example by 30 June 2031.\n',
    );
    expect(deadline).toMatchObject({value: '2031-06-30'});
  });

  it('is none in a sentence about the work', () => {
    expect(factsOf('# Builder\n\nWe finish the bridge by 30 June 2031.\n').deadline).toBeUndefined();
  });
});

describe('a day that a field or a line names', () => {
  it.each([
    ['---\ntitle: Baker\ndateValidThrough: 2031-05-03\n---\n\nWe bake.\n', '2031-05-03'],
    ['# Baker\n\nPosting Closes May 3, 2031\n', '2031-05-03'],
    ['# Baker\n\nApply by May-3-2031.\n', '2031-05-03'],
    ['# Baker\n\nClosing date: Sat. 05/05/31\n', '2031-05-05'],
    ['---\ntitle: Baker\narchivedate: 2031-05-06\n---\n\nWe bake.\n', '2031-05-06'],
  ])('%j', (text, value) => {
    expect(factsOf(text).deadline).toMatchObject({value});
  });
});

describe('the day of publication', () => {
  it('is read from a field', () => {
    expect(factsOf('---\ntitle: Baker\ndate: 2031-04-02T10:00:00Z\n---\n\nWe bake.\n').posted).toMatchObject({
      value: '2031-04-02',
    });
  });
});

describe('front matter with a text in quotes over several lines', () => {
  it('is read as sites read it, and the posting with it', () => {
    const {title, employer} = factsOf(
      '---\ntitle: Baker\nexcerpt: "We bake bread.\n\nFor one year.\n"\ncompany: Fern Bakery\n---\n\nYou will bake 300 loaves a day.\n',
    );
    expect(title).toMatchObject({value: 'Baker'});
    expect(employer).toMatchObject({value: 'Fern Bakery'});
  });
});

describe('a place that only the title holds', () => {
  it.each([
    ['Church Administrator – St Mary’s House, Sheffield', 'Sheffield'],
    ['Lecturer in Botany, University of Leeds', 'Leeds'],
  ])('%s', (title, value) => {
    expect(factsOf(`---\ntitle: ${title}\n---\n\nYou will teach.\n`).place).toMatchObject({
      value,
      certain: false,
    });
  });

  it('is none where the word is a field of work', () => {
    expect(factsOf('# Software Engineer, Mobile\n\nYou will write apps.\n').place).toBeUndefined();
  });
});

describe('the same demand twice', () => {
  it('with other years contradicts itself', () => {
    const {contradictions} = factsOf(
      '# Baker\n\n## Requirements\n\n- 3 years of experience with a commercial-grade oven\n- 7 years of experience with a commercial-grade oven\n',
    );
    expect(contradictions).toMatchObject([{about: 'experience', certain: true}]);
  });

  it('under two levels does not', () => {
    const {contradictions} = factsOf(
      '# Baker\n\n## Requirements for juniors\n\n- 3 years of experience with ovens\n\n## Requirements for seniors\n\n- 7 years of experience with ovens\n',
    );
    expect(contradictions).toEqual([]);
  });
});
