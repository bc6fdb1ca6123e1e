import type {Phrase} from '../../src/core/rule/index.ts';

const combine = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (all, part) => all.flatMap((start) => part.map((end) => `${start} ${end}`.trim())),
    [''],
  );

const may = ['may', 'might', 'could'];

/** What says how often or when, so that the sentence is no hedge. */
const condition =
  /\d|\b(?:once|twice|for|if|when|after|during|subject|depending|dependent|unless|only|except|per|each|every|one|two|three|four|five|six|on-call|emergenc\w+)\b/i;

/** Duties that may or may not be part of the job. Source: editors' advice. */
export const dutyHedges: readonly Phrase[] = [
  {
    forms: combine(
      may,
      ['', 'also', 'sometimes', 'occasionally'],
      ['be'],
      ['asked to', 'called upon to', 'called on to', 'required to', 'expected to', 'needed to'],
    ),
    unlessAfter: new RegExp(`^[^.;]{0,80}${condition.source}`, 'i'),
  },
];

/** What a posting seems to give, and does not promise. Source: editors' advice. */
export const offerHedges: readonly Phrase[] = [
  {
    forms: combine(
      may,
      ['', 'also'],
      ['be'],
      ['possible', 'considered', 'available', 'an option', 'negotiable'],
    ),
    onlyBefore:
      /\b(?:remote(?:ly)?|hybrid|home|flexible|flexibility|part-time|relocation|sponsorship|visas?|bonus(?:es)?|overtime|raises?|promotions?|permanent|extension|conversion|parking|training)\b[^.;]{0,40}$/i,
    unlessAfter: new RegExp(`^[^.;]{0,80}${condition.source}`, 'i'),
  },
];

/** Tasks without a name. "Other duties as assigned" is not here: lawyers ask for it. Source: editors' advice. */
export const namelessTasks: readonly Phrase[] = [
  {
    forms: [
      ...combine(
        ['', 'various', 'other', 'any', 'general', 'any other', 'all other'],
        ['ad hoc'],
        ['tasks', 'duties', 'assignments', 'projects', 'work', 'activities'],
      ),
      ...combine(['various', 'miscellaneous', 'sundry'], ['tasks', 'duties', 'assignments', 'activities']),
    ],
    unlessAfter:
      /^,? ?(?:\(|:|such|includ|like|e\.g|for example|for instance|as |–|—|in \p{L}|of \p{L}|relat|associated|around |within |that |to )/iu,
    unlessBefore: /\b(?:such as|including|like) [^.]{0,60}$/i,
  },
];
