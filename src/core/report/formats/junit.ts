import type {Element} from 'xast';
import {toXml} from 'xast-util-to-xml';
import {x} from 'xastscript';
import {comparisonOf} from '../compare.ts';
import {plainText} from '../message.ts';
import {nameOf, slashed} from '../place.ts';
import type {ComparedPosting, Report, ReportedFinding, ReportedPosting} from '../schema.ts';
import {dropOf, stoppingIn} from '../verdict.ts';
import type {FormatContext} from './types.ts';
import {isReady, wordsOf} from './words.ts';

interface Case {
  readonly name: string;
  readonly children: readonly Element[];
}

/**
 * JUnit’s XML: a suite for each posting, in it a case for each rule that found something, and one for the score where it
 * has to reach something. A case fails where it makes the run fail, so that tests and exit code say the same; the rest is
 * output. Of a case Jenkins keeps one failure, GitLab shows only what stands inside it and Azure its message first, so
 * each failure says all that its rule found, and the message the first of it.
 */
export function* formatJunit(report: Report, {failOn, gatesOf}: FormatContext): Generator<string> {
  const stops = stoppingIn(report, failOn);
  const changes = comparisonOf(report);
  const nameSuite = namer();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="jdlint">\n';
  for (const {path, code, message} of report.failed) {
    const said = plainText(`${slashed(path)} ${message}`);
    const error = x('error', {type: code, message: inXml(said)}, inXml(said));
    yield suite(nameSuite(plainText(slashed(path))), [{name: 'can be read', children: [error]}]);
  }
  for (const posting of report.postings) {
    const name = nameSuite(plainText(nameOf({...posting, path: slashed(posting.path)})));
    const ofScore = failOn === 'never' ? undefined : gatesOf(posting.path).minScore;
    const change = failOn === 'score-drop' ? changes.get(posting) : undefined;
    const cases = [...scoreCase(posting, ofScore, change), ...casesOf(posting, stops)];
    yield suite(
      name,
      cases.length === 0 ? [{name: 'nothing to mend', children: []}] : cases,
      propertiesOf(posting),
    );
  }
  for (const {path, reason} of report.skipped) {
    const why = plainText(`left out, since ${reason}`);
    yield suite(nameSuite(plainText(slashed(path))), [{name: why, children: [x('skipped', inXml(why))]}]);
  }
  yield '</testsuites>\n';
}

/** GitLab drops a case whose suite and name it has already seen, as of a page that holds two postings. */
function namer(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  };
}

function suite(name: string, cases: readonly Case[], properties: readonly Element[] = []): string {
  const count = (kind: string): string =>
    String(cases.filter(({children}) => children.some((child) => child.name === kind)).length);
  const counts = {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  // Jenkins takes what stands before the last dot for the name of a package.
  const classname = inXml(name.replace(/\./g, '_'));
  const tree = x('testsuite', {name: inXml(name), ...counts}, [
    ...(properties.length === 0 ? [] : [x('properties', [...properties])]),
    ...cases.map((one) => x('testcase', {classname, name: inXml(one.name)}, [...one.children])),
  ]);
  const xml = toXml(tree, {closeEmptyElements: true})
    // Nothing here is CDATA, but its end may not stand in a text.
    .replace(/\]\]>/g, ']]&gt;')
    // The runner of a workflow on GitHub would take these in a log for commands.
    .replace(/##\[/g, '##&#91;')
    .replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1&#58;');
  return `${xml}\n`;
}

function propertiesOf({title, template, score}: ReportedPosting): Element[] {
  const {value, grade} = score;
  const known = {title, template: template.id, score: value, grade};
  return Object.entries(known).flatMap(([name, given]) =>
    given === null ? [] : [x('property', {name, value: inXml(plainText(String(given)))})],
  );
}

/** Whether the score is high enough, where there is something that it has to reach. */
function scoreCase(
  {score: {value}}: ReportedPosting,
  minimum: number | undefined,
  change: ComparedPosting | undefined,
): Case[] {
  if (value === null || (minimum === undefined && change === undefined)) return [];
  const isLow = minimum !== undefined && value < minimum;
  const isDropped = (dropOf(change) ?? 0) > 0;
  const said = [
    ...(isLow ? [`The score ${value} is below the minimum of ${minimum}.`] : []),
    ...(isDropped ? [`The score dropped from ${change?.before} to ${value}.`] : []),
  ].join(' ');
  return [{name: 'score', children: said === '' ? [] : [x('failure', {type: 'score', message: said}, said)]}];
}

function casesOf(
  posting: ReportedPosting,
  stops: (posting: ReportedPosting, finding: ReportedFinding) => boolean,
): Case[] {
  const byRule = new Map<string, ReportedFinding[]>();
  for (const finding of posting.findings)
    byRule.set(finding.ruleId, [...(byRule.get(finding.ruleId) ?? []), finding]);
  return [...byRule].map(([ruleId, findings]) => {
    const grave = findings.filter((finding) => stops(posting, finding));
    const others = findings.filter((finding) => !grave.includes(finding));
    return {
      name: plainText(ruleId),
      children: [
        ...(grave.length === 0 ? [] : [failure(posting, grave)]),
        ...(others.length === 0 ? [] : [x('system-out', inXml(linesOf(posting, others)))]),
      ],
    };
  });
}

function failure(posting: ReportedPosting, findings: readonly ReportedFinding[]): Element {
  const isError = ({severity}: ReportedFinding): boolean => severity === 'error';
  const first = findings.find(isError) ?? findings[0];
  const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : '';
  return x(
    'failure',
    {
      type: findings.some(isError) ? 'error' : 'warning',
      message: inXml(plainText(`${first?.message ?? ''}${more}`)),
    },
    inXml(linesOf(posting, findings)),
  );
}

/** What a rule found, each with where, how grave, what, and the words to put in; and where to read on. */
function linesOf(posting: ReportedPosting, findings: readonly ReportedFinding[]): string {
  const name = plainText(nameOf({...posting, path: slashed(posting.path)}));
  const said = findings.flatMap((finding) => {
    const {line, column} = finding.location.start;
    const edits = finding.suggestions.filter(isReady).flatMap((one) => one.edits);
    return [
      `${name}:${line}:${column}: ${finding.severity}: ${wordsOf(finding)}`,
      ...edits.flatMap(({expected, text}) => [`  - ${plainText(expected)}`, `  + ${plainText(text)}`]),
    ];
  });
  return [...said, ...new Set(findings.map(({docsUrl}) => plainText(docsUrl)))].join('\n');
}

/** What XML 1.0 has no way to write, half a character or the two that are none, is shown as unknown. */
const inXml = (text: string): string => text.replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD');
