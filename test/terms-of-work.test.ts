import {describe, expect, it} from 'vitest';
import {timeKinds} from '../rules/hours-and-dates/terms.ts';
import type {Facts} from '../src/core/types.ts';
import {factsOf} from './support/lint.ts';

const withLine = (line: string): Facts => factsOf(`# Baker\n\n${line}\n`);

describe('the workplace in other words', () => {
  it.each([
    ['You share your week: mornings in the bakery, the other part from home.', 'hybrid'],
    ['A mix of bakery shifts and homeworking', 'hybrid'],
    ['You can work remotely on Thursdays.', 'hybrid'],
    ['Mondays are home days.', 'hybrid'],
    ['Two days at home each week', 'hybrid'],
    ['3 days WFO, the rest as you like', 'hybrid'],
    ['We come in on Wednesdays.', 'hybrid'],
    ['You come to the office twice a week.', 'hybrid'],
    ['Telework is possible where the recipe allows.', 'hybrid'],
    ['This is a home-working post.', 'remote'],
    ['You write our recipes from your own house.', 'remote'],
    ['The firm has no office.', 'remote'],
    ['Location: virtual', 'remote'],
    ['Candidates can live in any country.', 'remote'],
    ['Our team is distributed over six time zones.', 'remote'],
    ['Working from home is sadly not an option.', 'onsite'],
    ['This job cannot be performed remotely.', 'onsite'],
    ['Not eligible for telework', 'onsite'],
    ['In office.', 'onsite'],
    ['You work full-time in our Leeds office.', 'onsite'],
    ['Office attendance is mandatory.', 'onsite'],
    ['All tasks are carried out at the mill.', 'onsite'],
    ['Five days a week in the office', 'onsite'],
  ])('%s', (line, value) => {
    expect(withLine(line).workplace).toMatchObject({value});
  });

  it.each([
    'You write the remote work policy and train managers in it.',
    'The odds of a power cut are remote.',
    'You own on-site search of our shop.',
    'Good MS Office is required.',
    'We deliver bread to homes.',
    'Children bring homework to our café.',
  ])('%s says nothing of it', (line) => {
    expect(withLine(line).workplace).toBeUndefined();
  });
});

describe('the place in other words', () => {
  it.each([
    ['Duty station: Lima, Peru', 'Lima, Peru'],
    ['Site: Northgate quarry', 'Northgate quarry'],
    ['You must be resident in Norway.', 'Norway'],
    ['You must live within an hour of Inverlochy.', 'Inverlochy'],
    ['Our bakery stands near Mill Row.', 'Mill Row'],
    ['The farm lies just outside Ashwick.', 'Ashwick'],
    ['Lisbon-based applicants only', 'Lisbon'],
    ['Within commuting distance of Kettlewell', 'Kettlewell'],
  ])('%s', (line, value) => {
    expect(withLine(line).place).toMatchObject({value});
  });

  it.each([
    'Site: remote',
    'Our bread is loved in Ashwick.',
    'You bring experience of French pastry.',
    'The owner grew up in Kettlewell.',
  ])('%s names none', (line) => {
    expect(withLine(line).place).toBeUndefined();
  });
});

describe('the employment type in other words', () => {
  it.each([
    ['1.0 FTE', 'full-time'],
    ['40 hrs/week', 'full-time'],
    ['A nine-to-five job', 'full-time'],
    ['Full-timers wanted', 'full-time'],
    ['0.6 FTE', 'part-time'],
    ['Three mornings a week', 'part-time'],
    ['Around 12 hours weekly', 'part-time'],
    ['Weekends only', 'part-time'],
    ['Freelancers welcome', 'contract'],
    ['Maternity cover', 'contract'],
    ['A seasonal job', 'contract'],
    ['The post is funded until June 2028.', 'contract'],
    ['Length of contract: six months', 'contract'],
    ['We are looking for a curious bakery intern.', 'internship'],
    ['Student placement', 'internship'],
    ['Permanent', 'permanent'],
    ['The job has no end date.', 'permanent'],
    ['Contract: ongoing', 'permanent'],
  ])('%s', (line, value) => {
    expect(withLine(line).employmentType).toMatchObject({value});
  });

  it.each([
    'You come to the office three days a week.',
    'You mentor our interns and seasonal pickers.',
    'We are in no freelance business.',
    'We bake seasonal bread in the summer.',
    'Your project length is up to you.',
    'This is not a temp job.',
  ])('%s names none', (line) => {
    expect(withLine(line).employmentType).toBeUndefined();
  });

  it('is not read from the hours of others among duties', () => {
    const duties = '## Duties\n\n- Plan three shifts a week for students\n- Bake bread\n';
    expect(factsOf(`# Baker\n\nWe bake.\n\n${duties}`).employmentType).toBeUndefined();
  });

  it('stays what its usual name says where other words stand above', () => {
    expect(withLine('Two mornings a week to begin with.\n\nType: full-time').employmentType).toMatchObject({
      value: 'full-time',
    });
  });
});

describe('the level in other words', () => {
  it.each([
    ['School leavers are welcome.', 'junior'],
    ['This may be your first job.', 'junior'],
    ['Fresh graduates can apply.', 'junior'],
    ['Senior Pastry Chef', 'senior'],
  ])('%s', (line, value) => {
    expect(withLine(line).level).toMatchObject({value});
  });

  it('may be told in years after qualifying', () => {
    expect(withLine('3–5 PQE').experience).toMatchObject([{minYears: 3, maxYears: 5}]);
  });

  it.each([
    'This is not your first job.',
    'Our senior bakers will help you.',
    'You join a team of six.',
    'Reports to: Senior Pastry Chef',
  ])('%s names none', (line) => {
    expect(withLine(line).level).toBeUndefined();
  });
});

describe('a kind of time', () => {
  const kindsIn = (text: string): string[] =>
    timeKinds.filter(({pattern}) => text.search(pattern) >= 0).map(({ask}) => ask);

  it.each([
    ['Hours: 30', 'the hours a week'],
    ['We work flexitime.', 'the hours a week'],
    ['Overtime is paid.', 'the hours a week'],
    ['Mornings only', 'the days of work'],
    ['Immediate start', 'the day it starts'],
    ['Apply by the 12th.', 'the day it starts'],
    ['From the new school year', 'the day it starts'],
    ['Contract: 3 yrs', 'how soon you answer'],
  ])('is told by “%s”', (text, kind) => {
    expect(kindsIn(text)).toContain(kind);
  });

  it.each([
    'Paid at £13.20',
    'The Friday Club meets in our café.',
    'You keep the staff rota.',
    'Weekly free bread',
    'Bakery of the 21st century',
  ])('is not told by “%s”', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});
