import {
  type Act,
  anchorOf,
  capital,
  count,
  type Duty,
  defineRule,
  enoughActs,
  excerpt,
  heldBy,
  isHandsOn,
  listForm,
  type Problem,
  presence,
  saidDuties,
  sectionFinder,
  wholeSpan,
} from '../../src/core/rule/index.ts';

type MessageId = 'few' | 'brief' | 'unsaid' | 'many';

/** Duties that may be more than the template says before it matters. Source: editors' judgement of real lists. */
const tolerance = 2;

/**
 * Duties past the limit that cost all that too many can cost, and the share of the credit that is. Source: careful
 * readers mark down what runs past a dozen, mildly.
 */
const surplus = {duties: 10, share: 0.65};

export default defineRule<MessageId>({
  meta: {
    id: 'duties-count',
    category: 'structure',
    summary: 'The duties are as many as give a picture of the job, and not more.',
    evidence: 'D',
    weight: 2.25,
    weightReason:
      'Acts tell what the job is. From five on more of them change readers’ judgement little; a list past a dozen tires.',
    effort: 3,
    messages: {
      few: {
        text: 'Only {count} {duties} listed. Is an important one missing? {minimum} to {maximum} give a full picture of the job.',
        severity: 'info',
      },
      brief: {
        text: 'The duties are told in few words. A list of {minimum} to {maximum} gives readers a full picture of the job.',
        severity: 'info',
      },
      unsaid: {
        text: 'Of {total} duties {count} what this person does. “{example}” is a subject or a skill; say what is done with it, and for whom.',
        severity: 'info',
      },
      many: {
        text: '{count} duties are too many to take in. Join those that belong together, or group them under subheadings.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const {minimum, maximum} = template.duties;
    const of = enoughActs(template);
    const state = presence(facts, 'responsibilities');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    if (state === 'absent') return {credit: heldBy('responsibilities', of), findings: []};
    const {acts, duties, sections} = facts;
    // "Laundry" and "light cleaning" are all there is to say of work that is done by hand.
    const named = isHandsOn(facts) ? Math.max(acts.length, saidDuties(facts)) : acts.length;
    const enough = Math.min(of, named);
    // What bullet-lists says about running text comes first.
    if (listForm('responsibilities', facts, posting) === 'long text') {
      return {credit: {earned: enough, of, held: {'duty-list': of - enough}}, findings: []};
    }
    const anchor = {span: anchorOf(posting, facts, 'responsibilities'), anchored: true};
    if (enough < of) {
      const example = duties.length >= of ? firstWithoutAct(duties, acts) : undefined;
      // Readers count the bullets, whatever a sentence above them adds.
      const items = duties.filter(({listed}) => listed).length;
      const isList = items > 1 || isHandsOn(facts);
      const seen = items > 1 ? items : named;
      const common = {cost: of - enough, absent: 'more-duties' as const};
      const problem: Problem<MessageId> =
        example === undefined
          ? {
              ...anchor,
              ...common,
              // How many a sentence holds is not for counting.
              messageId: isList ? 'few' : 'brief',
              data: {
                count: seen === 0 ? 'hardly any' : count(seen),
                duties: seen < 2 ? 'duty is' : 'duties are',
                minimum: isList ? capital(count(minimum)) : count(minimum),
                maximum: count(maximum),
              },
            }
          : {
              ...common,
              messageId: 'unsaid',
              data: {
                total: count(duties.length),
                count: sayWhat(acts.length),
                example: excerpt(example.text),
              },
              span: example.span,
            };
      return {credit: {earned: enough, of}, findings: [problem]};
    }
    // Sentences without bullets are no count of duties, and what is one list may be several.
    if (!duties.every(({listed}) => listed)) return {credit: {earned: of, of}, findings: []};
    // Groups under headings of their own are taken in one by one, unless one of them is too long by itself.
    const sectionOf = sectionFinder(sections);
    const groups = sections
      .filter(({kind, blocks}) => kind === 'responsibilities' && blocks.length > 0)
      .map((section) => ({section, size: duties.filter(({block}) => sectionOf(block) === section).length}));
    const limit = maximum + tolerance;
    const longest = groups.toSorted((a, b) => b.size - a.size)[0];
    const isGroup = groups.length > 1 && longest !== undefined && longest.size > limit;
    const number = isGroup ? longest.size : duties.length;
    const excess = isGroup ? longest.size - limit : duties.length - limit * Math.max(1, groups.length);
    if (excess <= 0) return {credit: {earned: of, of}, findings: []};
    const {heading} = longest?.section ?? {};
    const place = isGroup && heading !== undefined ? {span: wholeSpan(heading), anchored: true} : anchor;
    const cost = of * surplus.share * Math.min(1, excess / surplus.duties);
    return {
      credit: {earned: of - cost, of},
      findings: [{...place, messageId: 'many', data: {count: number}, cost}],
    };
  },
});

/** "Other duties as assigned" is not for saying what is done with it. */
const catchAll =
  /\bother (?:\w+ ){0,2}(?:duties|tasks|responsibilities|projects)\b|\bas (?:required|assigned|needed|directed)\b/i;

/** A duty of which no sentence is an act. */
function firstWithoutAct(duties: readonly Duty[], acts: readonly Act[]): Duty | undefined {
  const named = new Set(acts.map(({block}) => block));
  return duties.find(({block, text, listed}) => listed && !named.has(block) && !catchAll.test(text));
}

const sayWhat = (acts: number): string =>
  acts === 0 ? 'none says' : acts === 1 ? 'only one says' : `only ${count(acts)} say`;
