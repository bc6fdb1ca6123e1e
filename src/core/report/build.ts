import type {ResolvedConfig} from '../config/types.ts';
import {wholeSpan} from '../facts/lines.ts';
import {factValue, isUnknown} from '../facts/metadata.ts';
import type {Outcome, Review} from '../review.ts';
import {fixFirst, type Score, scoreVersion, scoreWithout, standingOf} from '../score/index.ts';
import type {Fact, Facts, Pay, Span, Unknown} from '../types.ts';
import {type Finding, toFindings} from './findings.ts';
import {type Location, locator} from './location.ts';
import type {Report, ReportedFacts, ReportedFinding, ReportedPosting} from './schema.ts';
import {schemaVersion} from './schema-version.ts';

/** One line of a report in the making: an outcome in plain data, that holds nothing of the posting's tree. */
export type Entry =
  | {readonly kind: 'posting'; readonly posting: ReportedPosting}
  | Exclude<Outcome, {kind: 'review'}>;

/** What a report keeps of an outcome, and the score as it would be without the findings of some rules. */
export const entryWith =
  (whatIf: readonly string[]) =>
  (outcome: Outcome): Entry =>
    outcome.kind === 'review' ? {kind: 'posting', posting: reportPosting(outcome.review, whatIf)} : outcome;

export const entryOf = entryWith([]);

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
      ...weightsOf(config),
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

function weightsOf({rules}: ResolvedConfig): Pick<Report['config'], 'weights'> {
  const own = [...rules].flatMap(([id, {weight}]) => (weight === undefined ? [] : [[id, weight] as const]));
  return own.length === 0 ? {} : {weights: Object.fromEntries(own)};
}

function reportPosting(review: Review, whatIf: readonly string[]): ReportedPosting {
  const {source, facts, template, checks, score} = review;
  const locate = locator(source.text);
  const findings = toFindings(checks, score.points, source);
  return {
    path: source.path,
    ...(source.pointer === undefined ? {} : {pointer: source.pointer}),
    title: factValue(facts.title) ?? null,
    template: {id: template.template.id, family: template.template.family, reason: template.reason},
    facts: reportFacts(facts, locate),
    findings: findings.map((finding) => reportFinding(finding, locate)),
    score: reportScore(score, findings, review, whatIf),
  };
}

function reportFinding(finding: Finding, locate: (span: Span) => Location): ReportedFinding {
  const {span, suggestions, related, data, problems: _, caps, ...rest} = finding;
  return {
    ...rest,
    ...(caps === undefined ? {} : {caps}),
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

function reportScore(
  {value, exact, grade, cappedBy, range, categories, rules, standard}: Score,
  findings: readonly Finding[],
  {checks, template}: Review,
  whatIf: readonly string[],
): ReportedPosting['score'] {
  const capping = findings.find(({problems}) => cappedBy !== null && problems.includes(cappedBy));
  return {
    value,
    exact,
    grade,
    basis: standard === null ? 'default' : 'custom',
    ...(standard === null ? {} : {default: {...standard}}),
    ...(capping === undefined ? {} : {cappedBy: capping.fingerprint}),
    ...(range === null ? {} : {range: {...range, rules: [...range.rules]}}),
    ...(value === null || standard !== null ? {} : {standing: standingOf(value, template.template.family)}),
    categories: categories.map((category) => ({...category})),
    rules: rules.map((rule) => ({...rule})),
    fixFirst: fixFirst(
      checks,
      findings.map((finding) => ({...finding, id: finding.fingerprint})),
    ).map(({id, ...step}) => ({fingerprint: id, ...step})),
    ...(whatIf.length === 0 ? {} : {whatIf: {rules: [...whatIf], ...scoreWithout(checks, whatIf)}}),
  };
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
  const {level, status} = facts;
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
    demands: facts.demands.map(({text, listed, span}) => ({text, listed, location: locate(span)})),
    acts: facts.acts.map(({text, listed, span}) => ({text, listed, location: locate(span)})),
    vagueWords: facts.vagueWords.map(at),
    acronyms: facts.acronyms.map(at),
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
    ...(status === undefined ? {} : {status: one(status)}),
    hiringProcess: facts.hiringProcess.map(at),
    passives: facts.passives.map(({text, verb, span}) => ({text, verb, location: locate(span)})),
    welcome: facts.welcome.map(at),
    growth: facts.growth.map(at),
    tone: facts.tone.map(({kind, text, span}) => ({kind, text, location: locate(span)})),
    keywords: facts.keywords.map(at),
    technologies: facts.technologies.map(at),
    spokenLanguages: facts.spokenLanguages.map(at),
    ...optional('deadline', facts.deadline),
    ...optional('posted', facts.posted),
    conflicts: facts.conflicts.map(({fact, field, text}) => ({fact, field: at(field), text: at(text)})),
    contradictions: facts.contradictions.map(({about, first, second, certain}) => ({
      about,
      certain,
      first: at(first),
      second: at(second),
    })),
  };
}
