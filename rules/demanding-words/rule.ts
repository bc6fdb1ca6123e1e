import {
  count,
  type Duty,
  defineRule,
  joinFirst,
  mustHavesOf,
  withoutDemands,
} from '../../src/core/rule/index.ts';
import {insistence, intensifiers} from './terms.ts';

type MessageId = 'demanding' | 'also';

/** Words that cost all of the credit. Source: editors' judgement, held against careful readers' marks for inclusion. */
const tolerance = 5;

/** Words that insist which cost nothing: some demand can hardly be put otherwise. Source: as above. */
const freeInsistence = 1;

/** Words that a finding names at most. */
const named = 4;

export default defineRule<MessageId>({
  meta: {
    id: 'demanding-words',
    category: 'inclusion',
    summary: 'Requirements name what is enough, without words that raise the bar.',
    evidence: 'A',
    weight: 1.5,
    weightReason:
      'In a field experiment intensifying adjectives changed who applied; careful readers marked postings down that have many.',
    effort: 1,
    messages: {
      demanding: {
        text: '{words}: such words raise the bar without saying how high, so that able people who judge themselves strictly stay away. Leave them out, or name what is enough: a task, a tool, a level.',
        severity: 'info',
      },
      also: {text: '{words} {does} the same.', severity: 'info'},
    },
  },
  check({facts}) {
    const none = withoutDemands(facts, tolerance);
    if (none !== undefined) return none;
    const musts = mustHavesOf(facts);
    if (musts.length === 0) return {credit: 'not-applicable', findings: []};
    const raised = wordsIn(musts, intensifiers);
    const insisted = wordsIn(musts, insistence);
    // A word that insists is not worth a remark.
    const found = insisted.length > freeInsistence ? [...raised, ...insisted] : raised;
    const cost = Math.min(tolerance, raised.length + Math.max(0, insisted.length - freeInsistence));
    const credit = {earned: tolerance - cost, of: tolerance};
    const [first, ...others] = new Set(found.map(({demand}) => demand));
    if (first === undefined) return {credit, findings: []};
    return {
      credit,
      findings: [
        {
          messageId: 'demanding',
          data: {words: namesOf(found)},
          span: first.span,
          cost,
          related: others.slice(0, 2).map((demand) => ({
            messageId: 'also',
            data: alsoOf(found.filter((word) => word.demand === demand)),
            span: demand.span,
          })),
        },
      ],
    };
  },
});

const alsoOf = (words: readonly Word[]) => ({words: namesOf(words), does: words.length > 1 ? 'do' : 'does'});

interface Word {
  readonly text: string;
  readonly demand: Duty;
}

const wordsIn = (demands: readonly Duty[], pattern: RegExp): Word[] =>
  demands.flatMap((demand) =>
    [...demand.text.matchAll(pattern)].map(([text]) => ({text: text.toLowerCase(), demand})),
  );

/** “excellent” (three times), “must” and one more: the commonest first. */
function namesOf(words: readonly Word[]): string {
  const times = new Map<string, number>();
  for (const {text} of words) times.set(text, (times.get(text) ?? 0) + 1);
  const names = [...times]
    .sort(([, some], [, others]) => others - some)
    .map(([text, number]) => (number === 1 ? `“${text}”` : `“${text}” (${count(number)} times)`));
  return joinFirst(names, named);
}
