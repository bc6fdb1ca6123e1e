import {describe, expect, it} from 'vitest';
import type {Facts} from '../src/core/types.ts';
import {factsOf} from './support/lint.ts';

const baker = (line: string): Facts => factsOf(`# Baker\n\n${line}\n`);
const under = (heading: string, line: string): Facts => factsOf(`# Baker\n\n## ${heading}\n\n- ${line}\n`);
const tellsHow = (line: string): boolean | undefined => {
  const told = baker(line).contains['how-to-apply'];
  return 'value' in told ? told.value : undefined;
};

describe('how to apply', () => {
  it.each([
    'Please post two letters of reference with your form.',
    'Bring an up-to-date CV to the shop before ten.',
    'Complete our short questionnaire and we will ring you.',
    'Upload your résumé below.',
    'A covering letter must be addressed to the head baker.',
    'Interested applicants should call at the mill.',
    'To be considered, send three photographs of your bread.',
    'Text BREAD to 80123 and we will ring back.',
    'Walk-in candidates are seen every Tuesday.',
    'On our careers page, search for vacancy 4471.',
    'Please register your interest with the mill manager.',
    'Always quote reference BK/77.',
  ])('is told by: %s', (line) => expect(tellsHow(line)).toBe(true));

  it.each([
    'Post the weekly flour order to the mill.',
    'Send a letter to each late supplier.',
    'You write text messages to 300 regular customers.',
    'You keep a portfolio of cakes to show to guests.',
    'Parents who express interest in a course get a leaflet.',
    'Fill in your timesheet form each evening.',
    'Quote prices for wedding cakes.',
  ])('is not told by: %s', (line) => expect(tellsHow(line)).toBe(false));
});

describe('steps of hiring', () => {
  const kindsOf = (line: string): string[] => baker(line).hiringProcess.map(({kind}) => kind);

  it.each([
    ['Applicants first sit a written test.', 'task'],
    ['Candidates are called for a practical assessment at the oven.', 'task'],
    ['The offer is subject to a medical examination.', 'decision'],
    ['Credit checks are carried out on all applicants.', 'decision'],
    ['A pre-employment health screen is done before appointment.', 'decision'],
    ['Before you start we will ask for proof of your right to work.', 'decision'],
    ['Stage one is a sift of what you sent.', 'review'],
    ['From all applications the owners draw up a longlist.', 'review'],
    ['One of us will phone for an initial screening.', 'screening'],
    ['Expect values-based questions.', 'interview'],
  ])('%s', (line, kind) => expect(kindsOf(line)).toContain(kind));

  it.each([
    'Arrange interviews with candidates for the shops.',
    'Assess applications for market stalls.',
    'This job offer is for you.',
    'Bakes are subject to daily quality checks.',
    'Loans to farmers are subject to credit checks.',
    'Pupils sit a written exam in May.',
    'Security checks are carried out at the mill gate.',
  ])('are none in: %s', (line) => expect(kindsOf(line)).toEqual([]));
});

describe('a welcome', () => {
  it.each([
    ["It's enough if you know two of these doughs.", 'invitation'],
    ['Never held a peel?', 'invitation'],
    ["Not sure you're experienced enough? Write anyway.", 'invitation'],
    ['Take this as a wish list rather than a fence.', 'invitation'],
    ['Beginners welcome', 'invitation'],
    ['Refugees and women are urged to apply.', 'own-words'],
    ['We hire people of any age.', 'own-words'],
    ['We can arrange your work permit.', 'own-words'],
    ['Gaps in your story are fine with us.', 'own-words'],
    ['Ask for this page in braille.', 'adjustments'],
    ['Everyone gets equal treatment in hiring.', 'statement'],
    ['We choose bakers regardless of caste.', 'statement'],
  ])('%s', (line, kind) => {
    expect(baker(line).welcome.map(({kind: own}) => own)).toContain(kind);
  });

  it.each([
    'We cannot arrange work permits.',
    'Make reasonable adjustments for young guests.',
    'Advise on reasonable adjustments for elderly patients.',
    'Women have baked here since 1902.',
    'The ovens run hot 100% of the time.',
    'Every loaf gets a fair chance to rise.',
    'We offer visa services to travelling bakers.',
    'Parents take part in our classes.',
  ])('is none: %s', (line) => expect(baker(line).welcome).toEqual([]));
});

