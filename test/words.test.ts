import {describe, expect, it} from 'vitest';
import {factsOf} from './support/lint.ts';

describe('acts of the job', () => {
  it('are items of the duties and sentences that say "you will", each once', () => {
    const {acts} = factsOf(
      [
        '# Night nurse',
        'You will look after twelve patients on two wards. We are responsible for the whole valley.',
        'You will receive a bonus of 500 euros.',
        '## Your tasks',
        '- Write the handover',
        '- Event planning',
        '- Excellent communication skills',
        '- Check the medicines',
        '- Check the medicines',
      ].join('\n\n'),
    );
    expect(acts.map(({text}) => text)).toEqual([
      'You will look after twelve patients on two wards.',
      'Write the handover',
      'Check the medicines',
    ]);
  });
});

describe('vague words', () => {
  it('are read with their kind, and not where they have a plain meaning', () => {
    const {vagueWords} = factsOf(
      '# Engineer\n\n## Your tasks\n\n- Facilitate the dynamic work of various people\n- Use dynamic programming and strong typing\n',
    );
    expect(vagueWords.map(({word, kind, section}) => [word, kind, section])).toEqual([
      ['facilitate', 'vague', 'responsibilities'],
      ['dynamic', 'stock', 'responsibilities'],
      ['various', 'vague', 'responsibilities'],
    ]);
  });
});

describe('named things', () => {
  it('are names, technologies and figures of the duties, and neither months nor the employer', () => {
    const {namedThings} = factsOf(
      [
        '# Web developer at Fellvans',
        '## About Fellvans',
        'We sold the Heron van.',
        '## Your tasks',
        '- Rebuild the shop of the Whitby ferries in Django by March',
        '- Keep 40 servers of Fellvans running',
        '## Requirements',
        '- Figma, Sketch and Kubernetes',
      ].join('\n\n'),
    );
    expect(namedThings.map(({text, kind}) => [text, kind])).toEqual([
      ['Whitby', 'name'],
      ['Django', 'technology'],
      ['40 servers', 'figure'],
    ]);
  });
});
