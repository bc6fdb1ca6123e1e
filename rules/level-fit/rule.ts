import {
  anchorOf,
  defineRule,
  type Experience,
  type Level,
  optionalWords,
  type Part,
  type Problem,
  presence,
  straightQuotes,
} from '../../src/core/rule/index.ts';
import {growthWords, mostDemands, mostDemandsElse, scopeWords, yearsByLevel} from './terms.ts';

type MessageId = 'too-many-years' | 'too-few-years' | 'no-growth' | 'no-scope' | 'many-demands';

/** The credit of a subject that is there and does not fit. */
const faulty = 0.5;
const of = 3;

export default defineRule<MessageId>({
  meta: {
    id: 'level-fit',
    category: 'inclusion',
    summary: 'Demands and wording fit the level: few demands and growth for juniors, scope for seniors.',
    evidence: 'D',
    weight: 12,
    messages: {
      'too-many-years': {
        text: '“{level}” and {years} years of experience do not go together, so that readers cannot tell whom you mean. Ask for at most {most}, or change the title.',
        severity: 'warning',
      },
      'too-few-years': {
        text: '{years} of experience is little for “{level}”. Check that title and demand mean the same person.',
        severity: 'info',
      },
      'no-growth': {
        text: 'Nothing says how someone at {level} level learns here. Name who helps them and how: a mentor, pairing, time to learn.',
        severity: 'warning',
      },
      'no-scope': {
        text: 'Nothing shows what someone at {level} level decides or leads. Say what they own, whom they guide and what they may decide.',
        severity: 'info',
      },
      'many-demands': {
        text: '{count} requirements are listed, more than readers weigh. Keep those that the work cannot do without; move duties to the duties and wishes to the nice-to-haves.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const level = facts.level?.value;
    const state = presence(facts, 'requirements');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    const findings: Problem<MessageId>[] = [];
    const held: Partial<Record<Part, number>> = {};
    const add = (problem: Problem<MessageId>): void => {
      findings.push({...problem, cost: 1 - faulty});
    };
    const wording = wordingFault(
      level,
      posting.sentences
        .filter(({block}) => block.type !== 'heading')
        .map(({text}) => text)
        .join('\n'),
    );
    if (wording !== undefined)
      add({
        messageId: wording,
        data: {level: level ?? ''},
        span: facts.level?.evidence[0] ?? anchorOf(posting, facts),
        anchored: true,
      });
    if (state === 'absent') {
      held.requirements = 2;
    } else {
      const extras = facts.sections.filter(({kind}) => kind === 'nice-to-have').flatMap(({blocks}) => blocks);
      const musts = facts.experience.filter(
        ({span}) => !extras.some((block) => block.span.start <= span.start && span.end <= block.span.end),
      );
      const years = yearsFault(level, musts);
      if (years !== undefined) add(years);
      const most = (level && mostDemands[level]) ?? mostDemandsElse;
      const count = facts.demands.filter(({text}) => !optionalWords.test(straightQuotes(text))).length;
      if (count > most)
        add({
          messageId: 'many-demands',
          data: {count, most},
          span: anchorOf(posting, facts, 'requirements'),
          anchored: true,
        });
    }
    const lost = findings.reduce((sum, {cost = 0}) => sum + cost, 0);
    return {credit: {earned: of - (held.requirements ?? 0) - lost, of, held}, findings};
  },
});

function yearsFault(
  level: Level | undefined,
  experience: readonly Experience[],
): Problem<MessageId> | undefined {
  const fit = level && yearsByLevel[level];
  const [most] = [...experience].sort((a, b) => b.minYears - a.minYears);
  if (fit === undefined || level === undefined || most === undefined) return undefined;
  const {minYears, span} = most;
  if (minYears > fit.most)
    return {messageId: 'too-many-years', data: {years: minYears, level, most: fit.most}, span};
  if (minYears < fit.least)
    return {
      messageId: 'too-few-years',
      data: {years: minYears === 1 ? 'One year' : `${minYears} years`, level},
      span,
    };
  return undefined;
}

function wordingFault(level: Level | undefined, text: string): 'no-growth' | 'no-scope' | undefined {
  if ((level === 'intern' || level === 'junior') && !growthWords.test(text)) return 'no-growth';
  const isSenior =
    level === 'senior' ||
    level === 'staff' ||
    level === 'lead' ||
    level === 'director' ||
    level === 'executive';
  return isSenior && !scopeWords.test(text) ? 'no-scope' : undefined;
}
