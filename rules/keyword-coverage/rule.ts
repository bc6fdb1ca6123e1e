import {anchorOf, defineRule, joinWords, type Problem, technologyGroups} from '../../src/core/rule/index.ts';

type MessageId = 'missing' | 'foreign';

const labelOfGroup = new Map(technologyGroups.map(({id, label}) => [id, label]));

export default defineRule<MessageId>({
  meta: {
    id: 'keyword-coverage',
    category: 'findability',
    summary: 'The words that candidates for such a job search for are there, each group once.',
    evidence: 'D',
    weight: 1,
    messages: {
      missing: {
        text: 'Nothing here mentions {groups}. If they are part of the job, name what you use: candidates search by it. If not, leave them out.',
        severity: 'info',
      },
      foreign: {
        text: 'This posting for {label} speaks more of {foreign} than of its own field. Check that title and text mean the same job.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const {keywordGroups, foreignGroups, label} = template;
    if (keywordGroups.length === 0) return {credit: 'not-applicable', findings: []};
    const mentioned = new Set(facts.keywords.map(({group}) => group));
    const missing = keywordGroups.filter((group) => !mentioned.has(group));
    const findings: Problem<MessageId>[] = [];
    const span = anchorOf(posting, facts, 'requirements');
    if (missing.length > 0) {
      const names = missing.slice(0, 4).map((group) => labelOfGroup.get(group) ?? group);
      findings.push({
        messageId: 'missing',
        data: {groups: joinWords(names, 'or')},
        span,
        anchored: true,
        cost: missing.length,
      });
    }
    const distinct = (groups: readonly string[]): number =>
      new Set(facts.keywords.filter(({group}) => groups.includes(group)).map(({term}) => term)).size;
    const foreign = distinct(foreignGroups);
    if (foreign > 2 && foreign > distinct(keywordGroups)) {
      const names = foreignGroups.map((group) => labelOfGroup.get(group) ?? group);
      findings.push({messageId: 'foreign', data: {label, foreign: joinWords(names)}, span, anchored: true});
    }
    return {credit: {earned: keywordGroups.length - missing.length, of: keywordGroups.length}, findings};
  },
});
