import {
  type Act,
  defineRule,
  enoughActs,
  excerpt,
  type Facts,
  heldBy,
  isFunctionWord,
  isHandsOn,
  leadingVerb,
  listForm,
  normalise,
  type Problem,
  presence,
  withinFinder,
  withoutOpener,
} from '../../src/core/rule/index.ts';
import {alreadySaid, enumeration, halfSaid, openingVerbs} from './terms.ts';

type MessageId = 'unnamed' | 'also';

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
        text: 'Names and numbers let readers picture the work: a product, a client, a place, a tool, how many. {place}',
        severity: 'info',
      },
      also: {text: 'It would help in “{duty}” too.', severity: 'info'},
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
    if (earned >= possible) return {credit, findings: []};
    return {credit, findings: [{...problemOf(valued, facts), cost: possible - earned}]};
  },
});

interface Valued {
  readonly act: Act;
  /** Between nothing and one. */
  readonly value: number;
}

/** What each act earns: one where it names something that none before it named, half where it is said in full. */
function valueActs(facts: Facts): Valued[] {
  const {acts, acronyms, namedThings, passives, vagueWords} = facts;
  const unknown = new Set(acronyms.map(({text}) => text));
  const seen = new Set<string>();
  const thingsIn = withinFinder(namedThings);
  // Who does it is as open as what, where it is told in the passive.
  const openIn = withinFinder([...vagueWords, ...passives]);
  // "Clean the ovens" is all there is to say of work that is done by hand.
  const isByHand = isHandsOn(facts);
  let technologies = 0;
  return acts.map((act): Valued => {
    const things = thingsIn(act.span);
    const own = things.filter(({text}) => !seen.has(normalise(text)));
    for (const {text} of own) seen.add(normalise(text));
    const onlyTechnology = own.length > 0 && own.every(({kind}) => kind === 'technology');
    if (onlyTechnology) technologies++;
    const isNamed = own.length > 0 && (!onlyTechnology || technologies <= byTechnology);
    if (isNamed) return {act, value: 1};
    const words = meaningfulWords(act.text);
    const isClear =
      openIn(act.span).length === 0 && !halfSaid.test(act.text) && !words.some((word) => unknown.has(word));
    const isListing = enumeration.test(withoutOpener(act.text).replace(openingVerbs, ''));
    const told = isListing || isByHand ? 1 : words.length >= saidInFull ? half : 0;
    return {act, value: isClear ? told : 0};
  });
}

/** What is left without the words that only join others, so that a duty gains nothing by being longer. */
function meaningfulWords(text: string): string[] {
  const words = withoutOpener(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.filter((word) => !isFunctionWord(word));
}

/** The duties that say least, of those that tell an act; a sentence in passing is not one to name. */
function problemOf(valued: readonly Valued[], {duties}: Facts): Problem<MessageId> {
  const listed = new Set(duties.map(({block}) => block));
  const places = valued
    .filter(
      ({act: {text, block}, value}) =>
        value < 1 && listed.has(block) && leadingVerb(text) !== undefined && !alreadySaid.test(text),
    )
    .map(({act, value}) => ({...act, value, length: meaningfulWords(act.text).length}))
    .sort((a, b) => a.value - b.value || a.length - b.length);
  const [first] = places;
  return {
    messageId: 'unnamed',
    data: {
      place:
        first === undefined
          ? 'Put some into what is said of the work.'
          : `One would help most in “${excerpt(first.text)}”.`,
    },
    span: (first ?? (valued[0] as Valued).act).span,
    related: places
      .slice(1, 3)
      .map(({text, span}) => ({messageId: 'also', data: {duty: excerpt(text)}, span})),
  };
}
