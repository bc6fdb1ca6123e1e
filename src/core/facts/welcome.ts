import type {Posting, Section, Welcome, WelcomeKind} from '../types.ts';
import {welcomeWords} from './data/welcome.ts';
import {headingFinder, sectionFinder, straightQuotes, wordsOfMatch} from './lines.ts';

/** What a posting asks of people or has them do is no welcome: "experience with accessible hiring processes". */
const asks: ReadonlySet<string> = new Set(['responsibilities', 'requirements', 'nice-to-have']);
const saidAmongDemands: ReadonlySet<WelcomeKind> = new Set(['invitation', 'equivalent']);

/** How the posting says who is welcome, each way once, where it is said first. */
export function readWelcome({sentences}: Posting, sections: readonly Section[]): Welcome[] {
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const found = new Map<WelcomeKind, Welcome>();
  for (const sentence of sentences) {
    const {block, text} = sentence;
    // A heading may say that most of what stands below it is enough.
    const isAsked = isHeading(block) || asks.has(sectionOf(block)?.kind ?? 'other');
    const plain = straightQuotes(text);
    for (const [kind, pattern] of welcomeWords) {
      if (found.has(kind) || (isAsked && !saidAmongDemands.has(kind))) continue;
      const match = pattern.exec(plain);
      if (match !== null) found.set(kind, {kind, ...wordsOfMatch(sentence, match)});
    }
  }
  return [...found.values()];
}
