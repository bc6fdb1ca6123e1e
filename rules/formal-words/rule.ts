import {
  changeOf,
  defineRule,
  faultsByPart,
  isOwnWording,
  joinFirst,
  linesOf,
  onePerPhrase,
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
import {type Formal, formalWords, hintFor} from './terms.ts';

type MessageId = 'formal' | 'another';

/**
 * Formal words that each part may hold, and how many more cost it its whole share. Source: editors' judgement, held
 * against the marks for clarity that careful readers gave.
 */
const free = 2;
const tolerance = 10;

/** From so many on whose plain form fits as it is, the finding offers to put it in, however few others there are. */
const fewFitting = 2;

/** Words that a finding quotes. */
const quoted = 4;

/** Letters from which on a word is told by its stem, and those of the stem. */
const longWord = 6;
const stem = 5;

const find = phraseFinder(formalWords);

export default defineRule<MessageId>({
  meta: {
    id: 'formal-words',
    category: 'clarity',
    summary: 'Plain words stand where the words of an office would take longer to read.',
    evidence: 'D',
    weight: 6,
    weightReason:
      'Guides to plain language agree on the words; in five lots of postings, readers found those with many of them less clear.',
    effort: 2,
    messages: {
      formal: {
        text: 'Formal words slow readers down: {words}. Short ones, as in a talk with a colleague, are read at once.',
        severity: 'info',
      },
      another: {text: 'For “{phrase}”, say “{plain}”.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const context = {facts, template};
    const matches = linesOf(facts.sections).flatMap((line) =>
      isOwnWording(line) ? find(line).filter((match) => !standsBeside(match)) : [],
    );
    const all = matches.map((match) => ({kind: match.line.section.kind, match}));
    const isMuch = faultsByPart(context, all).some(({length}) => length > free);
    const fitting = matches.filter(({phrase}) => phrase.plain !== undefined);
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
  const times = new Map<Formal, number>();
  for (const {phrase} of matches) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  const others = matches
    .filter(({phrase}) => phrase.plain === undefined)
    .sort((a, b) => (times.get(b.phrase) ?? 0) - (times.get(a.phrase) ?? 0));
  const different = onePerPhrase([...fitting, ...others]);
  const [first, ...more] = different as [PhraseMatch<Formal>, ...PhraseMatch<Formal>[]];
  return {
    messageId: 'formal',
    data: {words: joinFirst(different.map(inWords), quoted)},
    span: phraseSpan(first),
    related: more.slice(0, 2).flatMap((match) => {
      const plain = plainOf(match);
      if (plain === undefined) return [];
      return {messageId: 'another' as const, data: {phrase: match.text, plain}, span: phraseSpan(match)};
    }),
    suggestions: replacements(
      posting,
      fitting.map((match) =>
        changeOf({line: match.line, from: match.start, to: match.end}, plainOf(match) as string),
      ),
      'Write the short form:',
    ),
  };
}

/** What fits in its place, with the capital of what it replaces. */
const plainOf = ({form, phrase, text}: PhraseMatch<Formal>): string | undefined =>
  phrase.plain && sameCase(phrase.plain[form] as string, text);

/** “Improving and enhancing”, “improvements to enhance”: the short form stands there already. */
const standsBeside = (match: PhraseMatch<Formal>): boolean => {
  const plain = plainOf(match)?.toLowerCase();
  if (plain === undefined) return false;
  const text = match.line.text.toLowerCase();
  if (plain.length >= longWord && text.includes(plain.slice(0, stem))) return true;
  return [' and ', ' or '].some(
    (join) => text.slice(0, match.start).endsWith(plain + join) || text.startsWith(join + plain, match.end),
  );
};

/** As it stands, with what to say where that fits; a capital that only the start of a line gave is left out. */
function inWords(match: PhraseMatch<Formal>): string {
  const plain = plainOf(match);
  if (plain !== undefined) return `“${match.text}” (say “${plain}”)`;
  const word = match.text.toLowerCase();
  const {text} = match.line;
  const hint = hintFor(word, text.slice(match.end));
  // “Goals and objectives”: what would be said stands there already.
  return hint === undefined || text.toLowerCase().includes(hint)
    ? `“${word}”`
    : `“${word}” (often “${hint}”)`;
}
