import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {rules} from '../rules/index.ts';
import {placesData} from '../scripts/places.mjs';
import {configSchema} from '../src/core/config/index.ts';
import {technologyGroups} from '../src/core/facts/data/technologies.ts';
import {mappedFacts} from '../src/core/open/index.ts';
import {reportSchema} from '../src/core/report/schema.ts';
import {type AnyRule, categories, severities} from '../src/core/rule/types.ts';
import {generic} from '../src/core/templates/generic.ts';
import {templates} from '../src/core/templates/index.ts';

const root = new URL('../', import.meta.url).pathname;

const severitiesOf = ({meta}: AnyRule): string =>
  severities
    .filter((severity) => Object.values(meta.messages).some((message) => message.severity === severity))
    .join(', ');

/** Options with their defaults, as a configuration would write them. */
const optionsOf = (rule: AnyRule): Record<string, unknown> =>
  rule.options === undefined ? {} : (rule.options.parse({}) as Record<string, unknown>);

function exampleConfig(): string {
  const lines = [
    '# A configuration of jdlint with every key. Copy it to .jdlintrc at the root of your repository and delete what you',
    '# do not need: a key that is left out has its default, and the values below are defaults where there is one.',
    '# JSON works too, and so does a “jdlint” key in package.json.',
    '',
    `# The kind of posting: auto picks by the job title. There are: ${templates.map(({id}) => id).join(', ')}.`,
    'template: auto',
    '',
    '# A posting that scores lower fails (exit code 1). Without this key no score fails.',
    'minScore: 0',
    '',
    '# More warnings than this in one run fail. Without this key no number of warnings does.',
    'maxWarnings: 1000',
    '',
    '# Globs of files that folders and globs leave out, relative to this file. A file that is named is always linted.',
    'ignore:',
    '  - "**/archive/**"',
    '',
    '# Fields of your front matter, by the fact they hold; common names such as title, location and salary need no entry.',
    `# Facts: ${Object.keys(mappedFacts).join(', ')}.`,
    'metadata:',
    '  title: jobTitle',
    '  pay.min: salary_range.low',
    '  locations: offices[].name',
    '',
    '# What a rule reports: error, warning, info or off for all its findings; [severity, {options}] sets options too.',
    '# A rule that is left out reports what its documentation says (jdlint --explain RULE); its usual severities stand beside.',
    'rules:',
  ];
  for (const category of categories) {
    lines.push(`  # ${category}`);
    for (const rule of rules.filter(({meta}) => meta.category === category)) {
      const [severity = 'info'] = severitiesOf(rule).split(', ');
      const options = Object.entries(optionsOf(rule)).filter(([, value]) => value !== undefined);
      const settings =
        options.length === 0
          ? severity
          : `[${severity}, {${options.map(([name, value]) => `${name}: ${value}`).join(', ')}}]`;
      lines.push(`  # ${rule.meta.summary}`, `  # ${rule.meta.id}: ${settings}`);
    }
  }
  // A rules key without entries would be no mapping.
  lines.push('  placeholder: error', '');
  return lines.join('\n');
}

function ruleTable(): string {
  const rows = rules.map((rule) => {
    const {id, category, evidence, weight, summary} = rule.meta;
    return `| [${id}](${id}/README.md) | ${category} | ${severitiesOf(rule)} | ${weight === 0 ? '–' : weight} | ${evidence} | ${summary} |`;
  });
  return [
    '# Rules',
    '',
    'Made from the rules themselves by the tests; do not edit. Points are of the hundred that a posting can earn. Evidence:',
    'A experiment, B large data, C survey or vendor, D editors’ advice.',
    '',
    '| rule | category | severities | points | evidence | what it asks |',
    '| --- | --- | --- | ---: | :---: | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** What each rule weighs, and why; the heaviest of a category first. */
function weightTable(): string {
  const parts = categories.flatMap((category) => {
    const own = rules
      .filter(({meta}) => meta.category === category && meta.weight > 0)
      .toSorted((a, b) => b.meta.weight - a.meta.weight);
    const total = own.reduce((sum, {meta}) => sum + meta.weight, 0);
    return [
      `## ${category}: ${total} points`,
      '',
      '| rule | points | evidence | why |',
      '| --- | ---: | :---: | --- |',
      ...own.map(
        ({meta}) =>
          `| [${meta.id}](../rules/${meta.id}/README.md) | ${meta.weight} | ${meta.evidence} | ${meta.weightReason} |`,
      ),
      '',
    ];
  });
  const advice = rules.filter(({meta}) => meta.weight === 0).map(({meta}) => `\`${meta.id}\``);
  return [
    '# What the rules weigh',
    '',
    'Made from the rules themselves by the tests; do not edit. [score.md](score.md) says how the points add up. Evidence is',
    'that for the rule, where there is any: A experiment, B large data, C survey or vendor, D editors’ advice.',
    '',
    ...parts,
    ...(advice.length === 0 ? [] : [`Advice without points: ${advice.join(', ')}.`, '']),
  ].join('\n');
}

/** What sets each template apart; what all ask for stands above the table. */
function templateTable(): string {
  const labels = new Map(technologyGroups.map(({id, label}) => [id, label]));
  const rows = templates.map(({id, label, typicalMeasures, keywordGroups}) => {
    const groups = keywordGroups.map((group) => labels.get(group) ?? group);
    return `| \`${id}\` | ${label} | ${typicalMeasures.map(([, words]) => words).join(', ')} | ${groups.join(', ') || '–'} |`;
  });
  const {duties, dutiesOfLevel, measures} = generic;
  const range = ({minimum, maximum}: typeof duties): string => `${minimum} to ${maximum} duties`;
  const levels = Object.entries(dutiesOfLevel).map(([level, own]) => ` (${range(own)} of an ${level})`);
  return [
    '# Templates',
    '',
    'Made from the templates themselves by the tests; do not edit. A template says what a posting of a kind needs. `auto`',
    'takes the first whose titles fit, and `generic` where none is sure to; every run says which one it took and why.',
    '`--template NAME`, or `template: NAME` in the configuration, names one.',
    '',
    'Each asks for the seven parts of a good posting, and has words of its own to offer where one is missing. Each asks for',
    `${range(duties)}${levels.join('')} and ${measures} figures. What differs:`,
    '',
    '| template | for | figures that readers may expect | keywords asked for |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

describe('generated files are in step with the code', () => {
  it('names of places', async () => {
    await expect(placesData()).toMatchFileSnapshot(`${root}src/core/facts/data/places.json`);
  });

  it('.jdlintrc.example', async () => {
    await expect(exampleConfig()).toMatchFileSnapshot(`${root}.jdlintrc.example`);
  });

  it('the table of rules', async () => {
    await expect(ruleTable()).toMatchFileSnapshot(`${root}rules/README.md`);
  });

  it('the table of weights', async () => {
    await expect(weightTable()).toMatchFileSnapshot(`${root}docs/score-weights.md`);
  });

  it('the table of templates', async () => {
    await expect(templateTable()).toMatchFileSnapshot(`${root}docs/templates.md`);
  });

  it('the JSON schemas', async () => {
    const write = (schema: z.ZodMiniType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    await expect(write(configSchema)).toMatchFileSnapshot(`${root}schemas/config.schema.json`);
    await expect(write(reportSchema)).toMatchFileSnapshot(`${root}schemas/report.schema.json`);
  });
});
