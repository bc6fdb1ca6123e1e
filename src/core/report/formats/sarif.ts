import type {AnyRule, Severity} from '../../rule/types.ts';
import {severities} from '../../rule/types.ts';
import {docsUrl} from '../build.ts';
import type {Location} from '../location.ts';
import {plainText} from '../message.ts';
import {locationInFile, slashed} from '../place.ts';
import type {Report, ReportedFinding, ReportedPosting} from '../schema.ts';
import {escapeMarkdown} from './escape-markdown.ts';
import {identifier} from './identifier.ts';
import {inJson} from './json.ts';
import type {FormatContext} from './types.ts';
import {isReady, placeWithin, wordsOf, worstFirst} from './words.ts';

/** Results that GitHub shows of one run (docs.github.com: “SARIF support for code scanning”). */
const shownResults = 5000;
/** Places that it takes for one result, the first of which is the result’s own. */
const placesOfResult = 1000;

const levels = {error: 'error', warning: 'warning', info: 'note'} as const;
/** The words that code scanning knows for what is no fault of security. */
const problemSeverities = {error: 'error', warning: 'warning', info: 'recommendation'} as const;
const grounds = {A: 'experiments', B: 'large data', C: 'surveys or vendors', D: 'editors’ advice'} as const;

interface Placed {
  readonly posting: ReportedPosting;
  readonly id: string;
}

/** SARIF 2.1.0, as GitHub’s code scanning reads it: one run, the gravest results first. */
export function* formatSarif(report: Report, {rules, verdict}: FormatContext): Generator<string> {
  const identify = identifier();
  const all = report.postings.flatMap((posting) =>
    posting.findings.map((finding) => ({...finding, posting, id: identify(posting, finding)})),
  );
  const shown = worstFirst(all).slice(0, shownResults);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'jdlint',
            semanticVersion: report.tool.version,
            informationUri: 'https://github.com/jdlint/jdlint',
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The folder that jdlint ran in.'}}},
        invocations: [
          {
            executionSuccessful: report.failed.length === 0,
            exitCode: verdict.code,
            exitCodeDescription: plain(verdict.reason),
            toolExecutionNotifications: notifications(report, all.length - shown.length),
          },
        ],
        results: [],
      },
    ],
  };
  // The results are the last of the run, so that they can follow one by one.
  const end = ']}]}';
  yield inJson(log).slice(0, -end.length);
  const indexes = new Map(rules.map(({meta}, index) => [meta.id, index]));
  for (const [index, finding] of shown.entries())
    yield `${index === 0 ? '' : ','}\n${inJson(result(finding, indexes))}`;
  yield `\n${end}\n`;
}

/** A text in which no viewer sees a link: SARIF makes one of words in brackets with an address behind them. */
const plain = (text: string): string => plainText(text).replace(/\](?=\()/g, '] ');

