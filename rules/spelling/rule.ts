import {
  changeOf,
  defineRule,
  isOwnWording,
  joinFirst,
  type Line,
  type LineRun,
  linesOf,
  type Posting,
  type Problem,
  replacements,
  runSpan,
  sameCase,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {meantWord} from './slips.ts';

type MessageId = 'slips' | 'another';

/** Slips that cost a part its whole share: one is overlooked by nobody who reads it with care. */
const tolerance = 1;

/** Slips that the finding quotes. */
const quoted = 4;

interface Slip extends LineRun {
  /** The words that are quoted, as they stand and as they were meant. */
  readonly text: string;
  readonly meant: string;
  /** What takes the place of the run. */
  readonly correction: string;
}

/** A word that is neither a name nor part of an address, a path or a word with a hyphen. */
const plainWord = /(?<![\p{L}\p{N}@#_./\\'’&;:?=-])\p{Lu}?\p{Ll}{3,}(?![\p{L}\p{N}@_/\\'’-]|[.:]\p{L})/gu;

/** Short words that stand twice by mistake only; "had had" and "that that" may be meant. */
const doubled =
  /(?<![\p{L}\p{N}-])(?<word>the|and|to|of|for|with|our|your|are|be|as|at|by|from|or) \k<word>(?![\p{L}\p{N}'’-])/giu;

/** "A engineer", "an useful": the article that does not go with the sound of the word behind it. */
const article =
  /(?<![\p{L}\p{N}.)'’-])(?:an?|(?<=^|[.!?:] )An?)(?= ((?!also|into|onto|over)\p{Lu}?\p{Ll}{3,}))/gu;
/** A vowel to the ear: "one" and "European" begin with a consonant. */
const soundsOpen = /^(?!one|once|eu|ewe|ou[ij])[aeio]/;
/** A consonant to the ear, in a word that is no row of letters; "hour" and "heir" begin with a vowel. */
const soundsClosed = /^(?:[bcdfgjklmnpqrtvwyz][hlrw]?[aeiouy]|eu|uni(?![mn])|us[eu]|util)/;

export default defineRule<MessageId>({
  meta: {
    id: 'spelling',
    category: 'clarity',
    summary: 'Common words are spelt right, and none stands twice.',
    evidence: 'D',
    weight: 4,
    weightReason:
      'Slips look careless; on three lots of postings, readers marked those that had some as less clear than the rest.',
    effort: 1,
    messages: {
      slips: {
        text: 'Misspelt: {words}. Readers take such slips for a lack of care.',
        severity: 'warning',
      },
      another: {text: '“{text}” should be “{meant}”.', severity: 'warning'},
    },
  },
  check({facts, posting, template}) {
    const slips = linesOf(facts.sections, true).flatMap((line) =>
      isOwnWording(line) ? [...misspelt(line), ...doubledWords(line), ...wrongArticles(line)] : [],
    );
    const [first, ...others] = slips;
    const faults = first === undefined ? [] : faultsOf([first, ...others], posting);
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** All slips in one finding, each borne by the part that it stands in. */
function faultsOf(slips: readonly [Slip, ...Slip[]], posting: Posting): WordingFault<MessageId>[] {
  const different = [...new Map(slips.map((one) => [one.text.toLowerCase(), one])).values()];
  const [first, ...others] = slips;
  const problem: Problem<MessageId> = {
    messageId: 'slips',
    data: {
      words: joinFirst(
        different.map(({text, meant}) => `“${text}” (“${meant}”)`),
        quoted,
      ),
    },
    span: runSpan(first),
    related: others.slice(0, 2).map((one) => ({
      messageId: 'another',
      data: {text: one.text, meant: one.meant},
      span: runSpan(one),
    })),
    suggestions: replacements(
      posting,
      slips.map((one) => changeOf(one, one.correction)),
      'Correct:',
      'fix',
    ),
  };
  return slips.map(({line}) => ({kind: line.section.kind, problem}));
}

/** A run with what was meant; `behind` is the word after an article, without which nobody sees what is wrong with it. */
function slip(line: Line, from: number, text: string, meant: string, behind = ''): Slip {
  const correction = sameCase(meant, text);
  return {
    line,
    from,
    to: from + text.length,
    text: text + behind,
    meant: correction + behind,
    correction,
  };
}

function* misspelt(line: Line): Generator<Slip> {
  for (const {0: text, index} of line.text.matchAll(plainWord)) {
    // Elsewhere a capital makes a name: "Experiance" may be a firm.
    if (index > 0 && line.block.type !== 'heading' && /^\p{Lu}/u.test(text)) continue;
    const meant = meantWord(text.toLowerCase());
    if (meant !== undefined && sameCase(meant, text) !== text) yield slip(line, index, text, meant);
  }
}

function* doubledWords(line: Line): Generator<Slip> {
  for (const {0: text, index} of line.text.matchAll(doubled))
    yield slip(line, index, text, text.slice(0, text.indexOf(' ')));
}

function* wrongArticles(line: Line): Generator<Slip> {
  for (const {0: text, 1: word = '', index} of line.text.matchAll(article)) {
    const isBare = text.length === 1;
    const other = isBare ? soundsOpen : soundsClosed;
    if (other.test(word.toLowerCase())) yield slip(line, index, text, isBare ? 'an' : 'a', ` ${word}`);
  }
}
