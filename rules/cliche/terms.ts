import type {Phrase} from '../../src/core/rule/index.ts';

/** A phrase that any posting could hold, and the question whose answer would be worth the words. */
export interface Empty extends Phrase {
  readonly advice: string;
  /** Never worth its place: one is enough for a finding. */
  readonly strong?: true;
}

const empty = (forms: string, advice: string, contexts: Partial<Phrase> & {strong?: true} = {}): Empty => ({
  forms: forms.split('; '),
  advice,
  ...contexts,
});

const skill = 'Name the skill, and what it is needed for here.';
const fact = 'Put the fact in its place: an award, a figure, a customer, a name.';
const works = 'Say how this person works with others: with whom, on what, how often.';
const proof = 'Say which results you mean, and by when.';

/**
 * Phrases that any posting could hold. Those that say something in a trade stand with the contexts in which they do. Single
 * words such as “dynamic” belong to the fact `vagueWords`.
 * Source: the editors' own list; guides to writing postings agree on most.
 */
export const emptyPhrases: readonly Empty[] = [
  empty(
    'hit the ground running; hitting the ground running',
    'Say what the first three months hold, and who helps.',
    {
      strong: true,
    },
  ),
  empty(
    'wear many hats; wearing many hats; wear multiple hats; wearing multiple hats; wear several hats; wear different hats; wearing different hats; wears many hats; wears multiple hats',
    'Say which jobs this person does, and how much of the week each takes.',
    {strong: true},
  ),
  empty(
    'think outside the box; thinking outside the box; think out of the box; thinking out of the box; thinks outside the box; out of the box thinker; outside the box thinker; out of the box thinking',
    'Say which problem waits for a new idea.',
    {strong: true},
  ),
  empty('move the needle; moves the needle; moving the needle', proof, {strong: true}),
  empty('give 110; giving 110', proof, {onlyAfter: /^ ?(?:%|percent|per cent)/i}),
  empty('go above and beyond; going above and beyond; goes above and beyond', proof),
  empty('go the extra mile; going the extra mile; goes the extra mile', proof),
  empty('roll up your sleeves; roll up their sleeves; rolling up your sleeves; roll your sleeves up', works),
  empty('self starter; self starters', 'Say what this person decides alone.'),
  empty('go getter; go getters', 'Say what this person decides alone.', {strong: true}),
  empty('team player; team players', works),
  empty('synergy; synergies', 'Say who saves what by working together.', {
    strong: true,
    unlessBefore: /\b(?:cost|revenue|tax|merger|drug|pharmacological|deal|acquisition) $/i,
  }),
  empty('game changer; game changers', fact),
  empty('no two days are the same; no two days are alike', 'Describe one such day.'),
  empty('proven track record; strong track record', 'Say what people should have done, and how often.'),
  empty('like a family; one big family; we are a family; we are family', works, {
    strong: true,
    unlessAfter: /^[ -](?:run|owned|business|doctor|practice|member)/i,
  }),
  empty(
    'exciting opportunity; unique opportunity; amazing opportunity; fantastic opportunity',
    'Say what is in it: the work, the pay, what one learns.',
  ),
  empty('next level', proof, {onlyBefore: /\bto the $/i}),
  empty('thought leader; thought leaders', fact),
  empty(
    'strategic thinker; critical thinker; quick learner; fast learner; hard worker; people person',
    skill,
  ),
];
