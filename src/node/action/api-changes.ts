import pMap from 'p-map';
import {maximumBytes} from '../../core/open/index.ts';
import type {FileChange} from '../../core/report/compare.ts';
import {linesOfPatch} from '../changes/patch.ts';
import type {ChangedFile, Changes} from '../changes/types.ts';
import type {GithubApi, PullFile} from './api.ts';

/** Files that are fetched at a time. */
const concurrency = 6;

const changeOf: Readonly<Record<string, FileChange['change']>> = {
  added: 'added',
  copied: 'added',
  removed: 'deleted',
  renamed: 'renamed',
};

/** What a pull request changes, as GitHub tells it, for a checkout without the base. */
export function changesFromApi(
  api: GithubApi,
  files: readonly PullFile[],
  root: string,
  base: {readonly commit: string; readonly ref: string},
): Changes {
  return {
    base: base.ref,
    root,
    files: files.map(
      ({filename, status, previous_filename: from, patch}): ChangedFile => ({
        path: filename,
        change: changeOf[status] ?? 'changed',
        ...(status === 'renamed' && from !== undefined ? {from} : {}),
        lines: () => (patch === undefined ? 'all' : linesOfPatch(patch)),
      }),
    ),
    baseTexts: async (paths) => {
      const texts = await pMap(paths, async (path) => ({path, text: await api.content(path, base.commit)}), {
        concurrency,
      });
      return new Map(
        texts.flatMap(({path, text}) =>
          text === undefined || text.length > maximumBytes('html') ? [] : [[path, text] as const],
        ),
      );
    },
  };
}
