import {anchorOf, count, defineRule, heldBy, presence} from '../../src/core/rule/index.ts';

export default defineRule({
  meta: {
    id: 'duties-count',
    category: 'structure',
    summary: 'The duties are as many as give a picture of the job, and not more.',
    evidence: 'D',
    weight: 4,
    messages: {
      few: {
        text: 'Only {count} {duties} named; {minimum} to {maximum} give a full picture of a job. What else will this person do in a normal month?',
        severity: 'info',
      },
      many: {
        text: '{count} duties are too many to take in. Join those that belong together until {minimum} to {maximum} are left.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const {minimum, maximum} = template.duties;
    const state = presence(facts, 'responsibilities');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    if (state === 'absent') return {credit: heldBy('responsibilities', minimum), findings: []};
    const {length} = facts.duties;
    const span = anchorOf(posting, facts, 'responsibilities');
    const credit = {earned: Math.min(length, minimum), of: minimum};
    const data = {minimum, maximum, duties: length === 1 ? 'duty is' : 'duties are'};
    if (length < minimum) {
      const problem = {messageId: 'few' as const, span, anchored: true, cost: minimum - length, absent: 'more-duties' as const};
      return {credit, findings: [{...problem, data: {...data, minimum: count(minimum), maximum: count(maximum), count: count(length)}}]};
    }
    if (length > maximum + 2) {
      return {credit, findings: [{messageId: 'many', data: {...data, count: length}, span, anchored: true}]};
    }
    return {credit, findings: []};
  },
});
