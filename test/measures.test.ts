import {describe, expect, it} from 'vitest';
import type {Measure} from '../src/core/types.ts';
import {reviewOf} from './support/lint.ts';

const measuresOf = (text: string): readonly Measure[] => reviewOf(text, {path: 'posting.md'}).facts.measures;
const inDuties = (line: string): readonly Measure[] =>
  measuresOf(`# Baker\n\nWe bake bread.\n\n## What you will do\n\n- ${line}\n`);

describe('a figure that measures the firm or its work', () => {
  it.each([
    // people
    ['Support 3,000 customers across the north', 'people', '3,000 customers'],
    ['Write for 1.2M monthly readers', 'people', '1.2M monthly readers'],
    ['Build tools for millions of active users', 'people', 'millions of active users'],
    ['Look after tens of thousands of households', 'people', 'tens of thousands of households'],
    ['Serve half a million passengers a week', 'people', 'half a million passengers a week'],
    ['Teach two classes of 25 pupils each', 'people', '25 pupils'],
    ['Care for 12 residents per shift', 'people', '12 residents per shift'],
    ['Help our community of 40,000', 'people', 'community of 40,000'],
    ['Serve a population of 250,000 in the county', 'people', 'population of 250,000'],
    ['Keep over 900 Allotment Holders happy', 'volume', 'over 900 Allotment Holders'],
    ['Look after 16,000 high schoolers', 'volume', '16,000 high schoolers'],
    // the team
    ['Join a team of eight', 'team', 'team of eight'],
    ['Lead a team of 5-7 engineers', 'team', 'team of 5-7 engineers'],
    ['Work in our 12-person team', 'team', '12-person team'],
    ['Work in an 8 person product team', 'team', '8 person product team'],
    ['Lead nine (9) technicians', 'team', 'nine (9) technicians'],
    ['Share an office where six of us bake', 'team', 'six of us'],
    ['Team size: 14', 'team', 'Team size: 14'],
    ['Join the IT department (currently 20 people)', 'team', 'department (currently 20 people'],
    ['Manage four direct reports and two apprentices', 'team', 'two apprentices'],
    ['Lead a 15-strong sales team', 'team', '15-strong sales team'],
    ['Be our ninth employee', 'team', 'ninth employee'],
    ['Be our 12th team member', 'team', '12th team member'],
    ['Supervise a crew of about 30', 'team', 'crew of about 30'],
    ['Bake in small teams of up to four', 'team', 'teams of up to four'],
    ['Support a workforce of 1 200 in four plants', 'volume', 'four plants'],
    // things, places, data
    ['Handle 40 tickets a day', 'volume', '40 tickets a day'],
    ['Keep 30+ microservices running', 'volume', '30+ microservices'],
    ['Run 15 million requests per day', 'volume', '15 million requests per day'],
    ['Move 300 pallets per shift', 'volume', '300 pallets per shift'],
    ['Pack 12 crates an hour', 'volume', '12 crates an hour'],
    ['Sort 1000s of parcels every week', 'volume', '1000s of parcels every week'],
    ['Lead an 18-month project to restore the mill', 'result', '18-month project'],
    ['Teach two (2) courses per semester', 'volume', 'two (2) courses per semester'],
    ['Help with the organisation of 3-4 bread festivals', 'volume', '3-4 bread festivals'],
    ['Process 2TB of logs every night', 'volume', '2TB'],
    ['Look after petabytes of data', 'volume', 'petabytes'],
    ['Look after a quarter million books', 'volume', 'a quarter million books'],
    ['Run a 32-bed surgical ward', 'volume', '32-bed surgical ward'],
    ['Clean a 40,000 square foot warehouse', 'volume', '40,000 square foot'],
    ['Ship to customers in 14 countries', 'volume', '14 countries'],
    ['Work with dozens of suppliers', 'volume', 'dozens of suppliers'],
    ['Manage a portfolio of 60 clients', 'people', 'portfolio of 60 clients'],
    ['Publish three articles a week', 'volume', 'three articles a week'],
    ['Manage a caseload of 25', 'volume', 'caseload of 25'],
    ['Deliver 8 to 10 community workshops each term', 'volume', '8 to 10 community workshops'],
    ['Coordinate logistics for 1,100 containers annually', 'volume', '1,100 containers annually'],
    ['Maintain 1,600 km of cycle path', 'volume', '1,600 km of'],
    ['Look after five museums and two archives', 'volume', 'five museums'],
    ['Fill 30 roles per quarter', 'volume', '30 roles per quarter'],
    ['Translate 2,000 words a day', 'volume', '2,000 words a day'],
    ['Ship weekly to a platform with 5M MAU', 'volume', '5M MAU'],
    ['Look after a 120-cover restaurant', 'volume', '120-cover restaurant'],
    ['Maintain a code base of 2 million lines', 'volume', '2 million lines'],
    ['Teach five courses per year', 'volume', 'five courses per year'],
    ['Plan and run 7 Heritage events', 'volume', '7 Heritage events'],
    ['Review between 10 and 15 contracts a month', 'volume', '15 contracts a month'],
    ['Run a fleet of 85 vans', 'volume', 'fleet of 85 vans'],
    ['Answer 20–30 calls daily', 'volume', '20–30 calls daily'],
    ['Pay out to over 1.1 million different musicians', 'people', 'over 1.1 million different musicians'],
    ['Sell over 750K pairs of socks', 'volume', 'over 750K pairs'],
    ['Keep 12 sales teams supplied', 'team', '12 sales teams'],
    ['Help us while we are building 4 key programs', 'volume', '4 key programs'],
    // money
    ['Own a budget of £400,000', 'money', '£400,000'],
    ['Manage a €3m marketing budget', 'money', '€3m marketing budget'],
    ['Oversee $250 million in assets', 'money', '$250 million in assets'],
    ['Grow annual revenue beyond $12M', 'money', '$12M'],
    ['Raise £150k from trusts each year', 'money', '£150k'],
    ['Be responsible for a P&L of $18M', 'money', '$18M'],
    ['Own a quota of $1.2M in new ARR', 'money', '$1.2M in new ARR'],
    ['Distribute grants totalling £4.5 million', 'money', '£4.5 million'],
    ['Look after stock worth 90 million euros', 'money', '90 million'],
    ['Close deals worth €50,000 each', 'money', '€50,000'],
    // results and targets
    ['Keep uptime above 99.95%', 'result', '99.95%'],
    ['Raise the share of repeat orders from 30% to 45%', 'result', '30% to 45%'],
    ['Cut waste by 20 percent', 'result', '20 percent'],
    ['Hold p99 latency under 200 ms', 'result', '200 ms'],
    ['Answer every letter within two working days', 'result', 'two working days'],
    ['Keep a 24-hour turnaround on repairs', 'result', '24-hour turnaround'],
    ['Resolve faults in under 4 hours', 'result', '4 hours'],
    ['Cut build times from 40 minutes to 10', 'result', '40 minutes'],
    ['Bring an NPS of 60 to new markets', 'result', 'NPS of 60'],
    ['Help us after we grew 3x last year', 'result', '3x'],
    ['Make reports load 10x faster', 'result', '10x'],
    ['Keep sub-100ms response times', 'result', '100ms'],
    ['Grow the team from 4 to 10', 'result', '4 to 10'],
    ['Hold our 4.8 rating in the shop', 'result', '4.8 rating'],
    ['Turn proofs around within 5 business days', 'result', '5 business days'],
  ])('%s', (line, kind, text) => {
    const found = inDuties(line);
    expect(found.map((measure) => measure.text).join(' | ')).toContain(text);
    expect(found.find((measure) => measure.text.includes(text))?.kind).toBe(kind);
  });

  it.each([
    'We raised $30m in 2024.',
    'We have raised a €12 million Series A.',
    'Our ARR is $4m and growing.',
    'We are the 6th fastest growing bakery in the country.',
    'More than 400 shops sell our bread.',
    'Backed by £8 million in funding.',
    'Half of our 300 employees work at night.',
    'We have grown from 0 to 90 clients.',
    'Revenue grew 40% last year.',
    'Our bread is sold in three countries.',
    'Trusted by hundreds of brands.',
    'A family firm with 4 shops.',
    'Our staff of 6 bakes for the whole town.',
    'Our app has been downloaded 12 million times.',
    'More than one hundred thousand readers trust us.',
    'Currently, there are over 40 million people who use it.',
    'We are adding nearly one million users per month.',
    'In 2023 our revenue was EUR 30 million.',
  ])('of the company: %s', (line) => {
    expect(measuresOf(`# Baker\n\n## About us\n\n${line}\n`)).toHaveLength(1);
  });

  it('says whether it measures the work or only the company', () => {
    const found = measuresOf(
      '# Baker\n\nWe serve 40,000 customers.\n\nYou will join a team of six.\n\n## What you will do\n\n- Bake 300 loaves a night\n',
    );
    expect(found.map(({text, about}) => [text, about])).toEqual([
      ['40,000 customers', 'company'],
      ['team of six', 'work'],
      ['300 loaves a night', 'work'],
    ]);
  });
});