function descriptor({meta}: AnyRule) {
  const {id, category, summary, evidence, weight} = meta;
  const messages = Object.values(meta.messages);
  const gravest = severities.find((one) => messages.some(({severity}) => severity === one)) ?? 'info';
  const worth = weight === 0 ? 'Advice, worth no points' : `Worth ${weight} of 100 points`;
  const about = `${worth}. It rests on ${grounds[evidence]}.`;
  // What begins with a value says little without it.
  const says = messages.flatMap(({severity, text}) =>
    /^“?\{\w+\}”? ?(?:\{|\.)/.test(text) ? [] : [[severity, plain(text.replace(/\{\w+\}/g, '…'))] as const],
  );
  const list = (write: (severity: Severity, text: string) => string): string =>
    says.map(([severity, text]) => `- ${write(severity, text)}`).join('\n');
  return {
    id,
    shortDescription: {text: plain(summary)},
    fullDescription: {text: `${plain(summary)} ${about}`},
    help: {
      text: `${plain(summary)}\n\n${about}\n\nWhat it says:\n\n${list((severity, text) => `${severity}: ${text}`)}\n\nExamples, options and when to turn it off: ${docsUrl(id)}`,
      markdown: `${escapeMarkdown(summary)}\n\n${about}\n\nWhat it says:\n\n${list((severity, text) => `**${severity}**: ${escapeMarkdown(text)}`)}\n\n[Examples, options and when to turn it off](${docsUrl(id)})`,
    },
    helpUri: docsUrl(id),
    defaultConfiguration: {level: levels[gravest]},
    properties: {
      tags: ['job-posting', category],
      category,
      // An error is only raised where there is no doubt.
      precision: gravest === 'error' ? 'high' : 'medium',
      'problem.severity': problemSeverities[gravest],
    },
  };
}

function notifications({failed, skipped}: Report, left: number) {
  const about = (path: string, id: string, level: string, text: string) => ({
    descriptor: {id},
    level,
    message: {text: plain(text)},
    locations: [{physicalLocation: {artifactLocation: artifactOf(path)}}],
  });
  return [
    ...(left === 0
      ? []
      : [
          {
            descriptor: {id: 'results-cut'},
            level: 'warning',
            message: {
              text: `GitHub shows ${shownResults} results, so the ${left} of least weight are left out here.`,
            },
          },
        ]),
    ...failed.map(({path, code, message}) => about(path, code, 'error', `${slashed(path)} ${message}`)),
    ...skipped.map(({path, reason}) =>
      about(path, 'skipped', 'note', `${slashed(path)} was left out, since ${reason}.`),
    ),
  ];
}

function result(finding: ReportedFinding & Placed, indexes: ReadonlyMap<string, number>) {
  const {posting, id, ruleId, messageId, severity, category, outcome, points} = finding;
  const ruleIndex = indexes.get(ruleId);
  const related = finding.related.slice(0, placesOfResult - 1);
  const isInFile = locationInFile(posting, finding.location) !== undefined;
  const link = (words: string, index: number): string =>
    isInFile && index < related.length ? `[${words}](${index + 1})` : words;
  const fixes = isInFile ? finding.suggestions.filter(isReady).map((one) => fix(posting, one)) : [];
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : {ruleIndex}),
    level: levels[severity],
    message: {text: wordsOf(finding, {clean: plain, link}) + plain(placeWithin(posting, finding))},
    locations: [place(posting, finding.location)],
    // GitHub tells results apart by the first. The hash of a line would be one for all that stand in a paragraph.
    partialFingerprints: {primaryLocationLineHash: `${id}:1`, 'jdlintFingerprint/v1': id},
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({location, message, ruleId: other}, index) => ({
            id: index + 1,
            ...place(posting, location),
            message: {text: `${other}: ${plain(message)}`},
          })),
        }),
    ...(fixes.length === 0 ? {} : {fixes}),
    properties: {category, points, messageId, outcome},
  };
}

/** The place in the file; or the file alone, with the place of the posting in it. */
function place(posting: ReportedPosting, location: Location) {
  const {path, pointer, title} = posting;
  const at = locationInFile(posting, location);
  return {
    physicalLocation: {
      artifactLocation: artifactOf(path),
      ...(at === undefined ? {} : {region: regionOf(at)}),
    },
    ...(pointer === undefined
      ? {}
      : {
          logicalLocations: [
            {name: plain(title ?? pointer), fullyQualifiedName: plainText(pointer), kind: 'object'},
          ],
        }),
  };
}

const regionOf = ({start, end}: Location) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const fix = ({path}: ReportedPosting, {kind, note, edits}: ReportedFinding['suggestions'][number]) => ({
  description: {text: plain(note)},
  artifactChanges: [
    {
      artifactLocation: artifactOf(path),
      replacements: edits.map(({location, text}) => ({
        deletedRegion: regionOf(location),
        // What is put into a file stays as it is, to the letter.
        insertedContent: {text},
      })),
    },
  ],
  properties: {kind},
});

/** A path as a URI: from the root of the sources, or of the file system where it begins there. */
function artifactOf(path: string) {
  const slashes = slashed(path);
  const drive = /^[a-z]:(?=\/)/i.exec(slashes)?.[0] ?? '';
  const uri = slashes
    .slice(drive.length)
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
  if (drive !== '') return {uri: `file:///${drive}${uri}`};
  if (uri.startsWith('//')) return {uri: `file:${uri}`};
  return uri.startsWith('/') ? {uri: `file://${uri}`} : {uri, uriBaseId: '%SRCROOT%'};
}
