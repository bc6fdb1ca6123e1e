/** Verbs that only carry a noun. Source: the editors' own list. */
export const carriers = {
  provide: '(?<carrier>provid(?:e|es|ing)|giv(?:e|es|ing)|offer(?:s|ing)?)',
  conduct:
    '(?<carrier>(?:conduct|perform)(?:s|ing)?|carr(?:y|ies|ying) out|undertak(?:e|es|ing)|do(?:es|ing)?)',
  make: '(?<carrier>mak(?:e|es|ing)|tak(?:e|es|ing))',
} as const;

/**
 * A verb and the noun that holds the act, up to the word that the act is about, with the verb that says it, in British
 * spelling. A noun with an adjective before it is left alone: “provide technical support” is no mere “support”.
 * Source: the editors' own list.
 */
export const carriedNouns: readonly {
  readonly carrier: keyof typeof carriers;
  readonly noun: string;
  readonly verb: string;
  /** What stays between the verb and its object. */
  readonly keeps?: string;
  /** The verb fits, but the words after it would have to change. */
  readonly isAdvice?: boolean;
}[] = [
  {carrier: 'provide', noun: 'support (?:to|for)', verb: 'support'},
  {carrier: 'provide', noun: 'assistance to', verb: 'help'},
  {carrier: 'provide', noun: 'guidance to', verb: 'guide'},
  {carrier: 'provide', noun: '(?:training|trainings) (?:to|for)', verb: 'train'},
  {carrier: 'provide', noun: 'advice to', verb: 'advise'},
  {carrier: 'provide', noun: 'advice (?:on|about)', verb: 'advise', keeps: 'on'},
  {carrier: 'provide', noun: 'coaching (?:to|for)', verb: 'coach'},
  {carrier: 'provide', noun: '(?:mentoring|mentorship) (?:to|for)', verb: 'mentor'},
  {carrier: 'provide', noun: 'leadership (?:to|for)', verb: 'lead'},
  {carrier: 'provide', noun: '(?:oversight|supervision) (?:of|to|for|over)', verb: 'oversee'},
  {carrier: 'conduct', noun: '(?:an |the )?(?:analysis|analyses) of', verb: 'analyse'},
  {carrier: 'conduct', noun: 'research (?:on|into)', verb: 'research'},
  {carrier: 'conduct', noun: '(?:an )?interviews? with', verb: 'interview'},
  {carrier: 'conduct', noun: '(?:an )?(?:investigation|investigations) into', verb: 'investigate'},
  {carrier: 'conduct', noun: 'maintenance on', verb: 'maintain'},
  {carrier: 'conduct', noun: 'repairs (?:to|on|of)', verb: 'repair'},
  {carrier: 'conduct', noun: 'training (?:for|of)', verb: 'train'},
  {carrier: 'conduct', noun: '(?:testing|tests) (?:of|on)', verb: 'test'},
  {carrier: 'make', noun: 'decisions (?:about|on|regarding)', verb: 'decide', keeps: 'on'},
  {carrier: 'make', noun: 'improvements to', verb: 'improve'},
  {carrier: 'make', noun: 'changes to', verb: 'change'},
  {carrier: 'make', noun: 'adjustments to', verb: 'adjust'},
  {carrier: 'make', noun: 'modifications to', verb: 'modify'},
  {carrier: 'make', noun: 'updates to', verb: 'update'},
  {carrier: 'make', noun: 'contributions to', verb: 'contribute', keeps: 'to'},
  {carrier: 'make', noun: 'use of', verb: 'use'},
  {carrier: 'make', noun: 'recommendations (?:on|for|about|regarding)', verb: 'recommend', isAdvice: true},
];

/** Nouns that keep their preposition as verbs: “collaboration with” → “collaborate with”. Source: the editors' own list. */
export const keptPrepositions: Readonly<Record<string, string>> = {
  'collaboration with': 'collaborate with',
  'cooperation with': 'cooperate with',
  'co-operation with': 'cooperate with',
  'communication with': 'communicate with',
  'liaison with': 'liaise with',
  'interaction with': 'interact with',
  'contribution to': 'contribute to',
};

/** Other nouns that go with these verbs, and after “and” would be left without one. */
export const otherNouns =
  /^(?:advice|assistance|guidance|feedback|input|insights?|expertise|leadership|recommendations?|collaboration|cooperation|liaison|participation|contributions?|help)$/;

/** Marks of British spelling. */
export const british =
  /\b(?:analys(?:e|es|ed|ing)|(?:organ|optim|prior|priorit|real|recogn|util|minim|maxim|special|custom|standard|summar|final|local|modern|digit|emphas)is(?:e|es|ed|ing|ations?)|behaviours?|colours?|labour|centres?|programmes?|favourite|catalogues?|enrol|neighbour\w{0,5})\b|£/i;
