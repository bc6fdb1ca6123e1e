// Measures the scores of real postings, and writes how they are spread: the numbers that scores are compared with, and the
// picture of them in docs/score.md. Of the postings nothing is kept but their scores. Build first.
//   node scripts/reference.mjs DAY FOLDER…      DAY is the day of the measurement, YYYY-MM-DD
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse, View} from 'vega';
import {compile} from 'vega-lite';
import {lintFiles} from '../dist/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A family of fewer postings says too little of its own, and is compared with all. */
const enough = 50;

const [day, ...folders] = process.argv.slice(2);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? '') || folders.length === 0)
  throw new Error('Give the day and folders of postings: node scripts/reference.mjs 2026-01-31 FOLDER…');

const report = await lintFiles(folders, {asOf: day, config: {}});
const scored = report.postings.filter(({score}) => score.value !== null);

const scoresOf = (postings) => postings.map(({score}) => score.value).sort((a, b) => a - b);
/** The score below which a share of the postings lies, for each hundredth from none to all. */
const hundredths = (scores) =>
  Array.from({length: 101}, (_, percent) => scores[Math.round((percent / 100) * (scores.length - 1))]);

const groups = {
  all: scored,
  technology: scored.filter(({template}) => template.family === 'technology'),
  other: scored.filter(({template}) => template.family === 'other'),
};
const families = Object.fromEntries(
  Object.entries(groups)
    .filter(([, postings]) => postings.length >= enough)
    .map(([name, postings]) => [name, {count: postings.length, scores: hundredths(scoresOf(postings))}]),
);
const lines = Object.entries(families).map(
  ([name, family]) => `    ${JSON.stringify(name)}: ${JSON.stringify(family)}`,
);
writeFileSync(
  join(root, 'src/core/score/data/reference.json'),
  `{\n  "measured": "${day}",\n  "scoreVersion": "${report.scoreVersion}",\n  "families": {\n${lines.join(',\n')}\n  }\n}\n`,
);

const title = `Scores of ${scored.length} real postings, ${day}`;
const picture = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title,
  width: 560,
  height: 220,
  background: 'white',
  data: {values: scoresOf(scored).map((score) => ({score}))},
  mark: {type: 'bar', color: '#3b6ea5'},
  encoding: {
    x: {field: 'score', bin: {extent: [0, 100], step: 5}, title: 'score'},
    y: {aggregate: 'count', title: 'postings'},
  },
};
const svg = await new View(parse(compile(picture).spec), {renderer: 'none'}).toSVG();
// The title is what a reader without the picture has of it.
writeFileSync(join(root, 'docs/score-distribution.svg'), `${svg.replace('>', `><title>${title}</title>`)}\n`);

for (const [name, {count, scores}] of Object.entries(families)) {
  const at = (percent) => scores[percent];
  process.stdout.write(
    `${name}: ${count} postings; a tenth below ${at(10)}, a quarter below ${at(25)}, half below ${at(50)}, three quarters below ${at(75)}, nine tenths below ${at(90)}\n`,
  );
}
