import {
  anchorOf,
  defineRule,
  excerpt,
  type Facts,
  factValue,
  type MessageData,
  type Posting,
  type Problem,
  type SectionKind,
  type Sentence,
  type Suggestion,
  sectionFinder,
  sourceSpan,
  straightQuotes,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {addressReader} from './rewrite.ts';
import {anyCandidate, chosenOne, chosenOnes, holder, procedure, worksWithCandidates} from './terms.ts';

type MessageId = 'third-person' | 'also' | 'only-we';

/** Places that cost a part its whole share. */
const tolerance = 3;
/** From how many words of its own, and how often "we" and "our", a posting without "you" speaks of itself. Editors' advice. */
const onlyWe = {words: 200, mentions: 8};

const verbal =
  '(?= (?:(?:for|in) (?:this|the) (?:role|position|post|job) )?(?:(?:also|then|always|\\p{L}{2,20}ly) ){0,2}(?:will|would|can|could|may|must|should|shall|is|has|does|needs?|have|are|\\p{L}{3,20}s)\\b)';
/** As the subject: first in the sentence, or after a short adverbial that a comma ends. */
const opening =
  '^(?<before>[^\\p{L}]{0,6}(?:(?:in|at|as|during|to|for|with|on|within)\\b[^,.;]{1,60}, )?(?:we (?:think|believe|expect) )?)';
const subject = (who: string, after = verbal): RegExp => new RegExp(`${opening}(?<who>${who})${after}`, 'iu');

const named = subject(`${chosenOne}|${chosenOnes}|${holder}`);
const modalAfter = '(?= (?:will|must|should|shall|would|has to|needs to) )';
const modalOrReport =
  '(?= (?:(?:also|then) )?(?:will|must|should|shall|(?:is|has) (?:responsible|expected|required)|reports to|has to|needs to) )';
const levelWord = /^(?:senior|junior|lead|principal|staff|head|chief)$/i;
const anyone = subject(anyCandidate, modalAfter);
const pronounOrThey = subject('they|he or she|she or he|he/she|she/he|s/he|\\(s\\)he', '(?= )');
const pronoun = subject('(?:he or she|she or he|he/she|she/he|s/he|\\(s\\)he)');

export default defineRule<MessageId>({
  meta: {
    id: 'address',
    category: 'clarity',
    summary: 'The posting speaks to the reader as “you”.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'Readers find postings that speak to them clearer.',
    effort: 2,
    messages: {
      'third-person': {
        text: '“{who}” {reader}. Write “you”: it is shorter, and reads as one person talking to another.',
        severity: 'info',
      },
      also: {text: '“{who}” {also}.', severity: 'info'},
      'only-we': {
        text: 'The posting says “we”, “us” or “our” {count} times and {never}. Speak to the people who read it as well: “you will …”, “you get …”.',
        severity: 'info',
      },
    },
  },
  check(context) {
    const {facts, posting} = context;
    const places = placesOf(facts, posting);
    const [first, ...others] = places.sort(
      (a, b) => (b.problem.suggestions?.length ?? 0) - (a.problem.suggestions?.length ?? 0),
    );
    if (first === undefined) {
      const alone = aboutItself(facts, posting);
      return wordingResult(context, alone === undefined ? [] : [alone], tolerance);
    }
    const related = others
      .slice(0, 2)
      .map(({problem: {data = {}, span}}) => ({messageId: 'also' as const, data, span}));
    const problem = {...first.problem, related};
    return wordingResult(context, [{kind: first.kind, problem, count: places.length}], tolerance);
  },
});

/** The sentences that speak of the reader as of someone else. */
function placesOf({sections, title}: Facts, posting: Posting): WordingFault<MessageId>[] {
  const sectionOf = sectionFinder(sections);
  const dealsWithCandidates = worksWithCandidates.test(factValue(title) ?? '');
  const byTitle = titled(factValue(title) ?? '');
  const {sentences} = posting;
  return sentences.flatMap((sentence, index): WordingFault<MessageId>[] => {
    const kind = sectionOf(sentence.block)?.kind ?? 'other';
    if (kind === 'eeo' || procedure.test(sentence.text)) return [];
    if (dealsWithCandidates && kind === 'responsibilities') return [];
    const last = sentences[index - 1];
    const place =
      find(sentence, named) ??
      find(sentence, byTitle?.acting) ??
      (dealsWithCandidates ? undefined : find(sentence, anyone)) ??
      (isAboutReader(sentence, last) ? find(sentence, pronoun) : undefined);
    if (place === undefined) return [];
    // A sentence that goes on with "he or she" changes together with the one before it.
    const suggestion = goesOn(sentence, last, byTitle)
      ? undefined
      : rewriteFrom(posting, index, place, byTitle);
    const problem: Problem<MessageId> = {
      messageId: 'third-person',
      data: namesOf(sentence.text.slice(place.start, place.end)),
      span: sourceSpan(sentence.block, sentence.start + place.start, sentence.start + place.end),
      ...(suggestion === undefined ? {} : {suggestions: [suggestion]}),
    };
    return [{kind, problem}];
  });
}

function namesOf(who: string): MessageData {
  const isPlural = /(?:candidates|applicants)$/i.test(who);
  return {
    who: excerpt(who),
    reader: isPlural ? 'are the people who read this' : 'is the person who reads this',
    also: isPlural ? 'are the readers too' : 'is the reader too',
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence names its subject so. */
function find({text}: Sentence, pattern: RegExp | undefined): Place | undefined {
  const {before = '', who} = pattern?.exec(straightQuotes(text))?.groups ?? {};
  return who === undefined ? undefined : {start: before.length, end: before.length + who.length};
}

/** The edits of a sentence and of those after it that go on about the same person; none where one of them is unsure. */
function rewriteFrom(
  posting: Posting,
  index: number,
  place: Place,
  byTitle: ByTitle | undefined,
): Suggestion | undefined {
  const {sentences} = posting;
  const first = sentences[index];
  const start = first === undefined ? undefined : addressReader(posting, first, place);
  if (start === undefined) return undefined;
  const edits = [...start.edits];
  for (let at = index + 1; ; at += 1) {
    const [sentence, last] = [sentences[at], sentences[at - 1]];
    if (sentence === undefined || !goesOn(sentence, last, byTitle)) return {...start, edits};
    const subject =
      find(sentence, named) ??
      find(sentence, anyone) ??
      find(sentence, byTitle?.named) ??
      find(sentence, pronounOrThey);
    const more = subject === undefined ? undefined : addressReader(posting, sentence, subject);
    if (more === undefined) return undefined;
    edits.push(...more.edits);
  }
}

interface ByTitle {
  /** The title before a verb that only the reader can be the subject of, and before any verb. */
  readonly acting: RegExp;
  readonly named: RegExp;
}

/** "The data engineer will …": the title as a subject, with or without what stands beside it. */
function titled(title: string): ByTitle | undefined {
  const name = (title.split(/[,(|/:]| [–—-] /, 1)[0] ?? '').trim();
  const words = name.split(/\s+/);
  if (name.length < 4 || words.length > 6) return undefined;
  const [first = '', ...others] = words.map((word) => word.replace(/[\\^$.*+?[\]{})]/g, '\\$&'));
  const isLevel = others.length > 1 && levelWord.test(first);
  const whole = isLevel ? `(?:${first} )?${others.join(' ')}` : [first, ...others].join(' ');
  const who = `(?:the|our) ${whole}`;
  return {acting: subject(who, modalOrReport), named: subject(who)};
}

/** Whether "he or she" can be no one but the reader: nobody else is named before it. */
const isAboutReader = ({block, start}: Sentence, last: Sentence | undefined): boolean =>
  start === 0 || (last?.block === block && (named.test(last.text) || anyone.test(last.text)));

/** The sentence speaks of the person still whom the one before it names. */
const goesOn = (sentence: Sentence, last: Sentence | undefined, byTitle: ByTitle | undefined): boolean =>
  last?.block === sentence.block &&
  (find(sentence, byTitle?.named) !== undefined ||
    /^(?:they|their|he|she|his|her|s\/he|\(s\)he|(?:the|this) (?:\w+ )?(?:candidate|applicant|person|incumbent))\b/i.test(
      sentence.text,
    ));

/** The way to apply and the law say "your CV" and "we do not discriminate" in any posting. */
const elsewhere: ReadonlySet<SectionKind> = new Set(['how-to-apply', 'hiring-process', 'eeo']);

/** Words in lower case, but for "US". */
const wordsOf = ({words}: Sentence): string[] =>
  words.map(({text}) => (text === 'US' ? text : straightQuotes(text).toLowerCase()));
const isYou = (word: string): boolean => /^(?:you|your|yours|yourself|y'all|you'(?:re|ve|ll|d))$/.test(word);

/** A posting of some length that says "we" all over and "you" nowhere. */
function aboutItself(facts: Facts, posting: Posting): WordingFault<MessageId> | undefined {
  const sectionOf = sectionFinder(facts.sections);
  const own = posting.sentences.filter(({block}) => !elsewhere.has(sectionOf(block)?.kind ?? 'other'));
  const words = own.flatMap(wordsOf);
  const mentions = words.filter((word) => /^(?:we|us|our|ours|we'(?:re|ve|ll|d))$/.test(word)).length;
  if (words.length < onlyWe.words || mentions < onlyWe.mentions) return undefined;
  if (words.some(isYou)) return undefined;
  const isAddressed = posting.sentences.some((sentence) => wordsOf(sentence).some(isYou));
  const never = isAddressed ? '“you” only where it tells how to apply' : 'never “you”';
  return {
    kind: 'role-overview',
    problem: {
      messageId: 'only-we',
      data: {count: mentions, never},
      span: anchorOf(posting, facts),
      anchored: true,
    },
  };
}
