import {
  anchorOf,
  askedSections,
  benefitsBeside,
  type ContentKind,
  type Credit,
  contentName,
  defineRule,
  type Effort,
  filledHeading,
  holderOf,
  insertion,
  isUnknown,
  type Problem,
  payTold,
  type RuleContext,
  type Severity,
  sectionSkeleton,
  withPay,
} from '../../src/core/rule/index.ts';

/** What a reader misses where a part is absent, and where its heading is there with too little below it. */
const absences: Readonly<
  Record<Exclude<ContentKind, 'how-to-apply'>, {readonly missing: string; readonly thin: string}>
> = {
  'about-company': {
    missing: 'Little or nothing is said about what the employer does',
    thin: 'says too little of what the employer does',
  },
  'role-overview': {
    missing:
      'Nothing sums up the role, so that readers cannot tell in the first lines whether it is for them',
    thin: 'says too little for readers to tell whether the role is for them',
  },
  responsibilities: {
    missing: 'The duties are missing or too thin for anyone to picture the work',
    thin: 'names too few duties for anyone to picture the work',
  },
  requirements: {
    missing: 'No requirements are set out, so that nobody can tell whether they fit',
    thin: 'says too little for anyone to tell whether they fit',
  },
  'nice-to-have': {
    missing: 'No requirement is marked as optional. If some can be learnt on the job, say so',
    thin: 'names nothing that is merely nice to have',
  },
  benefits: {
    missing: 'No concrete benefits are named, so that readers cannot tell what the job offers',
    thin: 'names no concrete benefit, such as days of leave or a pension',
  },
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

/**
 * What pay counts, in whatever words it is said. Source: careful readers marked the structure of 438 postings down for its
 * absence as for that of the duties.
 */
const payShare = 2;

/** Duties and requirements are lists to write, with facts to ask for; for what else is absent a few lines are enough. */
const effortOf = (kind: ContentKind): Effort =>
  kind === 'requirements' || kind === 'responsibilities' ? 3 : 2;

export default defineRule({
  meta: {
    id: 'required-section',
    category: 'structure',
    summary: 'Every part that readers look for is there, with or without a heading of its own.',
    evidence: 'C',
    weight: 5,
    weightReason:
      'The content of the parts is what readers look for first, and what careful readers’ overall judgement follows most.',
    effort: 2,
    messages: {
      missing: {text: '{absence}. Under “{section}” a few lines are enough.', severity: 'error'},
      'one-benefit': {
        text: 'Apart from {benefit}, no concrete benefit is named. Add one or two, such as {examples}.',
        severity: 'warning',
      },
      thin: {text: '“{heading}” {absence}. A few lines more are enough.', severity: 'error'},
    },
  },
  check({facts, posting, template}) {
    let earned = 0;
    let of = 0;
    let held = 0;
    const findings: Problem<'missing' | 'thin' | 'one-benefit'>[] = [];
    for (const {kind, absence} of askedSections({facts, template})) {
      // A missing way to apply is the business of how-to-apply.
      if (kind === 'how-to-apply') continue;
      const fact = facts.contains[kind];
      if (isUnknown(fact)) continue;
      of += share[kind];
      if (fact.value) {
        earned += share[kind];
        continue;
      }
      if (holderOf(facts, kind) !== kind) {
        held = share[kind];
        continue;
      }
      const severity: Severity = absence === 'error' && !fact.certain ? 'warning' : absence;
      const heading = filledHeading(facts.sections, kind);
      const {missing, thin} = absences[kind];
      const problem = {
        span: anchorOf(posting, facts, kind),
        absent: kind,
        cost: share[kind],
        effort: effortOf(kind),
        severity,
      };
      const [only] = kind === 'benefits' ? facts.benefits : [];
      if (only !== undefined) {
        findings.push({
          ...problem,
          messageId: 'one-benefit',
          data: {benefit: only.name, examples: benefitsBeside([only.name])},
          span: only.span,
          anchored: false,
        });
        continue;
      }
      if (heading === undefined) {
        const suggestions = [skeletonFor(kind, {facts, posting, template})];
        findings.push({
          ...problem,
          messageId: 'missing',
          data: {section: contentName[kind], absence: missing},
          suggestions,
        });
      } else {
        findings.push({
          ...problem,
          messageId: 'thin',
          data: {heading: heading.text.replace(/:$/, ''), absence: thin},
        });
      }
    }
    if (of === 0) return {credit: 'unknown', findings};
    const own: Credit = {earned, of, held: {requirements: held}};
    const pay = payTold(facts);
    return {credit: pay === undefined ? own : withPay(own, pay !== 'nothing', payShare), findings};
  },
});

/** The skeleton goes where the template has the section: after the nearest earlier one that is there. */
function skeletonFor(
  kind: ContentKind,
  {facts, posting, template}: Pick<RuleContext, 'facts' | 'posting' | 'template'>,
) {
  const order = template.sections.map((section) => section.kind);
  const earlier = new Set<string>(order.slice(0, order.indexOf(kind)));
  const before = facts.sections.findLast((section) => earlier.has(section.kind) && section.blocks.length > 0);
  // Else below the text that opens the posting, so that this text does not come to stand under the new heading.
  const opening = facts.sections.findLast(
    (section, index) => index < 2 && (section.heading === undefined || section.kind === 'title'),
  );
  const last = before?.blocks.at(-1) ?? opening?.blocks.at(-1) ?? opening?.heading;
  const skeleton = template.sections.find((section) => section.kind === kind)?.skeleton ?? '';
  const at = last?.span.end ?? posting.source.bodyStart;
  return insertion(
    posting,
    at,
    sectionSkeleton(posting, contentName[kind], skeleton),
    `Add a section and fill in what stands in brackets:`,
  );
}
