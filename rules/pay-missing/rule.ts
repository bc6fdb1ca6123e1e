import {anchorOf, defineRule, insertion, isUnknown} from '../../src/core/rule/index.ts';

export default defineRule({
  meta: {
    id: 'pay-missing',
    category: 'pay',
    summary: 'The posting says something about pay.',
    evidence: 'B',
    weight: 1,
    messages: {
      missing: {
        text: 'Not a word about pay. It is what readers look for first, and some take silence for a bad sign; state the range you expect to pay.',
        severity: 'warning',
      },
    },
  },
  check({facts, posting}) {
    if (facts.pay.some(isUnknown)) return {credit: 'unknown', findings: []};
    if (facts.pay.length > 0) return {credit: {earned: 1, of: 1}, findings: []};
    const at = facts.sections.find(({kind}) => kind === 'title')?.heading?.span.end ?? posting.source.bodyStart;
    const suggestions = [insertion(posting, at, '\n\n**Salary:** [currency and lowest figure]–[highest figure] a [year]\n', 'State it near the top:')];
    return {
      credit: {earned: 0, of: 1},
      findings: [{messageId: 'missing', span: anchorOf(posting, facts, 'benefits'), anchored: true, absent: 'pay', cost: 1, suggestions}],
    };
  },
});
