import {
  anchorOf,
  defineRule,
  type Facts,
  headingOf,
  heldBy,
  insertion,
  joinWords,
  type Posting,
  presence,
  type Span,
  type Suggestion,
  sectionSkeleton,
  sourceSpan,
} from '../../src/core/rule/index.ts';
import {frame, linkShare, linkToProcess, wishes} from './terms.ts';

/** Kinds of steps that tell enough, and what a day that frames them counts. Editors' advice. */
const enough = 2;
const dayShare = 0.5;

export default defineRule({
  meta: {
    id: 'hiring-process',
    category: 'structure',
    summary: 'A reader learns what happens after they apply: the steps, and when they hear back.',
    evidence: 'C',
    weight: 5,
    weightReason: 'Of what many postings leave out, this went most with the marks that careful readers gave.',
    effort: 2,
    messages: {
      missing: {
        text: 'Nothing says what happens after someone applies. Say the steps and when people hear back, such as “a call in the first week, an interview, an answer by Friday”, so that people know what awaits them.',
        severity: 'info',
      },
      thin: {
        text: 'What happens after someone applies is told in part. Add {wishes}.',
        severity: 'info',
      },
      linked: {
        text: 'What happens after someone applies stands behind a link. Say here too, in a line or two, which steps there are and when people hear back.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const state = presence(facts, 'how-to-apply');
    if (facts.status?.value === 'closed') return {credit: heldBy('how-to-apply', enough), findings: []};
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    const steps = facts.hiringProcess.filter(({kind}) => !frame.has(kind));
    const days = facts.hiringProcess.length - steps.length;
    const link = linkIn(posting);
    const told = steps.length + days * dayShare;
    const earned = Math.min(enough, link === undefined ? told : Math.max(told, linkShare));
    if (earned === 0 && state === 'absent') return {credit: heldBy('how-to-apply', enough), findings: []};
    if (earned === enough) return {credit: {earned, of: enough}, findings: []};
    const credit = {earned, of: enough};
    const cost = enough - earned;
    const [first] = steps;
    if (first === undefined && link !== undefined)
      return {credit, findings: [{messageId: 'linked', span: link, cost}]};
    if (first === undefined) {
      const span = anchorOf(posting, facts, placeOf(facts));
      const suggestions = [skeleton(posting, facts)];
      return {credit, findings: [{messageId: 'missing', span, anchored: true, cost, suggestions}]};
    }
    const kinds = new Set(steps.map(({kind}) => kind));
    const data = {
      wishes: joinWords(
        wishes
          .filter(({unless}) => !unless.some((kind) => kinds.has(kind)))
          .slice(0, Math.ceil(cost))
          .map(({wish}) => wish),
      ),
    };
    return {credit, findings: [{messageId: 'thin', data, span: first.span, cost}]};
  },
});

/** The words of a link that leads to an account of it. */
function linkIn({blocks}: Posting): Span | undefined {
  for (const block of blocks) {
    const link = block.links.find(({start, end}) => linkToProcess.test(block.text.slice(start, end)));
    if (link !== undefined) return sourceSpan(block, link.start, link.end);
  }
  return undefined;
}

const placeOf = ({sections}: Facts): 'hiring-process' | 'how-to-apply' =>
  headingOf(sections, 'hiring-process') !== undefined ? 'hiring-process' : 'how-to-apply';

/** The steps to fill in: after what is said of applying, else at the end. */
function skeleton(posting: Posting, {sections}: Facts): Suggestion {
  const about = sections.findLast(
    ({kind, blocks}) => (kind === 'how-to-apply' || kind === 'hiring-process') && blocks.length > 0,
  );
  const last = about?.blocks.at(-1) ?? posting.blocks.at(-1);
  const text = sectionSkeleton(
    posting,
    'What happens next',
    [
      '- We answer every application within [number of days].',
      '- [First step, such as a 30-minute call, and with whom]',
      '- [Second step, such as an interview or a short task, and how long it takes]',
      '- We decide by [date].',
    ].join('\n'),
  );
  return insertion(
    posting,
    last?.span.end ?? posting.source.text.length,
    text,
    'Add after how to apply and fill in what stands in brackets:',
  );
}
