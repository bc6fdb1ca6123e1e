import {sourceSpan} from '../parse/index.ts';
import type {Posting, Section, Welcome, WelcomeKind} from '../types.ts';
import {welcomeWords} from './data/welcome.ts';
import {headingFinder, sectionFinder, straightQuotes} from './lines.ts';

/** What a posting asks of people or has them do is no welcome: "experience with accessible hiring processes". */
const asks: ReadonlySet<string> = new Set(['responsibilities', 'requirements', 'nice-to-have']);
const saidAmongDemands: ReadonlySet<WelcomeKind> = new Set(['invitation', 'equivalent']);

/** How the posting says who is welcome, each way once, where it is said first. */
export function readWelcome({sentences}: Posting, sections: readonly Section[]): Welcome[] {
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const found = new Map<WelcomeKind, Welcome>();
  for (const {block, text, start} of sentences) {
    if (isHeading(block)) continue;
    const isAsked = asks.has(sectionOf(block)?.kind ?? 'other');
    const plain = straightQuotes(text);
    for (const [kind, pattern] of welcomeWords) {
      if (found.has(kind) || (isAsked && !saidAmongDemands.has(kind))) continue;
      const match = pattern.exec(plain);
      if (match === null) continue;
      const from = start + match.index;
      const words = text.slice(match.index, match.index + match[0].length);
      found.set(kind, {kind, text: words, span: sourceSpan(block, from, from + words.length)});
    }
  }
  return [...found.values()];
}
