import type {Check} from '../check/index.ts';
import type {Category, Effort, Grade, MessageData, Problem, Severity, Suggestion} from '../rule/types.ts';
import type {Points} from '../score/index.ts';
import type {Source, Span} from '../types.ts';
import {fingerprint} from './fingerprint.ts';
import {formatMessage} from './message.ts';

export interface RelatedFinding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: MessageData;
  readonly message: string;
  readonly span: Span;
}

/** What is reported: a problem with its words, its weight in points and what stands at the same place. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: MessageData;
  readonly message: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly span: Span;
  readonly anchored: boolean;
  readonly outcome: 'fail' | 'cannot-decide';
  readonly suggestions: readonly Suggestion[];
  readonly related: readonly RelatedFinding[];
  readonly points: Points;
  /** What stands at this place: the rules' own words, from which points and grade are reckoned. */
  readonly problems: readonly Problem[];
  readonly effort: Effort;
  readonly caps?: Grade | undefined;
  /** Stays the same when lines move. */
  readonly fingerprint: string;
}

/** Severities by their weight, the gravest first. */
export const rank: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2};
/** A span longer than a long sentence overlaps nothing. */
const sentenceLength = 300;

/** Words the problems, and folds those that stand at one place into the weightiest, in the order of the text. */
export function toFindings(
  checks: readonly Check[],
  points: ReadonlyMap<Problem, Points>,
  source: Source,
): Finding[] {
  const drafts = checks.flatMap((check) =>
    check.problems.map((problem) => draft(check, problem, points.get(problem) ?? {cost: 0, gain: 0})),
  );
  drafts.sort((a, b) => a.span.start - b.span.start || rank[a.severity] - rank[b.severity]);
  const merged: Place[] = [];
  for (const finding of drafts) {
    const length = finding.span.end - finding.span.start;
    const point = !finding.anchored && length > 0 && length <= sentenceLength;
    const {cost} = finding.points;
    const host = point
      ? merged.find((other) => other.point && overlaps(other.finding.span, finding.span))
      : undefined;
    if (host === undefined) merged.push({finding, point, leading: cost});
    else if (isWeightier(finding, host)) {
      host.finding = fold(finding, host.finding);
      host.leading = cost;
    } else host.finding = fold(host.finding, finding);
  }
  const seen = new Map<string, number>();
  return merged.map(({finding}) => {
    const {ruleId, messageId, anchored, data, span} = finding;
    // What is absent is not named by the words that its finding happens to stand at.
    const words = anchored
      ? JSON.stringify(data)
      : source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const key = `${ruleId}\0${messageId}\0${words}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {...finding, fingerprint: fingerprint(`${key}\0${nth}`)};
  });
}

/** What stands at one place, folded into one finding. */
interface Place {
  finding: Finding;
  /** Short enough for others to stand at the same place. */
  readonly point: boolean;
  /** What the finding that leads costs by itself. */
  leading: number;
}

/** Graver, or as grave and costing more than what leads at a place. */
const isWeightier = ({severity, points}: Finding, {finding, leading}: Place): boolean =>
  rank[severity] < rank[finding.severity] || (severity === finding.severity && points.cost > leading);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function draft({rule, severity}: Check, problem: Problem, points: Points): Finding {
  const {meta} = rule;
  const message = meta.messages[problem.messageId];
  if (message === undefined) throw new Error(`rule ${meta.id} has no message ${problem.messageId}`);
  const {
    data = {},
    span,
    absent,
    anchored = absent !== undefined,
    outcome = 'fail',
    suggestions = [],
    related = [],
  } = problem;
  return {
    ruleId: meta.id,
    messageId: problem.messageId,
    data,
    message: formatMessage(message.text, data),
    severity: severity ?? problem.severity ?? message.severity,
    category: meta.category,
    span,
    anchored,
    outcome,
    suggestions,
    related: related.map((other) => ({
      ruleId: meta.id,
      messageId: other.messageId,
      data: other.data ?? {},
      message: formatMessage(meta.messages[other.messageId]?.text ?? '', other.data),
      span: other.span,
    })),
    points,
    problems: [problem],
    effort: problem.effort ?? meta.effort,
    caps: problem.caps,
    fingerprint: '',
  };
}

/** One finding takes the other as related, with its points, its effort and, where it has none, its suggestions. */
function fold(primary: Finding, other: Finding): Finding {
  const {ruleId, messageId, data, message, span} = other;
  return {
    ...primary,
    suggestions: primary.suggestions.length > 0 ? primary.suggestions : other.suggestions,
    related: [...primary.related, {ruleId, messageId, data, message, span}, ...other.related],
    points: {cost: primary.points.cost + other.points.cost, gain: primary.points.gain + other.points.gain},
    problems: [...primary.problems, ...other.problems],
    effort: Math.max(primary.effort, other.effort) as Effort,
    caps: primary.caps ?? other.caps,
  };
}