describe('growth', () => {
  it.each([
    ['We pay for your confectionery diploma.', 'concrete'],
    ['Company-funded food hygiene qualifications', 'concrete'],
    ['You are supported to gain a trade certificate.', 'concrete'],
    ['Most of our shop managers started as apprentices.', 'concrete'],
    ['We like to promote people from within.', 'concrete'],
    ['Apprentices go to college on Mondays.', 'concrete'],
    ['A leadership coach', 'concrete'],
    ['Internal promotions at each of our mills', 'concrete'],
    ['Skills development', 'vague'],
    ['Upskilling opportunities', 'vague'],
  ])('%s', (line, kind) => {
    expect(under('What we offer', line).growth.map(({kind: own}) => own)).toContain(kind);
  });

  it.each([
    'No training is given.',
    'Move up to 20 pounds of dough',
    'Access to machine learning servers',
    'We fund school meals.',
    'We pay for your lunch and your apron.',
    'Our bread goes to college canteens.',
    'Responsible for the training budget of three shops',
    "You'll grow our wholesale trade.",
    'Learning and Development Manager',
  ])('is none: %s', (line) => {
    expect(baker(line).growth.filter(({kind}) => kind !== 'scope')).toEqual([]);
  });
});

describe('benefits', () => {
  it.each([
    ['Clothing allowance', 'extra pay'],
    ['A share of the tips', 'extra pay'],
    ['Death-in-service cover', 'health cover'],
    ['Money off at the garden centre', 'things free or cheaper'],
    ['Free flour', 'things free or cheaper'],
    ['Your birthday off', 'paid leave'],
    ['A shared flat above the mill', 'relocation'],
    ['Company phone', 'equipment'],
  ])('%s', (line, name) => {
    expect(under('Benefits', line).benefits.map(({name: own}) => own)).toEqual([name]);
  });

  it('are counted once where a name is on both lists', () => {
    expect(under('Benefits', 'Annual bonus').benefits).toHaveLength(1);
  });

  it.each([
    'Manages the pension fund of the guild',
    'Our customers get discounts on bread.',
    'Yoga teacher wanted',
    'No allowances',
  ])('are none: %s', (line) => expect(under('Benefits', line).benefits).toEqual([]));

  it('are not read from the work elsewhere', () => {
    expect(under('Your tasks', 'Pay out the clothing allowance').benefits).toEqual([]);
  });
});

describe('pay', () => {
  it.each([
    ['R19 250 p/m', 19_250, 19_250, 'ZAR', 'month'],
    ['Salary: Rs. 4,80,000–6,20,000 per annum', 480_000, 620_000, 'INR', 'year'],
    ['OTE 70k', 70_000, 70_000, null, null],
    ['AED 7,500 tax-free', 7500, 7500, 'AED', null],
    ['The wage of apprentices is £7.20 per hour.', 7.2, 7.2, 'GBP', 'hour'],
    ['260 euro for every day in the bakery', 260, 260, 'EUR', 'day'],
  ])('%s', (line, min, max, currency, period) => {
    expect(baker(line).pay).toMatchObject([{min, max, currency, period}]);
  });

  it.each([
    ['£75 a shift', '£75 a shift'],
    ['Pay: $40 per lesson', '$40 per lesson'],
  ])('by the piece is no rate by the hour: %s', (line, text) => {
    expect(baker(line).pay).toMatchObject([{period: null, text}]);
  });

  it('is told without a figure by the living wage', () => {
    expect(baker('All of us earn the living wage.').pay).toMatchObject([{form: 'vague'}]);
  });

  it.each([
    'We bake FOR 18 500 people.',
    'R2 billion of bread a year',
    'A loaf costs £6 per lesson.',
    'You pay the DBS fee of £40.',
    'Shift premium of £35',
    'You bake 300 loaves per shift worth £900.',
  ])('is none: %s', (line) => expect(baker(line).pay).toEqual([]));
});
