import type {Template} from './types.ts';

/** Any job: the seven parts of a good posting, and no keywords. */
export const generic: Template = {
  id: 'generic',
  label: 'any job',
  family: 'other',
  unless: [],
  sections: [
    {
      kind: 'about-company',
      absence: 'warning',
      skeleton: '[Employer] [makes or does what] for [whom]. [What is worth knowing about working here.]',
    },
    {
      kind: 'role-overview',
      absence: 'warning',
      skeleton:
        'As our [job title] you will [main purpose of the role]. You will report to [manager] and work with [team].',
    },
    {
      kind: 'responsibilities',
      absence: 'error',
      skeleton: '- [Verb] [what] to [purpose]\n- [Verb] [what] for [number] [customers, users or colleagues]',
    },
    {
      kind: 'requirements',
      absence: 'error',
      skeleton:
        '- [Skill or knowledge that the work cannot be done without]\n- [Another one; five to nine are enough]',
    },
    {
      kind: 'nice-to-have',
      absence: 'info',
      skeleton: '- [Skill that would help but is not required]',
    },
    {
      kind: 'benefits',
      absence: 'warning',
      skeleton:
        '- [Number] days of paid leave\n- [Another concrete benefit]\n- [How people grow here: training budget, mentoring]',
    },
    {
      kind: 'how-to-apply',
      absence: 'error',
      skeleton: 'Apply at [link], or send [what you want to see, such as a CV] to [address].',
    },
  ],
  duties: {minimum: 8, maximum: 10},
  // Interns learn a part of the work. Source: editors' judgement.
  dutiesOfLevel: {intern: {minimum: 6, maximum: 10}},
  measures: 2,
  typicalMeasures: [
    ['people', 'people served'],
    ['team', 'the size of the team'],
    ['money', 'a budget'],
    ['result', 'a goal for the first year'],
  ],
  keywordGroups: [],
};
