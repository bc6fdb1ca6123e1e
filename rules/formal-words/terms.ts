import {type Phrase, thirdPerson} from '../../src/core/rule/index.ts';

/** A word or phrase of the office, and the plain one for it. */
export interface Formal extends Phrase {
  /** What people say instead; the first stands in the finding where the forms have no own. */
  readonly plain: string;
  /** The short form that fits in the place of each form, whatever stands around it. */
  readonly fits?: Readonly<Record<string, string>>;
}

const fitting = (fits: Readonly<Record<string, string>>, contexts: Partial<Phrase> = {}): Formal => ({
  forms: Object.keys(fits),
  plain: Object.values(fits)[0] as string,
  fits,
  ...contexts,
});

const formal = (forms: string, plain: string, contexts: Partial<Phrase> = {}): Formal => ({
  forms: forms.split('; '),
  plain,
  ...contexts,
});

/** A regular verb in all its forms. */
const verb = (base: string, plain: string, contexts: Partial<Phrase> = {}): Formal => {
  const stem = base.replace(/e$/, '');
  const past = base.replace(/(?:e|(?<![aeiou])(y))$/, (_, y) => (y ? 'i' : ''));
  return {forms: [base, thirdPerson(base), `${stem}ing`, `${past}ed`], plain, ...contexts};
};

/** Words for people, whom nobody uses or utilises. */
const people =
  /^ (?:\p{L}+(?:'s|s')? |\p{L}+-\p{L}+ ){0,3}(?:people|teams?|colleagues?|relationships?|partners?|partnerships?|networks?|talents?|members?|stakeholders?|staff|contacts|experts?|connections|strengths?|diversity|volunteers?|workforce)\b/iu;

/** Where a verb stands: after "to", "will", "and" …, or first. */
const verbPlace =
  /(?:^|[•*–—-]|[.:;,]|\b(?:to|will|can|could|should|would|must|may|and|or|we|you|they|who|that|effectively|also))\s*$/i;

/**
 * Words and phrases of the office, with what people say. Those of the first kind can be put in place as they are.
 * Source: advice on plain language (the lists of plainlanguage.gov and of the Plain English Campaign agree on most), and
 * the editors' own reading. That postings with few of them are clearer was seen in readers' marks for 355 postings.
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
        /^ (?!and\b|or\b|in\b|of\b|for\b|to\b|over\b|is\b|ratios?\b|points?\b|buy-?outs?\b|limits?\b)\p{L}/iu,
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

  verb('implement', 'put in place'),
  verb('perform', 'do', {
    unlessBefore: /\b(?:high|well|top|best|to|that|who)[- ]$/i,
    unlessAfter: /^(?:ing)? (?:well|arts?|live|music|on stage|better|under|surgery|in front|at)\b|^[.,;)]/i,
  }),
  verb('provide', 'give', {unlessAfter: /^ (?:for|that)\b/i}),
  verb('ensure', 'make sure'),
  verb('execute', 'carry out', {unlessAfter: /^ (?:code|queries|scripts?|commands?)\b/i}),
  verb('conduct', 'hold, run or do', {unlessBefore: /\b(?:of|code of|the|a|our|its|business) $/i}),
  verb('determine', 'find out, decide'),
  verb('establish', 'set up', {
    unlessBefore: /\b(?:well|long|an|newly|was|were|company|firm|school|first)[ -]$/i,
  }),
  verb('demonstrate', 'show', {unlessBefore: /\b(?:proven|and) $/i}),
  verb('initiate', 'start'),
  verb('accomplish', 'do, reach'),
  verb('achieve', 'reach'),
  verb('obtain', 'get'),
  verb('participate', 'take part'),
  verb('interact', 'talk, work'),
  verb('generate', 'make, bring in'),
  verb('enhance', 'improve'),
  verb('identify', 'find', {unlessAfter: /^ (?:as|with)\b/i}),
  verb('disseminate', 'send out, share'),
  verb('modify', 'change'),
  verb('exhibit', 'show', {unlessBefore: /\b(?:the|an?|our|museum) $/i}),
  verb('maintain', 'keep'),
  verb('collaborate', 'work together'),
  verb('select', 'choose'),
  verb('construct', 'build'),
  formal('within', 'in', {
    unlessAfter:
      /^ (?:\p{L}+ )?(?:\d|an?\b|the (?:first|next|last)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|reach|walking|commuting|driving|easy)/iu,
    unlessBefore: /\b(?:from|or|and) $/i,
  }),
  formal('as well as', 'and', {unlessBefore: /\b(?:just|do|not) $/i}),
  formal('in accordance with; in compliance with; in line with', 'by, under'),
  formal('in conjunction with', 'with'),
  formal(
    'with respect to; with regard to; with regards to; in regards to; pertaining to; regarding',
    'about',
  ),
  formal('including but not limited to; include but are not limited to', 'such as'),
  formal('upon', 'on, when', {unlessBefore: /\b(?:built|based|build|once|builds|building) $/i}),
  formal('ability to; abilities to', 'can', {
    unlessBefore: /\b(?:your|the|our|their|people's|regardless of) $/i,
  }),
  formal('capable of', 'can'),
  formal('objective; objectives', 'goal', {unlessAfter: /^ (?:c\b|function|caml|and key)/i}),
  formal('methodology; methodologies', 'method'),
  formal('proficiency; proficient; competency; competencies', 'skill'),
  formal('functionality; functionalities', 'feature'),
  formal('capability; capabilities', 'what it can do'),
  formal('personnel', 'staff'),
  formal('required', 'needed'),
  formal('throughout', 'all through'),
  formal('opportunity; opportunities', 'chance', {
    unlessBefore: /\b(?:equal|exciting|unique|amazing|fantastic)[- ]$/i,
  }),
  formal('combination', 'mix'),
  formal('additional', 'more, other'),
  formal('sufficient', 'enough'),
  formal('necessary', 'needed', {unlessBefore: /\b(?:not|if|as|when|where) $/i}),
  formal('desired', 'wanted'),
  formal('assistance', 'help'),
  formal('implementation', 'putting it in place'),
  formal('utilization; utilisation', 'use'),
];
