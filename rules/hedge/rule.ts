import {
  count,
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
import {dutyHedges, namelessTasks, offerHedges, openEnds} from './terms.ts';

type MessageId = 'duty' | 'offer' | 'nameless' | 'open' | 'again';

/** Findings that cost a part of the posting its whole share. */
const tolerance = 2;

const duties: readonly SectionKind[] = ['responsibilities', 'role-overview', 'team'];
const offers: readonly SectionKind[] = ['benefits', 'pay', 'location', 'role-overview', 'other', 'title'];

/** What is looked for, where, and from how many on an editor speaks up. */
const kinds = [
  {messageId: 'duty', find: phraseFinder(dutyHedges), parts: duties, from: 1},
  {messageId: 'offer', find: phraseFinder(offerHedges), parts: offers, from: 1},
  {messageId: 'nameless', find: phraseFinder(namelessTasks), parts: duties, from: 1},
  {messageId: 'open', find: phraseFinder(openEnds), parts: duties, from: 3},
] as const;

export default defineRule<MessageId>({
  meta: {
    id: 'hedge',
    category: 'clarity',
    summary: 'Duties and offers are said, and not half said.',
    evidence: 'D',
    weight: 0,
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
      open: {
        text: '“{text}” and the like stand {number} times among the duties, and readers cannot know what follows. Name what matters and stop, or write “such as” before two or three examples.',
        severity: 'info',
      },
      again: {text: '“{text}” stands here too.', severity: 'info'},
    },
  },
  check({facts, template}) {
    const lines = linesOf(facts.sections).filter(({block, text}) => block.type !== 'quote' && !isLegal(text));
    const faults = kinds.flatMap(({messageId, find, parts, from}) => {
      const own = lines.filter(({section}: Line) => (parts as readonly SectionKind[]).includes(section.kind));
      return faultOf(messageId, own.flatMap(find), from);
    });
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** One finding a kind, with two more places named. */
function faultOf(
  messageId: MessageId,
  matches: readonly PhraseMatch<Phrase>[],
  from: number,
): WordingFault<MessageId>[] {
  const [first, ...others] = matches;
  if (first === undefined || matches.length < from) return [];
  const problem = {
    messageId,
    data: {text: quotation(first), number: count(matches.length)},
    span: phraseSpan(first),
    related: others.slice(0, 2).map((match) => ({
      messageId: 'again' as const,
      data: {text: quotation(match)},
      span: phraseSpan(match),
    })),
  };
  return [{kind: first.line.section.kind, problem}];
}

/** The words as they stand; an abbreviation keeps its full stop. */
const quotation = ({text}: PhraseMatch<Phrase>): string => excerpt(text === 'etc' ? 'etc.' : text);
