import {
  anchorOf,
  count,
  type Duty,
  defineRule,
  excerpt,
  type Facts,
  factValue,
  mustHavesOf,
  oneOf,
  type Posting,
  type Problem,
  straightQuotes,
  withoutDemands,
} from '../../src/core/rule/index.ts';
import {
  boundless,
  degree,
  emptyWord,
  examples,
  experienceCounts,
  few,
  fewByLevel,
  licensed,
  orElse,
  tooManyMore,
} from './terms.ts';

type MessageId = 'many' | 'vague' | 'vague-too' | 'degree';

/**
 * What the subjects count for, of the credit. The surplus is the one thing here that costs more the more is
 * said; so it is bounded: the number of must-haves never costs more than its own share.
 */
const shares = {surplus: 1, vague: 1, degree: 0.5};
const of = shares.surplus + shares.vague + shares.degree;

/** Vague demands that cost their whole share. */
const tolerance = 3;

/** Words of a demand from which on it explains itself, whatever its words. */
const longDemand = 22;

export default defineRule<MessageId>({
  meta: {
    id: 'must-haves',
    category: 'inclusion',
    summary: 'Must-haves are few, and each says what a person needs to be able to do.',
    evidence: 'A',
    weight: 1.75,
    weightReason: 'Long and vague lists of must-haves keep people away who could do the work.',
    effort: 2,
    messages: {
      many: {
        text: '{count} must-haves are listed, {why}. Keep those that the work cannot do without, and move the others to the nice-to-haves.',
        severity: 'info',
      },
      vague: {
        text: '“{text}”{others} not say what is enough, so readers cannot tell whether they can do the job. Say what the work needs it for{example}, or leave it out.',
        severity: 'info',
      },
      'vague-too': {text: '“{text}” does not say what is enough either.', severity: 'info'},
      degree: {
        text: '“{text}” shuts out people who learnt the same at work. If the work allows it, add “or equivalent experience”.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const none = withoutDemands(facts, of);
    if (none !== undefined) return none;
    const musts = mustHavesOf(facts);
    // A demand told in a way that is not understood is none to judge.
    if (musts.length === 0) return {credit: 'not-applicable', findings: []};
    const findings = [
      surplusOf(musts, facts, posting),
      vagueOnes(musts),
      degreeAlone(musts, facts, posting),
    ].filter((problem) => problem !== undefined);
    const lost = findings.reduce((sum, {cost = 0}) => sum + cost, 0);
    return {credit: {earned: of - lost, of}, findings};
  },
});

/** “You might be a fit if”: which of them must be met is left open. */
const mayFit = /\b(?:might|may)\b/i;

function surplusOf(musts: readonly Duty[], facts: Facts, posting: Posting): Problem<MessageId> | undefined {
  const level = facts.level?.value;
  const most = (level && fewByLevel[level]) ?? few;
  // A list of single words is one of what the others ask for in sentences.
  const {length: number} = musts.filter(({text}) => text.includes(' '));
  const surplus = Math.min(tooManyMore, number - most);
  if (surplus <= 0) return undefined;
  const isOpen = facts.sections.some(
    ({kind, heading}) => kind === 'requirements' && mayFit.test(heading?.text ?? ''),
  );
  // Who reads that nobody has to meet all of them applies, after reading all of them.
  const isInvited = facts.welcome.some(({kind}) => kind === 'invitation');
  return {
    messageId: 'many',
    data: {
      // Where some are wishes, others may count otherwise.
      count: number < facts.demands.length || isOpen ? `About ${number}` : number,
      why: isInvited ? 'more than readers take in' : 'and people who lack one or two of them may not apply',
    },
    span: anchorOf(posting, facts, 'requirements'),
    anchored: true,
    cost: (shares.surplus * surplus) / tooManyMore,
  };
}

function vagueOnes(musts: readonly Duty[]): Problem<MessageId> | undefined {
  const vague = musts.filter(({text}) => isVague(straightQuotes(text)));
  const more = vague.length - 1;
  return oneOf(
    vague.map(({text, span}, index) => ({
      messageId: index === 0 ? 'vague' : 'vague-too',
      data: {
        text: quotation(text),
        others: more > 0 ? ` and ${count(more)} more like it do` : ' does',
        example: exampleFor(text),
      },
      span,
      ...(index === 0 ? {cost: shares.vague * Math.min(1, vague.length / tolerance)} : {}),
    })),
  );
}

/** What such a skill can be for in some job, so that the writer sees what is meant. */
function exampleFor(text: string): string {
  const found = examples.find(([skill]) => skill.test(text))?.[1];
  return found === undefined ? '' : `, as in “${found}”`;
}

const quotation = (text: string): string => excerpt(text.replace(/[.,;]{1,9}$/, ''), 70);

/** Words as they are written, those with hyphens whole. */
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}&]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

function isVague(text: string): boolean {
  if (boundless.test(text)) return true;
  const words = wordsOf(text);
  return words.length > 1 && words.length <= longDemand && words.every(isEmpty);
}

const isEmpty = (word: string): boolean =>
  emptyWord.test(word) || (word.includes('-') && word.split('-').every((part) => emptyWord.test(part)));

/** A degree that nothing but the degree meets, in a profession that the law leaves open. */
function degreeAlone(
  musts: readonly Duty[],
  {title}: Facts,
  {sentences}: Posting,
): Problem<MessageId> | undefined {
  if (licensed.test(factValue(title) ?? '')) return undefined;
  const demand = musts.find(({text}) => degree.test(text) && !orElse.test(straightQuotes(text)));
  if (demand === undefined || sentences.some(({text}) => experienceCounts.test(straightQuotes(text))))
    return undefined;
  return {
    messageId: 'degree',
    data: {text: quotation(demand.text)},
    span: demand.span,
    cost: shares.degree,
  };
}
