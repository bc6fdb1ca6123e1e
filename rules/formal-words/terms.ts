import {gerund, type Phrase, regularPast, thirdPerson} from '../../src/core/rule/index.ts';

/** A word or phrase of the office. */
export interface Formal extends Phrase {
  /** The plain words that fit in the place of each form, whatever stands around them; none where that depends. */
  readonly plain?: Readonly<Record<string, string>>;
}

const fitting = (plain: Readonly<Record<string, string>>, contexts: Partial<Phrase> = {}): Formal => ({
  forms: Object.keys(plain),
  plain,
  ...contexts,
});

const formal = (forms: string, contexts: Partial<Phrase> = {}): Formal => ({
  forms: forms.split('; '),
  ...contexts,
});

/** Its base, its form after "she", and its gerund. */
const formsOf = (base: string): string[] => [base, thirdPerson(base), gerund(base) ?? base];

/** A regular verb. */
const verb = (base: string, contexts: Partial<Phrase> = {}): Formal => ({
  forms: [...formsOf(base), regularPast(base) ?? base],
  ...contexts,
});

/** A verb for which another fits; not in the past, whose forms may stand before a noun. */
const fittingVerb = (base: string, plain: string, contexts: Partial<Phrase> = {}): Formal => {
  const forms = formsOf(plain);
  return fitting(Object.fromEntries(formsOf(base).map((form, i) => [form, forms[i] as string])), contexts);
};

/** Words for people, whom nobody uses or utilises. */
const people =
  /^ (?:\p{L}+(?:'s|s')? |\p{L}+-\p{L}+ ){0,3}(?:people|teams?|colleagues?|relationships?|partners?|partnerships?|networks?|talents?|members?|stakeholders?|staff|contacts|experts?|connections|strengths?|diversity|volunteers?|workforce)\b/iu;

/** Where a verb stands: after "to", "will", "and" …, or first. */
const verbPlace =
  /(?:^|[•*–—-]|[.:;,]|\b(?:to|will|can|could|should|would|must|may|and|or|we|you|they|who|that|effectively|also))\s*$/i;

/**
 * Words and phrases of the office, with the plain words that fit in their place.
 * Source: advice on plain language (the lists of plainlanguage.gov and of the Plain English Campaign agree on most), and
 * the editors' own reading. That postings with few of them are clearer was seen in readers' marks for 387 postings.
 */
