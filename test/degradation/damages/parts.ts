import {isLegal} from '../../../src/core/facts/legal.ts';
import {isUnknown} from '../../../src/core/facts/metadata.ts';
import {sourceSpan} from '../../../src/core/parse/index.ts';
import type {Review} from '../../../src/core/review.ts';
import {askedSections} from '../../../src/core/rule/credit.ts';
import {
  type Block,
  type ContentKind,
  contentKinds,
  type Section,
  type Span,
} from '../../../src/core/types.ts';
import {
  blocksOf,
  changed,
  deleteBlocks,
  deleteSections,
  deletion,
  reread,
  sectionsOf,
  struckOut,
  untilGone,
  wholeBlock,
} from '../edits.ts';
import type {Damage} from '../types.ts';

const partNames: Readonly<Record<ContentKind, string>> = {
  'about-company': 'the text about the company',
  'role-overview': 'the overview of the role',
  responsibilities: 'the duties',
  requirements: 'the requirements',
  'nice-to-have': 'the nice-to-haves',
  benefits: 'the benefits',
  'how-to-apply': 'the part on how to apply',
};

const namers: Readonly<Partial<Record<ContentKind, readonly string[]>>> = {
  benefits: ['required-section', 'section-content'],
  'how-to-apply': ['required-section', 'how-to-apply'],
};

/** Without the part, under its heading and wherever else it is told. */
function withoutPart(review: Review, kind: ContentKind): string | undefined {
  const text = untilGone(review, (now) => {
    const told = now.facts.contains[kind];
    if (isUnknown(told) || !told.value) return [];
    const own = deleteSections(now, sectionsOf(now, kind));
    return own.length > 0
      ? own
      : told.evidence.filter(({end}) => end > 0).map((span) => struckOut(now, span));
  });
  const after = text === undefined ? undefined : reread(review, text);
  if (after === undefined) return undefined;
  const left = after.facts.contains[kind];
  // What a link in the fields or a part of the site still tells is not gone; of a contractor nobody asks benefits.
  const isMissed = askedSections({facts: after.facts, template: after.template.template}).some(
    (asked) => asked.kind === kind,
  );
  return isUnknown(left) || left.value || !isMissed ? undefined : text;
}

const withoutParts = contentKinds.map(
  (kind): Damage => ({
    id: `no-${kind}`,
    what: `${partNames[kind]} left out`,
    named: namers[kind] ?? ['required-section'],
    apply: (review) => withoutPart(review, kind),
  }),
);

/** Parts of which nothing but the heading is left. */
const emptied: Damage = {
  id: 'empty-section',
  what: 'a heading with nothing under it',
  named: ['empty-section', 'required-section'],
  apply(review) {
    const {sections, contains} = review.facts;
    const section = (['nice-to-have', 'benefits', 'requirements', 'about-company'] as const)
      .filter((kind) => {
        const told = contains[kind];
        return !isUnknown(told) && told.value;
      })
      .flatMap((kind) => sectionsOf(review, kind))
      .find((own) => {
        const next = sections[sections.indexOf(own) + 1];
        // A heading with others of its part below it is not empty.
        return (
          own.blocks.length > 0 && (next === undefined || (next.depth <= own.depth && next.kind !== own.kind))
        );
      });
    return section && changed(review, deleteBlocks(review, section.blocks));
  },
};

/** From each heading of the outermost level to the next. */
function chapters(
  review: Review,
): {readonly start: number; readonly end: number; readonly section: Section}[] {
  const {facts, posting, source} = review;
  const headed = facts.sections.filter(({kind, heading}) => heading !== undefined && kind !== 'title');
  const depth = Math.min(...headed.map((section) => section.depth));
  const outermost = headed.filter((section) => section.depth === depth);
  const starts = outermost.map(({heading}) => wholeBlock(source, heading as Block).start);
  const last = posting.blocks.at(-1);
  const end = last === undefined ? source.text.length : wholeBlock(source, last).end;
  return outermost.map((section, index) => ({
    section,
    start: starts[index] as number,
    end: starts[index + 1] ?? end,
  }));
}

/** A page whose sections are wrapped one by one would be torn apart. */
const isBalanced = (text: string): boolean =>
  (text.match(/<(?:div|section|article|main)\b/gi) ?? []).length ===
  (text.match(/<\/(?:div|section|article|main)>/gi) ?? []).length;

