import {levelsOfTitle} from '../../../src/core/facts/level.ts';
import {factValue, isKnown} from '../../../src/core/facts/metadata.ts';
import type {Review} from '../../../src/core/review.ts';
import {untilGone} from '../edits.ts';
import type {Damage} from '../types.ts';

/** Another title, wherever the posting states it: in its heading, its fields, the name of its page. */
function titled(review: Review, write: (title: string) => string): string | undefined {
  const {title} = review.facts;
  if (title === undefined || !isKnown(title) || !isPlain(title.value)) return undefined;
  const written = write(title.value);
  return untilGone(review, ({facts}) => {
    const now = facts.title;
    return now !== undefined && isKnown(now) && now.value === title.value
      ? now.evidence.filter(({start, end}) => end > start).map((span) => ({span, text: written}))
      : [];
  });
}

/** The name of a job and nothing else: a title that is damaged already takes no more harm. */
const isPlain = (title: string): boolean =>
  /^[\p{L}\p{N} ,'’&/().+#‑–-]+$/u.test(title) &&
  /\p{Ll}/u.test(title) &&
  !/\b(?:wanted|hiring|join|rockstar|ninja|guru)\b/i.test(title);

export const titles: readonly Damage[] = [
  {
    id: 'shouted-title',
    what: 'the title in capitals and with exclamation marks',
    named: ['title'],
    apply: (review) => titled(review, (title) => `${title.toUpperCase()}!!!`),
  },
  {
    id: 'playful-title',
    what: '“rockstar” and “ninja” in the title',
    named: ['title', 'tone'],
    apply: (review) => titled(review, (title) => `${title} Rockstar and Ninja`),
  },
  {
    id: 'slogan-title',
    what: 'a slogan in place of the title',
    named: ['title'],
    apply: (review) => titled(review, () => 'Come and join our amazing team!'),
  },
  {
    id: 'stuffed-title',
    what: 'a title of many names, for search engines',
    named: ['title', 'keyword-stuffing'],
    apply: (review) =>
      titled(review, (title) => `${title} / Specialist / Expert / Consultant / Jobs near me / Hiring now`),
  },
  {
    id: 'number-in-title',
    what: 'a number of the company’s own files in the title',
    named: ['title', 'internal-jargon'],
    apply: (review) => titled(review, (title) => `${title} (Req. ID 48213)`),
  },
  {
    id: 'inner-level',
    what: 'a level of the company’s own scale in the title',
    named: ['internal-jargon', 'title'],
    apply: (review) =>
      levelsOfTitle(factValue(review.facts.title) ?? '').length > 0
        ? undefined
        : titled(review, (title) => `${title} (IC4)`),
  },
];
