import {
  anchorOf,
  type ContentKind,
  capital,
  contentName,
  defineRule,
  type Facts,
  factValue,
  filledHeading,
  headingOfWhole,
  holds,
  isKnown,
  isUnknown,
  joinWords,
  type Part,
  type Posting,
  presence,
  type Section,
  type SectionKind,
} from '../../src/core/rule/index.ts';

/** Parts that readers look for by their heading, and how a message names them. */
const headed: Readonly<Partial<Record<ContentKind, string>>> = {
  responsibilities: 'the duties',
  requirements: 'the requirements',
  benefits: 'the benefits',
  'how-to-apply': 'the way to apply',
};

/** Parts that share a heading with another as often as not. */
const neighbours: Readonly<Partial<Record<ContentKind, readonly SectionKind[]>>> = {
  requirements: ['nice-to-have'],
  benefits: ['pay', 'location', 'how-to-apply', 'hiring-process'],
  'how-to-apply': ['hiring-process', 'benefits', 'pay'],
};

export default defineRule<'no-heading'>({
  meta: {
    id: 'section-headings',
    category: 'structure',
    summary: 'Duties, requirements, benefits and the way to apply stand under headings that name them.',
    evidence: 'D',
    weight: 8.25,
    weightReason: 'Readers scan headings; careful readers’ marks for structure follow them closely.',
    effort: 1,
    messages: {
      'no-heading': {
        text: '{parts} {have} no heading of {own} own. Readers jump to headings; put one above, such as “{name}”.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const asked = template.sections.map(({kind}) => kind);
    const subjects = asked.filter((kind) => kind in headed && presence(facts, kind) !== 'unknown');
    if (subjects.length === 0) return {credit: 'unknown', findings: []};
    const held: Partial<Record<Part, number>> = {};
    const bare: ContentKind[] = [];
    for (const kind of subjects) {
      const isApply = kind === 'how-to-apply';
      if (presence(facts, kind) === 'absent') held[kind] = 1;
      else if (hasHeading(kind, facts, posting)) continue;
      // Who is told to apply and not where needs the way before a heading for it.
      else if (isApply && facts.apply.length === 0) held[kind] = 1;
      else if (!isApply || !isEasilySeen(facts, posting)) bare.push(kind);
    }
    const of = subjects.length;
    const earned = of - bare.length - Object.keys(held).length;
    const [first] = bare;
    if (first === undefined) return {credit: {earned, of, held}, findings: []};
    const isOne = bare.length === 1 && first === 'how-to-apply';
    return {
      credit: {earned, of, held},
      findings: [
        {
          messageId: 'no-heading',
          data: {
            parts: capital(joinWords(bare.map((kind) => headed[kind] ?? kind))),
            have: isOne ? 'has' : 'have',
            own: isOne ? 'its' : 'their',
            name: contentName[first],
          },
          span: anchorOf(posting, facts, first),
          anchored: true,
          cost: bare.length,
        },
      ],
    };
  },
});

/** Blocks at the end of a posting, where readers look for the way to apply, heading or not. */
const lastBlocks = 5;
/** Words of a line that is a link or a button more than a sentence. */
const shortLine = 12;

/** The way to apply stands at the end, in a field of its own, or is a line by itself. */
function isEasilySeen({apply, contains}: Facts, {blocks, source}: Posting): boolean {
  const spans = apply.filter(isKnown).map(({span}) => span);
  const fact = contains['how-to-apply'];
  if (!isUnknown(fact)) spans.push(...fact.evidence);
  return spans.some((span) => {
    const index = blocks.findIndex((block) => holds(block.span, span));
    const words = blocks[index]?.text.split(/\s+/).length ?? 0;
    return (
      span.start < source.bodyStart ||
      index >= blocks.length - lastBlocks ||
      (index >= 0 && words <= shortLine)
    );
  });
}

/**
 * “**What you'll do:** The manager …”: a label in bold at the head of the text, which readers see as they see a heading; or
 * “You will be responsible for:” right below “Job description”.
 */
const isLabelled = (kind: ContentKind, sections: readonly Section[]): boolean =>
  sections.some(
    ({kind: own, heading, certain, blocks}, index) =>
      own === kind &&
      heading === undefined &&
      certain &&
      (blocks[0]?.strong.some(({start}) => start <= 2) ||
        (kind === 'responsibilities' && headingOfWhole.test(sections[index - 1]?.heading?.text ?? ''))),
  );

/** A heading names the part, or what is said of it stands under one that does for a part beside it. */
function hasHeading(kind: ContentKind, {sections, contains}: Facts, {source}: Posting): boolean {
  if (filledHeading(sections, kind) !== undefined || isLabelled(kind, sections)) return true;
  const fact = contains[kind];
  if (isUnknown(fact) || factValue(fact) !== true) return false;
  const near = sections.filter(
    ({heading, certain, kind: other}) =>
      heading !== undefined && certain && neighbours[kind]?.includes(other) === true,
  );
  return fact.evidence.some(
    (span) =>
      // A field has its name, and the page that shows it a heading.
      span.end <= source.bodyStart ||
      near.some(({heading, blocks}) =>
        [heading, ...blocks].some((block) => block && holds(block.span, span)),
      ),
  );
}
