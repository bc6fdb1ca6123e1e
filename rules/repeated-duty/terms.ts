/** Words that carry no meaning of their own in a duty or demand. Source: the editors' own list. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a an the and or of to in on at for with from by as into over about across within our your their its his her this that
these those be is are will you we us it all any each every well also other various`.split(/\s+/),
);

/** Words that say the same at the head of a duty, each with the word that stands for its group. Source: the editors' own list. */
export const sameWords: ReadonlyMap<string, string> = new Map(
  [
    'work collaborate cooperate partner',
    'help assist support aid',
    'create make produce',
    'keep maintain',
    'ensure guarantee assure',
    'organise organize arrange',
    'improve enhance',
    'colleague coworker',
    'customer client',
  ].flatMap((group) => {
    const words = group.split(' ');
    return words.map((word): [string, string] => [word, words[0] as string]);
  }),
);
