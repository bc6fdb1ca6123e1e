import {isShouted, isTitleCase, sourceSpan} from '../parse/index.ts';
import type {Block, Facts, NamedThing, Posting, SectionKind, Sentence} from '../types.ts';
import {jobNoun} from './data/job-nouns.ts';
import {commonNames} from './data/named-things.ts';
import {headingFinder, normalise, sectionFinder} from './lines.ts';
import {factValue} from './metadata.ts';
import {technologyName} from './technologies.ts';
import {withinFinder} from './within.ts';

/** Sections that tell what the job is; text before any heading with a kind does too. */
const ofTheJob: readonly SectionKind[] = ['title', 'role-overview', 'responsibilities'];

/** Words with a capital one after another, which are one name: "Bath Street Clinic". */
const run = /\p{Lu}[\p{L}\p{N}.+#&'’/-]{0,40}(?: (?:\p{Lu}|\d)[\p{L}\p{N}.+#&'’/-]{0,40}){0,4}/gu;

/** Times that a name stands in a posting from which on it is the employer's, where nothing else says who that is. */
const ownName = 3;

/**
 * What the duties and the overview call by its name or number: names with capitals inside a sentence, known technologies,
 * and figures. The employer, the job itself, its place and everyday names are left out.
 */
export function readNamedThings(posting: Posting, facts: Facts): NamedThing[] {
  const {sections} = facts;
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const opening = new Set<Block>();
  for (const {kind, certain, blocks, depth} of sections) {
    if (certain && !ofTheJob.includes(kind)) break;
    if (kind === 'other' && depth === 0) for (const block of blocks) opening.add(block);
  }
  const acts = new Set([...facts.acts, ...facts.duties].map(({block}) => block));
  const kindOf = (block: Block): SectionKind | undefined => {
    const kind = sectionOf(block)?.kind;
    if (kind === undefined || isHeading(block) || block.type === 'code') return undefined;
    return ofTheJob.includes(kind) || opening.has(block) || acts.has(block) ? kind : undefined;
  };
  const found: NamedThing[] = [];
  const keywords = withinFinder(facts.keywords.filter(({term}) => technologyName(term) !== undefined));
  const measures = withinFinder(facts.measures);
  // Names outside the job's own sections only show whose posting it is.
  const isNamed = factValue(facts.employer) !== undefined;
  const candidatesBySentence = new Map(
    posting.sentences
      .filter(({block}) => !isNamed || kindOf(block) !== undefined)
      .map((sentence) => [sentence, candidatesOf(sentence)] as const),
  );
  const own = ownWords(candidatesBySentence.values(), facts);
  const small = smallWords(posting);
  const unknown = new Set(facts.acronyms.map(({text}) => text));
  for (const [sentence, candidates] of candidatesBySentence) {
    const section = kindOf(sentence.block);
    if (section === undefined) continue;
    const whole = sourceSpan(sentence.block, sentence.start, sentence.end);
    const technologies = keywords(whole);
    for (const {span, term} of technologies) {
      found.push({text: technologyName(term) ?? term, kind: 'technology', section, span});
    }
    for (const {text, span} of measures(whole)) found.push({text, kind: 'figure', section, span});
    const names = candidates.flatMap((candidate) => nameIn(candidate, own));
    for (const {text, start} of names) {
      const span = sourceSpan(sentence.block, start, start + text.length);
      // What the posting writes small elsewhere is no name: "the Library", "Partnerships". What only insiders know says
      // nothing to the others.
      if (
        small.has(text.toLowerCase()) ||
        unknown.has(text) ||
        technologies.some(({span: at}) => at.start < span.end && span.start < at.end)
      ) {
        continue;
      }
      found.push({text, kind: 'name', section, span});
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The words that stand somewhere without a capital. */
const smallWords = ({sentences}: Posting): Set<string> =>
  new Set(
    sentences.flatMap(({words}) => words.map(({text}) => text).filter((text) => /^\p{Ll}/u.test(text))),
  );

/** Words in a row that may be a name; `start` is an offset into the block's text. */
interface Candidate {
  readonly words: readonly string[];
  readonly start: number;
}

/** What stands with capitals inside a sentence, where capitals say something. */
function candidatesOf({text, start, block}: Sentence): Candidate[] {
  const capitals = text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
  // A line of which every other word has a capital is a heading in what was once a page.
  if (capitals === 0 || capitals > text.split(' ').length / 2) return [];
  if (isTitleCase(text) || isShouted(text) || isTitleCase(block.text)) return [];
  return [...text.matchAll(run)].flatMap(({0: words, index}) => {
    const before = text.slice(Math.max(0, index - 6), index);
    if (/[\p{L}\p{N}'’/-]$/u.test(before)) return [];
    const opens = /(?:^|[.!?:;•–—*|(-]\s*["'“‘(]?)$/.test(before);
    const [first = '', ...others] = words.replace(/[.,'’/&-]{1,9}$/, '').split(' ');
    // The first word of a sentence has its capital from there, unless it has more of them.
    if (!opens || /\p{L}\p{Lu}|\d/u.test(first)) return [{words: [first, ...others], start: start + index}];
    return others.length === 0 ? [] : [{words: others, start: start + index + first.length + 1}];
  });
}

/** The name in a candidate, without the everyday words and the employer's own at its ends. */
function nameIn({words, start}: Candidate, own: ReadonlySet<string>): {text: string; start: number}[] {
  const from = words.findIndex((word) => !isCommon(word, own));
  const to = words.findLastIndex((word) => !isCommon(word, own));
  if (from < 0) return [];
  const text = words.slice(from, to + 1).join(' ');
  if (text.length < 2 || /^[\d.]+$/.test(text) || jobNoun.test(text)) return [];
  const left = words.slice(0, from).reduce((length, word) => length + word.length + 1, 0);
  return [{text, start: start + left}];
}

const isCommon = (word: string, own: ReadonlySet<string>): boolean => {
  const plain = normalise(word).replace(/'s$/, '');
  return plain === '' || commonNames.has(plain) || own.has(plain) || plain.includes("'");
};

/** Words of the employer's name, of the job's title and of its place. */
function ownWords(
  candidates: Iterable<readonly Candidate[]>,
  {employer, title, places, place}: Facts,
): Set<string> {
  const named = [factValue(employer), factValue(title), factValue(place), ...places.map(({text}) => text)];
  const words = new Set(named.flatMap((name) => (name ?? '').split(/[\s,/()]+/).map(normalise)));
  if (factValue(employer) === undefined) {
    const times = new Map<string, number>();
    for (const {text} of [...candidates].flat().flatMap((candidate) => nameIn(candidate, words))) {
      times.set(text, (times.get(text) ?? 0) + 1);
    }
    const [most] = [...times].sort((a, b) => b[1] - a[1]);
    if (most !== undefined && most[1] >= ownName)
      for (const word of most[0].split(' ')) words.add(normalise(word));
  }
  return words;
}
