import {
  defineRule,
  excerpt,
  isLegal,
  type Line,
  linesOf,
  type Phrase,
  type PhraseMatch,
  phraseFinder,
  phraseSpan,
  type SectionKind,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {dutyHedges, namelessTasks, offerHedges} from './terms.ts';

type MessageId = 'duty' | 'offer' | 'nameless' | 'again';

/** Findings that cost a part of the posting its whole share. */
const tolerance = 2;

const duties: readonly SectionKind[] = ['responsibilities', 'role-overview', 'team'];
const offers: readonly SectionKind[] = ['benefits', 'pay', 'location', 'role-overview', 'other', 'title'];

/** What is looked for, and where. */
const kinds = [
  {messageId: 'duty', find: phraseFinder(dutyHedges), parts: duties},
  {messageId: 'offer', find: phraseFinder(offerHedges), parts: offers},
  {messageId: 'nameless', find: phraseFinder(namelessTasks), parts: duties},
] as const;

export default defineRule<MessageId>({
  meta: {
    id: 'hedge',
    category: 'clarity',
    summary: 'Duties and offers are said, and not half said.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'Half-said duties and offers leave readers guessing; few postings have many.',
    effort: 1,
    messages: {
      duty: {
        text: '“{text}” leaves open whether this is part of the job. Say that it is and how often, or leave it out.',
        severity: 'info',
      },
      offer: {
        text: '“{text}” is an offer that nobody can count on. Say for whom or when it holds, or leave it out.',
        severity: 'info',
      },
      nameless: {
        text: '“{text}” may be anything, and readers fear the worst. Name two or three of them.',
        severity: 'info',
      },
      again: {text: '“{text}” stands here too.', severity: 'info'},
    },
  },
  check({facts, template}) {
    const lines = linesOf(facts.sections).filter(({block, text}) => block.type !== 'quote' && !isLegal(text));
    const faults = kinds.flatMap(({messageId, find, parts}) => {
      const own = lines.filter(({section}: Line) => (parts as readonly SectionKind[]).includes(section.kind));
      return faultOf(messageId, own.flatMap(find));
    });
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** One finding a kind, with two more places named. */
function faultOf(messageId: MessageId, matches: readonly PhraseMatch<Phrase>[]): WordingFault<MessageId>[] {
  const [first, ...others] = matches;
  if (first === undefined) return [];
  const problem = {
    messageId,
    data: {text: excerpt(first.text)},
    span: phraseSpan(first),
    related: others.slice(0, 2).map((match) => ({
      messageId: 'again' as const,
      data: {text: excerpt(match.text)},
      span: phraseSpan(match),
    })),
  };
  return [{kind: first.line.section.kind, problem}];
}
