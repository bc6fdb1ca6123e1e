import {sourceSpan} from '../parse/index.ts';
import type {Act, Block, Duty, Posting, Section, SectionKind, Sentence} from '../types.ts';
import {givesOrTells, saysAct} from './data/acts-prose.ts';
import {optionalWords} from './data/contains.ts';
import {isTrait, shortestSentence, tellsAct} from './duties.ts';
import {addressed} from './job-title.ts';
import {isLegal} from './legal.ts';
import {headingFinder, isHollow, normalise, sectionFinder, straightQuotes} from './lines.ts';
import {opensWithAct} from './verbs.ts';

/** Words from which a line says what is done, unless it opens with a verb: "Event planning" is a label. */
const shortestItem = 3;

/** "You will be responsible for:" only says that something follows. */
const introduces = /(?:[:…]|\.\.\.|\b(?:the following|as follows)\.?)$/i;

/** Sections that tell the work and the employer, and not what one gets or has to bring. */
export const workSections: readonly SectionKind[] = [
  'title',
  'about-company',
  'role-overview',
  'responsibilities',
  'team',
  'other',
];

/**
 * What the person in the job does, each act once: duties that name one, wherever they stand, and sentences that say
 * "you will", "your role is" or "responsible for". Left out are knowledge and abilities, labels, and what the employer
 * does or gives.
 */
export function readActs(posting: Posting, sections: readonly Section[], duties: readonly Duty[]): Act[] {
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const listed = new Set(duties.filter((duty) => duty.listed).map(({block}) => block));
  const told = new Set(duties.filter((duty) => !duty.listed).map(({span}) => span.start));
  const found: Act[] = [];
  const seen = new Set<string>();
  const first = new Set<Block>();
  for (const sentence of posting.sentences) {
    const {block, text, start, end} = sentence;
    if (isHeading(block)) continue;
    const kind = sectionOf(block)?.kind ?? 'other';
    const span = sourceSpan(block, start, end);
    const isItem = listed.has(block);
    const opens = isItem && !first.has(block);
    first.add(block);
    const isDuty = told.has(span.start);
    const counts = isItem
      ? isActOfItem(sentence, opens)
      : isDuty && kind === 'responsibilities'
        ? tellsAct(sentence)
        : isActOfProse(sentence, kind) || (isDuty && opensWithAct(text));
    const key = normalise(text);
    // "Extras (good to have):" names what follows, and no act.
    if (introduces.test(text) && (!isItem || optionalWords.test(text))) continue;
    if (!counts || isHollow(text) || seen.has(key)) continue;
    seen.add(key);
    found.push({text, block, span, listed: isItem});
  }
  return found;
}

/** The first sentence of a bullet, or a further one that is long enough. */
function isActOfItem({text, words}: Sentence, opens: boolean): boolean {
  const isLong = words.length >= (opens ? shortestItem : shortestSentence);
  return (isLong || (opens && words.length > 1 && opensWithAct(text))) && !isTrait(text);
}

function isActOfProse({text, words}: Sentence, kind: SectionKind): boolean {
  if (words.length < shortestSentence || !workSections.includes(kind)) return false;
  const plain = addressed(straightQuotes(text));
  return saysAct.test(plain) && !givesOrTells.test(plain) && !isLegal(plain);
}
