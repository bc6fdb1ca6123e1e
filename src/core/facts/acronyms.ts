import type {Acronym, Facts, Posting, SectionKind} from '../types.ts';
import {knownAcronyms} from './data/acronyms.ts';
import {technologyGroups} from './data/technologies.ts';
import {isLegal} from './legal.ts';
import {type Line, lineSpan, linesOf, straightQuotes} from './lines.ts';
import {factValue} from './metadata.ts';

/** Acronyms that are looked up in the whole text; a posting that holds more is no posting. */
const most = 20;

/** Where a posting speaks of the employer's own things. Requirements name what the applicant knows already. */
const parts: readonly SectionKind[] = ['about-company', 'role-overview', 'team', 'responsibilities'];

const technologies: ReadonlySet<string> = new Set(
  technologyGroups.flatMap(({terms, exact = []}) =>
    [...terms, ...exact].flatMap((term) => term.toUpperCase().split(/[ /-]/)),
  ),
);

const acronymPattern = /(?<![\p{L}\p{N}/&.-])\p{Lu}{3,6}(?![\p{L}\p{N}/&.-])/gu;

/** Beside another name, in a list of standards or tools, it is one that readers of such jobs look for. */
const nameBefore = /\p{Lu}[\p{L}\p{N}.+#-]{0,30}(?:,| and| or|, and|, or)? $/u;
const nameAfter = /^(?:,| and| or|, and|, or)? \p{Lu}/u;
/** "The ABC college, an …", "the ABC is a …": what follows says what it is. */
const toldAfter =
  /^(?:(?: \p{Ll}+){1,3}, (?:an?|the)|(?: \p{Ll}+){0,2},? (?:which|where)|,? is (?:an?|the|our)) /u;
const romanNumeral = /^[IVX]+$/;

interface Found {
  readonly acronym: string;
  readonly line: Line;
  readonly start: number;
}

/**
 * Acronyms that only insiders know, each where it first stands: no everyday ones and none of a trade, no names, and none
 * that the posting spells out.
 */
export function readAcronyms(posting: Posting, {sections, title, employer}: Facts): Acronym[] {
  const text = wholeText(posting);
  const names = `${factValue(title) ?? ''} ${factValue(employer) ?? ''}`;
  const found = linesOf(sections)
    .filter(({block, section, text: line}) => {
      const isRunning = block.type === 'paragraph' || block.type === 'item';
      return isRunning && parts.includes(section.kind) && !isLegal(line) && /\p{Ll}/u.test(line);
    })
    .flatMap(acronymsOf);
  return [...new Map(found.toReversed().map((one) => [one.acronym, one])).values()]
    .toReversed()
    .filter(({acronym}) => !isKnown(acronym))
    .slice(0, most)
    .filter(({acronym}) => !isName(acronym, names, posting) && !isExplained(acronym, text))
    .map(({acronym, line, start}) => ({
      text: acronym,
      section: line.section.kind,
      span: lineSpan(line, start, start + acronym.length),
    }));
}

const wholeText = ({blocks}: Posting): string => blocks.map((block) => block.text).join('\n');

function acronymsOf(line: Line): Found[] {
  const text = straightQuotes(line.text);
  return [...text.matchAll(acronymPattern)]
    .map(({0: acronym, index}) => ({acronym, line, start: index}))
    .filter(({acronym, start}) => {
      const at = line.start + start;
      // A link explains what it names.
      const isLinked = line.block.links.some((link) => link.start <= at && at < link.end);
      const before = text.slice(Math.max(0, start - 30), start);
      const after = text.slice(start + acronym.length);
      const isListed = nameBefore.test(before) || nameAfter.test(after) || toldAfter.test(after);
      return !isLinked && !isListed && !romanNumeral.test(acronym);
    });
}

const isKnown = (acronym: string): boolean =>
  knownAcronyms.has(acronym) ||
  technologies.has(acronym) ||
  knownAcronyms.has(acronym.replace(/(?<=..)S$/, ''));

/**
 * A name, or a word that only stands in capitals: it is part of the employer's name or the title, is written in small
 * letters elsewhere, heads a part of the posting, or is in its address.
 */
function isName(acronym: string, names: string, {blocks, source}: Posting): boolean {
  const lower = acronym.toLowerCase();
  return (
    names.toLowerCase().includes(lower) ||
    new RegExp(`(?<![\\p{L}])(?:${lower}|${acronym.charAt(0)}${lower.slice(1)})(?![\\p{L}])`, 'u').test(
      source.text,
    ) ||
    new RegExp(`[@/.]${lower}\\b|\\b${lower}\\.\\p{L}`, 'iu').test(source.text) ||
    blocks.some(({type, text}) => type === 'heading' && text.includes(acronym))
  );
}

/** Small words that acronyms leave out. */
const small = /^(?:of|the|and|for|in|to|a|an|on|at|by|with|&)$/i;

/**
 * Whether the text spells an acronym out: it stands in brackets or before brackets, or the first letters of some words
 * in a row give it, small words counted or not.
 */
function isExplained(acronym: string, text: string): boolean {
  const plain = straightQuotes(text);
  const bracketed = new RegExp(
    `\\(\\s*(?:or |aka |the |“|")?${acronym}s?\\b|\\b${acronym}s?\\s*(?:\\(|[–—-] (?=\\p{L})|stands for|is short for)|\\[${acronym}\\b`,
    'u',
  );
  if (bracketed.test(plain)) return true;
  const words = plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)?|&/gu) ?? [];
  const all = initials(words);
  const large = initials(words.filter((word) => !small.test(word)));
  return all.includes(acronym) || large.includes(acronym);
}

/** The first letter of each word; a word that is itself in capitals is no expansion of one. */
const initials = (words: readonly string[]): string =>
  words.map((word) => (/^\p{Lu}{2,}s?$/u.test(word) ? ' ' : word.charAt(0).toUpperCase())).join('');
