import {codeBlock, escapeMarkdown, isReady} from '../../core/report/formats/index.ts';
import {plainText} from '../../core/report/message.ts';
import {locationInFile} from '../../core/report/place.ts';
import type {Report, ReportedFinding, ReportedPosting} from '../../core/report/schema.ts';
import {newSideOf} from '../changes/patch.ts';
import type {GithubApi, PullFile, ReviewComment} from './api.ts';
import {isTrusted} from './comment.ts';

/** Suggestions of one run: more would bury the page. */
const mostSuggestions = 10;

interface Suggestion {
  readonly marker: string;
  readonly comment: ReviewComment;
}

/** A file as it was read, and the lines of it that the diff shows. */
interface ChangedText {
  readonly path: string;
  readonly lines: readonly string[];
  readonly shown: ReturnType<typeof newSideOf>;
}

/**
 * Puts rewrites next to the lines that the pull request touches, to be taken with a click; one that has been put there
 * before is not put there again.
 * @returns how many.
 */
export async function suggest(
  api: GithubApi,
  pull: {readonly number: number; readonly head: string},
  report: Report,
  files: readonly PullFile[],
  textOf: (posting: ReportedPosting) => string | undefined,
  pathInRepository: (path: string) => string,
): Promise<number> {
  const patches = new Map(files.map(({filename, patch}) => [filename, patch]));
  const possible = report.postings.flatMap((posting) => {
    const path = pathInRepository(posting.path);
    const patch = patches.get(path);
    const text = textOf(posting);
    if (patch === undefined || text === undefined) return [];
    const file: ChangedText = {path, lines: text.split(/\r\n|\r|\n/), shown: newSideOf(patch)};
    return posting.findings.flatMap((finding) => suggestionOf(posting, finding, file) ?? []);
  });
  if (possible.length === 0) return 0;
  const there = await api.reviewComments(pull.number);
  const fresh = possible
    .filter(({marker}) => !there.some((comment) => isTrusted(comment) && comment.body?.includes(marker)))
    .slice(0, mostSuggestions);
  if (fresh.length === 0) return 0;
  const body = `jdlint suggests ${fresh.length === 1 ? 'a rewrite' : `${fresh.length} rewrites`}.`;
  await api.createReview(
    pull.number,
    pull.head,
    body,
    fresh.map(({comment}) => comment),
  );
  return fresh.length;
}

function suggestionOf(
  posting: ReportedPosting,
  finding: ReportedFinding,
  {path, lines, shown}: ChangedText,
): Suggestion | undefined {
  const suggestion = finding.suggestions.find(isReady);
  const [edit, ...others] = suggestion?.edits ?? [];
  if (edit === undefined || others.length > 0) return undefined;
  const at = locationInFile(posting, edit.location);
  if (at === undefined) return undefined;
  const {start, end} = at;
  const old = lines.slice(start.line - 1, end.line);
  const numbers = old.map((_, index) => start.line + index);
  // GitHub refuses a comment on lines out of the diff, and the file that was read may be a merge with other lines.
  const isInDiff = numbers.every((number, index) => shown.get(number)?.text === old[index]);
  if (!isInDiff || !numbers.some((number) => shown.get(number)?.isAdded)) return undefined;
  const before = (old[0] ?? '').slice(0, start.column - 1);
  const after = (old.at(-1) ?? '').slice(end.column - 1);
  const whole = old.join('\n');
  if (whole !== before + edit.expected + after) return undefined;
  const lineNow = before + edit.text + after;
  // What cannot be shown as it is, such as a tab, would be changed by taking the suggestion.
  if (lineNow.split('\n').some((line) => plainText(line) !== line)) return undefined;
  const marker = `<!-- jdlint ${finding.fingerprint} -->`;
  const body = [
    marker,
    `${escapeMarkdown(finding.message)} ([${finding.ruleId}](${finding.docsUrl}))`,
    '',
    codeBlock(lineNow, 'suggestion'),
  ].join('\n');
  return {
    marker,
    comment: {path, line: end.line, ...(start.line === end.line ? {} : {start_line: start.line}), body},
  };
}
