import {
  baseOfGerund,
  countActs,
  type Duty,
  defineRule,
  dutyVerbForm,
  excerpt,
  heldBy,
  listForm,
  openingWord,
  type Posting,
  type Problem,
  presence,
  replacement,
  type Suggestion,
  sourceSpan,
  thirdPerson,
  type VerbForm,
  weakOpeners,
} from '../../src/core/rule/index.ts';

/** What a duty with a weak opener still earns. */
const weakShare = 0.5;

export default defineRule({
  meta: {
    id: 'weak-verb',
    category: 'clarity',
    summary: 'Each duty begins with the verb that says what is done.',
    evidence: 'D',
    weight: 5,
    messages: {
      weak: {
        text: '“{opener}” leaves open what this person does. Begin the duty with the act itself: write, check, answer, repair.',
        severity: 'warning',
      },
    },
  },
  check({facts, posting, template}) {
    const of = template.duties.minimum;
    const state = presence(facts, 'responsibilities');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    if (state === 'absent') return {credit: heldBy('responsibilities', of), findings: []};
    const form = formOf(facts.duties);
    const weak = facts.duties.flatMap((duty) => {
      const problem = duty.listed ? weakness(duty, form, posting) : undefined;
      return problem === undefined ? [] : [problem];
    });
    // A list that duties-count finds long enough is long enough here.
    const listed = listForm('responsibilities', facts, posting) !== 'long text';
    const acts = countActs(facts, posting);
    const counted = listed && acts >= of - 3 ? of : Math.min(of, acts);
    // Beyond the duties that count, clean ones stand in for weak ones.
    const spare = Math.max(0, facts.duties.length - of);
    const costly = Math.max(0, Math.min(weak.length, counted) - spare);
    const cost = costly * weakShare;
    const credit = {earned: counted - cost, of, held: {[listed ? 'more-duties' : 'duty-list']: of - counted}};
    const [worst, ...others] = weak.sort(
      (a, b) => (b.suggestions?.length ?? 0) - (a.suggestions?.length ?? 0),
    );
    if (worst === undefined) return {credit, findings: []};
    return {credit, findings: [{...worst, cost, related: others.slice(0, 2)}]};
  },
});

/** The form that most duties of the list begin with. */
function formOf(duties: readonly Duty[]): VerbForm {
  const forms = duties.flatMap(({text}) => dutyVerbForm(openingWord(text))?.form ?? []);
  const count = (form: VerbForm): number => forms.filter((other) => other === form).length;
  if (count('gerund') > forms.length / 2) return 'gerund';
  return count('third-person') > forms.length / 2 ? 'third-person' : 'base';
}

function weakness({text, block}: Duty, form: VerbForm, posting: Posting): Problem<'weak'> | undefined {
  for (const {pattern, follows} of weakOpeners) {
    const opener = pattern.exec(text)?.[0];
    if (opener === undefined) continue;
    const better = strongerOpening(text, opener, follows, form);
    return {
      messageId: 'weak',
      data: {opener: excerpt(opener)},
      // Where the act itself stands nowhere, someone may only have a part in it.
      ...(follows === 'noun' ? {severity: 'info' as const} : {}),
      span: sourceSpan(block, 0, opener.trimEnd().length),
      ...(better === undefined ? {} : {suggestions: rewrite(posting, block, better)}),
    };
  }
  return undefined;
}

/** An edit only where the source holds the words as they are read: markup inside them would be torn apart. */
function rewrite(posting: Posting, block: Duty['block'], {text, length}: Opening): Suggestion[] {
  const span = sourceSpan(block, 0, length);
  if (posting.source.text.slice(span.start, span.end) !== block.text.slice(0, length)) return [];
  return [replacement(posting, span, text, 'Begin with the act:')];
}

interface Opening {
  readonly text: string;
  /** How much of the duty's text it replaces. */
  readonly length: number;
}

/** Gerunds that are as often the name of a thing; they are acts only before a determiner. */
const nounGerunds =
  /^(?:building|engineering|marketing|training|planning|accounting|recruiting|testing|reporting|scheduling|pricing|programming|operating|running|drawing|housing|funding|meeting|briefing|banking|billing|booking|purchasing|cleaning|packaging|publishing|processing|tracking|monitoring|modelling|modeling)$/;
const determiner = /^ (?:an?|the|our|your|all|each|every|any|these|this|their|its|new|both|how|what|that)\b/;

/** "Responsible for designing" → "Design", in the form of the list's other duties. */
function strongerOpening(
  text: string,
  opener: string,
  follows: 'gerund' | 'verb' | 'noun',
  form: VerbForm,
): Opening | undefined {
  if (follows === 'noun') return undefined;
  const next = /^[a-z]+/.exec(text.slice(opener.length))?.[0] ?? '';
  const rest = text.slice(opener.length + next.length);
  // "designing and running": both verbs would have to change. "of", or nothing, after it: it is a noun.
  if (/^(?:,| and| or)\s+\w+ing\b|^ of\b|^\W*$/.test(rest)) return undefined;
  if (nounGerunds.test(next) && !determiner.test(rest)) return undefined;
  const base = follows === 'verb' ? dutyVerbForm(next)?.base : baseOfGerund(next);
  if (base === undefined) return undefined;
  const length = opener.length + next.length;
  const addressed = /^you(?:'ll| will)/i.exec(opener)?.[0];
  if (addressed !== undefined) return {text: `${addressed} ${base}`, length};
  const verb =
    form === 'gerund'
      ? follows === 'gerund'
        ? next
        : undefined
      : form === 'third-person'
        ? thirdPerson(base)
        : base;
  return verb === undefined ? undefined : {text: verb.charAt(0).toUpperCase() + verb.slice(1), length};
}
