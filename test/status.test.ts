import {describe, expect, it} from 'vitest';
import type {Facts} from '../src/core/types.ts';
import {factsOf} from './support/lint.ts';

const duties = '## Your tasks\n\n- Bake bread\n- Shape rolls\n- Clean the oven\n';
const withLine = (line: string): Facts => factsOf(`# Baker\n\nWe bake bread. ${line}\n\n${duties}`);
const withField = (field: string): Facts =>
  factsOf(`---\ntitle: Baker\n${field}\n---\n\nWe bake.\n\n${duties}`);

describe('whether a job is open', () => {
  it.each([
    'This position has been filled.',
    'The role is now closed.',
    'Applications are currently closed.',
    'We are no longer accepting applications.',
    'Unfortunately, this vacancy is no longer available.',
    'As of May, this job has been filled.',
    'Our search is on hold.',
    'All positions have been filled.',
    'This position has been filled by Dr Rye.',
    'We’re not currently hiring for this role.',
  ])('%s', (line) => {
    expect(withLine(line).status).toMatchObject({value: 'closed', origin: 'text'});
  });

  it.each([
    'The position is open until it is filled.',
    'Once this position has been filled, we take the page down.',
    'If the role is closed, write to us all the same.',
    'Applications close on 3 May 2031.',
    'Applications are closed on 3 May 2031.',
    'Our other positions have been filled.',
    'The shop is closed on Mondays.',
    'You see to it that every position is filled.',
    'The role is not open to agencies.',
    'This position is not open for remote work.',
    'This position is closed-loop in its reporting.',
    'We just closed our second round.',
    'The position was created when our last baker retired.',
    'The role will be filled by May.',
    'We do not hire through agencies.',
    'We are not hiring for growth at any price.',
    'This job is no longer a small one.',
    'The position is filled with surprises.',
  ])('says nothing of it: %s', (line) => {
    expect(withLine(line).status).toBeUndefined();
  });

  it.each(['status: closed', 'open: false', 'archived: true', 'positionState: Filled', 'is_open: no'])(
    'a field says so: %s',
    (field) => {
      expect(withField(field).status).toMatchObject({value: 'closed', origin: 'front-matter'});
    },
  );

  it.each([
    'status: open',
    'open: true',
    'archived: false',
    'draft: true',
    'status: published',
    'closes: 2031-05-03',
  ])('a field does not say so: %s', (field) => {
    expect(withField(field).status).toBeUndefined();
  });

  it('a page with text of its own is no redirect, whatever its fields say', () => {
    expect(withField('redirect_to: https://mill.example/jobs/1').status).toBeUndefined();
    expect(
      factsOf('---\ntitle: Baker\njob_location: Ghent\nredirect_to: https://mill.example/jobs/1\n---\n')
        .status,
    ).toMatchObject({value: 'redirect'});
  });
});

const kindsOf = (line: string): string[] => {
  const text = `# Baker\n\n${duties}\n## How to apply\n\nSend your CV to jobs@mill.example. ${line}\n`;
  return factsOf(text).hiringProcess.map(({kind}) => kind);
};

