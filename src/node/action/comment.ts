import {
  changeInWords,
  escapeMarkdown,
  type FormatContext,
  summarise,
} from '../../core/report/formats/index.ts';
import type {ComparedPosting, Report} from '../../core/report/schema.ts';
import {dropOf} from '../../core/report/verdict.ts';
import type {Comment, GithubApi} from './api.ts';

/** Characters that GitHub takes of a comment. */
const longestComment = 65_536;

/** What names the one comment of a pull request, so that it is found again; each folder that is gated has its own. */
const markerOf = (folder: string): string => `<!-- jdlint ${folder.replace(/[^\w./-]/g, '_')} -->`;

/** Whether an author may be one that the Action writes as: nobody else can put a comment in its place. */
export const isTrusted = ({user, author_association: association = 'NONE'}: Comment): boolean =>
  user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);

/**
 * Writes the comment, or brings the one that is there up to date. Where all is well a new one is written only if a
 * score has changed, and one that is there turns into a short note.
 */
export async function keepComment(
  api: GithubApi,
  pull: number,
  folder: string,
  report: Report,
  context: FormatContext,
  notes: readonly string[],
): Promise<void> {
  const marker = markerOf(folder);
  const comments = await api.comments(pull);
  const old = comments.find((comment) => comment.body?.startsWith(marker) && isTrusted(comment));
  const isWell = context.verdict.code === 0 && report.summary.errors + report.summary.warnings === 0;
  const changed = (report.comparison?.postings ?? []).filter((one) => (dropOf(one) ?? 0) !== 0);
  if (old === undefined && isWell && changed.length === 0) return;
  const text = isWell
    ? passNote(report, changed, context)
    : [...summarise(report, context, longestComment)].join('');
  const body = [marker, text, ...notes.map((note) => `\n${escapeMarkdown(note)}\n`)].join('\n');
  if (old === undefined) await api.createComment(pull, body);
  else if (old.body !== body) await api.updateComment(old.id, body);
}

function passNote({summary}: Report, changed: readonly ComparedPosting[], {verdict}: FormatContext): string {
  const scores = changed.slice(0, 20).map((posting) => {
    const name = escapeMarkdown(posting.title ?? posting.path);
    return `- ${name}: ${posting.after}, ${changeInWords(posting)}\n`;
  });
  const score = summary.lowestScore === null ? '' : ` Lowest score: ${summary.lowestScore}.`;
  return `**jdlint: passed.** ${escapeMarkdown(verdict.reason)}${score}\n\n${scores.join('')}`;
}
