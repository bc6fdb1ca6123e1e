import type {ResolvedConfig} from '../config/types.ts';
import {wholeSpan} from '../facts/lines.ts';
import {factValue, isUnknown} from '../facts/metadata.ts';
import type {Outcome, Review} from '../review.ts';
import type {Score} from '../score/index.ts';
import {scoreVersion} from '../score/index.ts';
import type {Fact, Facts, Pay, Span, Unknown} from '../types.ts';
import {type Finding, toFindings} from './findings.ts';
import {type Location, locator} from './location.ts';
import type {Report, ReportedFacts, ReportedFinding, ReportedPosting} from './schema.ts';
import {schemaVersion} from './schema-version.ts';

/** One line of a report in the making: an outcome in plain data, that holds nothing of the posting's tree. */
export type Entry =
  | {readonly kind: 'posting'; readonly posting: ReportedPosting}
  | Exclude<Outcome, {kind: 'review'}>;

/** What a report keeps of an outcome. */
export const entryOf = (outcome: Outcome): Entry =>
  outcome.kind === 'review' ? {kind: 'posting', posting: reportPosting(outcome.review)} : outcome;

/** The report that every format is made from: plain data, with lines and columns in place of spans. */
export function buildReport(
  entries: readonly Entry[],
  config: ResolvedConfig,
  asOf: string,
  version: string,
): Report {
  const postings = entries.flatMap((entry) => (entry.kind === 'posting' ? [entry.posting] : []));
  const findings = postings.flatMap((posting) => posting.findings);
  const scores = postings.flatMap(({score}) => (score.value === null ? [] : [score.value]));
  const ofSeverity = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion,
    scoreVersion,
    tool: {name: 'jdlint', version},
    config: {
      template: config.template,
      rules: Object.fromEntries(
        [...config.rules].flatMap(([id, {severity}]) => (severity ? [[id, severity]] : [])),
      ),
      ...(config.minScore === undefined ? {} : {minScore: config.minScore}),
      ...(config.maxWarnings === undefined ? {} : {maxWarnings: config.maxWarnings}),
    },
    asOf,
    summary: {
      postings: postings.length,
      errors: ofSeverity('error'),
      warnings: ofSeverity('warning'),
      infos: ofSeverity('info'),
      lowestScore: scores.length === 0 ? null : scores.reduce((least, value) => Math.min(least, value)),
      averageScore:
        scores.length === 0
          ? null
          : Math.round((scores.reduce((sum, value) => sum + value, 0) / scores.length) * 10) / 10,
    },
    postings,
    skipped: entries.flatMap((entry) => (entry.kind === 'skipped' ? [{...entry.skipped}] : [])),
    failed: entries.flatMap((entry) => (entry.kind === 'failed' ? [{...entry.failed}] : [])),
  };
}

function reportPosting({source, facts, template, checks, score}: Review): ReportedPosting {
  const locate = locator(source.text);
  const reported = toFindings(checks, score.points, source).map((finding) => reportFinding(finding, locate));
  return {
    path: source.path,
    ...(source.pointer === undefined ? {} : {pointer: source.pointer}),
    title: factValue(facts.title) ?? null,
    template: {id: template.template.id, reason: template.reason},
    facts: reportFacts(facts, locate),
    findings: reported,
    score: reportScore(score, reported),
  };
}

function reportFinding(finding: Finding, locate: (span: Span) => Location): ReportedFinding {
  const {span, suggestions, related, data, ...rest} = finding;
  return {
    ...rest,
    data: {...data},
    location: locate(span),
    suggestions: suggestions.map(({kind, note, edits}) => ({
      kind,
      note,
      edits: edits.map(({span: at, expected, text}) => ({location: locate(at), expected, text})),
    })),
    related: related.map(({span: at, data: values, ...other}) => ({
      ...other,
      data: {...values},
      location: locate(at),
    })),
    docsUrl: docsUrl(finding.ruleId),
  };
}

export const docsUrl = (ruleId: string): string =>
  `https://github.com/jdlint/jdlint/blob/main/rules/${ruleId}/README.md`;

