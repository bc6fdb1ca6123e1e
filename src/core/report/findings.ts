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

/** Words the problems, and folds those that stand at one place into the gravest, in the order of the text. */
export function toFindings(
  checks: readonly Check[],
  points: ReadonlyMap<Problem, Points>,
  source: Source,
): Finding[] {
  const drafts = checks.flatMap((check) =>
    check.problems.map((problem) => draft(check, problem, points.get(problem) ?? {cost: 0, gain: 0})),
  );
  drafts.sort((a, b) => a.span.start - b.span.start || rank[a.severity] - rank[b.severity]);
  const merged: {finding: Finding; point: boolean}[] = [];
  for (const finding of drafts) {
    const length = finding.span.end - finding.span.start;
    const point = !finding.anchored && length > 0 && length <= sentenceLength;
    const host = point
      ? merged.findIndex((other) => other.point && overlaps(other.finding.span, finding.span))
      : -1;
    if (host < 0) merged.push({finding, point});
    else merged[host] = {finding: fold((merged[host] as {finding: Finding}).finding, finding), point};
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

/** The graver finding stays and takes the other as related, with its points and, where it has none, its suggestions. */
function fold(a: Finding, b: Finding): Finding {
  const [primary, other] = rank[b.severity] < rank[a.severity] ? [b, a] : [a, b];
  const {ruleId, messageId, data, message, span} = other;
  return {
    ...primary,
    suggestions: primary.suggestions.length > 0 ? primary.suggestions : other.suggestions,
    related: [...primary.related, {ruleId, messageId, data, message, span}, ...other.related],
    points: {cost: primary.points.cost + other.points.cost, gain: primary.points.gain + other.points.gain},
    problems: [...primary.problems, ...other.problems],
    caps: primary.caps ?? other.caps,
  };
}
