import {
  baseOfGerund,
  baseOfPast,
  capital,
  type Passive,
  type Posting,
  replacement,
  type Span,
  type Suggestion,
  straightQuotes,
  thirdPerson,
} from '../../src/core/rule/index.ts';
import {aroundOf} from './harm.ts';
import {applicantActs, commonAdjectives, droppable, employerActs, irregularBases} from './terms.ts';

/** A sentence around its passive, as far as the source holds it without markup. */
interface Clause {
  readonly posting: Posting;
  /** The participle. */
  readonly verb: string;
  readonly span: Span;
  /** A fragment in a list, whose actor is the reader. */
  readonly isItem: boolean;
  /** What stands before and behind the passive in its sentence. */
  readonly before: string;
  readonly after: string;
  /** "will", "must", "are" … and what stands between them and the participle. */
  readonly auxiliaries: string;
}

const modals = 'will|shall|can|may|might|should|must|would|could';
const modalBe = new RegExp(`^(${modals}) (also |then |usually |always )?be$`, 'i');
const secondVerb =
  /\b(?:and|or|but) (?:will|may|must|can|could|should|shall|are|is|was|were|be|then|not|\w+ed)\b/i;
const present = /^(?:is|are)$/i;
/** A word that ends the name of who acts, so that more than a name was caught. */
const joins =
  /\b(?:and|or|before|after|who|that|which|every|each|during|when|while|at|on|in|for|as|to|with|from|of|by|once|until|if)\b/i;

/**
 * A rewrite in the active voice: where the passive can simply go, where the sentence names who acts, or where only the
 * employer or the reader can be meant. None where the actor cannot be told or the grammar is not certain.
 */
