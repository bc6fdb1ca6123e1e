import * as z from 'zod/mini';
import {categories, grades, severities} from '../rule/types.ts';
import {families} from '../templates/types.ts';
import {
  contentKinds,
  growthKinds,
  hiringStepKinds,
  measureKinds,
  namedThingKinds,
  sectionKinds,
  toneKinds,
  vagueKinds,
  welcomeKinds,
} from '../types.ts';
import {schemaVersion} from './schema-version.ts';

const position = z.object({line: z.int(), column: z.int()});
const location = z.object({start: position, end: position});
const origin = z.enum(['text', 'front-matter', 'json-ld', 'ats']);
const unknown = z.object({
  status: z.literal('unknown'),
  reason: z.enum(['template-variable', 'not-english']),
  location,
});
const fact = <T extends z.ZodMiniType>(value: T) =>
  z.object({value, origin, certain: z.boolean(), evidence: z.array(location)});
const orUnknown = <T extends z.ZodMiniType>(value: T) => z.union([fact(value), unknown]);
const number = z.nullable(z.number());
/** One value of a fact that has several. */
const stated = {origin, certain: z.boolean(), location};

const payFact = z.object({
  min: number,
  max: number,
  currency: z.nullable(z.string()),
  period: z.nullable(z.enum(['year', 'month', 'week', 'day', 'hour'])),
  form: z.enum(['range', 'minimum', 'maximum', 'single', 'vague']),
  text: z.string(),
  inferred: z.optional(z.array(z.enum(['currency', 'period']))),
  ...stated,
});

export const factsSchema = z.object({
  title: z.optional(orUnknown(z.string())),
  employer: z.optional(orUnknown(z.string())),
  language: z.string(),
  sections: z.array(
    z.object({kind: z.enum(sectionKinds), heading: z.string(), certain: z.boolean(), location}),
  ),
  contains: z.record(z.enum(contentKinds), orUnknown(z.boolean())),
  duties: z.array(z.object({text: z.string(), listed: z.boolean(), location})),
  demands: z.array(z.object({text: z.string(), listed: z.boolean(), location})),
  acts: z.array(z.object({text: z.string(), listed: z.boolean(), location})),
  vagueWords: z.array(
    z.object({
      text: z.string(),
      word: z.string(),
      kind: z.enum(vagueKinds),
      section: z.enum(sectionKinds),
      location,
    }),
  ),
  acronyms: z.array(z.object({text: z.string(), section: z.enum(sectionKinds), location})),
  namedThings: z.array(
    z.object({text: z.string(), kind: z.enum(namedThingKinds), section: z.enum(sectionKinds), location}),
  ),
  pay: z.array(z.union([payFact, unknown])),
  workplace: z.optional(orUnknown(z.enum(['remote', 'hybrid', 'onsite']))),
  place: z.optional(orUnknown(z.string())),
  places: z.array(
    z.object({
      text: z.string(),
      country: z.optional(z.string()),
      region: z.optional(z.string()),
      city: z.optional(z.string()),
      origin,
      certain: z.boolean(),
      evidence: z.array(location),
    }),
  ),
  employmentType: z.optional(orUnknown(z.string())),
  level: z.optional(
    fact(z.enum(['intern', 'junior', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'executive'])),
  ),
  experience: z.array(z.object({minYears: z.number(), maxYears: z.optional(z.number()), ...stated})),
  benefits: z.array(z.object({name: z.string(), ...stated})),
  measures: z.array(
    z.object({text: z.string(), kind: z.enum(measureKinds), about: z.enum(['work', 'company']), ...stated}),
  ),
  apply: z.array(
    z.union([
      z.object({
        kind: z.enum(['email', 'url', 'form', 'phone', 'post']),
        value: z.string(),
        ...stated,
      }),
      unknown,
    ]),
  ),
  passives: z.array(z.object({text: z.string(), verb: z.string(), location})),
  welcome: z.array(z.object({kind: z.enum(welcomeKinds), text: z.string(), location})),
  growth: z.array(z.object({kind: z.enum(growthKinds), text: z.string(), location})),
  tone: z.array(z.object({kind: z.enum(toneKinds), text: z.string(), location})),
  keywords: z.array(z.object({group: z.string(), term: z.string(), ...stated})),
  technologies: z.array(
    z.object({name: z.string(), category: z.string(), released: z.optional(z.int()), ...stated}),
  ),
  spokenLanguages: z.array(z.object({code: z.string(), name: z.string(), optional: z.boolean(), ...stated})),
  deadline: z.optional(orUnknown(z.string())),
  posted: z.optional(orUnknown(z.string())),
  status: z.optional(fact(z.enum(['closed', 'redirect']))),
  hiringProcess: z.array(z.object({kind: z.enum(hiringStepKinds), text: z.string(), ...stated})),
  conflicts: z.array(
    z.object({
      fact: z.enum(['workplace', 'employmentType', 'pay']),
      field: z.object({value: z.string(), origin, location}),
      text: z.object({value: z.string(), location}),
    }),
  ),
  contradictions: z.array(
    z.object({
      about: z.enum(['experience', 'workplace', 'employmentType', 'pay', 'job']),
      certain: z.boolean(),
      first: z.object({text: z.string(), location}),
      second: z.object({text: z.string(), location}),
    }),
  ),
});