const reversed: Damage = {
  id: 'reversed-order',
  what: 'the sections in reverse order',
  named: ['section-order'],
  apply(review) {
    const {text} = review.source;
    const all = chapters(review);
    const kinds = new Set(all.map(({section}) => section.kind));
    // Without two parts that follow from each other no order is the wrong one.
    const asked = (['role-overview', 'responsibilities', 'requirements', 'how-to-apply'] as const).filter(
      (kind) => kinds.has(kind),
    );
    const [first] = all;
    const last = all.at(-1);
    const slices = all.map(({start, end}) => text.slice(start, end));
    if (asked.length < 3 || first === undefined || last === undefined || !slices.every(isBalanced))
      return undefined;
    const joined = slices
      .toReversed()
      .map((slice) => `${slice.trimEnd()}\n\n`)
      .join('');
    return text.slice(0, first.start) + joined + text.slice(last.end);
  },
};

const fewDuties: Damage = {
  id: 'two-duties',
  what: 'all duties but two left out, and what tells of the work elsewhere',
  named: ['duties-count', 'required-section'],
  apply(review) {
    const {duties} = review.facts;
    if (duties.length < 5 || !duties.every(({listed}) => listed)) return undefined;
    const kept = new Set(duties.slice(0, 2).map(({text}) => text));
    return untilGone(review, (now, round) => {
      const others = now.facts.acts.filter(({block}) => !kept.has(block.text));
      return round === 0
        ? deleteBlocks(
            now,
            duties.slice(2).map(({block}) => block),
          )
        : others.map(({span}) => deletion(span));
    });
  },
};

/** Nothing is left but the title and a pointer to a page. */
const redirect: Damage = {
  id: 'redirect-only',
  what: 'nothing but a pointer to another page',
  named: ['required-section', 'open-position'],
  apply(review) {
    const {posting, source} = review;
    const paragraph =
      blocksOf(review, 'about-company', 'paragraph')[0] ??
      posting.blocks.find(({type}) => type === 'paragraph');
    const others = posting.blocks.filter((block) => block !== paragraph && block.type !== 'heading');
    const headings = review.facts.sections.flatMap(({kind, heading}) =>
      heading === undefined || kind === 'title' ? [] : [heading],
    );
    if (paragraph === undefined || others.length < 5) return undefined;
    return changed(review, [
      ...deleteBlocks(review, [...others, ...headings]),
      {span: paragraph.span, text: 'This page has moved. Please see our careers page for all details.'},
      ...[...(source.fields ?? []), ...posting.holes].map(({span}) => deletion(span)),
    ]);
  },
};

/** What a text on the steps of hiring speaks of. */
const steps =
  /\b(?:interviews?|calls?|talk|meet|trial|reply|answer|hear|decide|decision|within|steps?|stages?)\b/i;

/** The words on a button, and the like. */
const isLabel = (text: string): boolean => text.split(' ').length < 4;

const noProcess: Damage = {
  id: 'no-hiring-process',
  what: 'nothing on what happens after one has applied',
  named: ['hiring-process', 'how-to-apply'],
  apply(review) {
    const {facts, posting} = review;
    const applying = blocksOf(review, 'how-to-apply');
    const routes = facts.apply.map(({span}) => span);
    const isRoute = ({start, end}: Span): boolean => routes.some((at) => at.start < end && start < at.end);
    const sentences = posting.sentences
      .filter(({block}) => applying.includes(block))
      .map(({block, text, start, end}) => ({block, text, span: sourceSpan(block, start, end)}))
      .filter(({span}) => !isRoute(span));
    // What follows the first step tells of the others, in whatever words.
    const first = sentences.findIndex(({text}) => steps.test(text));
    const told = first < 0 ? [] : sentences.slice(first).filter(({text}) => !isLegal(text) && !isLabel(text));
    const sections = sectionsOf(review, 'hiring-process');
    return told.length < 2 && sections.length === 0
      ? undefined
      : changed(review, [
          ...deleteSections(review, sections),
          ...told.map(({block, text, span}) =>
            text.length < block.text.length
              ? deletion(span)
              : (deleteBlocks(review, [block])[0] ?? deletion(span)),
          ),
        ]);
  },
};

export const parts: readonly Damage[] = [...withoutParts, emptied, reversed, fewDuties, noProcess, redirect];
