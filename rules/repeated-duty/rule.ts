import {
  baseOfGerund,
  baseOfPast,
  count,
  type Duty,
  defineRule,
  dutyVerbForm,
  excerpt,
  isLegal,
  looksLikeTitle,
  normalise,
  type Posting,
  type Problem,
  type Section,
  type SectionKind,
  type Sentence,
  sectionFinder,
  sourceSpan,
  verbOfNoun,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {emptyWords, sameWords} from './terms.ts';

type MessageId = 'same' | 'alike' | 'first' | 'sentence';

/** Repetitions in one part that cost its whole share. */
const tolerance = 2;
/** Lines that are compared; no posting has as many. */
const longestList = 200;
/**
 * Words of meaning from which a line that repeats another is no accident, more of them where it stands in another list,
 * and what share two lines must have in common. Editors' advice.
 */
const enough = {verbatim: 2, alike: 4, apart: 6, share: 0.75};

export default defineRule<MessageId>({
  meta: {
    id: 'repeated-duty',
    category: 'clarity',
    summary: 'No duty, demand or sentence is told twice.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'What is told twice is read for nothing; few postings do it.',
    effort: 1,
    messages: {
      same: {
        text: '“{text}” stands in the lists more than once. Leave it in one place, so that each line tells something new.',
        severity: 'info',
      },
      alike: {
        text: '“{text}” says much the same as “{first}”. Join the two, so that each line tells something new.',
        severity: 'info',
      },
      sentence: {
        text: '“{text}” stands in the text twice, word for word{others}. Leave one of the two out, so that people who read on find something new.',
        severity: 'info',
      },
      first: {text: 'It is said first here.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const sectionOf = sectionFinder(facts.sections);
    const inLists = [facts.duties, facts.demands].flatMap((lines) => {
      const listed = lines.filter(({listed}) => listed).slice(0, longestList);
      const [problem, ...others] = repetitions(listed, sectionOf).sort(
        (a, b) => Number(b.isSame) - Number(a.isSame),
      );
      if (problem === undefined) return [];
      const kind = sectionOf(problem.line.block)?.kind ?? 'responsibilities';
      return [faultOf(problem, others.length + 1, kind)];
    });
    // Two jobs or levels on one page may share what they say, and what the lists hold twice is named there.
    const areSeveral = facts.sections.filter(namesJob).length > 1;
    const inText = inLists.length > 0 || areSeveral ? undefined : sentenceTwice(posting, sectionOf);
    const faults = inText === undefined ? inLists : [...inLists, inText];
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** Words from which a sentence that stands there twice is no label, and no saying that fits two places. */
const longSentence = 10;

/** The first sentence that stands in the text a second time, and how many more do; what law demands may. */
function sentenceTwice(
  {sentences, repeated, source}: Posting,
  sectionOf: (block: Duty['block']) => Section | undefined,
): WordingFault<MessageId> | undefined {
  const seen = new Map<string, Sentence>();
  const again = [...sentences, ...repeated].filter((sentence) => {
    const {text, words, block} = sentence;
    if (words.length < longSentence || isLegal(text) || sectionOf(block)?.kind === 'eeo') return false;
    // A field is for the site to show; what it holds may well stand in the text too.
    if (source.fields?.some(({span}) => block.span.start >= span.start && block.span.end <= span.end))
      return false;
    const key = normalise(text);
    const isSeen = seen.has(key);
    if (!isSeen) seen.set(key, sentence);
    return isSeen;
  });
  const [sentence] = again;
  if (sentence === undefined) return undefined;
  const {block, text, start, end} = sentence;
  const first = seen.get(normalise(text)) ?? sentence;
  const more = again.length - 1;
  return {
    kind: sectionOf(block)?.kind ?? 'other',
    count: again.length,
    problem: {
      messageId: 'sentence',
      data: {
        text: excerpt(text),
        others: more === 0 ? '' : `, and so ${more === 1 ? 'does another' : `do ${count(more)} more`}`,
      },
      span: sourceSpan(block, start, end),
      related: [{messageId: 'first', span: sourceSpan(first.block, first.start, first.end)}],
    },
  };
}

interface Repetition {
  readonly first: Duty;
  readonly line: Duty;
  readonly isSame: boolean;
}

function faultOf(
  {first, line, isSame}: Repetition,
  count: number,
  kind: SectionKind,
): WordingFault<MessageId> {
  const problem: Problem<MessageId> = {
    messageId: isSame ? 'same' : 'alike',
    data: {text: excerpt(line.text), first: excerpt(first.text)},
    span: line.span,
    related: [{messageId: 'first', span: first.span}],
  };
  return {kind, count, problem};
}

function repetitions(
  lines: readonly Duty[],
  sectionOf: (block: Duty['block']) => Section | undefined,
): Repetition[] {
  const known: {line: Duty; plain: string; words: ReadonlySet<string>; section: Section | undefined}[] = [];
  return lines.flatMap((line): Repetition[] => {
    const plain = normalise(line.text);
    const words = contentWords(plain);
    const section = sectionOf(line.block);
    const twin = known.find((other) => {
      // Two jobs or levels on one page may share a duty.
      if (other.section !== section && [other.section, section].some(namesJob)) return false;
      if (plain === other.plain) return words.size >= enough.verbatim;
      return (
        (other.line.block.group === line.block.group ||
          Math.min(words.size, other.words.size) >= enough.apart) &&
        areAlike(words, other.words, line.text, other.line.text)
      );
    });
    known.push({line, plain, words, section});
    return twin === undefined ? [] : [{first: twin.line, line, isSame: twin.plain === plain}];
  });
}

const namesJob = (section: Section | undefined): boolean =>
  looksLikeTitle(section?.heading?.text ?? '') ||
  /\b(?:senior|junior|lead|level|year|month|phase|track|team)\b/i.test(section?.heading?.text ?? '');

/** One line says what the other says and hardly more. Where each has a word of its own, they are parallel by design. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, textA: string, textB: string): boolean {
  const [short, long, text] = a.size <= b.size ? [a, b, textB] : [b, a, textA];
  if (short.size < enough.alike || short.size / long.size < enough.share) return false;
  if ([...short].some((word) => !long.has(word))) return false;
  const extra = [...long].filter((word) => !short.has(word));
  // A name, a figure or a "not" more says something else.
  return extra.every(
    (word) => /^[a-z-]+$/.test(word) && !/^(?:no|not|non|never|without)$/.test(word) && !isName(word, text),
  );
}

const isName = (word: string, text: string): boolean =>
  [...text.matchAll(/(?<=[^.!?\s]\s{1,3})\p{Lu}[\p{L}\p{N}]{0,30}/gu)].some(([name]) =>
    name.toLowerCase().startsWith(word),
  );

/** What a line is about: its words in their base form, without those that carry no meaning. */
function contentWords(plain: string): ReadonlySet<string> {
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}+#.-]{0,40}/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/[.-]{1,9}$/, ''))
      .filter((word) => word !== '' && !emptyWords.has(word))
      .map((word) => {
        const base = baseWord(word);
        return sameWords.get(base) ?? base;
      }),
  );
}

const baseWord = (word: string): string =>
  dutyVerbForm(word)?.base ??
  baseOfGerund(word) ??
  baseOfPast(word) ??
  verbOfNoun(word) ??
  (/[^s]s$/.test(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word);