const data = z.record(z.string(), z.union([z.string(), z.number()]));
const related = z.object({ruleId: z.string(), messageId: z.string(), data, message: z.string(), location});
const suggestion = z.object({
  kind: z.enum(['fix', 'rewrite', 'insert']),
  note: z.string(),
  edits: z.array(z.object({location, expected: z.string(), text: z.string()})),
});

const finding = z.object({
  ruleId: z.string(),
  messageId: z.string(),
  data,
  message: z.string(),
  severity: z.enum(severities),
  category: z.enum(categories),
  outcome: z.enum(['fail', 'cannot-decide']),
  location,
  /** The location is only a place to stand, since what is meant is not there. */
  anchored: z.boolean(),
  suggestions: z.array(suggestion),
  related: z.array(related),
  points: z.object({cost: z.number(), gain: z.number()}),
  /** 1 a word or a line, 2 some sentences, 3 a part to write or facts to gather. */
  effort: z.literal([1, 2, 3]),
  /** The best grade that a posting can have in which this stands. */
  caps: z.optional(z.enum(grades)),
  docsUrl: z.string(),
  fingerprint: z.string(),
});

const mark = {value: z.nullable(z.int()), exact: number, grade: z.nullable(z.enum(grades))};

const score = z.object({
  ...mark,
  /** `custom` where the configuration sets weights or options, or switches rules off; `default` is then the usual score. */
  basis: z.enum(['default', 'custom']),
  default: z.optional(z.object(mark)),
  /** The finding that keeps the grade from being better, whatever the points. */
  cappedBy: z.optional(z.string()),
  /** The score if all that these rules could not judge were bad, and if it were good. */
  range: z.optional(z.object({lowest: z.int(), highest: z.int(), rules: z.array(z.string())})),
  /** Where the score stands among real postings: of a hundred, those that score lower. */
  standing: z.optional(
    z.object({percentile: z.int(), family: z.string(), count: z.int(), measured: z.string()}),
  ),
  categories: z.array(z.object({id: z.enum(categories), value: number, points: z.number(), of: z.number()})),
  /** The sum, rule by rule: the credit in the rule's own unit, and what it comes to in points of the hundred. */
  rules: z.array(
    z.object({
      id: z.string(),
      category: z.enum(categories),
      earned: z.number(),
      outOf: z.number(),
      points: z.number(),
      of: z.number(),
    }),
  ),
  /** What to mend first, each with the points that it brings after those before it. */
  fixFirst: z.array(z.object({fingerprint: z.string(), gain: z.number(), scoreAfter: z.int()})),
  /** The score without any finding of some rules, where that was asked for. */
  whatIf: z.optional(z.object({rules: z.array(z.string()), ...mark})),
});

/** What became of a posting since a base, such as the branch that a pull request goes to. */
const comparedPosting = z.object({
  path: z.string(),
  pointer: z.optional(z.string()),
  title: z.nullable(z.string()),
  change: z.enum(['added', 'changed', 'renamed', 'deleted', 'unchanged']),
  /** The path that it had in the base, where that was another. */
  from: z.optional(z.string()),
  before: z.nullable(z.int()),
  after: z.nullable(z.int()),
  /** Fingerprints of the findings that the base has not. */
  newFindings: z.array(z.string()),
});

/** The JSON report, as ARCHITECTURE.md promises it. */
export const reportSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  scoreVersion: z.string(),
  tool: z.object({name: z.literal('jdlint'), version: z.string()}),
  config: z.object({
    template: z.string(),
    rules: z.record(z.string(), z.enum([...severities, 'off'])),
    /** Rules that weigh otherwise than by default. */
    weights: z.optional(z.record(z.string(), z.number())),
    minScore: z.optional(z.number()),
    maxWarnings: z.optional(z.number()),
  }),
  asOf: z.string(),
  summary: z.object({
    postings: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    lowestScore: z.nullable(z.int()),
    averageScore: number,
  }),
  postings: z.array(
    z.object({
      path: z.string(),
      pointer: z.optional(z.string()),
      title: z.nullable(z.string()),
      template: z.object({id: z.string(), family: z.enum(families), reason: z.string()}),
      facts: factsSchema,
      findings: z.array(finding),
      score,
    }),
  ),
  comparison: z.optional(z.object({base: z.string(), postings: z.array(comparedPosting)})),
  skipped: z.array(z.object({path: z.string(), reason: z.string()})),
  failed: z.array(z.object({path: z.string(), code: z.string(), message: z.string()})),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportedPosting = Report['postings'][number];
export type ReportedFinding = ReportedPosting['findings'][number];
export type ReportedFacts = z.infer<typeof factsSchema>;
export type Comparison = NonNullable<Report['comparison']>;
export type ComparedPosting = Comparison['postings'][number];
