import {anchorOf, defineRule, insertion, isUnknown, isUnpaid} from '../../src/core/rule/index.ts';

export default defineRule({
  meta: {
    id: 'pay-missing',
    category: 'pay',
    summary: 'The posting says something about pay.',
    evidence: 'C',
    weight: 1,
    weightReason: 'Pay said in any way is better than none; the first rung of four.',
    effort: 1,
    messages: {
      missing: {
        text: 'No pay is given. It is what readers look for first, and some take silence for a bad sign; state the range you expect to pay.',
        severity: 'warning',
      },
    },
  },
  check({facts, posting}) {
    if (isUnpaid(facts)) return {credit: 'not-applicable', findings: []};
    if (facts.pay.some(isUnknown)) return {credit: 'unknown', findings: []};
    if (facts.pay.length > 0) return {credit: {earned: 1, of: 1}, findings: []};
    const heading = facts.sections.find(({kind}) => kind === 'title')?.heading;
    const label = posting.source.format === 'text' ? 'Salary:' : '**Salary:**';
    const line = `${label} [currency and lowest figure]–[highest figure] a [year]`;
    // In a page of HTML the place and the markup are the site's.
    const suggestions =
      posting.source.format === 'html'
        ? []
        : [
            insertion(
              posting,
              heading?.span.end ?? posting.source.bodyStart,
              heading === undefined ? `\n${line}\n\n` : `\n\n${line}`,
              'State it near the top:',
            ),
          ];
    return {
      credit: {earned: 0, of: 1},
      findings: [
        {
          messageId: 'missing',
          span: anchorOf(posting, facts, 'benefits'),
          anchored: true,
          absent: 'pay',
          cost: 1,
          suggestions,
        },
      ],
    };
  },
});
