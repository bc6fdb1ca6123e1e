import {
  beginners,
  defineRule,
  type Facts,
  headingFinder,
  heldBy,
  isHollow,
  type Level,
  type Posting,
  type Problem,
  presence,
  type RuleResult,
  type Span,
  seniors,
} from '../../src/core/rule/index.ts';
import {growthWords, scopeWords} from './terms.ts';

type MessageId = 'no-growth' | 'vague-growth' | 'no-scope' | 'vague-scope';

/** What is left where the subject is touched and nothing can be counted on. */
const touched = 0.4;

export default defineRule<MessageId>({
  meta: {
    id: 'growth',
    category: 'inclusion',
    summary:
      'A first job says how people learn there; a senior one says what this person owns, decides or leads.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'Readers at the start of a career look for help, and those further on for scope.',
    effort: 2,
    messages: {
      'no-growth': {
        text: 'Nothing says how someone at {level} level learns here. Name who helps them and how: a mentor, pairing, time to learn.',
        severity: 'warning',
      },
      'vague-growth': {
        text: 'How someone at {level} level learns here is only hinted at. Name who helps them and how: a mentor, pairing, time to learn.',
        severity: 'info',
      },
      'no-scope': {
        text: 'Nothing shows what someone at {level} level decides or leads. Say what they own, whom they guide and what they may decide.',
        severity: 'info',
      },
      'vague-scope': {
        text: 'What someone at {level} level decides or leads is only hinted at. Say what they own, whom they guide and what they may decide.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const level = facts.level?.value;
    const span = facts.level?.evidence[0];
    if (level === undefined || span === undefined) return {credit: 'not-applicable', findings: []};
    if (seniors.has(level)) return scopeOf(level, span, facts, posting);
    if (!beginners.has(level) || isAssociate(facts, posting)) return {credit: 'not-applicable', findings: []};
    return growthOf(level, span, facts, posting);
  },
});

const full: RuleResult<MessageId> = {credit: {earned: 1, of: 1}, findings: []};

const lacking = (earned: number, problem: Problem<MessageId>): RuleResult<MessageId> => ({
  credit: {earned, of: 1},
  findings: [{...problem, cost: 1 - earned}],
});

/** In many trades an associate has years behind them, so that nothing is held against the word. */
const isAssociate = ({level}: Facts, {source}: Posting): boolean => {
  const span = level?.evidence[0];
  return span !== undefined && /^associate/i.test(source.text.slice(span.start, span.end));
};

/** A first job without help is a warning; words that no list knows may still speak of it. */
function growthOf(level: Level, span: Span, facts: Facts, {sentences}: Posting): RuleResult<MessageId> {
  if (facts.growth.some(({kind}) => kind === 'concrete')) return full;
  const place = {data: {level}, span, anchored: true};
  const isHeading = headingFinder(facts.sections);
  const isHinted =
    facts.growth.some(({kind}) => kind === 'vague') ||
    sentences.some(({block, text}) => !isHeading(block) && !isHollow(text) && growthWords.test(text));
  return isHinted
    ? lacking(touched, {messageId: 'vague-growth', ...place})
    : lacking(0, {messageId: 'no-growth', ...place});
}

function scopeOf(level: Level, span: Span, facts: Facts, posting: Posting): RuleResult<MessageId> {
  if (facts.growth.some(({kind}) => kind === 'scope')) return full;
  const isHeading = headingFinder(facts.sections);
  const isTouched = posting.sentences.some(
    ({block, text}) => !isHeading(block) && !isHollow(text) && scopeWords.test(text),
  );
  if (isTouched) return lacking(touched, {messageId: 'vague-scope', data: {level}, span, anchored: true});
  if (presence(facts, 'responsibilities') === 'absent')
    return {credit: heldBy('responsibilities'), findings: []};
  return lacking(0, {messageId: 'no-scope', data: {level}, span, anchored: true});
}
