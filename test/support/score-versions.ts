/** What each version of the score changed, and the scores that it gave the fixtures: a record, to which lines are added. */
export interface ScoreVersion {
  readonly version: string;
  /** What is new, and what it means for someone who sets a gate by the score. */
  readonly notes: readonly string[];
  readonly scores: Readonly<Record<string, number>>;
}

export const scoreVersions: readonly ScoreVersion[] = [
  {
    version: '1',
    notes: [
      'The first model: credits add up in proportion, 25 of 35 rules carry points, and absent parts cost every wording rule their whole share.',
    ],
    scores: {
      'accounts-assistant.txt': 100,
      'backend-software-engineer.md': 100,
      'bookseller.md': 94,
      'data-analyst-intern.md': 100,
      'data-engineer-middling.md': 79,
      'junior-support-engineer.md': 100,
      'marketing-manager-weak.md': 52,
      'nurse-manager.html': 100,
      'pastry-chef.md': 100,
      'product-designer.mdx': 100,
      'sales-stub.md': 35,
      'staff-site-reliability-engineer.html': 100,
      'warehouse-team-lead.md': 100,
    },
  },
  {
    version: '2',
    notes: [
      'A credit brings its share to the power of 2.5, so that what is there but weak earns well under half: scores are lower and further apart, and gates need a lower number. `jdlint:minimal`, `jdlint:recommended` and `jdlint:strict` follow the distribution of real postings.',
      'New rules carry points: benefits, section-headings, hiring-process, plain-words, formal-words, spelling, hours-and-dates, concrete-duties, purpose, must-haves, tone, welcome, growth, pay-wide-range, contradiction, open-position, demanding-words, years-of-experience; role-basics and required-section ask for pay too. All others got new weights; docs/score-weights.md says why.',
      'An absent part weighs a twentieth in wording rules, where it had weighed all.',
      'Duties past twelve, must-haves past nine and words past 900 cost, together at most six points.',
      'Where no figure is given, named benefits stand for a part of pay; how wide a range is counts as inclusion.',
      'Grades begin at 80, 65, 50 and 35, where they had begun at 90, 80, 70 and 60; a blank of a template and a closed job cap the grade.',
    ],
    scores: {
      'accounts-assistant.txt': 96,
      'backend-software-engineer.md': 100,
      'bookseller.md': 90,
      'data-analyst-intern.md': 100,
      'data-engineer-middling.md': 80,
      'junior-support-engineer.md': 96,
      'marketing-manager-weak.md': 37,
      'nurse-manager.html': 96,
      'pastry-chef.md': 98,
      'product-designer.mdx': 96,
      'sales-stub.md': 37,
      'staff-site-reliability-engineer.html': 96,
      'warehouse-team-lead.md': 96,
    },
  },
];
