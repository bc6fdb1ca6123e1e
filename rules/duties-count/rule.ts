import {anchorOf, count, defineRule, heldBy, presence} from '../../src/core/rule/index.ts';

/** Duties that may be more or fewer than the template says before it matters. Source: editors' judgement of real lists. */
const tolerance = 2;

export default defineRule({
  meta: {
    id: 'duties-count',
    category: 'structure',
    summary: 'The duties are as many as give a picture of the job, and not more.',
    evidence: 'D',
    weight: 4,
    messages: {
      few: {
        text: 'Only {count} {duties} listed; {minimum} to {maximum} give a full picture of a job. Is something important missing?',
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
    const fewest = minimum - tolerance;
    const earned = length >= fewest ? minimum : length;
    // Sentences are no list: what bullet-lists says about them comes first.
    if (facts.duties.some(({listed}) => !listed))
      return {credit: {earned, of: minimum, held: {'duty-list': minimum - earned}}, findings: []};
    const credit = {earned, of: minimum};
    const data = {minimum, maximum, duties: length === 1 ? 'duty is' : 'duties are'};
    if (length < fewest) {
      const problem = {
        messageId: 'few' as const,
        span,
        anchored: true,
        cost: minimum - length,
        absent: 'more-duties' as const,
      };
      return {
        credit,
        findings: [
          {
            ...problem,
            data: {...data, minimum: count(minimum), maximum: count(maximum), count: count(length)},
          },
        ],
      };
    }
    if (length > maximum + tolerance) {
      return {credit, findings: [{messageId: 'many', data: {...data, count: length}, span, anchored: true}]};
    }
    return {credit, findings: []};
  },
});
