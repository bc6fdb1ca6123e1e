import {
  type Conflict,
  type Contradiction,
  defineRule,
  excerpt,
  type Problem,
  sectionFinder,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';

type MessageId =
  | 'experience'
  | 'less-experience'
  | 'workplace'
  | 'employment-type'
  | 'pay'
  | 'job'
  | 'field'
  | 'there';

export default defineRule<MessageId>({
  meta: {
    id: 'contradiction',
    category: 'clarity',
    summary: 'No two places of the text say different things about years, workplace, hours, pay or the job.',
    evidence: 'D',
    weight: 0.5,
    weightReason: 'Few postings contradict themselves; one word mends it.',
    effort: 1,
    messages: {
      experience: {
        text: '“{first}” here and “{second}” on another line ask for different years of the same. Keep one, so that readers know whether they qualify.',
        severity: 'warning',
      },
      'less-experience': {
        text: '“{first}” here and “{second}” on another line read as two minimums. Say which one counts, so that readers know whether they qualify.',
        severity: 'info',
      },
      workplace: {
        text: '“{first}” here and “{second}” on another line do not go together. Say in one place where the work is done.',
        severity: 'warning',
      },
      'employment-type': {
        text: '“{first}” here and “{second}” on another line do not go together. Say in one place what contract and hours are offered.',
        severity: 'warning',
      },
      pay: {
        text: 'Pay is told twice, and differently: “{first}” here and “{second}” on another line. Keep the one that is right.',
        severity: 'warning',
      },
      job: {
        text: 'The title and the way to apply name two jobs: “{first}” and “{second}”. Make sure that applications for this job arrive under its name.',
        severity: 'info',
      },
      field: {
        text: 'A field of the posting says {field}, and the text says {words}. Make both the same: job boards show the field, and readers go by the text.',
        severity: 'info',
      },
      there: {text: 'Here it says “{words}”.', severity: 'info'},
    },
  },
  check({facts, template, posting}) {
    const sectionOf = sectionFinder(facts.sections);
    const problems = [...facts.contradictions.map(problemOf), ...facts.conflicts.map(fieldProblem)];
    const faults = problems.map((problem): WordingFault<MessageId> => {
      const block = posting.blocks.find(
        ({span}) => span.start <= problem.span.start && problem.span.start < span.end,
      );
      return {kind: (block && sectionOf(block)?.kind) ?? 'other', problem};
    });
    return wordingResult({facts, template}, faults, 1);
  },
});

function problemOf({about, first, second, certain}: Contradiction): Problem<MessageId> {
  const messageId =
    about === 'employmentType'
      ? 'employment-type'
      : about === 'experience' && !certain
        ? 'less-experience'
        : about;
  return {
    messageId,
    data: {first: excerpt(first.text), second: excerpt(second.text)},
    span: first.span,
    ...(certain ? {} : {severity: 'info'}),
    related: [{messageId: 'there', data: {words: excerpt(second.text)}, span: second.span}],
  };
}

const fieldProblem = ({field, text}: Conflict): Problem<MessageId> => ({
  messageId: 'field',
  data: {field: quoted(field.value), words: quoted(text.value)},
  span: text.span,
  related: [{messageId: 'there', data: {words: excerpt(field.value)}, span: field.span}],
});

const quoted = (words: string): string => `“${excerpt(words)}”`;
