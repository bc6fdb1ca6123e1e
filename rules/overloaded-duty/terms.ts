/** Verbs whose object acts in its turn, so that the verbs after it may be theirs: “help teams plan”. Editors' own list. */
export const carriers: ReadonlySet<string> = new Set(
  'help assist enable empower encourage inspire let make ensure support guide'.split(' '),
);

/** Verbs that tell an aim or a manner of the act before them, and no act of their own. Editors' own list. */
export const noActs: ReadonlySet<string> = new Set(
  'ensure help use utilise utilize leverage achieve keep demonstrate maximise maximize minimise minimize'.split(
    ' ',
  ),
);