describe('the hiring process', () => {
  it.each([
    ['We answer within a week.', ['answer']],
    ['You’ll hear from us by Friday.', ['answer']],
    // The others hear nothing.
    ['Only shortlisted candidates will be contacted.', ['review']],
    ['We review applications as they come in.', ['review']],
    ['A 20-minute phone call comes first.', ['screening']],
    ['You talk with Ines for half an hour on the phone.', ['screening']],
    ['Two interviews follow.', ['interview']],
    ['You bake a loaf as a paid trial task.', ['task']],
    ['Spend a day with us: come to a trial shift.', ['visit']],
    ['We then make you an offer.', ['decision']],
    ['The job starts in September.', ['start']],
    ['Apply by 3 May 2031.', ['deadline']],
    ['Questions? Call Ines at the bakery.', []],
    ['We look forward to your application.', []],
    ['Tell us of adjustments that you need for an interview.', []],
    ['We look forward to reviewing your application.', []],
    ['List your publications and presentations.', []],
    ['Put “Test Engineer” in the subject line.', []],
    ['Mill Lane offers a comprehensive package.', []],
    ['It is fine if you meet most of the criteria.', []],
    ['Pay depends on experience as assessed in the interview.', []],
    ['You bake a loaf as a take home exercise.', ['task']],
  ])('%s', (line, kinds) => {
    expect(kindsOf(line)).toEqual(kinds);
  });

  it.each([
    '- Interview candidates and review applications',
    '- Hold first calls with customers',
    '- Write coding challenges for applicants',
  ])('duties of the job are no steps: %s', (item) => {
    expect(factsOf(`# Recruiter\n\n## Your tasks\n\n${item}\n- Plan the week\n`).hiringProcess).toEqual([]);
  });

  it.each(['Experience in conducting interviews', 'You have led phone screens with candidates'])(
    'nor is what one has done: %s',
    (item) => {
      expect(factsOf(`# Recruiter\n\n## Requirements\n\n- ${item}\n- Care\n`).hiringProcess).toEqual([]);
    },
  );
});

const about = (...lines: string[]): string[] =>
  factsOf(`# Baker\n\n${lines.join('\n\n')}\n`).contradictions.map((one) => one.about);
const demands = (...items: string[]): string[] =>
  about(`## Requirements\n\n${items.map((item) => `- ${item}`).join('\n')}`);

describe('contradictions', () => {
  it.each([
    [['5+ years of baking experience', 'At least 3 years of experience in baking']],
    [['Two years of work experience', 'Four years of relevant professional experience']],
  ])('years: %s', (items) => {
    expect(demands(...items)).toEqual(['experience']);
  });

  it.each([
    [['5+ years of baking experience', '3+ years of experience in sales']],
    [['5+ years of experience', '3+ years of experience in sales']],
    [['Diploma and 5 years of experience', '3 years of experience with a degree']],
    [['5+ years of experience', 'Ideally 8+ years of experience']],
    [['5+ years of experience (Java)', '3+ years of experience (Go)']],
    [['Java: 5+ years of experience', 'Go: 3+ years of experience']],
    [['Senior: 5+ years of experience', 'Junior: 1+ years of experience']],
    [['5+ years of experience', '5 or more years of experience']],
    [['5 years: Java', '3 years: Go']],
  ])('none in years: %s', (items) => {
    expect(demands(...items)).toEqual([]);
  });

  it.each([
    ['This is a fully remote role.', 'This position is on-site.', 'workplace'],
    ['Remote: No', 'This is a remote position.', 'workplace'],
    ['This is a full-time position.', 'It is a part-time job of 20 hours.', 'employmentType'],
    ['We offer a permanent position.', 'This is a fixed-term contract.', 'employmentType'],
    ['Base salary: €40,000 a year', 'Base pay: €45,000 a year', 'pay'],
  ])('%s %s', (first, second, kind) => {
    expect(about(first, second)).toEqual([kind]);
  });

  it.each([
    ['This is a fully remote role.', 'The first week is an in-person role at the bakery.'],
    ['We are a fully remote company.', 'This position is on-site.'],
    ['This is a remote position.', 'This role is on-site or remote.'],
    ['This is not a remote position.', 'This position is on-site.'],
    ['Remote position: no', 'This is an in-person position.'],
    ['This is a full-time position.', 'We also consider a part-time position.'],
    ['This is a part-time position that may grow into a full-time position.', 'Part-time position'],
    ['We offer a permanent position.', 'You hire staff for each temporary position.'],
    ['A 12-month contract', 'with a view to a permanent position'],
    ['Base salary: €40,000 a year', 'On-target earnings: €60,000 a year'],
    ['Salary: €40,000 a year in Ghent', 'Salary: €45,000 a year in Brussels'],
    ['Salary: €40,000 a year', 'Salary: €40,000 a year'],
  ])('none: %s %s', (first, second) => {
    expect(about(first, second)).toEqual([]);
  });
});
