import {
  count,
  defineRule,
  faultsByPart,
  isLegal,
  joinWords,
  linesOf,
  type PhraseMatch,
  type Posting,
  type Problem,
  phraseFinder,
  phraseSpan,
  replacements,
  sameCase,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {type Formal, formalWords} from './terms.ts';

type MessageId = 'formal' | 'another';

/**
 * Formal words that each part may hold, and how many more cost it its whole share. Source: editors' judgement, held
 * against the marks for clarity that careful readers gave.
 */
const free = 2;
const tolerance = 8;

/** From so many on whose plain form fits as it is, the finding offers to put it in, however few others there are. */
const fewFitting = 2;

/** Words that a finding quotes. */
const quoted = 4;

const find = phraseFinder(formalWords);

export default defineRule<MessageId>({
  meta: {
    id: 'formal-words',
    category: 'clarity',
    summary: 'Plain words stand where the words of an office would take longer to read.',
    evidence: 'D',
    weight: 7.5,
    weightReason:
      'Guides to plain language agree on the words; in five lots of postings, readers found those with many of them less clear.',
    effort: 2,
    messages: {
      formal: {
        text: 'Plain words are read faster: {words}{more}. Say it as you would to a colleague.',
        severity: 'info',
      },
      another: {text: 'For “{phrase}”, say “{plain}”.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const context = {facts, template};
    const matches = linesOf(facts.sections).flatMap((line) =>
      line.section.kind === 'eeo' || line.block.type === 'quote' || isLegal(line.text) ? [] : find(line),
    );
    const all = matches.map((match) => ({kind: match.line.section.kind, match}));
    const isMuch = faultsByPart(context, all).some(({length}) => length > free);
    const fitting = matches.filter(({phrase}) => phrase.fits !== undefined);
    if (!isMuch && fitting.length < fewFitting) return wordingResult<MessageId>(context, [], tolerance, free);
    const problem = problemOf(matches, fitting, posting);
    const faults = all.map(({kind}): WordingFault<MessageId> => ({kind, problem}));
    return wordingResult(context, faults, tolerance, free);
  },
});

/** One finding a posting: what can be put in place as it is, and then what stands there most often. */
function problemOf(
  matches: readonly PhraseMatch<Formal>[],
  fitting: readonly PhraseMatch<Formal>[],
  posting: Posting,
): Problem<MessageId> {
  const times = (phrase: Formal): number => matches.filter((match) => match.phrase === phrase).length;
  const others = matches
    .filter(({phrase}) => phrase.fits === undefined)
    .sort((a, b) => times(b.phrase) - times(a.phrase));
  const distinct = [
    ...new Map([...fitting, ...others].reverse().map((match) => [match.phrase, match])).values(),
  ];
  const [first, ...further] = distinct.reverse().slice(0, quoted) as [
    PhraseMatch<Formal>,
    ...PhraseMatch<Formal>[],
  ];
  const rest = distinct.length - further.length - 1;
  return {
    messageId: 'formal',
    data: {
      words: joinWords([first, ...further].map((match) => `“${plainOf(match)}” for “${nameOf(match)}”`)),
      more: rest > 0 ? `, and so on for ${count(rest)} more` : '',
    },
    span: phraseSpan(first),
    related: further.slice(0, 2).map((match) => ({
      messageId: 'another',
      data: {phrase: nameOf(match), plain: plainOf(match)},
      span: phraseSpan(match),
    })),
    suggestions: replacements(
      posting,
      fitting.map((match) => ({
        block: match.line.block,
        from: match.line.start + match.start,
        to: match.line.start + match.end,
        text: plainOf(match),
      })),
      'Write the short form:',
    ),
  };
}

/** What fits in its place with the capital of what it replaces, else what people say. */
const plainOf = ({form, phrase, text}: PhraseMatch<Formal>): string =>
  phrase.fits === undefined ? phrase.plain : sameCase(phrase.fits[form] ?? form, text);

/** As it stands where the plain form fits in its place, else as a dictionary lists it: “give” for “provide”. */
const nameOf = ({phrase, text}: PhraseMatch<Formal>): string =>
  phrase.fits === undefined ? (phrase.forms[0] as string) : text;
