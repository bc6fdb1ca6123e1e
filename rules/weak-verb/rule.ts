import {
  count,
  type Duty,
  defineRule,
  dutyVerbForm,
  enoughActs,
  excerpt,
  heldBy,
  listForm,
  openingWord,
  type Posting,
  type Problem,
  presence,
  replacements,
  saidDuties,
  sourceSpan,
  straightQuotes,
  type VerbForm,
} from '../../src/core/rule/index.ts';
import {type Speller, weakOpening} from './openings.ts';
import {british} from './terms.ts';

type MessageId = 'weak' | 'delayed' | 'part' | 'noun' | 'demand';

/** What a duty with a weak opener loses, and what where there are others in plenty to read. */
const weakShare = {counted: 0.5, spare: 0.1};
/** Places that a finding names. */
const named = 3;

export default defineRule<MessageId>({
  meta: {
    id: 'weak-verb',
    category: 'clarity',
    summary: 'Each duty begins with the verb that says what is done.',
    evidence: 'D',
    weight: 0.5,
    weightReason: 'A duty that begins with its verb is read faster; a matter of style.',
    effort: 2,
    messages: {
      weak: {
        text: '“{opener}” leaves open what this person does. Begin the duty with the act itself, in a verb that readers can picture.{more}',
        severity: 'warning',
      },
      delayed: {
        text: '“{opener}” puts off what this person does. Begin the duty with the act itself.{more}',
        severity: 'warning',
      },
      part: {
        text: '“{opener}” says that this person has a part in the work, but not which part. Name it: say what of it this person does.{more}',
        severity: 'info',
      },
      demand: {
        text: '“{opener}” asks for something that people bring. Among the duties, say what this person does with it, or move it to the requirements.{more}',
        severity: 'info',
      },
      noun: {
        text: '“{opener}” hides the act in a noun. Say “{verb}”: it is shorter, and shows at once what this person does.{more}',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const of = template.duties.minimum;
    const state = presence(facts, 'responsibilities');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    if (state === 'absent') return {credit: heldBy('responsibilities', of), findings: []};
    const form = formOf(facts.duties);
    const spell: Speller = british.test(posting.source.text) ? (verb) => verb : american;
    const weak = facts.duties.flatMap((duty) => {
      const problem = duty.listed ? weakness(duty, form, spell, posting) : undefined;
      return problem === undefined ? [] : [problem];
    });
    // A list that duties-count finds long enough is long enough here.
    const listed = listForm('responsibilities', facts, posting) !== 'long text';
    const acts = facts.acts.length;
    const counted = listed && acts >= enoughActs(template) ? of : Math.min(of, acts);
    // Beyond the duties that count, clean ones all but stand in for weak ones.
    const spare = Math.max(0, saidDuties(facts) - of);
    const most = Math.min(weak.length, counted);
    const costly = Math.max(0, most - spare);
    const cost = costly * weakShare.counted + (most - costly) * weakShare.spare;
    const credit = {earned: counted - cost, of, held: {[listed ? 'more-duties' : 'duty-list']: of - counted}};
    const [worst, ...others] = weak.sort((a, b) => gravity(b) - gravity(a));
    if (worst === undefined) return {credit, findings: []};
    const related = others.slice(0, named - 1);
    const more = weak.length > named ? ` In all, ${count(weak.length)} duties begin in such a way.` : '';
    return {credit, findings: [{...worst, data: {...worst.data, more}, cost, related}]};
  },
});

/** A warning comes before a remark, and then what can be mended at once. */
const gravity = ({messageId, suggestions = []}: Problem<MessageId>): number =>
  (messageId === 'weak' || messageId === 'delayed' ? 2 : 0) + Math.min(1, suggestions.length);

/** The form that most duties of the list begin with. */
function formOf(duties: readonly Duty[]): VerbForm {
  const forms = duties.flatMap(({text}) => dutyVerbForm(openingWord(text))?.form ?? []);
  const share = (form: VerbForm): number => forms.filter((other) => other === form).length;
  if (share('gerund') > forms.length / 2) return 'gerund';
  return share('third-person') > forms.length / 2 ? 'third-person' : 'base';
}

/** What people bring, and no act. */
const demandOpener =
  /^(?:(?:proven|strong|solid|good|previous|prior|relevant|extensive|deep|hands-on|some) ){0,2}(?:experience|knowledge|familiarity|proficiency|expertise) (?:in|of|with)\b/i;

function weakness(
  {text, block}: Duty,
  form: VerbForm,
  spell: Speller,
  posting: Posting,
): Problem<MessageId> | undefined {
  const asked = demandOpener.exec(text)?.[0];
  if (asked !== undefined)
    return {
      messageId: 'demand',
      data: {opener: asked, more: ''},
      span: sourceSpan(block, 0, asked.length),
    };
  const weak = weakOpening(straightQuotes(text), form, spell);
  if (weak === undefined) return undefined;
  const {kind, opener, verb, better} = weak;
  return {
    messageId: kind,
    data: {opener: excerpt(opener), more: '', ...(verb === undefined ? {} : {verb: spell(verb)})},
    span: sourceSpan(block, 0, opener.trimEnd().length),
    ...(better === undefined
      ? {}
      : {
          suggestions: replacements(
            posting,
            [{block, from: 0, to: better.length, text: better.text}],
            'Begin with the act:',
          ),
        }),
  };
}

/** "analyse" → "analyze", "organise" → "organize". */
const american: Speller = (verb) =>
  verb.replace(/^analyse\b/, 'analyze').replace(/^(?!advise|supervise|revise)([a-z]{3,})ise\b/, '$1ize');
