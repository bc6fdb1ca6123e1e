import {
  defineRule,
  excerpt,
  type Fact,
  type Facts,
  factValue,
  isKnown,
  type Posting,
  type Problem,
  type Span,
} from '../../src/core/rule/index.ts';

type MessageId =
  | 'closed'
  | 'closed-field'
  | 'redirect-only'
  | 'deadline-passed'
  | 'review-passed'
  | 'season-passed'
  | 'old';

/** Days after which a posting is old, and what that costs of the credit. Editors' judgement: few jobs stay open for a year. */
const old = {days: 365, cost: 0.5};

export default defineRule<MessageId>({
  meta: {
    id: 'open-position',
    category: 'findability',
    summary: 'The job can be applied for, and its posting stands here.',
    evidence: 'D',
    weight: 0.25,
    weightReason:
      'A posting for a job that nobody can apply for costs little here, since its grade is capped instead.',
    effort: 1,
    messages: {
      closed: {
        text: 'The posting says that it takes no applications: “{words}”. Take it down, or take these words out if the job is open, so that nobody applies in vain.',
        severity: 'warning',
      },
      'closed-field': {
        text: 'The field “{words}” says that the job is closed. Take the posting down, or change the field if the job is open, so that nobody applies in vain.',
        severity: 'warning',
      },
      'redirect-only': {
        text: 'There is no posting here, only the way to one: “{words}”. Write the job up here, or check the page that this leads to.',
        severity: 'warning',
      },
      'deadline-passed': {
        text: 'The last day to apply, {day}, has passed. Set a new one if the job is open, or take the posting down.',
        severity: 'warning',
      },
      'review-passed': {
        text: '{day}, the day named for applications, passed more than a year ago. If the job is open, look through it and set a new date; if not, take it down.',
        severity: 'info',
      },
      'season-passed': {
        text: 'The title names {season}, which is over. If the job is open, name the new season or none; if not, take the posting down.',
        severity: 'info',
      },
      old: {
        text: 'The posting is dated {day}, more than a year ago. If the job is open, look through it and set a new date; if not, take it down.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, asOf}) {
    const {status, deadline, posted} = facts;
    const problem =
      status !== undefined
        ? statusProblem(status, posting)
        : isKnown<Fact<string>>(deadline)
          ? passed(deadline, posting, asOf)
          : deadline === undefined && isKnown<Fact<string>>(posted)
            ? agedOf(posted, asOf, 'old')
            : seasonOf(facts.title, asOf);
    if (problem === undefined) return {credit: {earned: 1, of: 1}, findings: []};
    const {cost = 1} = problem;
    // Where nobody may apply, no other finding asks for a way to; so this one answers for it.
    const answers = status?.value === 'closed' ? {absent: 'how-to-apply' as const, anchored: false} : {};
    return {credit: {earned: 1 - cost, of: 1}, findings: [{...problem, cost, ...answers}]};
  },
});

function statusProblem(
  {value, origin, evidence}: Fact<'closed' | 'redirect'>,
  posting: Posting,
): Problem<MessageId> | undefined {
  const [span] = evidence;
  if (span === undefined) return undefined;
  const words = excerpt(wordsAt(posting, span), 80);
  const messageId = value === 'redirect' ? 'redirect-only' : origin === 'text' ? 'closed' : 'closed-field';
  return {messageId, data: {words}, span, caps: 'F'};
}

/** A field with its key, or the words of the text without what marks them as strong. */
function wordsAt({source}: Posting, {start, end}: Span): string {
  const field = source.metadata.find(({span}) => span.start === start && span.end === end);
  if (field !== undefined) return `${field.path.at(-1)}: ${field.value}`;
  return source.text
    .slice(start, end)
    .replace(/<[^<>]{0,200}>|[*_]{1,3}/g, '')
    .replace(/\[([^[\]]{0,200})(?:\]\([^()]{0,500}\)|$)/g, '$1')
    .replace(/[.!]$/, '');
}

function agedOf(
  {value, evidence}: Pick<Fact<string>, 'value' | 'evidence'>,
  asOf: string,
  messageId: MessageId,
): Problem<MessageId> | undefined {
  const [span] = evidence;
  const days = (Date.parse(asOf) - Date.parse(value)) / (24 * 60 * 60 * 1000);
  return span === undefined || days <= old.days
    ? undefined
    : {messageId, data: {day: value}, span, cost: old.cost};
}

/** “Summer 2023 internship”, and what it costs: the season of a year that is over. */
function seasonOf(title: Facts['title'], asOf: string): Problem<MessageId> | undefined {
  const [season, year] =
    /\b(?:spring|summer|autumn|fall|winter) (20\d\d)\b(?! ?[-–])/i.exec(factValue(title) ?? '') ?? [];
  const [span] = title !== undefined && isKnown(title) ? title.evidence : [];
  if (season === undefined || span === undefined || Number(year) >= Number(asOf.slice(0, 4)))
    return undefined;
  return {messageId: 'season-passed', data: {season}, span, cost: old.cost};
}

/** What makes a day the first of several, on which applications are read. */
const staysOpen =
  /\b(?:rolling|until (?:the )?(?:\w+ )?(?:is )?filled|best consideration|full consideration|priority|preference|first (?:review|round)|begin (?:to )?review\w*|reviewing|review of applications|extended)\b/i;

/** Characters on both sides of a day in which its sentence is looked at. */
const around = 160;

function passed(
  {value, evidence, certain}: Fact<string>,
  {source}: Posting,
  asOf: string,
): Problem<MessageId> | undefined {
  const [span] = evidence;
  if (!certain || span === undefined || value >= asOf) return undefined;
  if (staysOpen.test(source.text.slice(Math.max(0, span.start - around), span.end + around)))
    return agedOf({value, evidence: [span]}, asOf, 'review-passed');
  return {messageId: 'deadline-passed', data: {day: value}, span, caps: 'F'};
}
