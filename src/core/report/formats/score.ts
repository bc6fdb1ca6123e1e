import {stretched} from '../../score/index.ts';
import type {Report, ReportedPosting} from '../schema.ts';
import {withoutCommands} from './github.ts';
import {scoreLines} from './score-lines.ts';
import {headOf, unreadableLines, wrap} from './terminal.ts';
import type {FormatContext} from './types.ts';
import {firstSentence} from './words.ts';

export interface ScoreOptions {
  /** Show the whole sum, rule by rule, and what each finding costs. */
  readonly explain: boolean;
}

/** The report of `jdlint score`: the scores, and the sums behind them where they are asked for. */
export const formatScore = ({explain}: ScoreOptions) =>
  function* (report: Report, context: FormatContext): Generator<string> {
    const parts = report.postings.map((posting) => formatPosting(posting, explain, context));
    const {palette} = context;
    const failed = unreadableLines(report, palette);
    if (failed.length > 0) parts.push(failed.join('\n'));
    if (parts.length > 0) yield `${withoutCommands(parts.join('\n\n'))}\n`;
  };

function formatPosting(posting: ReportedPosting, explain: boolean, context: FormatContext): string {
  const {palette, width} = context;
  const {whatIf, value} = posting.score;
  const lines = [headOf(posting, palette), ...scoreLines(posting, undefined, context)];
  if (whatIf !== undefined && value !== null) {
    const without = `Without the findings of ${whatIf.rules.join(', ')}: ${whatIf.value} of 100, grade ${whatIf.grade}.`;
    lines.push('', ...wrap(without, width, 2));
  }
  if (explain && value !== null)
    lines.push('', ...sumLines(posting, context), '', ...costLines(posting, context));
  return lines.join('\n');
}

/** The sum as a table: each rule's credit, the points that it comes to, and their sum by category and in all. */
function sumLines({score}: ReportedPosting, {palette}: FormatContext): string[] {
  const rules = score.categories.flatMap(({id}) => score.rules.filter(({category}) => category === id));
  const points = addable(rules.map((rule) => rule.points));
  const most = addable(rules.map((rule) => rule.of));
  const row = (name: string, credit: string, share: string, earned: string, of: string): string =>
    `  ${name.padEnd(18)} ${credit.padStart(14)} ${share.padStart(9)} ${earned.padStart(8)} ${of.padStart(8)}`;
  const lines = [palette.dim(row('rule', 'credit', 'stretched', 'points', 'of'))];
  for (const {id} of score.categories) {
    const own = [...rules.keys()].filter((index) => rules[index]?.category === id);
    for (const index of own) {
      const {id: name, earned, outOf} = rules[index] as (typeof rules)[number];
      const credit = `${short(earned)} of ${short(outOf)}`;
      lines.push(
        row(
          name,
          credit,
          percent(stretched({earned, of: outOf})),
          twoPlaces(points[index]),
          twoPlaces(most[index]),
        ),
      );
    }
    const total = (all: readonly number[]): string =>
      twoPlaces(own.reduce((sum, index) => sum + (all[index] ?? 0), 0));
    if (own.length > 0) lines.push(palette.bold(row(id, '', '', total(points), total(most))));
  }
  lines.push(
    palette.bold(row(`score ${score.value}`, '', '', twoPlaces(score.exact ?? 0), twoPlaces(100))),
    palette.dim(
      '  Points are the credit as a share, to the power of 2.5, times the points that the rule can bring.',
    ),
  );
  return lines;
}

/** What every finding costs, the dearest first; together they are what the score lacks to 100. */
function costLines({score, findings}: ReportedPosting, {palette, width}: FormatContext): string[] {
  const costly = findings
    .filter(({points}) => points.cost > 0 || points.gain > 0)
    .sort((a, b) => b.points.cost - a.points.cost);
  const lines = [palette.dim('   costs   gains  finding')];
  for (const {points, ruleId, message, location} of costly) {
    const head = `  ${`−${twoPlaces(points.cost)}`.padStart(6)} ${`+${twoPlaces(points.gain)}`.padStart(7)}  `;
    const words = `${ruleId}, line ${location.start.line}: ${firstSentence(message)}`;
    const [first = '', ...rest] = wrap(words, width - head.length, 0);
    lines.push(head + first, ...rest.map((line) => ' '.repeat(head.length) + line));
  }
  const lost = 100 - (score.exact ?? 0);
  lines.push(palette.bold(`  ${`−${twoPlaces(lost)}`.padStart(6)}          what the score lacks to 100`));
  lines.push(
    palette.dim('  Costs add up to what is lacking. A gain is what mending that finding alone brings.'),
  );
  return lines;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const twoPlaces = (number = 0): string => number.toFixed(2);
const short = (number: number): string => String(Math.round(number * 100) / 100);

/** Numbers cut to two decimals so that they add up to their sum, cut in the same way. */
function addable(numbers: readonly number[]): number[] {
  let exact = 0;
  let shown = 0;
  return numbers.map((number) => {
    exact += number;
    const next = Math.round(exact * 100) / 100;
    const part = next - shown;
    shown = next;
    return part;
  });
}
