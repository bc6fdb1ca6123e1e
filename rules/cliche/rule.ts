import {
  count,
  defineRule,
  isDenied,
  isLegal,
  joinWords,
  linesOf,
  type Phrase,
  type PhraseMatch,
  type Posting,
  phraseFinder,
  phraseSpan,
  replacements,
  sameCase,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {type Empty, emptyPhrases, type Wordy, wordyPhrases} from './terms.ts';

type MessageId = 'wordy' | 'empty' | 'another' | 'shorter';

/**
 * From how many on an editor speaks up: long-winded phrases in all, and different empty ones; a single one of the
 * strong ones is enough. Source: editors' advice.
 */
const fewWordy = 2;
const fewEmpty = 3;

/** Findings that cost a part of the posting its whole share. */
const tolerance = 2;

const findWordy = phraseFinder(wordyPhrases);
const findEmpty = phraseFinder(emptyPhrases);

export default defineRule<MessageId>({
  meta: {
    id: 'cliche',
    category: 'clarity',
    summary: 'No phrase is there that every posting could hold, and none that is longer than what it says.',
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
      wordy: {
        text: 'In {number} places shorter words say the same: {phrases}. Readers skim, and short words are read faster.',
        severity: 'info',
      },
      shorter: {text: 'Here “{plain}” says the same as “{phrase}”.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const wordy: PhraseMatch<Wordy>[] = [];
    const empty: PhraseMatch<Empty>[] = [];
    for (const line of linesOf(facts.sections)) {
      if (line.section.kind === 'eeo' || line.block.type === 'quote' || isLegal(line.text)) continue;
      wordy.push(...findWordy(line));
      empty.push(...findEmpty(line).filter(({start}) => !isDenied(line.text, start)));
    }
    return wordingResult({facts, template}, [...wordyFault(wordy, posting), ...emptyFault(empty)], tolerance);
  },
});

function wordyFault(matches: readonly PhraseMatch<Wordy>[], posting: Posting): WordingFault<MessageId>[] {
  const [first, ...others] = matches;
  if (first === undefined || matches.length < fewWordy) return [];
  const changes = matches.map((match) => ({
    block: match.line.block,
    from: match.line.start + match.start,
    to: match.line.start + match.end,
    text: plainOf(match),
  }));
  const named = distinct(matches).slice(0, 3);
  return [
    {
      kind: first.line.section.kind,
      problem: {
        messageId: 'wordy',
        data: {
          number: count(matches.length),
          phrases: joinWords(named.map((match) => `“${plainOf(match)}” for “${match.text}”`)),
        },
        span: phraseSpan(first),
        related: others.slice(0, 2).map((match) => ({
          messageId: 'shorter',
          data: {phrase: match.text, plain: plainOf(match)},
          span: phraseSpan(match),
        })),
        suggestions: replacements(posting, changes, 'Write the short form:'),
      },
    },
  ];
}

function emptyFault(matches: readonly PhraseMatch<Empty>[]): WordingFault<MessageId>[] {
  const different = distinct(matches);
  const strong = different.filter(({phrase}) => phrase.strong);
  if (strong.length === 0 && different.length < fewEmpty) return [];
  // The strong ones first, since the advice is about the first.
  const named = [...strong, ...different.filter(({phrase}) => !phrase.strong)];
  const [first, ...others] = named as [PhraseMatch<Empty>, ...PhraseMatch<Empty>[]];
  const {advice} = first.phrase;
  const shown = named.slice(0, 4).map(({text}) => `“${text}”`);
  const rest = named.length - shown.length;
  return [
    {
      kind: first.line.section.kind,
      problem: {
        messageId: 'empty',
        data: {
          phrases: joinWords(rest > 0 ? [...shown, `${count(rest)} more`] : shown),
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

/** The short form, with the capital of what it replaces. */
function plainOf({form, phrase, text}: PhraseMatch<Wordy>): string {
  return sameCase(phrase.plain[form] ?? form, text);
}

/** One match a phrase, the first. */
function distinct<P extends Phrase>(matches: readonly PhraseMatch<P>[]): PhraseMatch<P>[] {
  const seen = new Set<P>();
  return matches.filter(({phrase}) => !seen.has(phrase) && seen.add(phrase));
}
