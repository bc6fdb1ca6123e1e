import {afterEach, describe, expect, it} from 'vitest';
import {ApiError, type GithubApi, githubApi} from '../src/node/action/api.ts';
import {type FakeGithub, type FakeGithubOptions, startFakeGithub} from './support/fake-github.ts';

let github: FakeGithub | undefined;
afterEach(async () => {
  await github?.close();
  expect(github?.violations ?? []).toEqual([]);
});

async function api(faults: FakeGithubOptions['faults'] = [], timeout = 5_000): Promise<GithubApi> {
  github = await startFakeGithub({
    repository: 'acme/careers',
    token: 'a-token',
    pullNumber: 7,
    files: [{filename: 'a.md', status: 'modified'}],
    contents: {'main:jobs/a b#ü.md': 'text'},
    faults,
  });
  return githubApi({
    url: github.url,
    repository: 'acme/careers',
    token: 'a-token',
    version: '1.0.0',
    timeout,
  });
}
const fault = (method: string, path: RegExp, more: object) => [{method, path, ...more}];
const asked = (method: string): number =>
  (github?.requests ?? []).filter((request) => request.method === method).length;

describe('the client of GitHub’s API', () => {
  it('reads a file by a path with signs of all kinds, and nothing where there is none', async () => {
    const client = await api();
    expect((await client.content('jobs/a b#ü.md', 'main'))?.toString()).toBe('text');
    expect(await client.content('jobs/none.md', 'main')).toBeUndefined();
  });

  it('tries again after a fault of the server, with growing pauses', async () => {
    const client = await api(fault('GET', /\/files/, {status: 502, times: 2}));
    expect(await client.pullFiles(7)).toHaveLength(1);
    expect(asked('GET')).toBe(3);
  });

  it('does not write a comment twice where it may have been written', async () => {
    const client = await api(fault('POST', /\/comments/, {status: 502, times: 9}));
    await expect(client.createComment(7, 'text')).rejects.toThrow('GitHub answered 502');
    expect(asked('POST')).toBe(1);
  });

  it('writes again where the comment was refused for too many requests', async () => {
    const client = await api(
      fault('POST', /\/comments/, {status: 403, times: 1, headers: {'retry-after': '1'}}),
    );
    await client.createComment(7, 'text');
    expect(github?.comments).toHaveLength(1);
  });

  it('does not ask again what it may not do', async () => {
    const client = await api(fault('POST', /\/comments/, {status: 403, times: 9}));
    await expect(client.createComment(7, 'text')).rejects.toMatchObject({isForbidden: true});
    expect(asked('POST')).toBe(1);
  });

  it('does not wait an hour for a limit to be lifted', async () => {
    const reset = String(Math.round(Date.now() / 1000) + 3600);
    const client = await api(
      fault('GET', /\/files/, {
        status: 403,
        times: 9,
        headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset},
      }),
    );
    await expect(client.pullFiles(7)).rejects.toThrow('GitHub answered 403 (too many requests)');
    expect(asked('GET')).toBe(1);
  });

  it('gives up on an answer that never comes', async () => {
    const client = await api(fault('PATCH', /\/comments/, {hangs: true}), 100);
    await expect(client.updateComment(1, 'text')).rejects.toThrow('GitHub did not answer in time');
  });

  it('says so where the connection is lost', async () => {
    const client = githubApi({
      url: 'http://127.0.0.1:9',
      repository: 'a/b',
      token: 't',
      version: '1.0.0',
    });
    github = undefined;
    await expect(client.comments(1)).rejects.toBeInstanceOf(ApiError);
  });
});
