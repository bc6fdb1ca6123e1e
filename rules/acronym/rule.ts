import {
  type Acronym,
  defineRule,
  joinWords,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';

type MessageId = 'unexplained' | 'again';

/** A posting with unexplained acronyms has one fault, whatever their number. */
const tolerance = 1;

export default defineRule<MessageId>({
  meta: {
    id: 'acronym',
    category: 'clarity',
    summary: 'Abbreviations that only insiders know are spelt out once.',
    evidence: 'D',
    weight: 0.25,
    weightReason:
      'An abbreviation that nobody spells out shuts out those who come from elsewhere; few postings have many.',
    effort: 1,
    messages: {
      unexplained: {
        text: 'Will readers from outside know {acronyms}? Nothing in the posting says what {verb} for. Spell {object} out where {subject} first stand{ending}.',
        severity: 'info',
      },
      again: {text: 'Here stands “{acronym}”.', severity: 'info'},
    },
  },
  check({facts, template}) {
    return wordingResult({facts, template}, faultOf(facts.acronyms), tolerance);
  },
});

function faultOf(found: readonly Acronym[]): WordingFault<MessageId>[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const isOne = others.length === 0;
  const problem = {
    messageId: 'unexplained' as const,
    data: {
      acronyms: joinWords(
        found.slice(0, 3).map(({text}) => `“${text}”`),
        'or',
      ),
      verb: isOne ? 'it stands' : 'they stand',
      object: isOne ? 'it' : 'them',
      subject: isOne ? 'it' : 'they',
      ending: isOne ? 's' : '',
    },
    span: first.span,
    related: others
      .slice(0, 2)
      .map(({text, span}) => ({messageId: 'again' as const, data: {acronym: text}, span})),
  };
  return [{kind: first.section, problem}];
}
