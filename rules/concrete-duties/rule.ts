import {
  type Act,
  defineRule,
  enoughActs,
  excerpt,
  type Facts,
  factValue,
  heldBy,
  isFunctionWord,
  listForm,
  normalise,
  oneOf,
  type Problem,
  presence,
  withinFinder,
  withoutOpener,
} from '../../src/core/rule/index.ts';
import {
  afterNoun,
  alreadySaid,
  asks,
  enumeration,
  halfSaid,
  massNoun,
  oneThing,
  openingVerbs,
} from './terms.ts';

type MessageId = 'unnamed' | 'unnamed-any' | 'some' | 'some-any' | 'tools' | 'same' | 'also';

/** Duties that may earn by the name of a technology alone, so that a list of tools is no picture of a job. */
const byTechnology = 3;

/**
 * Words of meaning from which on a duty without any name still gives half a picture, as long as no word in it is vague.
 * Source: editors' judgement, held against the marks for impact that careful readers gave.
 */
const saidInFull = 5;
const half = 0.5;

export default defineRule<MessageId>({
  meta: {
    id: 'concrete-duties',
    category: 'impact',
    summary: 'The duties name what they are about: products, projects, clients, tools, numbers.',
    evidence: 'D',
    weight: 2,
    weightReason: 'What a duty calls by its name can be pictured; figures say more still.',
    effort: 2,
    messages: {
      unnamed: {
        text: 'Few duties name a product, project, client, tool or number, so readers cannot picture the work. In “{duty}”, for one, say {ask}.',
        severity: 'info',
      },
      'unnamed-any': {
        text: 'Few duties name a product, project, client, tool or number, so readers cannot picture the work. Put one into the duties that matter most.',
        severity: 'info',
      },
      some: {
        text: 'In “{duty}”, say {ask}: a name or number is what readers can picture.',
        severity: 'info',
      },
      'some-any': {
        text: 'This duty names no product, project, client, tool or number. Put one in where you can, so that readers can picture the work.',
        severity: 'info',
      },
      tools: {
        text: 'This duty names a tool and nothing else. Say what is built or kept running with it, so that readers can picture the work.',
        severity: 'info',
      },
      same: {
        text: 'This duty names only what another has named before. Say what is its own, such as a number or whom it is for.',
        severity: 'info',
      },
      also: {text: 'In “{duty}”, say {ask}.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const of = enoughActs(template);
    const state = presence(facts, 'responsibilities');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    if (state === 'absent') return {credit: heldBy('responsibilities', of), findings: []};
    const valued = valueActs(facts);
    const earned = Math.min(
      of,
      valued.reduce((sum, {value}) => sum + value, 0),
    );
    // What too few duties cost is for the finding that says so.
    const possible = Math.min(of, valued.length);
    const holder = listForm('responsibilities', facts, posting) === 'long text' ? 'duty-list' : 'more-duties';
    const credit = {earned, of, held: {[holder]: of - possible}};
    const problem = earned < possible ? problemOf(valued, facts) : undefined;
    return {credit, findings: problem === undefined ? [] : [{...problem, cost: possible - earned}]};
  },
});

interface Valued {
  readonly act: Act;
  /** Between nothing and one. */
  readonly value: number;
  /** It names technologies alone. */
  readonly onlyTools: boolean;
  /** It names something, be it for the second time. */
  readonly isNaming: boolean;
}

/** What each act earns: one where it names something that none before it named, half where it is said in full. */
function valueActs({acts, acronyms, namedThings, passives, vagueWords}: Facts): Valued[] {
  const unknown = new Set(acronyms.map(({text}) => text));
  const seen = new Set<string>();
  const thingsIn = withinFinder(namedThings);
  // Who does it is as open as what, where it is told in the passive.
  const openIn = withinFinder([...vagueWords, ...passives]);
  let technologies = 0;
  return acts.map((act): Valued => {
    const things = thingsIn(act.span);
    const isNaming = things.length > 0;
    const own = things.filter(({text}) => !seen.has(normalise(text)));
    for (const {text} of own) seen.add(normalise(text));
    const onlyTechnology = own.length > 0 && own.every(({kind}) => kind === 'technology');
    if (onlyTechnology) technologies++;
    const isNamed = own.length > 0 && (!onlyTechnology || technologies <= byTechnology);
    if (isNamed) return {act, value: 1, onlyTools: onlyTechnology, isNaming};
    const words = meaningfulWords(act.text);
    const isClear =
      openIn(act.span).length === 0 && !halfSaid.test(act.text) && !words.some((word) => unknown.has(word));
    const isListing = enumeration.test(withoutOpener(act.text).replace(openingVerbs, ''));
    const told = isListing ? 1 : words.length >= saidInFull ? half : 0;
    return {act, value: isClear ? told : 0, onlyTools: onlyTechnology, isNaming};
  });
}

/** What is left without the words that only join others, so that a duty gains nothing by being longer. */
function meaningfulWords(text: string): string[] {
  const words = withoutOpener(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.filter((word) => !isFunctionWord(word));
}

/** The duty that would gain most: one of the list that earns nothing, and of which it is plain what to ask. */
function problemOf(valued: readonly Valued[], facts: Facts): Problem<MessageId> | undefined {
  const duties = new Set(facts.duties.map(({block}) => block));
  const own = new Set((factValue(facts.employer) ?? '').split(/\s+/).filter(Boolean).map(normalise));
  const places = valued
    .filter(({value}) => value < 1)
    .map(({act, value, onlyTools, isNaming}) => {
      const ask = isNaming ? undefined : askOf(act.text, own);
      const rank = (ask === undefined ? 4 : 0) + (duties.has(act.block) ? 0 : 2) + (isNaming ? 1 : value);
      return {act, ask, onlyTools, isNaming, rank};
    })
    .sort((a, b) => a.rank - b.rank);
  const [first] = places;
  if (first === undefined) return undefined;
  const named = valued.filter(({value}) => value === 1).length;
  const messageId = named < valued.length / 3 ? 'unnamed' : 'some';
  if (first.ask === undefined)
    return {
      messageId: first.onlyTools ? 'tools' : first.isNaming ? 'same' : `${messageId}-any`,
      span: first.act.span,
    };
  const asked = places.flatMap(({act, ask}): Problem<MessageId>[] =>
    ask === undefined ? [] : [{messageId: 'also', data: {duty: excerpt(act.text), ask}, span: act.span}],
  );
  const problem = oneOf(asked);
  return problem && {...problem, messageId};
}

const nounAsks = asks.map(([nouns, ask]) => ({pattern: new RegExp(`\\b(?:${nouns})\\b`, 'gi'), ask}));

/** Whether the word before a noun is a name, of the employer or another. */
function isNameBefore(before: string, own: ReadonlySet<string>): boolean {
  const word = /\S (\S+) $/.exec(before)?.[1] ?? '';
  return /^\p{Lu}/u.test(word) || own.has(normalise(word));
}

/** What to ask, where the duty is about something general and does not say which. */
function askOf(text: string, own: ReadonlySet<string>): string | undefined {
  if (alreadySaid.test(text)) return undefined;
  for (const {pattern, ask} of nounAsks) {
    const found = [...text.matchAll(pattern)].find(
      ({0: noun, index}) =>
        afterNoun.test(text.slice(index + noun.length)) &&
        // "The Mill Lane app" says which.
        !isNameBefore(text.slice(0, index), own) &&
        (noun.endsWith('s') || massNoun.test(noun) || oneThing.test(text.slice(0, index))),
    );
    if (found === undefined) continue;
    const [noun] = found;
    // "Documents for customs" say whom they are for.
    const isFor = /^ (?:for|to)\b/.test(text.slice(found.index + noun.length));
    return (isFor ? 'which {noun}' : ask).replace('{noun}', noun.toLowerCase());
  }
  return undefined;
}
