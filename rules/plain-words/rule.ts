import {
  count,
  defineRule,
  faultsByPart,
  joinWords,
  oneOf,
  type Problem,
  type SectionKind,
  type VagueWord,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {advice, otherwise} from './terms.ts';

type MessageId = 'vague' | 'another';

/**
 * Vague words that each part may hold, and how many more cost it its whole share. Source: editors' judgement, held
 * against the marks for clarity that careful readers gave.
 */
const free = 1;
const tolerance = 8;

/** Words that a finding quotes; it says what to put instead of the first, and of two more where they stand. */
const quoted = 5;

export default defineRule<MessageId>({
  meta: {
    id: 'plain-words',
    category: 'clarity',
    summary: 'Words say what is meant, and are not those that every posting has.',
    evidence: 'D',
    weight: 4.75,
    weightReason:
      'Vague and stock words tell readers nothing; part by part, few of them go with clear postings.',
    effort: 2,
    messages: {
      vague: {
        text: '{words} {leave} readers guessing{more}: any posting could say so. For “{word}”, {instead}.',
        severity: 'info',
      },
      another: {text: 'For “{word}”, {instead}.', severity: 'info'},
    },
  },
  check({facts, template}) {
    const context = {facts, template};
    const all = facts.vagueWords.map((word) => ({kind: word.section, word}));
    const many = faultsByPart(context, all).filter(({length}) => length > free);
    if (many.length === 0) return wordingResult<MessageId>(context, [], tolerance, free);
    const problem = problemOf(many.flatMap((own) => own.map(({word}) => word)));
    const faults = all.map(({kind}): WordingFault<MessageId> => ({kind, problem}));
    return wordingResult(context, faults, tolerance, free);
  },
});

/** One finding a posting: at the word that says least, with two more as related. */
function problemOf(words: readonly VagueWord[]): Problem<MessageId> {
  const groups = new Map<string, VagueWord[]>();
  for (const word of words) groups.set(word.word, [...(groups.get(word.word) ?? []), word]);
  const shown = [...groups.values()]
    .sort((a, b) => rankOf(a) - rankOf(b) || b.length - a.length)
    .slice(0, quoted)
    .map((group) => group[0] as VagueWord);
  // The same advice is given once.
  const advised = new Map<string, VagueWord>();
  for (const word of shown) if (!advised.has(insteadOf(word))) advised.set(insteadOf(word), word);
  const places = [...advised].map(([instead, word]): Problem<MessageId> => {
    const data = {word: quotation(word), instead};
    return {messageId: 'another', data, span: word.span};
  });
  const isOne = shown.length === 1;
  const rest = groups.size - shown.length;
  const others = ` (and ${count(rest)} more)`;
  const problem = oneOf(places) as Problem<MessageId>;
  return {
    ...problem,
    messageId: 'vague',
    data: {
      ...problem.data,
      words: joinWords(shown.map((word) => `“${quotation(word)}”`)),
      leave: isOne ? 'leaves' : 'leave',
      more: isOne ? ` in ${count(words.length)} places` : rest > 0 ? others : '',
    },
  };
}

/** Words that every posting has come first: what they mean depends least on what stands around them. */
const rankOf = ([word]: readonly VagueWord[]): number => (word?.kind === 'stock' ? 0 : 1);

/** What is asked of a skill fits no product and no place to work. */
const ofSkills: ReadonlySet<SectionKind> = new Set(['requirements', 'nice-to-have']);

const insteadOf = ({word, kind, section}: VagueWord): string =>
  advice.find(({words, skill}) => words.includes(word) && (!skill || ofSkills.has(section)))?.instead ??
  otherwise[kind];

/** An abbreviation keeps its full stop; a capital that only the start of a line gave is left out. */
const quotation = ({text}: VagueWord): string => {
  const word = text.toLowerCase();
  return word === 'etc' ? 'etc.' : word;
};
