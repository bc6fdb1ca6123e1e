import {capital} from '../../rule/text.ts';
import {gradeMeanings} from '../../score/index.ts';
import type {ComparedPosting, ReportedFinding, ReportedPosting} from '../schema.ts';
import {wrap} from './terminal.ts';
import type {FormatContext} from './types.ts';
import {
  capInWords,
  changeInWords,
  firstSentence,
  fixFirstOf,
  rangeInWords,
  standingInWords,
  stepInWords,
} from './words.ts';

const barCells = 20;

/** The score of a posting for a terminal: the number and what it means, the categories, and what to fix first. */
export function scoreLines(
  posting: ReportedPosting,
  change: ComparedPosting | undefined,
  {palette, width}: FormatContext,
): string[] {
  const {score} = posting;
  if (score.value === null || score.grade === null)
    return ['  No score: the posting is not in English, so that its wording cannot be judged.'];
  const colour = {A: palette.green, B: palette.green, C: palette.yellow, D: palette.red, F: palette.red}[
    score.grade
  ];
  const since = change === undefined ? '' : palette.dim(`, ${changeInWords(change)}`);
  const custom = score.basis === 'custom' ? ' (custom)' : '';
  const lines = [
    `  ${palette.bold('Score')} ${colour(palette.bold(`${score.value} of 100${custom}, grade ${score.grade}`))}${since}`,
  ];
  const remarks = [
    // What caps a grade says more than what the grade means where nothing does.
    capInWords(posting) || `${gradeMeanings[score.grade].meaning}.`,
    rangeInWords(score),
    standingInWords(score),
    score.default === undefined
      ? ''
      : `Your configuration sets rules or weights of its own; under jdlint’s it scores ${score.default.value}, grade ${score.default.grade}.`,
  ];
  for (const remark of remarks) if (remark !== '') lines.push(...wrap(capital(remark), width, 4));
  for (const {id, value, points, of} of score.categories) {
    if (value === null) continue;
    const filled = Math.round((value / 100) * barCells);
    const bar = `${'█'.repeat(filled)}${palette.dim('░'.repeat(barCells - filled))}`;
    lines.push(
      `    ${id.padEnd(13)} ${bar} ${palette.dim(`${points.toFixed(1).padStart(5)} of ${of.toFixed(1)}`)}`,
    );
  }
  if (score.fixFirst.length > 0)
    lines.push(`  ${palette.bold('What to fix first')}${palette.dim(', by points for the effort')}`);
  for (const [index, {finding, gain, scoreAfter}] of fixFirstOf(posting).entries()) {
    const summary = firstSentence(finding.message);
    const head = `    ${index + 1}. ${palette.green(`+${gain.toFixed(1)}`)} `;
    const [first = '', ...rest] = wrap(
      `${summary} (${placeOf(finding)}${stepInWords(finding, scoreAfter)})`,
      width - 12,
      0,
    );
    lines.push(head + first, ...rest.map((line) => ' '.repeat(12) + line));
  }
  return lines;
}

/** Where it stands; what is absent stands nowhere. */
const placeOf = ({anchored, location}: ReportedFinding): string =>
  anchored ? '' : `line ${location.start.line}; `;
