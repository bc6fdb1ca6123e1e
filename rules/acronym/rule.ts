import {
  defineRule,
  factValue,
  isLegal,
  joinWords,
  type Line,
  lineSpan,
  linesOf,
  type Posting,
  type SectionKind,
  straightQuotes,
  technologyGroups,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {isExplained} from './explained.ts';
import {knownAcronyms} from './terms.ts';

type MessageId = 'unexplained' | 'again';

/** A posting with unexplained acronyms has one fault, whatever their number. */
const tolerance = 1;

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
const nameBefore = /\p{Lu}[\p{L}\p{N}.+#-]*(?:,| and| or|, and|, or)? $/u;
const nameAfter = /^(?:,| and| or|, and|, or)? \p{Lu}/u;
/** "The ABC college, an …": what follows says what it is. */
const toldAfter = /^(?: \p{Ll}+){1,3},? (?:an?|the|which|where) /u;
const romanNumeral = /^[IVX]+$/;

interface Found {
  readonly acronym: string;
  readonly line: Line;
  readonly start: number;
}

export default defineRule<MessageId>({
  meta: {
    id: 'acronym',
    category: 'clarity',
    summary: 'Abbreviations that only insiders know are spelt out once.',
    evidence: 'D',
    weight: 0.25,
    weightReason:
      'An abbreviation that nobody spells out shuts out those who come from elsewhere; few postings have many.',
    effort: 1,
    messages: {
      unexplained: {
        text: 'Will readers from outside know {acronyms}? Nothing in the posting says what {verb} for. Spell {object} out where {subject} first stand{ending}.',
        severity: 'info',
      },
      again: {text: 'Here stands “{acronym}”.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const text = wholeText(posting);
    const names = `${factValue(facts.title) ?? ''} ${factValue(facts.employer) ?? ''}`;
    const found = linesOf(facts.sections)
      .filter(({block, section, text: line}) => {
        const isRunning = block.type === 'paragraph' || block.type === 'item';
        return isRunning && parts.includes(section.kind) && !isLegal(line) && /\p{Ll}/u.test(line);
      })
      .flatMap(acronymsOf);
    const different = [...new Map(found.toReversed().map((one) => [one.acronym, one])).values()]
      .toReversed()
      .filter(({acronym}) => !isKnown(acronym))
      .slice(0, most)
      .filter(({acronym}) => !isName(acronym, names, posting) && !isExplained(acronym, text));
    return wordingResult({facts, template}, faultOf(different), tolerance);
  },
});

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

const isKnown = (acronym: string): boolean => knownAcronyms.has(acronym) || technologies.has(acronym);

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

function faultOf(found: readonly Found[]): WordingFault<MessageId>[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const isOne = others.length === 0;
  const spanOf = ({line, start, acronym}: Found) => lineSpan(line, start, start + acronym.length);
  const problem = {
    messageId: 'unexplained' as const,
    data: {
      acronyms: joinWords(
        found.slice(0, 3).map(({acronym}) => `“${acronym}”`),
        'or',
      ),
      verb: isOne ? 'it stands' : 'they stand',
      object: isOne ? 'it' : 'them',
      subject: isOne ? 'it' : 'they',
      ending: isOne ? 's' : '',
    },
    span: spanOf(first),
    related: others
      .slice(0, 2)
      .map((other) => ({messageId: 'again' as const, data: {acronym: other.acronym}, span: spanOf(other)})),
  };
  return [{kind: first.line.section.kind, problem}];
}
