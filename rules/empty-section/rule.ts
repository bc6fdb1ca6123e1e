import {
  contentKinds,
  defineRule,
  headingOfWhole,
  type Section,
  type SectionKind,
  vaguePay,
  type WordingFault,
  wholeResult,
  wholeSpan,
} from '../../src/core/rule/index.ts';

export default defineRule({
  meta: {
    id: 'empty-section',
    category: 'structure',
    summary: 'No heading stands without text under it.',
    evidence: 'D',
    weight: 1.75,
    weightReason:
      'A heading with nothing beneath it is a part left out and looks like a mistake; what is absent costs more elsewhere.',
    effort: 2,
    messages: {
      empty: {
        text: 'Nothing stands under the heading “{heading}”. Readers take that for a mistake; write the section or take the heading out.',
        severity: 'warning',
      },
    },
  },
  check({facts, posting, template}) {
    const faults = facts.sections.flatMap((section, index): WordingFault<'empty'>[] => {
      const {heading, kind} = section;
      if (heading === undefined || !isEmpty(section, facts.sections, index, posting.source.text)) return [];
      // Without markup nothing tells a heading of parts from an empty one, unless it is the last.
      if (posting.source.format === 'text' && index < facts.sections.length - 1) return [];
      return [
        {
          kind,
          problem: {
            messageId: 'empty',
            data: {heading: heading.text.replace(/:$/, '')},
            span: wholeSpan(heading),
          },
        },
      ];
    });
    return wholeResult({facts, template}, faults, 1);
  },
});

/** Kinds whose heading promises text. */
const named: ReadonlySet<SectionKind> = new Set([...contentKinds, 'pay', 'hiring-process', 'team']);

/** Neither text nor a picture, nor a deeper heading, nor a section that takes its kind from this one. */
function isEmpty(section: Section, sections: readonly Section[], index: number, text: string): boolean {
  const {heading, blocks, depth, kind, certain} = section;
  if (heading === undefined || blocks.length > 0 || !certain || !named.has(kind) || heading.links.length > 0)
    return false;
  // Headings that answer themselves: "Located in Berlin", "Salary: 50k", "Competitive salary", "Apply now!".
  if (
    /[:\d]\s*\S/.test(heading.text.slice(0, -1)) ||
    heading.text.length > 60 ||
    /!$/.test(heading.text) ||
    vaguePay.test(heading.text) ||
    headingOfWhole.test(heading.text)
  )
    return false;
  const next = sections[index + 1];
  if (
    next !== undefined &&
    (next.depth > depth || next.kind === kind || (kind === 'benefits' && next.kind === 'pay'))
  )
    return false;
  const between = text
    .slice(heading.span.end, next?.heading?.span.start ?? text.length)
    .replace(/<!--[\s\S]*?-->/g, '');
  return !/[\p{L}\p{N}{[<]/u.test(
    between.replace(/<\/?[a-z][^<>]{0,300}>/gi, (tag) =>
      // A component such as `<Apply />` puts something there.
      /^<(?:img|iframe|video|input|form|[a-z]+-[a-z])/i.test(tag) || /^<[A-Z][a-z]/.test(tag) ? 'x' : '',
    ),
  );
}
