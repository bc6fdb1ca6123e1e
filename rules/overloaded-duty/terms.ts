/** Verbs whose object acts in its turn, so that the verbs after it may be theirs: “help teams plan”. Editors' own list. */
export const carriers: ReadonlySet<string> = new Set(
  'help assist enable empower encourage inspire let make ensure support guide'.split(' '),
);

/** Verbs that name with whom, and leave what is done to the verbs after “to”: “work with sales to plan the fair”. Editors' own list. */
export const companions: ReadonlySet<string> = new Set(
  'work collaborate partner cooperate liaise coordinate team meet'.split(' '),
);

/** Verbs that tell an aim or a manner of the act before them, and no act of their own. Editors' own list. */
export const noActs: ReadonlySet<string> = new Set(
  'be have ensure help use utilise utilize leverage achieve keep demonstrate maximise maximize minimise minimize'.split(
    ' ',
  ),
);
