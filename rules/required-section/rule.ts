import {
  type ContentKind,
  type Credit,
  anchorOf,
  contentName,
  defineRule,
  insertion,
  isUnknown,
  type Problem,
  type RuleContext,
  type Severity,
} from '../../src/core/rule/index.ts';

/** Why a reader misses each part. */
const why: Readonly<Record<ContentKind, string>> = {
  'about-company': 'readers want to know who they would work for before they read on',
  'role-overview': 'readers decide in the first lines whether the job is theirs',
  responsibilities: 'nobody can tell what the job is',
  requirements: 'nobody can tell whether they fit',
  'nice-to-have': 'readers cannot tell what is a must and what can be learnt on the job',
  benefits: 'readers cannot tell what they get beside the pay',
  'how-to-apply': 'readers who want the job do not know what to do next',
};

/** Shares of the credit: duties and requirements carry a posting, a list of extras is a courtesy. */
const share: Readonly<Record<ContentKind, number>> = {
  'about-company': 1,
  'role-overview': 1,
  responsibilities: 2,
  requirements: 2,
  'nice-to-have': 0.5,
  benefits: 1,
  'how-to-apply': 1,
};

export default defineRule({
  meta: {
    id: 'required-section',
    category: 'structure',
    summary: 'Every part that readers look for is there, with or without a heading of its own.',
    evidence: 'C',
    weight: 14,
    messages: {
      missing: {
        text: 'Nothing here tells readers what belongs under “{section}”: {why}. Add it; a few lines are enough.',
        severity: 'error',
      },
    },
  },
  check({facts, posting, template}) {
    let earned = 0;
    let of = 0;
    const findings: Problem<'missing'>[] = [];
    for (const {kind, absence} of template.sections) {
      // A missing way to apply is the business of how-to-apply.
      if (kind === 'how-to-apply') continue;
      const fact = facts.contains[kind];
      if (isUnknown(fact)) continue;
      of += share[kind];
      if (fact.value) {
        earned += share[kind];
        continue;
      }
      const severity: Severity = absence === 'error' && !fact.certain ? 'warning' : absence;
      findings.push({
        messageId: 'missing',
        data: {section: contentName[kind], why: why[kind]},
        span: anchorOf(posting, facts, kind),
        anchored: true,
        absent: kind,
        cost: share[kind],
        severity,
        suggestions: [skeletonFor(kind, {facts, posting, template})],
      });
    }
    const credit: Credit | 'unknown' = of === 0 ? 'unknown' : {earned, of};
    return {credit, findings};
  },
});

/** The skeleton goes where the template has the section: after the nearest earlier one that is there. */
function skeletonFor(kind: ContentKind, {facts, posting, template}: Pick<RuleContext, 'facts' | 'posting' | 'template'>) {
  const order = template.sections.map((section) => section.kind);
  const earlier = new Set<string>(order.slice(0, order.indexOf(kind)));
  const before = facts.sections.findLast((section) => earlier.has(section.kind) && section.blocks.length > 0);
  const last = before?.blocks.at(-1) ?? facts.sections.find((section) => section.kind === 'title')?.heading;
  const skeleton = template.sections.find((section) => section.kind === kind)?.skeleton ?? '';
  const at = last?.span.end ?? posting.source.bodyStart;
  return insertion(posting, at, `\n\n## ${contentName[kind]}\n\n${skeleton}\n`, `Add a section and fill in what stands in brackets:`);
}
