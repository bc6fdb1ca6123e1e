import {
  anchorOf,
  askedSections,
  beginners,
  defineRule,
  type Facts,
  type Growth,
  type GrowthKind,
  headingFinder,
  isHollow,
  type Level,
  type Part,
  type Posting,
  type Problem,
  presence,
  type RuleResult,
  type Span,
  seniors,
} from '../../src/core/rule/index.ts';
import {growthWords, scopeWords} from './terms.ts';

type MessageId =
  | 'no-growth'
  | 'junior-no-growth'
  | 'junior-vague-growth'
  | 'vague-growth'
  | 'no-scope'
  | 'vague-scope';

/** What is left where the subject is touched and nothing can be counted on. */
const touched = 0.4;

export default defineRule<MessageId>({
  meta: {
    id: 'growth',
    category: 'inclusion',
    summary:
      'The posting says how people learn and grow here; a senior one says what this person owns, decides or leads.',
    evidence: 'D',
    weight: 1.5,
    weightReason: 'Readers at the start of a career look for help, and those further on for scope.',
    effort: 2,
    messages: {
      'no-growth': {
        text: 'No help with learning is named, so readers cannot see where the job leads. If there is a mentor, a training budget or a way to the next level, name it.',
        severity: 'info',
      },
      'junior-no-growth': {
        text: 'Nothing says how someone at {level} level learns here. Name who helps them and how: a mentor, pairing, time to learn.',
        severity: 'warning',
      },
      'junior-vague-growth': {
        text: 'How someone at {level} level learns here is only hinted at. Name who helps them and how: a mentor, pairing, time to learn.',
        severity: 'info',
      },
      'vague-growth': {
        text: '“{text}” promises nothing that readers can count on. Name what there is: who helps, a training budget, days for courses, the way to the next level.',
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
  check({facts, posting, template}) {
    const level = facts.level?.value;
    const span = facts.level?.evidence[0];
    if (level !== undefined && span !== undefined && seniors.has(level))
      return scopeOf(level, span, facts, posting);
    const isBeginner = level !== undefined && beginners.has(level) && !isAssociate(facts, posting);
    const asked = askedSections({facts, template}).some(({kind}) => kind === 'benefits');
    const state = presence(facts, 'benefits');
    if (!isBeginner && !asked) return {credit: 'not-applicable', findings: []};
    const says = (kind: GrowthKind): Growth | undefined => facts.growth.find((one) => one.kind === kind);
    if (says('concrete') !== undefined) return full;
    const vague = says('vague');
    if (isBeginner && span !== undefined)
      return forBeginner(level, span, vague !== undefined, facts, posting);
    if (vague !== undefined) {
      return lacking(touched, {messageId: 'vague-growth', data: {text: vague.text}, span: vague.span});
    }
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    // Who sees what they own and decide sees a part of where the job leads.
    const earned = says('scope') === undefined ? 0 : touched;
    if (state === 'absent') return heldBack('benefits', earned);
    return lacking(earned, {
      messageId: 'no-growth',
      span: anchorOf(posting, facts, 'benefits'),
      anchored: true,
    });
  },
});

const full: RuleResult<MessageId> = {credit: {earned: 1, of: 1}, findings: []};

const lacking = (earned: number, problem: Problem<MessageId>): RuleResult<MessageId> => ({
  credit: {earned, of: 1},
  findings: [{...problem, cost: 1 - earned}],
});

const heldBack = (part: Part, earned = 0): RuleResult<MessageId> => ({
  credit: {earned, of: 1, held: {[part]: 1 - earned}},
  findings: [],
});

/** In many trades an associate has years behind them, so that nothing is held against the word. */
const isAssociate = ({level}: Facts, {source}: Posting): boolean => {
  const span = level?.evidence[0];
  return span !== undefined && /^associate/i.test(source.text.slice(span.start, span.end));
};

/** A first job without help is a warning; words that no list knows may still speak of it. */
function forBeginner(
  level: Level,
  span: Span,
  isPromised: boolean,
  {sections}: Facts,
  {sentences}: Posting,
): RuleResult<MessageId> {
  const place = {data: {level}, span, anchored: true};
  const isHeading = headingFinder(sections);
  const isHinted =
    isPromised ||
    sentences.some(({block, text}) => !isHeading(block) && !isHollow(text) && growthWords.test(text));
  return isHinted
    ? lacking(touched, {messageId: 'junior-vague-growth', ...place})
    : lacking(0, {messageId: 'junior-no-growth', ...place});
}

function scopeOf(level: Level, span: Span, facts: Facts, posting: Posting): RuleResult<MessageId> {
  if (facts.growth.some(({kind}) => kind === 'scope')) return full;
  const isHeading = headingFinder(facts.sections);
  const isTouched = posting.sentences.some(
    ({block, text}) => !isHeading(block) && !isHollow(text) && scopeWords.test(text),
  );
  if (isTouched) return lacking(touched, {messageId: 'vague-scope', data: {level}, span, anchored: true});
  if (presence(facts, 'responsibilities') === 'absent') return heldBack('responsibilities');
  return lacking(0, {messageId: 'no-scope', data: {level}, span, anchored: true});
}
