import {describe, expect, it} from 'vitest';
import {scoreVersion} from '../src/core/score/index.ts';
import {reviewOf} from './support/lint.ts';
import {fixtures} from './support/postings.ts';
import {type ScoreVersion, scoreVersions} from './support/score-versions.ts';

const current = scoreVersions.at(-1) as ScoreVersion;

function versionPage(): string {
  const newest = scoreVersions.toReversed();
  const columns = scoreVersions.map(({version}) => version);
  return [
    '# Versions of the score',
    '',
    'Made from test/support/score-versions.ts by the tests; do not edit. `scoreVersion` is in every report; scores of',
    'different versions do not compare.',
    '',
    ...newest.flatMap(({version, notes}) => [
      `## Version ${version}`,
      '',
      ...notes.map((note) => `- ${note}`),
      '',
    ]),
    '## What became of the fixtures',
    '',
    `| fixture | ${columns.map((version) => `version ${version}`).join(' | ')} |`,
    `| --- | ${columns.map(() => '---:').join(' | ')} |`,
    ...fixtures.map(
      ({path}) => `| ${path} | ${scoreVersions.map(({scores}) => scores[path] ?? '–').join(' | ')} |`,
    ),
    '',
  ].join('\n');
}

describe('versions of the score', () => {
  it('end with the one in force, each with notes for those who set gates', () => {
    expect(current.version).toBe(scoreVersion);
    for (const {notes} of scoreVersions) expect(notes.length).toBeGreaterThan(0);
  });

  // A change here needs a new version, once one is released.
  it.each(fixtures)('hold the score of $path', ({path, text}) => {
    expect(reviewOf(text, {path}).score.value).toBe(current.scores[path]);
  });

  it('are written down for their users', async () => {
    await expect(versionPage()).toMatchFileSnapshot(
      new URL('../docs/score-versions.md', import.meta.url).pathname,
    );
  });
});
