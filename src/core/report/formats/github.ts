import {comparisonOf} from '../compare.ts';
import {plainText} from '../message.ts';
import {locationInFile, nameOf} from '../place.ts';
import type {Report, ReportedFinding, ReportedPosting} from '../schema.ts';
import type {FormatContext} from './types.ts';
import {isNewIn, isReady, worstFirst} from './words.ts';

/** Annotations of each level that GitHub shows of one step (docs.github.com: “Usage limits” of annotations). */
const shownOfLevel = 10;

/** Annotations of a workflow run on GitHub: errors and warnings, the worst first, as many as it shows. */
export function* formatGithub(report: Report, {verdict}: FormatContext): Generator<string> {
  for (const {path, message} of report.failed.slice(0, shownOfLevel))
    yield command('error', {file: path, title: 'jdlint'}, `${path} ${message}`);
  const all = report.postings.flatMap((posting) =>
    posting.findings.map((finding) => ({...finding, posting})),
  );
  const failed = Math.min(report.failed.length, shownOfLevel);
  const changes = comparisonOf(report);
  const ofLevel = (level: string, count: number) =>
    worstFirst(
      all.filter(({severity}) => severity === level),
      ({posting, ...finding}) => isNewIn(changes.get(posting))(finding),
    ).slice(0, count);
  const errors = ofLevel('error', shownOfLevel - failed);
  const warnings = ofLevel('warning', shownOfLevel);
  for (const {posting, ...finding} of [...errors, ...warnings]) yield annotation(posting, finding);
  const shown = failed + errors.length + warnings.length;
  const total = report.failed.length + report.summary.errors + report.summary.warnings;
  if (shown < total)
    yield `${shown} of ${total} errors and warnings are shown as annotations, the worst first; GitHub shows no more.\n`;
  yield `${logLine(verdict.reason)}\n`;
}

function annotation(posting: ReportedPosting, finding: ReportedFinding): string {
  const at = locationInFile(posting, finding.location);
  const {start, end} = finding.location;
  const isOneLine = !finding.anchored && start.line === end.line && end.column > start.column;
  const place =
    at === undefined
      ? {}
      : {
          line: start.line,
          endLine: end.line,
          ...(isOneLine ? {col: start.column, endColumn: end.column} : {}),
        };
  const where = at === undefined ? `${nameOf(posting)}, line ${start.line} of its text: ` : '';
  const {severity, ruleId, message, suggestions} = finding;
  const [suggestion] = suggestions;
  const [edit] = suggestion !== undefined && isReady(suggestion) ? suggestion.edits : [];
  const rewrite = edit === undefined ? '' : `\n${suggestion?.note}\n- ${edit.expected}\n+ ${edit.text}`;
  return command(
    severity === 'error' ? 'error' : 'warning',
    {file: posting.path, ...place, title: ruleId},
    `${where}${message}${rewrite}`,
  );
}

/** A workflow command, whose values cannot end it or begin another. */
export function command(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(message)}\n`;
}

const data = (text: string): string =>
  text
    .split('\n')
    .map((line) => plainText(line).replace(/%/g, '%25').replace(/##\[/g, '## ['))
    .join('%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** A line of a log in which the runner of a workflow sees no command. */
export const logLine = (text: string): string => withoutCommands(plainText(text));

/** Lines of a log, in which the runner of a workflow sees no command: it looks at the start of each, past its blanks. */
export const withoutCommands = (text: string): string =>
  text.replace(/^([^\S\n\r\u2028\u2029]*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '## ');
