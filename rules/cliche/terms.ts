import type {Phrase} from '../../src/core/rule/index.ts';

/** A phrase that a shorter one replaces, each form with its own. */
export interface Wordy extends Phrase {
  readonly plain: Readonly<Record<string, string>>;
}

/** A phrase that any posting could hold, and the question whose answer would be worth the words. */
export interface Empty extends Phrase {
  readonly advice: string;
  /** Never worth its place: one is enough for a finding. */
  readonly strong?: true;
}

const wordy = (plain: Readonly<Record<string, string>>, contexts: Partial<Phrase> = {}): Wordy => ({
  forms: Object.keys(plain),
  plain,
  ...contexts,
});

const empty = (forms: string, advice: string, contexts: Partial<Phrase> & {strong?: true} = {}): Empty => ({
  forms: forms.split('; '),
  advice,
  ...contexts,
});

/** Words for people, whom nobody uses or utilises. */
const people =
  /^ (?:\p{L}+(?:'s|s')? |\p{L}+-\p{L}+ ){0,3}(?:people|teams?|colleagues?|relationships?|partners?|partnerships?|networks?|talents?|members?|stakeholders?|staff|contacts|experts?|connections|strengths?|diversity|volunteers?|workforce)\b/iu;

/** Where a verb stands: after "to", "will", "and" …, or first. */
const verbPlace =
  /(?:^|[•*–—-]|[.:;,]|\b(?:to|will|can|could|should|would|must|may|and|or|we|you|they|who|that|effectively|also))\s*$/i;

/**
 * Phrases that take more words than they need, with the short form that fits in their place whatever stands around them.
 * Source: advice on plain language (the lists of plainlanguage.gov and of the Plain English Campaign agree on most), and
 * the editors' own reading.
 */
export const wordyPhrases: readonly Wordy[] = [
  wordy({'in order to': 'to'}, {unlessBefore: /\bjust $/i}),
  wordy({
    'on a daily basis': 'every day',
    'on a weekly basis': 'every week',
    'on a monthly basis': 'every month',
    'on a quarterly basis': 'every quarter',
    'on a yearly basis': 'every year',
    'on an annual basis': 'every year',
    'on a regular basis': 'regularly',
    'on a case by case basis': 'case by case',
    'on an as needed basis': 'as needed',
  }),
  wordy({
    'due to the fact that': 'because',
    'owing to the fact that': 'because',
    'in light of the fact that': 'because',
    'despite the fact that': 'although',
    'in spite of the fact that': 'although',
  }),
  wordy({'in the event that': 'if', 'until such time as': 'until', 'as to whether': 'whether'}),
  wordy({'prior to': 'before'}, {unlessBefore: /\b(?:or|immediately|necessary) $/i}),
  wordy({'at this point in time': 'now', 'at the present time': 'now', 'in the near future': 'soon'}),
  wordy({'in an effort to': 'to', 'in an attempt to': 'to'}, {unlessBefore: /\bresult(?:ed|s)? $/i}),
  wordy({'in excess of': 'more than'}),
  wordy({'for a period of': 'for'}),
  wordy({'in close proximity to': 'near'}),
  wordy({'a large number of': 'many', 'a significant number of': 'many', 'a great number of': 'many'}),
  wordy({
    'make use of': 'use',
    'makes use of': 'uses',
    'making use of': 'using',
    'made use of': 'used',
  }),
  wordy(
    {
      utilize: 'use',
      utilise: 'use',
      utilizes: 'uses',
      utilises: 'uses',
      utilizing: 'using',
      utilising: 'using',
    },
    {unlessBefore: /\b(?:under|over|fully|well|better|poorly|heavily)[ -]$/i, unlessAfter: people},
  ),
  wordy(
    {utilized: 'used', utilised: 'used'},
    {
      onlyBefore: /\b(?:is|are|was|were|be|been|being|has|have|had|and|to) (?:also )?$/i,
      unlessAfter: /^ (?:capacity|hours|space)/i,
    },
  ),
  wordy(
    {leverage: 'use'},
    {
      onlyBefore: verbPlace,
      onlyAfter:
        /^ (?!and\b|or\b|in\b|of\b|for\b|to\b|over\b|is\b|ratios?\b|points?\b|buy-?outs?\b|limits?\b)\p{L}/iu,
      unlessBefore: /\b(?:financial|operating|debt|high|more|and|or)[,-]? $/i,
      unlessAfter: people,
    },
  ),
  wordy(
    {leveraging: 'using'},
    {
      onlyAfter: /^ (?!and\b|or\b|up\b|effects?\b)\p{L}/iu,
      unlessBefore: /\b(?:the|of the|re|over|financial)[ -]$/i,
      unlessAfter: people,
    },
  ),
  wordy({}, {unlessAfter: /^ (?:help|support|the ongoing)\b/i}),
  wordy({
    'take into consideration': 'consider',
    'takes into consideration': 'considers',
    'taking into consideration': 'considering',
  }),
  wordy(
    {possess: 'have', possesses: 'has', possessing: 'having'},
    {
      onlyBefore:
        /(?:^|[•*–—-]|\b(?:must|should|will|to|you|who|candidates?|applicants?|and|ideal candidate|successful candidate|also)) ?$/i,
      unlessAfter: /^ (?:or\b|,|illegal|drugs?|weapons?|firearms?|alcohol|controlled|and\b|any)/i,
    },
  ),
];

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
