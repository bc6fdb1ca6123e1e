import {comparisonOf} from '../compare.ts';
import {nameOf} from '../place.ts';
import type {ComparedPosting, Report, ReportedFinding, ReportedPosting} from '../schema.ts';
import {codeSpan, escapeMarkdown} from './escape-markdown.ts';
import type {FormatContext} from './types.ts';
import {changeInWords, countsOf, firstSentence, titleOf, worstFirst} from './words.ts';

/** Bytes of a summary that GitHub takes of one step (docs.github.com: “Job summaries”). */
const summaryBytes = 1024 * 1024;
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
  const head = [...changes.values()].flatMap((change) => changeSentence(change) ?? []);
  if (head.length > 0) yield `\n${head.slice(0, 10).map(escapeMarkdown).join(' ')}\n`;
  if (report.postings.length > 0) yield* table(report, changes, context, within);
  const folded = report.postings.map((posting) => details(posting));
  const shown = folded.filter(within);
  yield* shown;
  if (shown.length < folded.length)
    yield `\n${folded.length - shown.length} more postings are left out here, since a summary has a limit.\n`;
  left = Math.min(reservedBytes, bytes / 4);
  const gone = [...changes.values()].filter(({change}) => change === 'deleted');
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

/** “This change lifts Backend Engineer from 71 to 88.” */
export function changeSentence(compared: ComparedPosting): string | undefined {
  const {before, after} = compared;
  if (before === null || after === null || before === after) return undefined;
  return `This change ${after > before ? 'lifts' : 'lowers'} ${titleOf(compared)} from ${before} to ${after}.`;
}

function* table(
  {postings}: Report,
  changes: ReadonlyMap<string, ComparedPosting>,
  {gatesOf}: FormatContext,
  within: (text: string) => boolean,
): Generator<string> {
  yield '\n| Posting | Score | Grade | Change | Minimum | To mend first |\n| :-- | --: | :-: | :-- | --: | :-- |\n';
  const rows = postings.map((posting) => {
    const {title, score, path} = posting;
    const change = changes.get(nameOf(posting));
    const file = `${escapeMarkdown(nameOf(posting))}${change?.from === undefined ? '' : `, before ${escapeMarkdown(change.from)}`}`;
    return row([
      title === null ? file : `**${escapeMarkdown(title)}**<br>${file}`,
      String(score.value ?? '–'),
      score.grade ?? '–',
      change === undefined ? '–' : changeInWords(change),
      String(gatesOf(path).minScore ?? '–'),
      worstFirst(posting.findings)
        .slice(0, 3)
        .map(({severity, message}) => `${severity}: ${escapeMarkdown(firstSentence(message))}`)
        .join('<br>'),
    ]);
  });
  const shown = rows.filter(within);
  yield* shown;
  if (shown.length < rows.length)
    yield `\n${rows.length - shown.length} more postings are not in this table.\n`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

function details(posting: ReportedPosting): string {
  const {findings} = posting;
  if (findings.length === 0) return '';
  const name = `<b>${escapeMarkdown(titleOf(posting))}</b>: ${countsOf(posting)}`;
  const lines = worstFirst(findings).map((finding) => item(finding));
  return `\n<details><summary>${name}</summary>\n\n${lines.join('\n')}\n\n</details>\n`;
}

/** One finding as an item of a list: what, where, and the words to put in. */
function item({severity, message, location, ruleId, docsUrl, suggestions}: ReportedFinding): string {
  const [suggestion] = suggestions;
  const words = (suggestion?.edits ?? []).map(({expected, text}) =>
    expected === '' ? `  - Add: ${inLine(text)}` : `  - ${codeSpan(expected)} → ${inLine(text)}`,
  );
  return [
    `- **${severity}**, line ${location.start.line}: ${escapeMarkdown(message)} ([${ruleId}](${docsUrl}))`,
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
