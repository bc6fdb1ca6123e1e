import {comparisonOf} from '../compare.ts';
import {nameOf} from '../place.ts';
import type {ComparedPosting, Report, ReportedFinding, ReportedPosting} from '../schema.ts';
import {dropOf} from '../verdict.ts';
import {codeSpan, escapeMarkdown} from './escape-markdown.ts';
import type {FormatContext} from './types.ts';
import {changeInWords, countsOf, firstSentence, fixFirstOf, isNewIn, titleOf, worstFirst} from './words.ts';

/** Bytes of a summary that GitHub takes of one step (docs.github.com: “Job summaries”). */
export const summaryBytes = 1024 * 1024;
/** Room for the lists at the end. */
const reservedBytes = 48 * 1024;

/** A summary for a page that shows Markdown: a table of the postings, and what was found in each, folded. */
export const formatMarkdown = (report: Report, context: FormatContext): Generator<string> =>
  summarise(report, context, summaryBytes);

/** The same within so many bytes: what does not fit is left out with a line that says so. */
export function* summarise(report: Report, context: FormatContext, bytes: number): Generator<string> {
  const {verdict} = context;
  let left = bytes - Math.min(reservedBytes, bytes / 4);
  const within = (text: string): boolean => {
    // A character of UTF-16 is three bytes of UTF-8 at most.
    left -= text.length * 3;
    return left > 0;
  };
  yield `## jdlint: ${verdict.code === 0 ? 'passed' : 'failed'}\n\n${escapeMarkdown(verdict.reason)}\n`;
  const changes = comparisonOf(report);
  const head = changeSentences(report.comparison?.postings ?? []);
  if (head.length > 0) yield `\n${head.map(escapeMarkdown).join(' ')}\n`;
  if (report.postings.length > 0) yield* table(report, changes, context, within);
  const folded = report.postings.map((posting) => details(posting, changes.get(posting)));
  const shown = folded.filter(within);
  yield* shown;
  if (shown.length < folded.length)
    yield `\n${folded.length - shown.length} more postings are left out here, since a summary has a limit.\n`;
  left = Math.min(reservedBytes, bytes / 4);
  const gone = (report.comparison?.postings ?? []).filter(({change}) => change === 'deleted');
  const lists: [string, string[]][] = [
    ['Deleted', gone.map((posting) => `${titleOf(posting)} (${posting.path})`)],
    ['Could not be read', report.failed.map(({path, message}) => `${path} ${message}`)],
    ['Left out, since they are no postings', report.skipped.map(({path, reason}) => `${path}: ${reason}`)],
  ];
  for (const [heading, items] of lists) {
    if (items.length === 0) continue;
    const shownItems = items.map((item) => `- ${escapeMarkdown(item)}\n`).filter(within);
    const more = items.length > shownItems.length ? `- and ${items.length - shownItems.length} more\n` : '';
    yield `\n**${heading}**\n\n${shownItems.join('')}${more}`;
  }
}

/** Changes of score that are told in words; the table has all. */
const toldChanges = 3;

/** “This change lifts Backend Engineer from 71 to 88.”, for those that changed most. */
function changeSentences(all: readonly ComparedPosting[]): string[] {
  const titles = all.map(({title}) => title);
  return all
    .filter((one) => (dropOf(one) ?? 0) !== 0)
    .toSorted((a, b) => Math.abs(dropOf(b) ?? 0) - Math.abs(dropOf(a) ?? 0))
    .slice(0, toldChanges)
    .map((one) => {
      const isSole = titles.filter((title) => title === one.title).length === 1;
      const name = isSole || one.title === null ? titleOf(one) : `${one.title} (${nameOf(one)})`;
      return `This change ${(dropOf(one) ?? 0) < 0 ? 'lifts' : 'lowers'} ${name} from ${one.before} to ${one.after}.`;
    });
}

function* table(
  {postings}: Report,
  changes: ReadonlyMap<ReportedPosting, ComparedPosting>,
  {gatesOf}: FormatContext,
  within: (text: string) => boolean,
): Generator<string> {
  const isCompared = changes.size > 0;
  const hasMinimum = postings.some(({path}) => gatesOf(path).minScore !== undefined);
  const columns = (change: string, minimum: string): string[] => [
    ...(isCompared ? [change] : []),
    ...(hasMinimum ? [minimum] : []),
  ];
  yield `\n${row(['Posting', 'Score', 'Grade', ...columns('Change', 'Minimum'), 'To mend first, and what it brings'])}`;
  yield row([':--', '--:', ':-:', ...columns(':--', '--:'), ':--']);
  const rows = postings.map((posting) => {
    const {title, score, path} = posting;
    const change = changes.get(posting);
    const {minScore} = gatesOf(path);
    const before = change?.from === undefined ? '' : `, before ${escapeMarkdown(change.from)}`;
    const file = `${escapeMarkdown(nameOf(posting))}${before}`;
    const isLow = minScore !== undefined && score.value !== null && score.value < minScore;
    return row([
      title === null ? file : `**${escapeMarkdown(title)}**<br>${file}`,
      isLow ? `**${score.value}, too low**` : String(score.value ?? '–'),
      score.grade ?? '–',
      ...columns(change === undefined ? '–' : changeInWords(change), String(minScore ?? '–')),
      fixFirst(posting, change).join('<br>'),
    ]);
  });
  const shown = rows.filter(within);
  yield* shown;
  if (shown.length < rows.length)
    yield `\n${rows.length - shown.length} more postings are not in this table.\n`;
}

/** What to fix first, with the points that each brings. */
const fixFirst = (posting: ReportedPosting, change: ComparedPosting | undefined): string[] =>
  fixFirstOf(posting).map(({finding, gain}) => {
    const fresh = isNewIn(change)(finding) ? 'new, ' : '';
    return `+${gain.toFixed(1)} (${fresh}${finding.severity}): ${escapeMarkdown(firstSentence(finding.message))}`;
  });

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

function details(posting: ReportedPosting, change: ComparedPosting | undefined): string {
  const {findings} = posting;
  if (findings.length === 0) return '';
  const file = posting.title === null ? '' : ` (${escapeMarkdown(nameOf(posting))})`;
  const name = `<b>${escapeMarkdown(titleOf(posting))}</b>${file}: ${countsOf(posting)}`;
  const isNew = isNewIn(change);
  const lines = worstFirst(findings, isNew).map((finding) => item(finding, isNew(finding)));
  return `\n<details><summary>${name}</summary>\n\n${lines.join('\n')}\n\n</details>\n`;
}

/** One finding as an item of a list: what, where, and the words to put in. */
function item(
  {severity, message, location, ruleId, docsUrl, suggestions}: ReportedFinding,
  isNew: boolean,
): string {
  const [suggestion] = suggestions;
  const words = (suggestion?.edits ?? []).map(({expected, text}) =>
    expected === '' ? `  - Add: ${inLine(text)}` : `  - ${codeSpan(expected)} → ${inLine(text)}`,
  );
  return [
    `- **${severity}**${isNew ? ', new' : ''}, line ${location.start.line}: ${escapeMarkdown(message)} ([${ruleId}](${docsUrl}))`,
    ...words,
  ].join('\n');
}

/** Text of several lines as code, each line on its own. */
const inLine = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => codeSpan(line.trim()))
    .join('<br>') || 'nothing';
