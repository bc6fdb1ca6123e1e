import {
  type Act,
  defineRule,
  enoughActs,
  type Facts,
  heldBy,
  isFunctionWord,
  listForm,
  normalise,
  oneOf,
  type Problem,
  presence,
  weakOpeners,
  withinFinder,
} from '../../src/core/rule/index.ts';
import {asks, halfSaid, otherwise} from './terms.ts';

type MessageId = 'unnamed' | 'some' | 'also';

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
    weight: 5,
    weightReason: 'What a duty calls by its name can be pictured; figures say more still.',
    effort: 2,
    messages: {
      unnamed: {
        text: 'Few duties name a product, project, client, tool or number, so readers cannot picture the work. This one would gain most: say {ask}.',
        severity: 'info',
      },
      some: {
        text: 'This duty would gain most from a name or number that readers can picture: say {ask}.',
        severity: 'info',
      },
      also: {text: 'Here, say {ask}.', severity: 'info'},
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
}

/** What each act earns: one where it names something that none before it named, half where it is said in full. */
function valueActs({acts, acronyms, namedThings, vagueWords}: Facts): Valued[] {
  const unknown = new Set(acronyms.map(({text}) => text));
  const seen = new Set<string>();
  const thingsIn = withinFinder(namedThings);
  const vagueIn = withinFinder(vagueWords);
  let technologies = 0;
  return acts.map((act): Valued => {
    const own = thingsIn(act.span).filter(({text}) => !seen.has(normalise(text)));
    for (const {text} of own) seen.add(normalise(text));
    const onlyTechnology = own.length > 0 && own.every(({kind}) => kind === 'technology');
    if (onlyTechnology) technologies++;
    const isNamed = own.length > 0 && (!onlyTechnology || technologies <= byTechnology);
    if (isNamed) return {act, value: 1};
    const words = meaningfulWords(act.text);
    const isClear =
      vagueIn(act.span).length === 0 && !halfSaid.test(act.text) && !words.some((word) => unknown.has(word));
    return {act, value: isClear && words.length >= saidInFull ? half : 0};
  });
}

/** What is left without the words that only join others, so that a duty gains nothing by being longer. */
function meaningfulWords(text: string): string[] {
  const opener = weakOpeners.map(({pattern}) => pattern.exec(text)?.[0] ?? '').find(Boolean) ?? '';
  const words = text.slice(opener.length).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.filter((word) => !isFunctionWord(word));
}

/** The duty that would gain most: one of the list that earns nothing, and of which it is plain what to ask. */
function problemOf(valued: readonly Valued[], facts: Facts): Problem<MessageId> | undefined {
  const duties = new Set(facts.duties.map(({block}) => block));
  const places = valued
    .filter(({value}) => value < 1)
    .map(({act, value}) => {
      const ask = askOf(act.text);
      const rank = value + (ask === undefined ? half : 0) + (duties.has(act.block) ? 0 : 2);
      return {span: act.span, ask: ask ?? otherwise, rank};
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({span, ask}): Problem<MessageId> => ({messageId: 'also', data: {ask}, span}));
  const problem = oneOf(places);
  const named = valued.filter(({value}) => value === 1).length;
  return problem && {...problem, messageId: named < valued.length / 2 ? 'unnamed' : 'some'};
}

function askOf(text: string): string | undefined {
  for (const [pattern, ask] of asks) {
    const noun = pattern.exec(text)?.[0];
    if (noun !== undefined) return ask.replace('{noun}', noun.toLowerCase());
  }
  return undefined;
}
