import {
  askedSections,
  type Block,
  type ContentKind,
  contentKinds,
  defineRule,
  holderOf,
  type Problem,
  presence,
  wholeSpan,
} from '../../src/core/rule/index.ts';

/** Parts whose order matters to readers; the company and the benefits serve them first as well as last. */
const ordered: readonly ContentKind[] = [
  'role-overview',
  'responsibilities',
  'requirements',
  'nice-to-have',
  'how-to-apply',
];

export default defineRule({
  meta: {
    id: 'section-order',
    category: 'structure',
    summary:
      'Sections come in the order in which readers ask: the role, the duties, the demands, the way to apply.',
    evidence: 'D',
    weight: 0.75,
    weightReason: 'Order helps readers find their way; it moves their judgement a little.',
    effort: 2,
    messages: {
      misplaced: {
        text: 'Readers ask what the job is, then what it demands, then how to apply. Move “{heading}” {place} “{other}”.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const order = askedSections({facts, template})
      .map(({kind}) => kind)
      .filter((kind) => ordered.includes(kind));
    // What must be and what is only wished are demands, whichever comes first.
    const rankOf = (kind: ContentKind): number =>
      order.indexOf(kind === 'nice-to-have' && order.includes('requirements') ? 'requirements' : kind);
    const asked = order.filter((kind) => presence(facts, kind) !== 'unknown');
    if (asked.length === 0) return {credit: 'unknown', findings: []};
    // A heading with nothing below it, before another of its kind, says nothing of the order.
    const filled = new Set(facts.sections.filter(({blocks}) => blocks.length > 0).map(({kind}) => kind));
    const opening = facts.sections.findIndex(({heading}) => overviews.test(heading?.text ?? ''));
    const headed = facts.sections.flatMap(({kind, heading, certain, blocks}, index) =>
      heading !== undefined &&
      certain &&
      !isQuestion(heading) &&
      // A second summary, after an overview that holds the duties as well.
      !(kind === 'role-overview' && opening >= 0 && opening < index) &&
      // Where a field of the front matter is shown is the site's to say.
      heading.span.start >= posting.source.bodyStart &&
      (blocks.length > 0 || !(filled.has(kind) || isButton(heading))) &&
      isContent(kind) &&
      asked.includes(kind)
        ? [{kind, heading}]
        : [],
    );
    // A part counts where it begins; a way to apply may stand at the top too, and counts where it ends.
    const first = new Map(headed.toReversed().map((section) => [section.kind, section]));
    const last = headed.findLast(({kind}) => kind === 'how-to-apply');
    if (last !== undefined) first.set('how-to-apply', last);
    const sequence = [...first.values()].sort((a, b) => a.heading.span.start - b.heading.span.start);
    const ranks = sequence.map(({kind}) => rankOf(kind));
    const kept = longestRise(ranks);
    const held: Partial<Record<ContentKind, number>> = {};
    for (const kind of asked) {
      const holder = holderOf(facts, kind);
      if (presence(facts, kind) === 'absent') held[holder] = (held[holder] ?? 0) + 1;
    }
    const lost = sequence.length - kept.size;
    const present = asked.filter((kind) => presence(facts, kind) === 'present').length;
    const findings: Problem<'misplaced'>[] = [];
    for (const [index, section] of sequence.entries()) {
      if (kept.has(index)) continue;
      const rank = rankOf(section.kind);
      const later = sequence.findLast((other, at) => at > index && kept.has(at) && rankOf(other.kind) < rank);
      const earlier = sequence.find((other, at) => at < index && kept.has(at) && rankOf(other.kind) > rank);
      const other = later ?? earlier;
      if (other === undefined) continue;
      const name = ({text}: {readonly text: string}): string => text.replace(/:$/, '');
      const data = {
        heading: name(section.heading),
        place: later === undefined ? 'before' : 'after',
        other: name(other.heading),
      };
      findings.push({messageId: 'misplaced', data, span: wholeSpan(section.heading), cost: 1});
    }
    return {credit: {earned: Math.max(0, present - lost), of: asked.length, held}, findings};
  },
});

/** Headings of what the job is as a whole. */
const overviews = /\b(?:overview|summary)\b/i;

/** A question of many words is one of a list of questions, whose order is its own. */
const isQuestion = ({text}: Block): boolean => /\?\W{0,9}$/.test(text) && text.split(/\s+/).length >= 8;

/** A link in the place of a heading, such as the button above a posting. */
const isButton = ({text, links}: Block): boolean =>
  links.some(({start, end}) => start === 0 && end === text.length);

const isContent = (kind: string): kind is ContentKind => (contentKinds as readonly string[]).includes(kind);

/** The places of a longest rising run; what is not in it stands out of order. */
function longestRise(ranks: readonly number[]): Set<number> {
  const best = ranks.map((_, at): number[] => [at]);
  for (let at = 0; at < ranks.length; at++) {
    for (let before = 0; before < at; before++) {
      const run = best[before] as number[];
      if (
        (ranks[before] as number) <= (ranks[at] as number) &&
        run.length + 1 > (best[at] as number[]).length
      )
        best[at] = [...run, at];
    }
  }
  return new Set(best.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []));
}
