import stringWidth from 'fast-string-width';
import {comparisonOf} from '../compare.ts';
import {plainText} from '../message.ts';
import type {ComparedPosting, Report, ReportedFinding, ReportedPosting} from '../schema.ts';
import {withoutCommands} from './github.ts';
import {scoreLines} from './score-lines.ts';
import {headOf, unreadableLines, wrap} from './terminal.ts';
import type {FormatContext, Palette} from './types.ts';
import {relatedWords} from './words.ts';

/** Findings that a posting shows unless all are asked for; errors and warnings are always shown. */
const shownFindings = 8;

/** The report for a person at a terminal. */
export function* formatPretty(report: Report, options: FormatContext): Generator<string> {
  const changes = comparisonOf(report);
  const parts = report.postings
    .map((posting) => formatPosting(posting, changes.get(posting), options))
    .filter((part) => part !== '');
  const {palette} = options;
  if (report.skipped.length > 0 && !options.quiet) {
    const lines = report.skipped.map(
      ({path, reason}) => `  ${plainText(path)}: left out, since ${plainText(reason)}.`,
    );
    const hint = 'A file that is named is always linted; --assume-posting lints these as well.';
    parts.push(palette.dim([...lines, `  ${hint}`].join('\n')));
  }
  const failed = unreadableLines(report, palette);
  if (failed.length > 0) parts.push(failed.join('\n'));
  if (parts.length > 0) yield `${withoutCommands(parts.join('\n\n'))}\n`;
}

function formatPosting(
  posting: ReportedPosting,
  change: ComparedPosting | undefined,
  options: FormatContext,
): string {
  const {palette, all, quiet} = options;
  const findings = quiet
    ? posting.findings.filter(({severity}) => severity === 'error')
    : visible(posting, all);
  if (quiet && findings.length === 0) return '';
  const lines = [headOf(posting, palette)];
  if (!quiet) {
    lines.push(
      palette.dim(
        `${' '.repeat(2)}template ${posting.template.id}, since ${plainText(posting.template.reason)}`,
      ),
    );
  }
  const text = options.textOf(posting)?.split(/\r\n|\n|\r/);
  for (const finding of findings) lines.push('', ...formatFinding(finding, text, options));
  const hidden = posting.findings.length - findings.length;
  if (!quiet && hidden > 0) lines.push('', palette.dim(`  ${hidden} more of less weight: --all`));
  if (!quiet) lines.push('', ...scoreLines(posting, change, options));
  return lines.join('\n');
}

/** All errors and warnings, what is to be fixed first, and the infos that gain most, in the order of the text. */
function visible({findings, score}: ReportedPosting, all: boolean): readonly ReportedFinding[] {
  if (all) return findings;
  const first = new Set(score.fixFirst.map(({fingerprint}) => fingerprint));
  const grave = findings.filter(({severity}) => severity !== 'info');
  const infos = findings
    .filter(({severity, fingerprint}) => severity === 'info' && !first.has(fingerprint))
    .sort((a, b) => b.points.gain - a.points.gain);
  const shown = new Set([...grave, ...findings.filter(({fingerprint}) => first.has(fingerprint))]);
  for (const info of infos.slice(0, Math.max(0, shownFindings - shown.size))) shown.add(info);
  return findings.filter((finding) => shown.has(finding));
}

function formatFinding(
  finding: ReportedFinding,
  text: readonly string[] | undefined,
  options: FormatContext,
): string[] {
  const {palette, width} = options;
  const {line, column} = finding.location.start;
  const severity = severityMark(finding.severity, palette);
  const head = `  ${palette.dim(`${line}:${column}`.padEnd(7))} ${severity} ${palette.dim(finding.ruleId)}`;
  const body = wrap(finding.message, width, 4);
  const lines = [head, ...body, ...excerptLines(finding, text, options)];
  const same = finding.related.filter(
    ({ruleId, messageId}) => ruleId === finding.ruleId && messageId === finding.messageId,
  );
  if (same.length > 0) lines.push(palette.dim(`    also on ${placesOf(same, line)}`));
  for (const [first, ...again] of alike(finding.related.filter((one) => !same.includes(one)))) {
    if (first === undefined) continue;
    const more = again.length === 0 ? '' : ` Also on ${placesOf(again, line)}.`;
    lines.push(...wrap(`${relatedWords(first, finding)}${more}`, width, 4).map(palette.dim));
  }
  const suggestion = finding.suggestions[0];
  if (suggestion !== undefined) lines.push(...suggestionLines(suggestion, text, options));
  return lines;
}

type Related = ReportedFinding['related'][number];

/** "lines 4, 9": where a whole text is one line, only the column tells the places apart. */
function placesOf(places: readonly Related[], line: number): string {
  const named = places.map(({location: {start}}) =>
    start.line === line ? `${start.line}:${start.column}` : `${start.line}`,
  );
  return `line${places.length > 1 ? 's' : ''} ${named.join(', ')}`;
}