/**
 * What to fix first: errors, since they fail a run, then the changes that gain most; each with the score once it and
 * those before are made.
 */
function reportScore(
  {value, exact, grade, categories}: Score,
  findings: readonly ReportedFinding[],
): ReportedPosting['score'] {
  let after = exact ?? 0;
  const fixFirst = findings
    .filter(({points}) => points.gain > 0)
    .sort(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') || b.points.gain - a.points.gain,
    )
    .slice(0, 3)
    .map(({fingerprint, points}) => {
      after = Math.min(100, after + points.gain);
      return {fingerprint, gain: points.gain, scoreAfter: Math.round(after)};
    });
  return {value, exact, grade, categories: categories.map((category) => ({...category})), fixFirst};
}

function reportFacts(facts: Facts, locate: (span: Span) => Location): ReportedFacts {
  const one = <T>(
    fact: Fact<T>,
  ): {value: T; origin: Fact<T>['origin']; certain: boolean; evidence: Location[]} => ({
    value: fact.value,
    origin: fact.origin,
    certain: fact.certain,
    evidence: fact.evidence.map(locate),
  });
  const unreadable = ({
    status,
    reason,
    span,
  }: Unknown): {status: 'unknown'; reason: Unknown['reason']; location: Location} => ({
    status,
    reason,
    location: locate(span),
  });
  const either = <T>(fact: Fact<T> | Unknown) => (isUnknown(fact) ? unreadable(fact) : one(fact as Fact<T>));
  const optional = <K extends string, T>(key: K, fact: Fact<T> | Unknown | undefined) =>
    (fact === undefined ? {} : {[key]: either(fact)}) as {[P in K]?: ReturnType<typeof either<T>>};
  const at = <T extends {readonly span: Span}>({span, ...rest}: T) => ({...rest, location: locate(span)});
  const reportPay = ({inferred, ...pay}: Pay) => ({
    ...at(pay),
    ...(inferred === undefined ? {} : {inferred: [...inferred]}),
  });
  const {level} = facts;
  return {
    ...optional('title', facts.title),
    ...optional('employer', facts.employer),
    language: facts.language.value,
    sections: facts.sections.flatMap(({kind, heading, certain}) =>
      heading === undefined
        ? []
        : [{kind, heading: heading.text, certain, location: locate(wholeSpan(heading))}],
    ),
    contains: Object.fromEntries(
      Object.entries(facts.contains).map(([kind, fact]) => [kind, either(fact)]),
    ) as ReportedFacts['contains'],
    duties: facts.duties.map(({text, listed, span}) => ({text, listed, location: locate(span)})),
    demands: facts.demands.map(({text, span}) => ({text, location: locate(span)})),
    acts: facts.acts.map(({text, listed, span}) => ({text, listed, location: locate(span)})),
    vagueWords: facts.vagueWords.map(at),
    namedThings: facts.namedThings.map(at),
    pay: facts.pay.map((pay) => (isUnknown(pay) ? unreadable(pay) : reportPay(pay))),
    ...optional('workplace', facts.workplace),
    ...optional('place', facts.place),
    places: facts.places.map(({evidence, ...place}) => ({...place, evidence: evidence.map(locate)})),
    ...optional('employmentType', facts.employmentType),
    ...(level === undefined ? {} : {level: one(level)}),
    experience: facts.experience.map(at),
    benefits: facts.benefits.map(at),
    measures: facts.measures.map(at),
    apply: facts.apply.map((route) => (isUnknown(route) ? unreadable(route) : at(route))),
    passives: facts.passives.map(({text, verb, span}) => ({text, verb, location: locate(span)})),
    keywords: facts.keywords.map(at),
    technologies: facts.technologies.map(at),
    spokenLanguages: facts.spokenLanguages.map(at),
    ...optional('deadline', facts.deadline),
    conflicts: facts.conflicts.map(({fact, field, text}) => ({fact, field: at(field), text: at(text)})),
  };
}
