import type {Growth, GrowthKind, Posting, Section, Sentence} from '../types.ts';
import {concreteGrowth, concreteScope, vagueGrowth} from './data/growth.ts';
import {headingFinder, sectionFinder, straightQuotes, wordsOfMatch} from './lines.ts';

/** Where a posting asks, it speaks of what people bring, and not of what they get. */
const asks: ReadonlySet<string> = new Set([
  'requirements',
  'nice-to-have',
  'eeo',
  'how-to-apply',
  'hiring-process',
]);
/** Where it speaks of the work of this person. */
const ofWork: ReadonlySet<string> = new Set(['responsibilities', 'role-overview', 'team', 'title', 'other']);

/** A duty in which somebody learns, and does not teach. */
const receives =
  /\b(?:learn(?:ing)?|pair|pairing|shadow(?:ing)?|supervised|mentored|coached|guided|trained|taught|under the|with (?:the )?(?:support|help|guidance))\b/i;

/** What is said of learning here and of the scope of the work: each kind where it is said first. */
export function readGrowth({sentences}: Posting, sections: readonly Section[]): Growth[] {
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const found = new Map<GrowthKind, Growth>();
  const look = (kind: GrowthKind, pattern: RegExp, sentence: Sentence): void => {
    const match = found.has(kind) ? null : pattern.exec(straightQuotes(sentence.text));
    if (match !== null) found.set(kind, {kind, ...wordsOfMatch(sentence, match)});
  };
  for (const sentence of sentences) {
    const kind = sectionOf(sentence.block)?.kind ?? 'other';
    if (isHeading(sentence.block) || asks.has(kind)) continue;
    if (ofWork.has(kind)) look('scope', concreteScope, sentence);
    if (kind === 'responsibilities' && !receives.test(sentence.text)) continue;
    look('concrete', concreteGrowth, sentence);
    look('vague', vagueGrowth, sentence);
  }
  return [...found.values()];
}