/** Related places that say the same, together. */
function alike(related: readonly Related[]): Related[][] {
  const groups = new Map<string, Related[]>();
  for (const one of related) {
    const key = `${one.ruleId} ${one.message}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function severityMark(severity: ReportedFinding['severity'], palette: Palette): string {
  switch (severity) {
    case 'error':
      return palette.red('error');
    case 'warning':
      return palette.yellow('warning');
    case 'info':
      return palette.blue('info');
  }
}

/** The line of the text with the finding underlined, cut around it where it is long. */
function excerptLines(
  finding: ReportedFinding,
  text: readonly string[] | undefined,
  {palette, width}: FormatContext,
): string[] {
  const {start, end} = finding.location;
  const line = text?.[start.line - 1];
  if (
    finding.anchored ||
    line === undefined ||
    line.trim() === '' ||
    (start.line === end.line && start.column === end.column)
  )
    return [];
  const room = Math.max(30, width - 14);
  const stop = end.line === start.line ? end.column - 1 : line.length;
  const before = withoutTags(line.slice(0, start.column - 1)).trimStart();
  const source = before + withoutTags(line.slice(start.column - 1));
  const from = before.length;
  const until = from + withoutTags(line.slice(start.column - 1, stop)).length;
  const left = source.length <= room ? 0 : Math.max(0, Math.min(from - 12, source.length - room));
  const cut = source.slice(left, left + room);
  const show = plainText(cut.replace(/\t/g, ' '));
  const lead = plainText(source.slice(left, from).replace(/\t/g, ' '));
  const marked = plainText(source.slice(from, Math.min(until, left + room)).replace(/\t/g, ' '));
  const ellipsis = (edge: boolean): string => (edge ? '…' : '');
  const gutter = `${' '.repeat(4)}${String(start.line).padStart(4)} │ `;
  const offset = ' '.repeat(stringWidth(ellipsis(left > 0) + lead));
  return [
    `${palette.dim(gutter)}${ellipsis(left > 0)}${show}${ellipsis(left + room < source.length)}`,
    `${palette.dim(`${' '.repeat(8)} │ `)}${offset}${severityColour(finding.severity, palette)('~'.repeat(Math.max(1, stringWidth(marked))))}`,
  ];
}

const severityColour = (
  severity: ReportedFinding['severity'],
  palette: Palette,
): ((text: string) => string) =>
  severity === 'error' ? palette.red : severity === 'warning' ? palette.yellow : palette.blue;

/** Tags are nothing that a reader of the page sees. */
const withoutTags = (text: string): string =>
  text
    .replace(/^[^<>]{0,2000}="[^<>]{0,500}>/, '')
    .replace(/<\/?[a-zA-Z!][^<>]{0,2000}>/g, ' ')
    .replace(/ {2,}/g, ' ');

function suggestionLines(
  {kind, note, edits}: ReportedFinding['suggestions'][number],
  text: readonly string[] | undefined,
  {palette, width}: FormatContext,
): string[] {
  const lines = wrap(note, width, 4).map((line) => line.replace(/^ {4}/, `    ${palette.green('→')} `));
  const filled = kind === 'insert' ? lineWithInsertions(edits, text) : undefined;
  if (filled !== undefined) return [...lines, ...wrap(`+ ${filled}`, width, 6).map(palette.green)];
  for (const {expected, text} of edits) {
    if (kind !== 'insert') lines.push(...wrap(`- ${plainText(expected)}`, width, 6).map(palette.red));
    for (const line of text.split('\n')) {
      if (line !== '') lines.push(...wrap(`+ ${plainText(line)}`, width, 6).map(palette.green));
    }
  }
  return lines;
}

/** How much of a line is shown around what is put into it, up to the end of the word. */
const aroundInsertion = 100;

/** The line with the words put in, cut around them; undefined where lines of their own are put in. */
function lineWithInsertions(
  edits: ReportedFinding['suggestions'][number]['edits'],
  text: readonly string[] | undefined,
): string | undefined {
  const [first] = edits;
  const number = first?.location.start.line ?? 0;
  const line = text?.[number - 1];
  const isInline = edits.every(
    ({location: {start}, expected, text: words}) =>
      start.line === number && expected === '' && !words.includes('\n'),
  );
  if (line === undefined || !isInline || line.trim() === '') return undefined;
  const places = edits.map(({location}) => location.start.column - 1);
  const earliest = Math.max(0, Math.min(...places) - aroundInsertion);
  const from =
    earliest - (/\S{0,30}$/.exec(line.slice(Math.max(0, earliest - 30), earliest))?.[0].length ?? 0);
  const last = Math.min(line.length, Math.max(...places) + aroundInsertion);
  const to = last + (/^\S{0,30}/.exec(line.slice(last))?.[0].length ?? 0);
  let filled = '';
  let at = from;
  for (const [index, place] of places.entries()) {
    filled += line.slice(at, place) + (edits[index]?.text ?? '');
    at = place;
  }
  filled += line.slice(at, to);
  const start = from === 0 ? '' : '…';
  return plainText(
    `${start}${filled.replace(/^\S*\s/, (word) => (from === 0 ? word : ''))}${to < line.length ? '…' : ''}`,
  );
}
