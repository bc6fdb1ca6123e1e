import {anchorOf, defineRule, joinWords, technologyGroups} from '../../src/core/rule/index.ts';

const labelOfGroup = new Map(technologyGroups.map(({id, label}) => [id, label]));

export default defineRule({
  meta: {
    id: 'keyword-coverage',
    category: 'findability',
    summary: 'The words that candidates for such a job search for are there, each group once.',
    evidence: 'D',
    weight: 1,
    weightReason: 'The words that candidates search for; only some templates know them.',
    effort: 2,
    messages: {
      missing: {
        text: 'Does this job work with {groups}? Nothing here says so. Name what you use, since candidates search by it; where it is no part of the job, leave it out.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template: {keywordGroups}}) {
    if (keywordGroups.length === 0) return {credit: 'not-applicable', findings: []};
    const mentioned = new Set(facts.keywords.map(({group}) => group));
    const missing = keywordGroups.filter((group) => !mentioned.has(group));
    const credit = {earned: keywordGroups.length - missing.length, of: keywordGroups.length};
    if (missing.length === 0) return {credit, findings: []};
    const names = missing.slice(0, 4).map((group) => labelOfGroup.get(group) ?? group);
    return {
      credit,
      findings: [
        {
          messageId: 'missing',
          data: {groups: joinWords(names, 'or')},
          span: anchorOf(posting, facts, 'requirements'),
          anchored: true,
          cost: missing.length,
        },
      ],
    };
  },
});
