import {
  type Duty,
  defineRule,
  dutyVerbForm,
  inForm,
  type LeadingVerb,
  leadingVerb,
  openingWord,
  type Posting,
  type Problem,
  replacements,
  type Span,
  type Suggestion,
  sameCase,
  sectionFinder,
  sourceSpan,
  type VerbForm,
  verbOfNoun,
  type WordingFault,
  weakOpeners,
  wordingResult,
} from '../../src/core/rule/index.ts';

type MessageId = 'odd' | 'half' | 'also';

interface Item {
  readonly duty: Duty;
  readonly verb: LeadingVerb;
}

/** Mixed lists that cost the whole share of the duties, and what each further duty in another form adds to one. */
const tolerance = 2;
const further = 0.05;
/** From how many bullets that begin with a verb a list has a form of its own, and what share of them makes it. Editors' advice. */
const own = {verbs: 4, share: 2 / 3};

const formName: Readonly<Record<VerbForm, string>> = {
  base: 'a plain verb',
  'third-person': 'a verb in “-s”',
  gerund: 'an “-ing” word',
};

export default defineRule<MessageId>({
  meta: {
    id: 'verb-form',
    category: 'clarity',
    summary: 'The duties of a list begin with a verb in one form.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'Mixed forms make a list look unfinished, and cost its sense nothing.',
    effort: 2,
    messages: {
      odd: {
        text: '“{word}” is {form}, while most duties in this list begin with {most}, such as “{example}”. Begin them all in one form, so that readers can skim the list.',
        severity: 'info',
      },
      half: {
        text: 'Some duties in this list begin with {most} (“{example}”) and others with {form} (“{word}”). Choose one form, so that readers can skim the list.',
        severity: 'info',
      },
      also: {text: '“{word}” is {form}.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const sectionOf = sectionFinder(facts.sections);
    const lists = new Map<number, Duty[]>();
    for (const duty of facts.duties) {
      const {group} = duty.block;
      if (!duty.listed || group === undefined || sectionOf(duty.block)?.kind !== 'responsibilities') continue;
      lists.set(group, [...(lists.get(group) ?? []), duty]);
    }
    const faults = [...lists.values()].flatMap((list): WordingFault<MessageId>[] => {
      const problem = mixed(list, posting);
      return problem === undefined ? [] : [{kind: 'responsibilities', ...problem}];
    });
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** The finding of a list whose duties begin in several forms. */
function mixed(
  list: readonly Duty[],
  posting: Posting,
): {readonly problem: Problem<MessageId>; readonly count: number} | undefined {
  const items = list.flatMap((duty): Item[] => {
    const verb = leadingVerb(duty.text);
    return verb === undefined ? [] : [{duty, verb}];
  });
  const certain = items.filter(({verb}) => verb.certain);
  const likely = items.filter(({duty, verb}) => verb.certain || isLikely(duty.text, verb));
  const ofForm = (form: VerbForm): Item[] => certain.filter(({verb}) => verb.form === form);
  const likelyOf = (form: VerbForm): number => likely.filter(({verb}) => verb.form === form).length;
  const forms: VerbForm[] = ['base', 'third-person', 'gerund'];
  forms.sort((a, b) => likelyOf(b) - likelyOf(a));
  const [most = 'base', second = 'base'] = forms;
  const example = ofForm(most).find(({verb}) => verb.base !== 'be') ?? ofForm(most)[0];
  // A list of nouns with a verb here and there has no form to keep.
  if (example === undefined || likely.length < own.verbs || likely.length < list.length / 2) return undefined;
  const isClear = likelyOf(most) >= likely.length * own.share;
  const data = {most: formName[most], example: example.verb.word};
  // In a list that is half and half “Writing letters” is an act too beside a sure “-ing” word.
  const sure = isClear || ofForm('gerund').length === 0 ? certain : likely.filter(isSureOrGerund);
  const odd = sure.filter(
    ({duty, verb}) =>
      (isClear ? verb.form !== most : verb.form === second) &&
      !weakOpeners.some(({pattern}) => pattern.test(duty.text)),
  );
  if (!isClear && odd.length < 2) return undefined;
  const problems = odd.map(
    ({duty, verb}): Problem<MessageId> => ({
      messageId: isClear ? 'odd' : 'half',
      data: {...data, word: verb.word, form: formName[verb.form]},
      span: sourceSpan(duty.block, verb.start, verb.end),
      suggestions: isClear ? rewrite(duty, verb, most, posting) : [],
    }),
  );
  const nouns = likelyOf(most) >= list.length * own.share ? list.flatMap(nounAtHead) : [];
  problems.push(
    ...nouns.map(
      ({word, span}): Problem<MessageId> => ({messageId: 'odd', data: {...data, word, form: 'a noun'}, span}),
    ),
  );
  const [first, ...rest] = problems;
  if (first === undefined) return undefined;
  const related = rest.slice(0, 2).map(({data = {}, span}) => ({messageId: 'also' as const, data, span}));
  return {problem: {...first, related}, count: 1 + rest.length * further};
}

const isSureOrGerund = ({verb}: Item): boolean => verb.certain || verb.form === 'gerund';

/** "Monitor results" and "Testing machines" can hardly be nouns at the head of a duty; "Project Management" and "Support for" can. */
function isLikely(text: string, {form, end}: LeadingVerb): boolean {
  const rest = text.slice(end);
  if (form === 'third-person') return false;
  const joined =
    form === 'gerund'
      ? /^(?:, \p{Ll}{1,20}ing){0,3},? (?:and|&) \p{Ll}{1,20}ing(?= )/u.exec(rest)?.[0].length
      : 0;
  return /^ (?!(?:of|for|is|are|in|at|from|and|or|to|with|as)\b)\p{Ll}/u.test(rest.slice(joined ?? 0));
}

/** A noun that names the act, behind what describes it: "Daily reconciliation of". Alone at the head, weak-verb names it. */
const describedNoun =
  /^(?:\p{L}[\p{L}-]{1,20} ){1,2}(?<noun>\p{Ll}[\p{Ll}-]{3,20})(?= (?:of|for|in|on|with|and|as|to|across|between|from)\b| \(|, |\.?$)/u;
const noDescription =
  /(?:^| )(?:an?|the|our|your|all|and|or|of|for|to|in|on|with|by|from|you|we|it|this|that|is|are|be|will|can|may|must|not|as|any|other) /i;

/** A duty that begins with such a noun, where it is certain. */
function nounAtHead({text, block}: Duty): {word: string; span: Span}[] {
  const match = describedNoun.exec(text);
  const {noun} = match?.groups ?? {};
  if (match === null || noun === undefined || leadingVerb(text) !== undefined) return [];
  const [word] = match;
  if (noDescription.test(word) || verbOfNoun(noun) === undefined) return [];
  return [{word, span: sourceSpan(block, 0, word.length)}];
}

const joint = /(?:,|;|\/|&|\.|!|\band|\bor|\bwhile|\bas well as)\s+(?=\p{L})/gu;

/** The first word in the form of the others, where no other verb of the bullet would have to change with it. */
function rewrite({text, block}: Duty, verb: LeadingVerb, form: VerbForm, posting: Posting): Suggestion[] {
  const word = inForm(verb.base, form);
  const rest = text.slice(verb.end);
  // "Begin working": two such words would stand side by side.
  if (form === 'gerund' && /^ \p{L}{1,20}ing\b/u.test(rest)) return [];
  if (word === undefined || [...rest.matchAll(joint)].some(isVerb(rest, verb.form))) return [];
  const change = {block, from: verb.start, to: verb.end, text: sameCase(word, verb.word)};
  return replacements(posting, [change], 'Begin as the others do:');
}

/** Whether a verb follows a joint: any “-ing” word where such a word leads. */
const isVerb =
  (rest: string, form: VerbForm) =>
  ({0: joined, index}: RegExpExecArray): boolean => {
    const next = rest.slice(index + joined.length, index + joined.length + 80);
    const word = openingWord(next);
    return form === 'gerund' ? word.endsWith('ing') : dutyVerbForm(word)?.form === form;
  };
