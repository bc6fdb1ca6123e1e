import {describe, expect, it} from 'vitest';
import {reviewOf} from './support/lint.ts';

const passivesOf = (sentence: string): string[] =>
  reviewOf(`# Head gardener\n\n${sentence}\n`).facts.passives.map(({text}) => text);

describe('a passive', () => {
  it.each([
    ['The greenhouse is heated from October.', 'is heated'],
    ['Trees are not pruned in summer.', 'are not pruned'],
    ['The beds have already been dug.', 'have already been dug'],
    ['Orders will then be quickly packed by hand.', 'will then be quickly packed'],
    ["You'll be given a plot of your own.", "You'll be given"],
    ['You’ll be shown round the gardens.', 'You’ll be shown'],
    ['New tools can be bought at any time.', 'can be bought'],
    ['Plants might have been watered twice.', 'might have been watered'],
    ['The wall is being rebuilt this year.', 'is being rebuilt'],
    ['Visitors get shown around every hour.', 'get shown'],
    ['Seeds are sorted, cleaned and stored in the barn.', 'are sorted, cleaned and stored'],
    ['We keep bees that are looked after by a neighbour.', 'are looked'],
    ['Are you given time to learn?', 'Are you given'],
    ['When was the garden founded?', 'was the garden founded'],
    ['Attached is a plan of the gardens.', 'Attached is'],
    ["The hedges aren't cut before August.", "aren't cut"],
    ['The paths are swept every Friday.', 'are swept'],
  ])('%s', (sentence, phrase) => {
    expect(passivesOf(sentence)).toEqual([phrase]);
  });

  it('is found twice where each has an auxiliary of its own', () => {
    expect(passivesOf('The beds were dug in March and the roses were planted in May.')).toEqual([
      'were dug',
      'were planted',
    ]);
  });
});

describe('no passive', () => {
  it.each([
    'You are interested in old roses and excited about trees.',
    'We are based in Kendal, and you are located nearby.',
    'You are experienced, organised and highly motivated.',
    'We are committed to growing without poison.',
    'You are qualified to drive a tractor.',
    'The team is focused on fruit.',
    'Our approach is data-driven and fast-paced.',
    'You have pruned apple trees before.',
    "She's grown vegetables for years.",
    'You will have designed a garden.',
    'We planted four hundred trees last year.',
    'You need to weed the beds.',
    'Gardens designed by our team win prizes.',
    'You are a skilled and experienced gardener.',
    'There is limited parking.',
    'Let us get started.',
    'The new greenhouse is slated to open in May.',
    'Must be located in Kendal.',
    'Be well organised.',
    'The nursery is well positioned to grow.',
  ])('%s', (sentence) => {
    expect(passivesOf(sentence)).toEqual([]);
  });
});