export const formalWords: readonly Formal[] = [
  fitting({'in order to': 'to'}, {unlessBefore: /\bjust $/i}),
  fitting({
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
  fitting({
    'due to the fact that': 'because',
    'owing to the fact that': 'because',
    'in light of the fact that': 'because',
    'despite the fact that': 'although',
    'in spite of the fact that': 'although',
  }),
  fitting({'in the event that': 'if', 'until such time as': 'until', 'as to whether': 'whether'}),
  fitting({'prior to': 'before'}, {unlessBefore: /\b(?:or|immediately|necessary) $/i}),
  fitting({'at this point in time': 'now', 'at the present time': 'now', 'in the near future': 'soon'}),
  fitting({'in an effort to': 'to', 'in an attempt to': 'to'}, {unlessBefore: /\bresult(?:ed|s)? $/i}),
  fitting({'in excess of': 'more than'}),
  fitting({'for a period of': 'for'}),
  fitting({'in close proximity to': 'near'}),
  fitting({'a large number of': 'many', 'a significant number of': 'many', 'a great number of': 'many'}),
  fitting({
    'make use of': 'use',
    'makes use of': 'uses',
    'making use of': 'using',
    'made use of': 'used',
  }),
  fitting(
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
  fitting(
    {utilized: 'used', utilised: 'used'},
    {
      onlyBefore: /\b(?:is|are|was|were|be|been|being|has|have|had|and|to) (?:also )?$/i,
      unlessAfter: /^ (?:capacity|hours|space)/i,
    },
  ),
  fitting(
    {leverage: 'use'},
    {
      onlyBefore: verbPlace,
      onlyAfter:
        /^ (?!and\b|or\b|in\b|of\b|for\b|to\b|over\b|on\b|is\b|ratios?\b|points?\b|buy-?outs?\b|limits?\b)\p{L}/iu,
      unlessBefore: /\b(?:financial|operating|debt|high|more|and|or)[,-]? $/i,
      unlessAfter: people,
    },
  ),
  fitting(
    {leveraging: 'using'},
    {
      onlyAfter: /^ (?!and\b|or\b|up\b|effects?\b)\p{L}/iu,
      unlessBefore: /\b(?:the|of the|re|over|financial)[ -]$/i,
      unlessAfter: people,
    },
  ),
  fitting({
    'take into consideration': 'consider',
    'takes into consideration': 'considers',
    'taking into consideration': 'considering',
  }),
  fitting(
    {possess: 'have', possesses: 'has', possessing: 'having'},
    {
      onlyBefore:
        /(?:^|[•*–—-]|\b(?:must|should|will|to|you|who|candidates?|applicants?|and|ideal candidate|successful candidate|also)) ?$/i,
      unlessAfter: /^ (?:or\b|,|illegal|drugs?|weapons?|firearms?|alcohol|controlled|and\b|any)/i,
    },
  ),

  fitting(
    {
      'participate in': 'take part in',
      'participates in': 'takes part in',
      'participating in': 'taking part in',
    },
    {unlessAfter: /^ (?:\w+ ){0,2}communit/i},
  ),
  fitting({'in conjunction with': 'with', 'including but not limited to': 'such as'}),
  fitting({
    'with respect to': 'about',
    'with regard to': 'about',
    'with regards to': 'about',
    'in regards to': 'about',
    'pertaining to': 'about',
    regarding: 'about',
  }),
  fitting({'upon request': 'on request'}),
  formal('as well as', {unlessBefore: /\b(?:just|do|not|both) $/i}),
  fittingVerb('obtain', 'get'),
  fittingVerb('commence', 'start'),
  fittingVerb('initiate', 'start', {unlessAfter: /^ (?:\w+ )?(?:payments?|transfers?|wires?)\b/i}),
  fittingVerb('enhance', 'improve'),
  fittingVerb('modify', 'change'),
  fittingVerb('disseminate', 'share'),

  verb('implement', {
    unlessAfter:
      /^ (?:\S+ ){0,5}(?:software|code|features?|systems?|stack|algorithms?|apis?|tests?|tools?|pipelines?|infrastructure|interfaces?|components?|designs?|technolog\w+)\b/i,
  }),
  verb('perform', {
    unlessBefore: /\b(?:high|well|top|best|to|that|who)[- ]$/i,
    unlessAfter:
      /^ (?:the )?essential (?:functions|duties)|^(?:ing)? (?:well|arts?|live|music|on stage|better|under|surgery|in front|at)\b|^[.,;)]/i,
  }),
  verb('provide', {unlessBefore: /-$/, unlessAfter: /^ (?:for|that)\b/i}),
  verb('ensure'),
  verb('execute', {unlessAfter: /^ (?:code|queries|scripts?|commands?)\b/i}),
  verb('conduct', {
    unlessBefore: /\b(?:of|code of|the|a|our|its|business) $/i,
    unlessAfter: /^(?:[.,;)]| (?:and|or|of) (?!\w+ing\b))/i,
  }),
  formal('determine; determines; determining'),
  formal('establish; establishes; establishing', {
    unlessAfter: /^ (?:[\w']+ ){0,4}(?:style|trust|rapport|relationships?)\b/i,
  }),
  formal('demonstrate; demonstrates; demonstrating', {unlessBefore: /\b(?:proven|and) $/i}),
  verb('accomplish'),
  verb('achieve', {unlessBefore: /\bhigh[- ]$/i}),
  verb('participate', {unlessAfter: /^ (?:\w+ ){0,3}communit/i}),
  verb('generate'),
  verb('collaborate'),
  verb('select'),
  formal('in accordance with; in compliance with; in line with'),
  formal('upon', {unlessBefore: /\b(?:built|based|build|once|builds|building) $/i}),
  formal('objective; objectives', {unlessAfter: /^ (?:c\b|function|caml|and key)/i}),
  formal('methodology; methodologies'),
  formal('proficiency; proficient; competency; competencies'),
  formal('capability; capabilities'),
  formal('personnel'),
  formal('throughout'),
  formal('additional'),
  formal('necessary', {unlessBefore: /\b(?:not|if|as|when|where) $/i}),
  formal('assistance'),
  formal(
    'implementation; execution; provision; establishment; enhancement; modification; collaboration; selection',
  ),
];

/** How the forms of a word end, each of them with what it is known by. */
const endings = [
  ['s', /s$/],
  ['ing', /(?:ing|ion|shment)$/],
  ['ed', /ed$/],
] as const;
type Ending = (typeof endings)[number][0];

/** What says the same in most places, though the sentence may have to change for it. */
interface Hint {
  readonly start: string;
  readonly plain: string;
  /** For forms in “-s”, in “-ing” or “-ion”, and in “-ed”; where absent, the plain form says it too. */
  readonly others?: Readonly<Partial<Record<Ending, string>>>;
}

/** The plain verb in the forms of the formal one, with its participle. */
const verbHint = (start: string, plain: string, participle: string): Hint => {
  const [first = plain, ...words] = plain.split(' ');
  const rest = words.map((word) => ` ${word}`).join('');
  const [, s, ing] = formsOf(first).map((form) => form + rest) as [string, string, string];
  return {start, plain, others: {s, ing, ed: participle + rest}};
};

const hints: readonly Hint[] = [
  verbHint('implement', 'put in place', 'put'),
  verbHint('perform', 'do', 'done'),
  verbHint('provi', 'give', 'given'),
  verbHint('ensur', 'make sure', 'made'),
  verbHint('execut', 'carry out', 'carried'),
  verbHint('conduct', 'carry out', 'carried'),
  verbHint('determin', 'work out', 'worked'),
  verbHint('establish', 'set up', 'set'),
  verbHint('demonstrat', 'show', 'shown'),
  verbHint('participat', 'take part', 'taken'),
  verbHint('collaborat', 'work together', 'worked'),
  {start: 'objective', plain: 'goal', others: {s: 'goals'}},
  {start: 'personnel', plain: 'staff'},
  {start: 'additional', plain: 'more'},
  {start: 'necessary', plain: 'needed'},
  {start: 'assistance', plain: 'help'},
];

/** The hint for a word in lower case, in its form: “ensuring” gives “making sure”; of a noun only before what is done. */
export function hintFor(word: string, after: string): string | undefined {
  // What has a name of its own is not put in other words.
  if (/(?:ion|shment)$/.test(word) && !/^ of (?!the \p{Lu}|\p{Lu})/u.test(after)) return undefined;
  const hint = hints.find(({start}) => word.startsWith(start));
  const ending = endings.find(([, pattern]) => pattern.test(word))?.[0];
  return (ending && hint?.others?.[ending]) ?? hint?.plain;
}