export function rewritePassive(passive: Passive, posting: Posting): Suggestion | undefined {
  const {text, verb, sentence, span} = passive;
  const around = aroundOf(passive);
  // Of two such phrases in a sentence nobody can tell which is meant.
  const isOnce = sentence.text.split(text).length === 2;
  // Markup inside the phrase would be torn apart, and a coordinated phrase has two verbs to change.
  const isVerbatim = fold(posting.source.text.slice(span.start, span.end)) === text;
  if (!isOnce || !isVerbatim || !text.toLowerCase().endsWith(verb)) return undefined;
  // The pronoun of "you'll be given" is the subject.
  const pronoun = /^you['’]ll /i.exec(text)?.[0] ?? '';
  const {after} = around;
  const before = around.before + pronoun;
  // A second verb shares the subject, and "whether you are invited" is a question.
  if (secondVerb.test(after) || /\b(?:whether|if|when|until|once|unless)(?: \w+){0,3} $/i.test(before))
    return undefined;
  const clause: Clause = {
    posting,
    verb,
    before,
    after,
    auxiliaries: text.slice(pronoun.length, -verb.length).trim(),
    span: {start: span.start + pronoun.length, end: span.end},
    isItem: sentence.block.type === 'item' && !/[.!]$/.test(sentence.text),
  };
  return (
    withoutPassive(clause) ??
    withNamedAgent(clause) ??
    withReaderActing(clause) ??
    withReaderReceiving(clause) ??
    withEmployerActing(clause)
  );
}

/** "You will be expected to lead" → "You will lead"; "you will be tasked with running" → "you will run". */
function withoutPassive({verb, span, before, after, auxiliaries, posting}: Clause) {
  const [, will = '', adverb = ''] = /^(will |must )?(also )?be$/i.exec(auxiliaries) ?? [];
  const follows = /^ (?:to (?!be\b)([a-z]+)|with ([a-z]+ing))(?= )/.exec(after);
  const act = follows?.[1] ?? baseOfGerund(follows?.[2] ?? '');
  if (!/\byou(?:['’]ll)? $/i.test(before) || !droppable.has(verb) || follows === null || act === undefined)
    return undefined;
  if (!/be$/i.test(auxiliaries) || (will === '' && !/['’]ll $/.test(before))) return undefined;
  // "You'll be required to" would need the contraction undone.
  if (verb === 'required' && will === '') return undefined;
  const modal = verb === 'required' ? 'must ' : will;
  const end = span.end + follows[0].length;
  return edit(
    posting,
    {start: span.start, end},
    follows[0],
    `${modal}${adverb}${act}`,
    'Leave the passive out:',
  );
}

/** "Applications will be reviewed by our team." → "Our team will review applications." */
function withNamedAgent({verb, span, before, after, auxiliaries, posting}: Clause) {
  const object = asObject(before.trim(), posting);
  const agent = /^ by ((?:our|the|your|an?|their)(?: [\p{L}-]+){1,4})(?=[.!]?$)/u.exec(after)?.[1];
  const base = baseOf(verb);
  const [, modal, adverb = ''] = modalBe.exec(auxiliaries) ?? [];
  if (agent === undefined || joins.test(agent) || base === undefined || object === undefined)
    return undefined;
  if (modal === undefined && !present.test(auxiliaries)) return undefined;
  const isPlural = /(?<!s)s$/.test(agent);
  const active = modal === undefined ? (isPlural ? base : thirdPerson(base)) : `${modal} ${adverb}${base}`;
  return edit(
    posting,
    {start: span.start - before.trimStart().length, end: span.end + ` by ${agent}`.length},
    ` by ${agent}`,
    `${capital(agent)} ${active} ${object}`,
    'Say who acts:',
    before.trimStart(),
  );
}

/** "Applications should be sent to …" → "Send your application to …". */
function withReaderActing({verb, span, before, after, auxiliaries, posting}: Clause) {
  const thing =
    /^(?:your |all |completed )?(applications?|cvs?|resumes?|résumés?|cover(?:ing)? letters?|portfolios?)$/i.exec(
      before.trim(),
    )?.[1];
  const act = applicantActs[verb];
  if (thing === undefined || act === undefined || !/^(?:should|must|can|may) be$/i.test(auxiliaries))
    return undefined;
  if (!/^ (?:to|by|via|through|at|before|no later)\b/.test(after)) return undefined;
  // What must be received by a day is sent before it.
  if (verb === 'received' && !/^ (?:by|before|no later)\b/.test(after)) return undefined;
  const singular = /^cvs$/i.test(thing)
    ? 'CV'
    : /^cv$/i.test(thing)
      ? 'CV'
      : thing.toLowerCase().replace(/s$/, '');
  const text = verb === 'made' ? 'Apply' : `${act} your ${singular}`;
  return edit(
    posting,
    {start: span.start - before.trimStart().length, end: span.end},
    '',
    text,
    'Ask the reader:',
    before.trimStart(),
  );
}

/** "You will be given ownership of" → "You will own"; "you'll be given time" → "you'll get time". */
function withReaderReceiving({verb, span, before, after, auxiliaries, posting}: Clause) {
  if (
    verb !== 'given' ||
    !/\byou(?:['’]ll)? $/i.test(before) ||
    !/^(?:will )?(?:also )?be$/i.test(auxiliaries)
  )
    return undefined;
  const lead = auxiliaries.replace(/be$/i, '');
  if (lead === '' && !/['’]ll $/i.test(before)) return undefined;
  const owned =
    /^ (?:full |complete )?(?:ownership|responsibility) (?:of|for)(?= (?:an?|the|our|your|all)\b)/.exec(
      after,
    )?.[0];
  if (owned !== undefined)
    return edit(
      posting,
      {start: span.start, end: span.end + owned.length},
      owned,
      `${lead}own`,
      'Say what the reader does:',
    );
  const isThing =
    /^ (?:an?|the|your|full|plenty|time|access|all|regular|every|opportunit\w+|support|training|help|feedback)\b/.test(
      after,
    );
  return isThing ? edit(posting, span, '', `${lead}get`, 'Say what the reader gets:') : undefined;
}

/** "You will be invited to" → "We will invite you to"; "applications are reviewed" → "we review applications". */
function withEmployerActing({verb, span, before, after, auxiliaries, isItem, posting}: Clause) {
  const base = employerActs[verb];
  // A posting that nowhere says "we" speaks of the employer as of someone else.
  if (base === undefined || !/\b(?:we|our|us)\b/i.test(posting.source.text) || /\bby\b/.test(after))
    return undefined;
  const [, modal, adverb = ''] = modalBe.exec(auxiliaries) ?? [];
  const active =
    modal === undefined
      ? present.test(auxiliaries)
        ? base
        : undefined
      : `${modal.toLowerCase()} ${adverb}${base}`;
  const contracted = /^(?:also )?be$/i.test(auxiliaries)
    ? `will ${auxiliaries.replace(/be$/i, '')}${base}`
    : active;
  const you = /\byou(['’]ll)? $/i.exec(before);
  if (you !== null) {
    const verbs = you[1] === undefined ? active : contracted;
    // "You" may open the sentence or a clause; what stands before it stays as it is.
    if (verbs === undefined || /[\p{L}\d] (?:that|and|or|but) $/iu.test(before.slice(0, you.index)))
      return undefined;
    const we = /^Y/.test(you[0]) ? 'We' : 'we';
    return edit(
      posting,
      {start: span.start - you[0].length, end: span.end},
      '',
      `${we} ${verbs} you`,
      'Say who acts:',
      you[0],
    );
  }
  const object = asObject(before.trim(), posting);
  if (active === undefined || object === undefined || isItem) return undefined;
  return edit(
    posting,
    {start: span.start - before.trimStart().length, end: span.end},
    '',
    `We ${active} ${object}`,
    'Say who acts:',
    before.trimStart(),
  );
}

/** The base form of a participle, where it is certain. */
export const baseOf = (participle: string): string | undefined =>
  irregularBases[participle] ?? employerActs[participle] ?? baseOfPast(participle);

/** A sentence may be wrapped over lines. */
const fold = (text: string): string => text.replace(/\s+/g, ' ');

/** The subject as an object inside a sentence; undefined where that is more than a change of one letter. */
function asObject(subject: string, {source}: Posting): string | undefined {
  const words = subject.split(' ');
  if (
    subject === '' ||
    words.length > 8 ||
    /[,;:()]/.test(subject) ||
    /\b(?:that|which|who|if|when|as|because|and|or|there|this|these|it|i|we|they|he|she)\b/i.test(subject)
  )
    return undefined;
  const [first = ''] = words;
  const lower = first.charAt(0).toLowerCase() + first.slice(1);
  // A word that the posting writes small elsewhere is no name; nor is a plural that stands alone.
  const isCommon =
    commonAdjectives.test(first) ||
    (words.length === 1 && /^[A-Z][a-z]+s$/.test(first)) ||
    straightQuotes(source.text).includes(` ${lower} `);
  return isCommon ? lower + subject.slice(first.length) : undefined;
}

/** An edit of the phrase with what stands before and behind it, where the source holds just those words. */
function edit(
  posting: Posting,
  span: Span,
  behind: string,
  text: string,
  note: string,
  before = '',
): Suggestion | undefined {
  const now = fold(posting.source.text.slice(span.start, span.end));
  if (!now.startsWith(before) || !now.endsWith(behind)) return undefined;
  return replacement(posting, span, text, note);
}