describe('a figure that measures nothing', () => {
  it.each([
    // names, versions, standards, levels
    'Write Python 3 and C++17, and leave Web 2.0 and ES6 behind',
    'Keep us certified to ISO 27001 and SOC 2',
    'Sell B2B software to Fortune 500 companies',
    'Administer Office 365 and Windows 11 for the branch',
    'Provide Tier 2 support on call 24/7',
    'Teach Year 6 and Key Stage 2',
    'Run Phase 3 trials in Type 2 diabetes',
    'Follow Section 508 and Title 24',
    'Maintain a Symfony 2 code base and HTML5 pages',
    'Instruct 101 courses on Saturdays',
    'Work on 3D models and 5G networks',
    'Move us from AngularJS 1 to React 18',
    'Prepare a 360-degree review',
    // time
    'Bring 5+ years of experience in baking',
    'Work 40 hours a week over five days',
    'Start at 9:00 and leave at 17:30, Monday to Friday 9–5',
    'Meet each baker 1:1 every two weeks',
    'Work on site two days a week',
    'Join the on-call rota one week in six',
    'Take part in a 12-week academy',
    'Plan the work of a two week period',
    'Hand in the report by 30 June 2026',
    'Learn the ropes in your first 30, 60 and 90 days',
    'Follow up on a firm founded in 1998',
    'Finish the 2026 plans',
    'Run two-week sprints',
    // pay, benefits
    'Earn £28,000 to £32,000 a year',
    'Receive a bonus of up to 15%',
    'Get a 401(k) with a 4% match',
    'Enjoy 25 days of leave and 16 weeks of parental leave',
    'Use a training budget of £1,500 a year',
    'Receive 0.5% equity',
    // shares of time, travel
    'Spend 20% of your time on research',
    'Travel up to 25% of the time',
    'Travel: 10%',
    'Reporting (40%)',
    '60% – Baking bread',
    'Be 100% committed to bread',
    'Work 80% remotely',
    // vacancies, demands, slogans
    'Help us while we are hiring three bakers',
    'Join as one of two new positions',
    'Show experience of running teams of 10 people',
    'Be one of the best, in a top 10 bakery',
    'Speak at least two languages',
    'Lift 25 kg and walk 5 miles a day',
    'Own three areas: bread, cake and rolls',
    'Give 110% every day',
    // addresses, ids, ratios
    'Work at 31 Chambers Street, Suite 400, room 12',
    'Call 020 7946 0018 or +44 20 7946 0018',
    'Quote job id 48213 and ref. R-2024-113',
    'Keep the 50/50 split and the 80/20 rule',
    'Run A/B tests and 1-on-1 meetings',
    'Raise funds as a 501(c)(3) charity',
    'Visit us in one or two shops',
    'Hold a Series 7 licence and a class 2 permit',
    'Use Excel 2016 and SAP S/4HANA',
    'Complete the level 3 diploma within 18 months',
    'Plan the work delivered at the end of a two week period',
    'Serve the billion dollar enterprises of the town',
    'Email two pieces of work',
    'Travel to the other shops for about 10-15% of the year',
    // the world, not the firm
    'Live in the 5th largest city of the country',
    'Receive another 50% of your annual bonus',
    'Serve a $40 billion industry',
    'Remember that 30 million people suffer from coeliac disease',
    // manners of speaking
    'Do a million things at once',
    'Find two or three ways to bake it',
    'Send three bullet points and a 300-word letter',
  ])('%s', (line) => {
    expect(inDuties(line).map(({text}) => text)).toEqual([]);
  });

  it.each(['Requirements', 'Nice to have', 'How to apply', 'Interview process', 'Salary'])(
    'under %s',
    (heading) => {
      expect(measuresOf(`# Baker\n\n## ${heading}\n\n- Has baked for 3,000 customers\n`)).toEqual([]);
    },
  );

  it.each([
    ['Our team of eight bakes here', 1],
    ['The town has grown by 40,000 people', 0],
  ])('under the place only of those who work there: %s', (line, count) => {
    expect(measuresOf(`# Baker\n\n## Location\n\n${line}.\n`)).toHaveLength(count);
  });

  it.each([
    '25 days of annual leave',
    'Two company retreats a year',
    'Health cover at 80%',
    '£1,000 learning budget',
    '4 free loaves a week',
    'Six months of parental leave',
    'Payroll in 150+ countries',
  ])('among the benefits: %s', (line) => {
    expect(measuresOf(`# Baker\n\n## Benefits\n\n- ${line}\n- Bread\n`)).toEqual([]);
  });
});
