import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {ParseEnglish} from 'parse-english';
import {Bench} from 'tinybench';
import {rules} from '../rules/index.ts';
import {runChecks} from '../src/core/check/index.ts';
import {resolveConfig} from '../src/core/config/index.ts';
import {readFacts} from '../src/core/facts/index.ts';
import {lintText} from '../src/core/lint.ts';
import {open} from '../src/core/open/index.ts';
import {parse} from '../src/core/parse/index.ts';
import {buildReport, entryOf} from '../src/core/report/build.ts';
import {scoreChecks} from '../src/core/score/index.ts';
import {chooseTemplate} from '../src/core/templates/index.ts';
import type {Facts} from '../src/core/types.ts';

const asOf = '2026-01-01';

/** Reads every fact, since facts are read only when they are asked for. */
function allFacts(facts: Facts): Facts {
  for (const name of Object.keys(facts)) void facts[name as keyof Facts];
  return facts;
}

const english = new ParseEnglish();

/** What parsing costs without jdlint: a tree of Markdown with GFM, and one of the sentences and words. */
function parseAlone(text: string): void {
  fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  english.parse(text);
}

/**
 * How many times parsing it alone a lint of a posting takes: the median of rounds in which both are timed in turn, so
 * that whatever else the machine does meets both.
 */
export function lintRatio(text: string, rounds = 400): number {
  const config = resolveConfig({});
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const alone = timed(() => parseAlone(text));
    const whole = timed(() => [...lintText('posting.md', text, {rules, config, asOf})]);
    // The first rounds warm up.
    if (round >= rounds / 4) ratios.push(whole / alone);
  }
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] as number;
}

/** The median time of each stage on one posting, the parsers alone first. */
export async function timeStages(
  text: string,
): Promise<{readonly name: string; readonly milliseconds: number}[]> {
  const config = resolveConfig({});
  const [source] = open('posting.md', text);
  if (source === undefined || source instanceof Error) throw new Error('nothing was opened');
  const posting = parse(source);
  const facts = allFacts(readFacts(posting));
  const {template} = chooseTemplate('backend-software-engineer', facts);
  const checks = runChecks(rules, config.rules, {posting, facts, template, asOf});
  const outcomes = [...lintText('posting.md', text, {rules, config, asOf})];

  const bench = new Bench({time: 1500, warmupTime: 500});
  bench
    .add('the parsers alone', () => parseAlone(text))
    .add('lint', () => [...lintText('posting.md', text, {rules, config, asOf})])
    .add('parse', () => parse(source))
    .add('open', () => [...open('posting.md', text)])
    .add('facts', () => allFacts(readFacts(posting)))
    .add('check', () => runChecks(rules, config.rules, {posting, facts, template, asOf}))
    .add('score', () => scoreChecks(checks))
    .add('report', () => buildReport(outcomes.map(entryOf), config, asOf, '0'))
    .add('lint and report', () =>
      buildReport([...lintText('posting.md', text, {rules, config, asOf})].map(entryOf), config, asOf, '0'),
    );
  await bench.run();
  return bench.tasks.map(({name, result}) => {
    if (!('latency' in result)) throw new Error(`${name} could not be timed`);
    return {name, milliseconds: result.latency.p50};
  });
}
