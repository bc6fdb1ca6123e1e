import {getStates, personalStates, statedOf, stateParticiples} from './data/verbs.ts';
import {closedClasses, openClasses} from './data/word-classes.ts';
import {straightQuotes} from './lines.ts';
import {isPastParticiple} from './verbs.ts';

/** A word in lower case with straight quotes; `gap` is what stands between it and the word before. */
export interface Token {
  readonly lower: string;
  readonly gap: string;
}

/** A participle and the form of "be" or "get" that could make it a passive, as indexes of tokens. */
export interface Candidate {
  readonly participle: number;
  /** Behind the participle in “Attached is …”. */
  readonly auxiliary: number;
}

/** How far an auxiliary is looked for, in words. Source: measured; more finds no more. */
const reach = {before: 12, behind: 5};

const classOfWord = new Map(
  Object.entries(closedClasses).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);

/** The class of a word by list or ending; `other` where neither tells, `none` where no word stands. */
export function wordClass(word: string | undefined): string {
  if (word === undefined) return 'none';
  return classOfWord.get(word) ?? openClasses.find(([, ending]) => ending.test(word))?.[0] ?? 'other';
}

/** Words that join others and mean little alone: articles, pronouns, prepositions, auxiliaries, adverbs of degree. */
export const isFunctionWord = (word: string): boolean => classOfWord.has(straightQuotes(word).toLowerCase());

/** "fast-paced", "data-driven" tell what something is like; "re-designed" may tell what is done to it. */
const compound = /^(?!(?:re|co|pre|over|under|cross|hand|de|mis|out|up)-)[\p{L}\d]+-\p{L}/u;

const clitics =
  /^(?:it|that|he|she|who|what|there|here|everything|where|how|when|let|you|we|they|i|all)'(?:s|re|m)$/;

