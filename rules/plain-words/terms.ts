/**
 * What to put in the place of a vague word, by the word that names it in the fact `vagueWords`: "for “various”, say which".
 * Source: the editors' own reading.
 */
export const advice: readonly {
  readonly words: readonly string[];
  readonly instead: string;
  /** It fits what is asked of people, and nothing else. */
  readonly skill: boolean;
}[] = [
  ['various; numerous; a variety of; multiple', 'say which, or how many'],
  ['appropriate; relevant; optimal', 'say which ones you mean'],
  ['as needed; timely', 'say when, or how often'],
  ['etc; other duties', 'name what matters and stop there'],
  [
    'excellent; strong; solid; great; superior; the ability to; effective; amazing; high quality; comprehensive',
    'say what someone must be able to do',
    'skill',
  ],
  ['proven; exceptional', 'say what people should have done', 'skill'],
  ['significant; substantial; impactful', 'give the figure, or say what changes'],
  ['actionable', 'say what is done with it'],
  [
    'effective; efficient; successful; robust; high quality; comprehensive',
    'say what shows it: a figure, a result',
  ],
  ['initiatives; deliverables; solutions; best practices', 'call the thing by its name'],
  ['strategic', 'say what is planned or decided'],
  ['facilitate; empower', 'say what is done'],
  ['ownership', 'say what this person decides alone'],
  ['fast paced; dynamic; ever changing', 'say what is fast or new, and how often'],
  [
    'passionate; enthusiastic; highly motivated; proactive; detail oriented; results driven; talented',
    'say what people do that shows it',
  ],
].map(([words = '', instead = '', skill]) => ({
  words: words.split('; '),
  instead,
  skill: skill !== undefined,
}));

/** Where no line above holds the word: praise gives way to the fact behind it. */
export const otherwise = {
  stock: 'give the fact behind it',
  vague: 'say what you mean, or leave it out',
} as const;
