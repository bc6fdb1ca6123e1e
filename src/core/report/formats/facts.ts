import {plainText} from '../message.ts';
import {nameOf} from '../place.ts';
import type {Report, ReportedFacts} from '../schema.ts';

type Value =
  | {
      readonly value: unknown;
      readonly origin: string;
      readonly certain: boolean;
      readonly evidence: readonly At[];
    }
  | {readonly status: 'unknown'; readonly reason: string; readonly location: At}
  | undefined;
interface At {
  readonly start: {readonly line: number};
}

interface ListItem {
  readonly location: At;
  readonly origin?: string;
  readonly certain?: boolean;
}

/** What was understood of each posting, each fact with the lines that show it. */
export function* formatFacts({postings}: Report): Generator<string> {
  for (const [index, posting] of postings.entries()) {
    const lines = linesOf(posting.facts).map((line) => `  ${plainText(line)}\n`);
    yield `${index === 0 ? '' : '\n'}${plainText(nameOf(posting))}\n${lines.join('')}`;
  }
}

function linesOf(facts: ReportedFacts): string[] {
  const single = (name: string, fact: Value): string => {
    if (fact === undefined) return `${name.padEnd(16)} not stated`;
    if ('status' in fact)
      return `${name.padEnd(16)} unknown: filled in by a template (line ${fact.location.start.line})`;
    const where = fact.evidence
      .slice(0, 3)
      .map(({start}) => start.line)
      .join(', ');
    const from = [
      fact.origin === 'text' ? '' : fact.origin,
      where === '' ? '' : `line ${where}`,
      fact.certain ? '' : 'not certain',
    ];
    return `${name.padEnd(16)} ${String(fact.value)}  (${from.filter(Boolean).join('; ') || 'no evidence'})`;
  };
  const list = <T extends ListItem>(
    name: string,
    items: readonly T[],
    show: (item: T) => string,
  ): string[] =>
    items.length === 0
      ? [`${name.padEnd(16)} none`]
      : items.map(
          (item, index) => `${(index === 0 ? name : '').padEnd(16)} ${show(item)}  (${sourceOf(item)})`,
        );
  const {contains} = facts;
  return [
    single('title', facts.title),
    single('employer', facts.employer),
    `${'language'.padEnd(16)} ${languageName(facts.language)}`,
    single('level', facts.level),
    single('workplace', facts.workplace),
    single('place', facts.place),
    ...(facts.places.some(({country}) => country !== undefined)
      ? [`${'places'.padEnd(16)} ${facts.places.map(showPlace).join('; ')}`]
      : []),
    single('employment type', facts.employmentType),
    ...list('pay', facts.pay, (pay) => ('status' in pay ? 'unknown: filled in by a template' : showPay(pay))),
    ...list('apply', facts.apply, (route) =>
      'status' in route ? 'unknown: filled in by a template' : `${route.kind}: ${route.value}`,
    ),
    ...list(
      'experience',
      facts.experience,
      ({minYears, maxYears}) => `${minYears}${maxYears === undefined ? '+' : `–${maxYears}`} years`,
    ),
    ...Object.entries(contains).map(([kind, fact]) => single(kind, fact)),
    ...list('sections', facts.sections, ({kind, heading}) => `${kind}: ${heading}`),
    ...list('duties', facts.duties, ({text}) => short(text)),
    ...list('demands', facts.demands, ({text}) => short(text)),
    ...list('benefits', facts.benefits, ({name}) => name),
    ...list('measures', facts.measures, ({text}) => text),
    ...list('passives', facts.passives, ({text}) => text),
    ...list('welcome', facts.welcome, ({kind, text}) => `${text} (${kind})`),
    ...list('growth', facts.growth, ({kind, text}) => `${text} (${kind})`),
    ...list('tone', facts.tone, ({kind, text}) => `${text} (${kind})`),
    ...list('technologies', facts.technologies, ({name, category, released}) =>
      released === undefined ? `${name} (${category})` : `${name} (${category}, since ${released})`,
    ),
    ...list('keywords', facts.keywords, ({group, term}) => `${term} (${group})`),
    ...list(
      'languages',
      facts.spokenLanguages,
      ({name, code, optional}) => `${name} (${code}${optional ? ', optional' : ''})`,
    ),
    single('deadline', facts.deadline),
    single('posted', facts.posted),
    single('status', facts.status),
    ...list('hiring process', facts.hiringProcess, ({kind, text}) => `${kind}: ${short(text)}`),
    ...facts.conflicts.map(
      ({fact, field, text}) =>
        `${'conflict'.padEnd(16)} ${fact}: ${field.origin} says ${field.value}, the text says ${text.value}  (line ${text.location.start.line})`,
    ),
    ...facts.contradictions.map(
      ({about, first, second}) =>
        `${'contradiction'.padEnd(16)} ${about}: ${first.text} (line ${first.location.start.line}), ${second.text} (line ${second.location.start.line})`,
    ),
  ];
}

const languageName = (code: string): string =>
  code === 'en'
    ? 'English'
    : `${code === 'und' ? 'not English' : code}: the rules judge English only and are off for this posting`;

const showPlace = ({text, country, region}: ReportedFacts['places'][number]): string =>
  country === undefined ? text : `${text} = ${region ?? country}`;

/** Where one value of several was read. */
const sourceOf = ({location, origin, certain}: ListItem): string =>
  [
    origin === undefined || origin === 'text' ? '' : origin,
    `line ${location.start.line}`,
    certain === false ? 'not certain' : '',
  ]
    .filter(Boolean)
    .join('; ');

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

function showPay(pay: Exclude<ReportedFacts['pay'][number], {status: 'unknown'}>): string {
  const {min, max, currency, period, form} = pay;
  const figures = [min, max]
    .filter((value, index, all) => value !== null && all.indexOf(value) === index)
    .join('–');
  const parts = [form, figures, currency ?? 'no currency', period === null ? 'no period' : `a ${period}`];
  return form === 'vague' ? 'in words only' : parts.filter(Boolean).join(' ');
}