/** The form of "be" or "get" that a word is or ends in: "are", "been", "it's", "noun's". */
function auxiliaryForm(word: string): string | undefined {
  if (word === 'been' || word === 'being') return word;
  if (wordClass(word) !== 'be') return undefined;
  if (clitics.test(word) && word.endsWith("'s")) return word;
  const clitic = /'(?:s|re|m)$/.exec(word)?.[0];
  if (clitic !== undefined) return clitic === "'s" ? "noun's" : clitic;
  return word.replace(/n't$/, '');
}

/** Every participle of a sentence that has a form of "be" or "get" in reach and tells more than a state. */
export function passiveCandidates(tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap(({lower, gap}, participle) => {
    if (!isPastParticiple(lower) || stateParticiples.has(lower) || compound.test(lower)) return [];
    const auxiliary = auxiliaryBefore(tokens, participle);
    if (auxiliary !== undefined)
      return isPersonalState(tokens, participle, auxiliary) ? [] : [{participle, auxiliary}];
    const opens = participle <= 1 || gap.includes(',');
    const behind = tokens
      .slice(participle + 1, participle + 1 + reach.behind)
      .findIndex((token) => /^(?:is|are|was|were)$/.test(token.lower));
    return opens && behind >= 0 ? [{participle, auxiliary: participle + 1 + behind}] : [];
  });
}

/** "We are a team based in", "you will be located": where and how someone is, and nothing that is done to them. */
function isPersonalState(tokens: readonly Token[], participle: number, auxiliary: number): boolean {
  const word = (tokens[participle] as Token).lower;
  if (/^g[eo]t/.test((tokens[auxiliary] as Token).lower) && getStates.has(word)) return true;
  // “You are used to shifts”: whoever that is said of knows them.
  const isUsedTo = word === 'used' && tokens[participle + 1]?.lower === 'to';
  if (!personalStates.has(word) && !isUsedTo) return false;
  let at = auxiliary;
  while (at > 0 && /^(?:be|modal|have|adverb)$/.test(wordClass(tokens[at]?.lower)) && !isClitic(tokens[at]))
    at--;
  // "Must be located in Leeds", "Be highly organised": the reader is meant.
  if (at === 0 && /^(?:be|modal)$/.test(wordClass(tokens[0]?.lower)) && auxiliary <= 1) return true;
  const subject = tokens[at]?.lower.split("'")[0] ?? '';
  return statedOf.has(subject);
}

const isClitic = (token: Token | undefined): boolean =>
  token !== undefined && /'(?:s|re|m|ll|ve)$/.test(token.lower);

function auxiliaryBefore(tokens: readonly Token[], participle: number): number | undefined {
  for (let at = participle - 1; at >= Math.max(0, participle - reach.before); at--) {
    if (/[.;:!?]/.test((tokens[at + 1] as Token).gap)) return undefined;
    if (auxiliaryForm((tokens[at] as Token).lower) !== undefined) return at;
  }
  return undefined;
}

/** "Are reviewed and scored": the second participle shares the auxiliary, and nothing but "and" stands between. */
export function isCoordinated(
  tokens: readonly Token[],
  {participle, auxiliary}: Candidate,
  before: Candidate,
): boolean {
  if (before.auxiliary !== auxiliary || auxiliary > participle) return false;
  const since = tokens.slice(before.participle + 1, participle).map(({lower}) => wordClass(lower));
  // "Was founded and raised the money": what has an object is a past tense.
  const hasObject = /^(?:determiner|number|pronoun)$/.test(wordClass(tokens[participle + 1]?.lower));
  return !hasObject && since.every((name) => name === 'conjunction' || name === 'adverb');
}

/** "When was the garden founded?": the subject stands between auxiliary and participle, and nothing else does. */
export function isQuestioned(tokens: readonly Token[], {participle, auxiliary}: Candidate): boolean {
  const asks =
    auxiliary === 0 ||
    (auxiliary === 1 &&
      wordClass(tokens[0]?.lower) !== 'pronoun' &&
      /^(?:wh|how)/.test(tokens[0]?.lower ?? ''));
  const subject = tokens.slice(auxiliary + 1, participle).map(({lower}) => wordClass(lower));
  const isSubject = /^(?:pronoun|determiner(?: (?:adjective|noun|plural|other)){1,3})$/.test(
    subject.join(' '),
  );
  return asks && isSubject && /^(?:is|are|was|were)$/.test(tokens[auxiliary]?.lower ?? '');
}

/**
 * What speaks for or against a passive, as names that the model has weights for. `adjectives`: how much of an adjective
 * a participle is, 0 to 4.
 */
export function evidenceOf(
  tokens: readonly Token[],
  {participle, auxiliary}: Candidate,
  adjectives: ReadonlyMap<string, number>,
): string[] {
  const at = (index: number): string | undefined => tokens[index]?.lower;
  const classAt = (index: number): string => wordClass(at(index));
  const word = at(participle) as string;
  if (auxiliary > participle) {
    const between = tokens.slice(participle + 1, auxiliary).map(({lower}) => wordClass(lower));
    return [
      'inverted',
      `inverted:${word}`,
      `inverted-between:${between.join(' ')}`,
      `inverted-next:${classAt(auxiliary + 1)}`,
      `inverted-at:${participle}`,
    ];
  }
  const between = tokens.slice(auxiliary + 1, participle);
  const classes = between.map(({lower}) => wordClass(lower));
  const gaps = tokens.slice(auxiliary + 1, participle + 1).map(({gap}) => gap);
  const form = auxiliaryForm(at(auxiliary) as string) as string;
  const adjective = adjectives.get(word) ?? 0;
  const subject = classAt(auxiliary - 1);
  const previous = classAt(participle - 1);
  const ends = /[.,;:!?()]/.test(tokens[participle + 1]?.gap ?? '.');
  const next = ends ? 'none' : classAt(participle + 1);
  const last = classes.at(-1) ?? 'none';
  const evidence = [
    'participle',
    `word:${word}`,
    `ending:${word.endsWith('ed') ? word.slice(-4) : word.slice(-2)}`,
    `adjective:${adjective}`,
    `auxiliary:${form}`,
    `auxiliary-adjective:${form} ${adjective}`,
    `auxiliary-next:${form} ${next}`,
    `next:${next}`,
    `next-word:${ends ? 'none' : at(participle + 1)}`,
    `next-two:${next} ${ends ? '' : classAt(participle + 2)}`,
    `next-adjective:${next} ${adjective}`,
    `previous:${previous}`,
    `previous-next:${previous} ${next}`,
    `subject:${subject}`,
    `subject-word:${at(auxiliary - 1) ?? 'none'}`,
    `subject-before:${at(auxiliary - 2) ?? 'none'}`,
    `subject-adjective:${subject} ${adjective}`,
    `subject-auxiliary:${subject} ${form}`,
    `distance:${Math.min(between.length, 8)}`,
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) evidence.push(name);
  };
  // "that's built a following" is "has built": an object follows.
  add(`clitic-next:${next}`, form.endsWith("'s"));
  const isGet = /^g[eo]t/.test(form);
  add(`get:${next}`, isGet);
  add(`get:${word}`, isGet);
  add('state', personalStates.has(word));
  add(
    'comma',
    gaps.some((gap) => gap.includes(',')),
  );
  add(
    'dash',
    gaps.some((gap) => /[(\-–—)]/.test(gap)),
  );
  add('hyphen', word.includes('-'));
  const prefix = /^(?:un|over|under|in|out|mis)/.exec(word)?.[0];
  add(`prefix:${prefix}`, prefix !== undefined);
  add(
    'by',
    tokens.slice(participle + 1, participle + 7).some(({lower}) => lower === 'by'),
  );
  if (between.length === 0) evidence.push('adjacent', `adjacent-subject:${subject}`);
  else {
    evidence.push(
      ...(classes.length <= 4 ? [`between:${classes.join(' ')}`] : []),
      ...[...new Set(classes)].map((name) => `among:${name}`),
      ...between.slice(0, 3).map(({lower}) => `between-word:${lower}`),
      `last-between:${last}`,
      `first-between:${classes[0]}`,
      `last-between-word:${between.at(-1)?.lower}`,
    );
    add(
      'only-adverbs',
      classes.every((name) => name === 'adverb'),
    );
  }
  // A question puts its subject behind the auxiliary: "Are you given time to learn?"
  const asks = auxiliary === 0 || /^(?:wh|how)/.test(at(auxiliary - 1) as string);
  if (asks && /^(?:am|is|are|was|were)$/.test(at(auxiliary) as string)) {
    evidence.push(
      `question:${classes.slice(0, 3).join(' ')}`,
      `question-opens:${auxiliary === 0}`,
      `question-subject:${auxiliary === 0} ${classes[0]}`,
      `question-next:${next}`,
    );
    add(
      'question-named',
      /^(?:determiner|pronoun)/.test(classes[0] ?? '') && !classes.includes('preposition'),
    );
  }
  return evidence;
}
