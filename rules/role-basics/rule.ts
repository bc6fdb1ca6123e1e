import {anchorOf, defineRule, isUnknown, joinWords} from '../../src/core/rule/index.ts';

export default defineRule({
  meta: {
    id: 'role-basics',
    category: 'findability',
    summary: 'The place, the employment type and the level of the job are said.',
    evidence: 'C',
    weight: 1.5,
    messages: {
      missing: {
        text: 'Readers cannot tell {missing}. Job boards and candidates filter by it; add it near the title.',
        severity: 'warning',
      },
      level: {
        text: 'Neither the title nor the years asked for say {missing}. Name it, so that the right people feel meant.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const remote = facts.workplace !== undefined && !isUnknown(facts.workplace) && facts.workplace.value === 'remote';
    const subjects = [
      {name: 'where the job is', fact: facts.place ?? (remote ? facts.workplace : undefined)},
      {name: 'whether it is full-time, part-time or a contract', fact: facts.employmentType},
      {name: 'how senior the job is', fact: facts.level ?? facts.experience[0]},
    ];
    const judged = subjects.filter(({fact}) => fact === undefined || !('status' in fact));
    const missing = judged.filter(({fact}) => fact === undefined).map(({name}) => name);
    if (judged.length === 0) return {credit: 'unknown', findings: []};
    const credit = {earned: judged.length - missing.length, of: judged.length};
    if (missing.length === 0) return {credit, findings: []};
    const onlyLevel = missing.length === 1 && missing[0] === subjects[2]?.name;
    return {
      credit,
      findings: [
        {
          messageId: onlyLevel ? 'level' : 'missing',
          data: {missing: joinWords(missing, 'or')},
          span: anchorOf(posting, facts),
          anchored: true,
          cost: missing.length,
        },
      ],
    };
  },
});
