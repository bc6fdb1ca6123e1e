import {
  type Block,
  count,
  type Discipline,
  defineRule,
  disciplines,
  excerpt,
  type Facts,
  factValue,
  generalTitles,
  heldBy,
  joinWords,
  type KeywordMention,
  optionalWords,
  type Posting,
  type Problem,
  presence,
  type Span,
  sourceSpan,
  straightQuotes,
  wholeSpan,
  withinFinder,
} from '../../src/core/rule/index.ts';
import {fewest, othersWork, wishWeight} from './terms.ts';

type MessageId = 'foreign-duties' | 'foreign-skills' | 'here';

export default defineRule<MessageId>({
  meta: {
    id: 'discipline-fit',
    category: 'findability',
    summary: 'Duties and skills are those of the discipline that the title names.',
    evidence: 'D',
    weight: 1.25,
    weightReason: 'A text about another job than the title’s misleads those who search; it is rare.',
    effort: 3,
    messages: {
      'foreign-duties': {
        text: 'The title names a {own} job, but {foreign} of {all} duties are about {work}, such as “{example}”. The people you reach may not want that work: change the title, or say more of the {own} work.',
        severity: 'info',
      },
      'foreign-skills': {
        text: 'The title names a {own} job, but most of the tools and skills asked for belong to {other} work: {examples}. The people you reach may not have them: change the title, or keep what the work needs.',
        severity: 'info',
      },
      here: {text: 'This one is about {work} too: “{example}”.', severity: 'info'},
    },
  },
  check({facts, posting}) {
    const own = disciplineOf(factValue(facts.title) ?? '');
    if (own === undefined) return {credit: 'not-applicable', findings: []};
    const parts = [presence(facts, 'responsibilities'), presence(facts, 'requirements')];
    if (!parts.includes('present'))
      return {credit: parts.includes('unknown') ? 'unknown' : heldBy('responsibilities'), findings: []};
    const problem = foreignDuties(own, facts) ?? foreignSkills(own, facts, posting);
    if (problem === undefined) return {credit: {earned: 1, of: 1}, findings: []};
    return {credit: {earned: 0, of: 1}, findings: [{...problem, cost: 1}]};
  },
});

/** The one discipline that a title names. */
function disciplineOf(title: string): Discipline | undefined {
  if (generalTitles.test(title)) return undefined;
  const named = disciplines.filter(({titles}) => titles.test(title));
  return named.length === 1 ? named[0] : undefined;
}

/** A word that only the work of one discipline has. */
interface Mark {
  readonly text: string;
  readonly span: Span;
  readonly line: Line;
}

interface Line {
  readonly text: string;
  readonly block: Block;
  readonly span: Span;
  readonly weight: number;
}

type Mentions = (outer: Span) => readonly KeywordMention[];

/** What in a line is a discipline's own: names of its technologies, and words of its work. */
function marksOf({groups, signs}: Discipline, line: Line, mentions: Mentions): Mark[] {
  const {block, span, text} = line;
  const names = mentions(span).flatMap(({group, term, span: at}) =>
    groups.includes(group) ? [{text: term, span: at, line}] : [],
  );
  // A duty in prose is a part of its block.
  const from = Math.max(0, block.text.indexOf(text));
  const words = [...text.matchAll(signs)].map(({0: sign, index}) => ({
    text: sign.toLowerCase(),
    span: sourceSpan(block, from + index, from + index + sign.length),
    line,
  }));
  return [...names, ...words];
}

/** The other discipline that most of the lines speak for. */
function strongest<T>(
  own: Discipline,
  found: (other: Discipline) => readonly T[],
  weigh: (found: readonly T[]) => number,
): {readonly other: Discipline; readonly found: readonly T[]; readonly weight: number} | undefined {
  const [best] = disciplines
    .filter((other) => other !== own && !own.near.includes(other.id))
    .map((other) => ({other, found: found(other)}))
    .map((entry) => ({...entry, weight: weigh(entry.found)}))
    .sort((a, b) => b.weight - a.weight);
  return best !== undefined && best.weight >= fewest ? best : undefined;
}

function foreignDuties(own: Discipline, facts: Facts): Problem<MessageId> | undefined {
  const mentions = withinFinder(facts.keywords);
  const lines = facts.duties.map((duty): Line => ({...duty, weight: 1}));
  const isOwn = (line: Line): boolean =>
    own.shared.test(line.text) || marksOf(own, line, mentions).length > 0;
  const strange = lines.filter((line) => !isOwn(line) && !othersWork.test(line.text));
  const best = strongest(
    own,
    (other) => strange.filter((line) => marksOf(other, line, mentions).length > 0),
    (found) => found.length,
  );
  if (best === undefined || best.weight <= lines.filter(isOwn).length) return undefined;
  const [first, ...others] = best.found;
  if (first === undefined) return undefined;
  const {work} = best.other;
  return {
    messageId: 'foreign-duties',
    data: {
      own: own.name,
      foreign: count(best.found.length),
      all: count(lines.length),
      work,
      example: excerpt(first.text),
    },
    span: first.span,
    related: others
      .slice(0, 2)
      .map((line) => ({messageId: 'here', data: {example: excerpt(line.text), work}, span: line.span})),
  };
}

/** Skills by name: those of another discipline against all others that the posting asks for. */
function foreignSkills(own: Discipline, facts: Facts, posting: Posting): Problem<MessageId> | undefined {
  const wishes = facts.sections
    .filter(({kind}) => kind === 'nice-to-have')
    .flatMap(({blocks}) => blocks)
    .map((block): Line => ({text: block.text, block, span: wholeSpan(block), weight: wishWeight}));
  const demands = facts.demands.map(
    (demand): Line => ({
      ...demand,
      weight: optionalWords.test(straightQuotes(demand.text)) ? wishWeight : 1,
    }),
  );
  const mentions = withinFinder(facts.keywords);
  const lines = [...demands, ...wishes];
  const found = (discipline: Discipline): Mark[] =>
    lines.flatMap((line) => marksOf(discipline, line, mentions));
  const best = strongest(own, found, (marks) => total(marks));
  if (best === undefined) return undefined;
  const {groups, name, work} = best.other;
  const rest = lines.flatMap((line) =>
    mentions(line.span).flatMap(({group, term, span}) =>
      groups.includes(group) ? [] : [{text: term, span, line}],
    ),
  );
  const [first] = best.found;
  if (first === undefined || best.weight <= total([...rest, ...found(own)])) return undefined;
  const words = (span: Span): string => excerpt(posting.source.text.slice(span.start, span.end));
  const examples = [...new Map(best.found.map(({text, span}) => [text, `“${words(span)}”`])).values()];
  const places = [...new Set(best.found.map(({line}) => line))].slice(1, 3);
  return {
    messageId: 'foreign-skills',
    data: {own: own.name, other: name, examples: joinWords(examples.slice(0, 5))},
    span: first.span,
    related: places.map(({text, span}) => ({messageId: 'here', data: {example: excerpt(text), work}, span})),
  };
}

/** The weight of what is named, each name once. */
function total(marks: readonly Mark[]): number {
  const weights = new Map<string, number>();
  for (const {text, line} of marks) weights.set(text, Math.max(line.weight, weights.get(text) ?? 0));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
