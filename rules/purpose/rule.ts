import {
  anchorOf,
  defineRule,
  excerpt,
  heldBy,
  leadingVerb,
  normalise,
  type Problem,
  presence,
  puzzling,
  type RuleResult,
  type Span,
  toldSentences,
  withinFinder,
  withoutOpener,
  workSections,
} from '../../src/core/rule/index.ts';
import {beneficiary, purposes} from './terms.ts';

type MessageId = 'none' | 'more';

/**
 * Lines and paragraphs from which on a reader sees what the work is for. Source: strangers to the project called most remarks
 * wrong where two lines or more tell it; in seven lots of postings the marks for impact that careful readers gave are met as
 * well with two as with five.
 */
const enough = 2;

/**
 * Acts of which a reader may ask what they are for; to pay invoices or moderate a forum explains itself. Source: what
 * strangers to the project said of this rule's findings on 46 postings.
 */
const worthAsking: ReadonlySet<string> = new Set(
  'analyse analyze automate build collect create define design develop evaluate evolve implement integrate investigate migrate model prototype redesign research restructure'.split(
    ' ',
  ),
);

/** Words of a sentence from which on its purpose is lost in it. Source: editors' judgement. */
const longest = 50;

export default defineRule<MessageId>({
  meta: {
    id: 'purpose',
    category: 'impact',
    summary: 'The company and the duties say what the work is for, or how much there is of it.',
    evidence: 'D',
    weight: 2.25,
    weightReason:
      'A duty whose use is plain says more than one that is only named; few postings can give figures for all.',
    effort: 2,
    messages: {
      none: {
        text: 'Hardly a sentence says what the work is for. {where} whom it helps or what it makes possible: “… so that [who] can [do what]”.',
        severity: 'info',
      },
      more: {
        text: 'Of all lines only “{line}” says what the work is for. Say it of another{example}: whom it helps or what it makes possible, as in “… so that [who] can [do what]”.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}): RuleResult<MessageId> {
    const state = presence(facts, 'responsibilities');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    if (state === 'absent') return {credit: heldBy('responsibilities', enough), findings: []};
    const figuresIn = withinFinder(facts.measures);
    const tells = (text: string, span: Span): boolean => saysPurpose(text) || figuresIn(span).length > 0;
    const telling = toldSentences(facts, posting, [
      ...puzzling(facts),
      ...facts.vagueWords.filter(({kind}) => kind === 'stock'),
    ]).filter(
      ({sentence: {text, words}, kind, span}) =>
        workSections.includes(kind) && words.length <= longest && tells(text, span),
    );
    const earned = Math.min(
      enough,
      new Set(telling.map(({sentence}) => normalise(sentence.block.text))).size,
    );
    const credit = {earned, of: enough};
    if (earned === enough) return {credit, findings: []};
    const acts = facts.acts.filter(
      ({text, span, block}) =>
        worthAsking.has(leadingVerb(text)?.base ?? '') &&
        // The next sentence of an item may tell it.
        !tells(block.text, span) &&
        !beneficiary.test(text) &&
        !mayTell.test(text),
    );
    const act = acts.find(({listed}) => listed) ?? acts[0];
    const quote = act && `“${excerpt(act.text)}”`;
    const problem: Problem<MessageId> = {
      messageId: earned === 0 ? 'none' : 'more',
      data: {
        line: excerpt(telling[0]?.sentence.text ?? ''),
        where: quote === undefined ? 'Say' : `In ${quote}, for one, say`,
        example: quote === undefined ? '' : `, such as ${quote}`,
      },
      span: act?.span ?? anchorOf(posting, facts, 'responsibilities'),
      anchored: act === undefined,
      cost: enough - earned,
    };
    return {credit, findings: [problem]};
  },
});

/** “… to create a great place to work”, “as we move on”: a reason too, that some reader would take for one. */
const mayTell =
  / to (?!(?:the|an?|our|your|their|all) )\p{Ll}{3}| (?:as we|while|helping|for|so|ensuring|resulting) /u;

/** Whether a text says what something is for; to “help with” something is none, nor to be “responsible for keeping” it. */
const saysPurpose = (text: string): boolean => purposes.test(withoutOpener(text));
