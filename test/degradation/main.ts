import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {endings} from '../../src/core/open/index.ts';
import type {Review} from '../../src/core/review.ts';
import {findFiles} from '../../src/node/files.ts';
import {outcomeOf} from '../support/lint.ts';
import {type Case, caseOf} from './cases.ts';
import {damages} from './damages/index.ts';

/** The postings that ship with the project, plain text among them, for which a folder is not searched. */
const fixtures = 'fixtures/*.{md,mdx,html,txt}';

/** Every damage done to every posting in some folders, as a table; or the misses or the texts of one damage. */
export function main(args: readonly string[], root: string): number {
  const {folders, misses, text} = readArguments(args);
  const only = misses ?? text;
  if (only !== undefined && damages.every(({id}) => id !== only)) {
    console.error(`There is no damage “${only}”. There are: ${damages.map(({id}) => id).join(', ')}.`);
    return 2;
  }
  const {files} = folders.length === 0 ? findFiles([fixtures], root) : findFiles(folders, process.cwd());
  const reviews = files.flatMap(({path}) => reviewsOf(path));
  const cases = damages
    .filter(({id}) => only === undefined || id === only)
    .flatMap((damage) => reviews.flatMap((review) => caseOf(damage, review) ?? []));
  if (text !== undefined) for (const one of cases) printText(one);
  else if (misses !== undefined) for (const one of cases.filter(isMiss)) printMiss(one);
  else printTable(cases, reviews.length);
  return 0;
}

function readArguments(args: readonly string[]): {folders: string[]; misses?: string; text?: string} {
  const folders: string[] = [];
  const named: {misses?: string; text?: string} = {};
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--misses' || arg === '--text')
      named[arg === '--misses' ? 'misses' : 'text'] = args[++at] ?? '';
    else folders.push(arg);
  }
  return {folders, ...named};
}

/** Files that hold one posting in a text; of others the damage has no text to change. */
function reviewsOf(path: string): Review[] {
  const format = endings[extname(path).slice(1).toLowerCase()];
  if (format !== 'markdown' && format !== 'mdx' && format !== 'html' && format !== 'text') return [];
  const {reviews} = outcomeOf(readFileSync(path, 'utf8'), {path});
  return reviews.length === 1 ? reviews : [];
}

const isMiss = ({falls, named}: Case): boolean => !falls || !named;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function printTable(cases: readonly Case[], postings: number): void {
  const row = (name: string, own: readonly Case[]): string => {
    const falls = own.filter((one) => one.falls).length;
    const named = own.filter((one) => one.named).length;
    const both = own.filter((one) => !isMiss(one)).length;
    const figures = [own.length, falls, named, both].map((figure) => String(figure).padStart(7)).join('');
    return `${name.padEnd(26)}${figures}${share(both, own.length).padStart(8)}`;
  };
  console.log(`${damages.length} kinds of damage, ${postings} postings\n`);
  console.log(`${'damage'.padEnd(26)}  cases  falls  named   both   share`);
  for (const damage of damages)
    console.log(
      row(
        damage.id,
        cases.filter((one) => one.damage === damage),
      ),
    );
  console.log(`\n${row('all', cases)}`);
}

function printMiss({path, before, after, falls, named, damage, found}: Case): void {
  const why = [falls ? '' : 'does not fall', named ? '' : `not named by ${damage.named.join(', ')}`].filter(
    Boolean,
  );
  console.log(`${path}: ${before} → ${after}, ${why.join(', ')}`);
  for (const {ruleId, message} of found) console.log(`    ${ruleId}: ${message}`);
}

function printText({path, text}: Case): void {
  console.log(`${'='.repeat(20)} ${path}\n${text}\n`);
}
