import {gerund} from '../../../src/core/facts/leading-verb.ts';
import type {Review} from '../../../src/core/review.ts';
import {enoughActs} from '../../../src/core/rule/credit.ts';
import {capital} from '../../../src/core/rule/text.ts';
import type {Block} from '../../../src/core/types.ts';
import {type Act, actsOf, nounOf, passiveOf, weakOf} from '../acts.ts';
import {asSentences, type Change, changed, deleteBlocks, itemsBelow, rewritten} from '../edits.ts';
import type {Damage} from '../types.ts';
import {acronyms, furtherDuties, hedges, longWinded} from '../words.ts';

/** Duties written in another way, at least as many as a reader notices. */
function reworded(review: Review, write: (act: Act) => string | undefined, fewest = 3): string | undefined {
  const changes = actsOf(review).flatMap((act): Change[] => {
    const text = write(act);
    return text === undefined ? [] : [{span: act.span, text}];
  });
  return changes.length < fewest ? undefined : changed(review, changes);
}

const listedDuties = ({facts}: Review): Block[] =>
  facts.duties.every(({listed}) => listed) ? facts.duties.map(({block}) => block) : [];

/** Duties put below the others. A posting that tells of too few gains by more of them, whatever else is wrong with these. */
function withDuties(review: Review, added: readonly string[], fewest = 1): string | undefined {
  const duties = listedDuties(review);
  const last = duties.at(-1);
  const tellsTooFew = review.facts.acts.length < enoughActs(review.template.template);
  return last === undefined || duties.length < fewest || tellsTooFew
    ? undefined
    : changed(review, itemsBelow(review, last, added));
}

/** The whole of a list, from its tag or its first bullet on. */
function listSpan({source}: Review, items: readonly Block[]): {start: number; end: number} | undefined {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const {text} = source;
  const open = /<[uo]l\b[^<>]{0,200}>\s*<li\b[^<>]{0,200}>\s*(?:<[a-z]+[^<>]{0,200}>\s*)*$/i.exec(
    text.slice(Math.max(0, first.span.start - 800), first.span.start),
  );
  const close = /^(?:\s*<\/[a-z]+\d?>){1,6}/i.exec(text.slice(last.span.end, last.span.end + 200));
  if (open !== null && close !== null)
    return {start: first.span.start - open[0].length, end: last.span.end + close[0].length};
  if (source.format === 'html') return undefined;
  const next = text.indexOf('\n', last.span.end);
  return {start: text.lastIndexOf('\n', first.span.start - 1) + 1, end: next < 0 ? text.length : next};
}

/** Items of a list run together in one paragraph. */
export function runTogether(review: Review, items: readonly Block[]): string | undefined {
  const span = listSpan(review, items);
  // Items of several lists have other text between them.
  if (span === undefined || new Set(items.map(({group}) => group)).size > 1) return undefined;
  const sentences = asSentences(review, items);
  const paragraph = review.source.format === 'html' ? `<p>${sentences}</p>` : sentences;
  return changed(review, [{span, text: paragraph}]);
}

export const duties: readonly Damage[] = [
  {
    id: 'passive-duties',
    what: 'duties in the passive: “flows will be designed by you”',
    named: ['passive-voice'],
    apply: (review) => reworded(review, passiveOf),
  },
  {
    id: 'weak-openers',
    what: '“Responsible for” before the duties',
    named: ['weak-verb'],
    // In running text every sentence has its subject before the verb.
    apply: (review) => reworded(review, (act) => (act.duty.listed ? weakOf(act) : undefined)),
  },
  {
    id: 'noun-duties',
    what: 'nouns in place of verbs: “development of pipelines”',
    named: ['weak-verb', 'verb-form'],
    apply: (review) => reworded(review, nounOf),
  },
  {
    id: 'duties-as-demands',
    what: 'experience asked for in place of duties',
    named: ['weak-verb', 'required-section', 'duties-count', 'section-content', 'verb-form'],
    apply: (review) =>
      reworded(review, ({verb, rest, addressed, duty}) => {
        const acting = gerund(verb);
        return addressed || !duty.listed || acting === undefined
          ? undefined
          : `Experience in ${acting}${rest}`;
      }),
  },
  {
    id: 'mixed-verb-forms',
    what: 'every second duty with another form of its verb',
    named: ['verb-form'],
    apply(review) {
      // Sentences have no form to keep, and several lists may each have their own.
      const acts = actsOf(review).filter(({addressed, duty}) => !addressed && duty.listed);
      const others = acts.filter((_, index) => index % 2 === 1);
      return acts.length < 5
        ? undefined
        : reworded(
            review,
            (act) => {
              const acting = gerund(act.verb);
              return others.some(({span}) => span.start === act.span.start) && acting
                ? `${capital(acting)}${act.rest}`
                : undefined;
            },
            2,
          );
    },
  },
  {
    id: 'repeated-duties',
    what: 'three duties told twice',
    named: ['repeated-duty'],
    apply: (review) =>
      withDuties(
        review,
        listedDuties(review)
          .slice(0, 3)
          .map(({text}) => text),
        4,
      ),
  },
  {
    id: 'ten-more-duties',
    what: 'twelve more duties',
    named: ['duties-count'],
    apply: (review) => withDuties(review, furtherDuties, 5),
  },
  {
    id: 'overloaded-duties',
    what: 'all duties in three lines',
    named: ['overloaded-duty', 'bullet-lists', 'duties-count'],
    apply(review) {
      const blocks = listedDuties(review);
      if (blocks.length < 6) return undefined;
      const size = Math.ceil(blocks.length / 3);
      const groups = [0, 1, 2].map((index) => blocks.slice(index * size, (index + 1) * size));
      return changed(
        review,
        groups.flatMap(([first, ...others]) =>
          first === undefined
            ? []
            : [
                rewritten(
                  review,
                  first,
                  [first, ...others]
                    .map(({text}, index) => (index === 0 ? text : lowered(text)).replace(/[.;,]$/, ''))
                    .join(' and '),
                ),
                ...deleteBlocks(review, others),
              ],
        ),
      );
    },
  },
  {
    id: 'duties-in-prose',
    what: 'the list of duties as one paragraph',
    named: ['bullet-lists'],
    apply: (review) =>
      listedDuties(review).length < 4 ? undefined : runTogether(review, listedDuties(review)),
  },
  {
    id: 'long-sentences',
    what: 'duties that go on and on',
    named: ['readability', 'bullet-lists'],
    apply: (review) =>
      listedDuties(review).length < 3
        ? undefined
        : changed(
            review,
            listedDuties(review).map((block) =>
              rewritten(review, block, `${block.text.replace(/[.;,]$/, '')}${longWinded}`),
            ),
          ),
  },
  {
    id: 'unknown-acronyms',
    what: 'abbreviations that nobody outside knows',
    named: ['acronym', 'internal-jargon'],
    apply: (review) => withDuties(review, acronyms),
  },
  {
    id: 'hedged-duties',
    what: 'duties that may or may not be some',
    named: ['hedge'],
    apply: (review) => withDuties(review, hedges),
  },
];

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
