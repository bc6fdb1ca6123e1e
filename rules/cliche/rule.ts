import {
  defineRule,
  isDenied,
  isOwnWording,
  joinFirst,
  linesOf,
  onePerPhrase,
  type PhraseMatch,
  phraseFinder,
  phraseSpan,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {type Empty, emptyPhrases} from './terms.ts';

type MessageId = 'empty' | 'another';

/** From how many different ones on an editor speaks up; a single one of the strong ones is enough. Source: editors' advice. */
const fewEmpty = 3;

/** Findings that cost a part of the posting its whole share. */
const tolerance = 2;

/** Phrases that the finding quotes. */
const quoted = 4;

const findEmpty = phraseFinder(emptyPhrases);

export default defineRule<MessageId>({
  meta: {
    id: 'cliche',
    category: 'clarity',
    summary: 'No phrase is there that every posting could hold.',
    evidence: 'D',
    weight: 0.5,
    weightReason: 'Stock phrases tell nothing; readers mark them down in clarity.',
    effort: 2,
    messages: {
      empty: {
        text: '{phrases} could stand in any posting, so readers learn nothing from {them}. {advice}',
        severity: 'info',
      },
      another: {text: '“{phrase}” is another such phrase.', severity: 'info'},
    },
  },
  check({facts, template}) {
    const empty = linesOf(facts.sections).flatMap((line) =>
      isOwnWording(line) ? findEmpty(line).filter(({start}) => !isDenied(line.text, start)) : [],
    );
    return wordingResult({facts, template}, emptyFault(empty), tolerance);
  },
});

function emptyFault(matches: readonly PhraseMatch<Empty>[]): WordingFault<MessageId>[] {
  const different = onePerPhrase(matches);
  const strong = different.filter(({phrase}) => phrase.strong);
  if (strong.length === 0 && different.length < fewEmpty) return [];
  // The strong ones first, since the advice is about the first.
  const named = [...strong, ...different.filter(({phrase}) => !phrase.strong)];
  const [first, ...others] = named as [PhraseMatch<Empty>, ...PhraseMatch<Empty>[]];
  const {advice} = first.phrase;
  return [
    {
      kind: first.line.section.kind,
      problem: {
        messageId: 'empty',
        data: {
          phrases: joinFirst(
            named.map(({text}) => `“${text}”`),
            quoted,
          ),
          them: named.length > 1 ? 'them' : 'it',
          advice:
            named.length > 1
              ? `For “${first.text}”, ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`
              : advice,
        },
        span: phraseSpan(first),
        related: others
          .slice(0, 2)
          .map((match) => ({messageId: 'another', data: {phrase: match.text}, span: phraseSpan(match)})),
      },
    },
  ];
}
