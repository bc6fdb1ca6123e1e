import {once} from 'node:events';
import {request} from 'node:http';
import {afterEach, describe, expect, it} from 'vitest';
import {type FakeGithub, type FakeGithubOptions, type Fault, startFakeGithub} from './support/fake-github.ts';

const headers = {
  accept: 'application/vnd.github+json',
  authorization: 'Bearer a-token',
  'user-agent': 'jdlint/0.0.0',
  'x-github-api-version': '2022-11-28',
};
const rawHeaders = {...headers, accept: 'application/vnd.github.raw+json'};
const repo = '/repos/acme/careers';

const patch = [
  '@@ -1,3 +1,4 @@',
  ' # Data engineer',
  '-We seek a ninja',
  '+We seek an engineer',
  '+for our data team',
  ' ',
  '@@ -20,2 +21,2 @@ ## How to apply',
  ' Write to us',
  '-soon',
  '+by May',
  '\\ No newline at end of file',
].join('\n');

let github: FakeGithub;
afterEach(() => github.close());

async function start(options: FakeGithubOptions = {}): Promise<void> {
  github = await startFakeGithub({token: 'a-token', ...options});
}

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is where it is text. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

async function ask(path: string, {method, headers: given = headers, body, signal}: Sent = {}) {
  const response = await fetch(path.startsWith('http') ? path : `${github.url}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {...given, ...(body === undefined ? {} : {'content-type': 'application/json', ...given})},
    ...(body === undefined ? {} : {body: typeof body === 'string' ? body : JSON.stringify(body)}),
    ...(signal === undefined ? {} : {signal}),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined,
  };
}

const review = (...comments: readonly object[]) =>
  ask(`${repo}/pulls/7/reviews`, {body: {event: 'COMMENT', body: 'Suggestions', comments}});

describe('each operation, rightly asked', () => {
  afterEach(() => expect(github.violations).toEqual([]));

  it('lists the files of the pull request', async () => {
    await start({
      files: [
        {filename: 'jobs/a b.md', status: 'modified', patch},
        {filename: 'new.md', status: 'renamed', previous_filename: 'old.md'},
      ],
    });
    const {status, json, headers: answered} = await ask(`${repo}/pulls/7/files`);
    expect(status).toBe(200);
    expect(answered.get('link')).toBeNull();
    expect(json).toMatchObject([
      {filename: 'jobs/a b.md', status: 'modified', additions: 3, deletions: 2, patch},
      {filename: 'new.md', previous_filename: 'old.md'},
    ]);
  });

  it('gives the content of a file at a ref as it is, and 404 where there is none', async () => {
    const bytes = Uint8Array.from([0, 255, 80, 75]);
    await start({contents: {'abc:jobs/ä #1.md': 'Größe\r\n', 'abc:b.docx': bytes, 'main:c.md': 'c'}});
    const path = `${repo}/contents/jobs/${encodeURIComponent('ä #1.md')}`;
    expect(await ask(`${path}?ref=abc`, {headers: rawHeaders})).toMatchObject({
      status: 200,
      text: 'Größe\r\n',
    });
    const response = await fetch(`${github.url}${repo}/contents/b.docx?ref=abc`, {headers: rawHeaders});
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect((await ask(`${repo}/contents/c.md`, {headers: rawHeaders})).text).toBe('c');
    expect(await ask(`${path}?ref=other`, {headers: rawHeaders})).toMatchObject({
      status: 404,
      json: {message: 'Not Found'},
    });
  });

  it('lists a tree, with the folders in it', async () => {
    await start({contents: {'abc:jobs/eu/a.md': 'a', 'abc:b.md': 'bb', 'other:c.md': 'c'}});
    const all = await ask(`${repo}/git/trees/abc?recursive=1`);
    expect(all.json.tree.map(({path, type}: {path: string; type: string}) => `${type} ${path}`)).toEqual([
      'blob b.md',
      'tree jobs',
      'tree jobs/eu',
      'blob jobs/eu/a.md',
    ]);
    expect((await ask(`${repo}/git/trees/abc`)).json.tree).toHaveLength(2);
    expect((await ask(`${repo}/git/trees/none`)).status).toBe(404);
  });

  it('lists, creates and updates comments', async () => {
    await start({
      comments: [{user: {login: 'ada'}, body: 'Hello', author_association: 'MEMBER'}],
    });
    const created = await ask(`${repo}/issues/7/comments`, {body: {body: 'Report'}});
    expect(created).toMatchObject({
      status: 201,
      json: {body: 'Report', user: {login: 'github-actions[bot]', type: 'Bot'}},
    });
    expect(created.headers.get('location')).toBe(created.json.url);
    const path = `${repo}/issues/comments/${created.json.id}`;
    const updated = await ask(path, {method: 'PATCH', body: {body: 'Report 2'}});
    expect(updated).toMatchObject({status: 200, json: {id: created.json.id, body: 'Report 2'}});
    expect((await ask(`${repo}/issues/7/comments`)).json).toMatchObject([
      {body: 'Hello', user: {login: 'ada', type: 'User'}, author_association: 'MEMBER'},
      {body: 'Report 2'},
    ]);
    const recent = await ask(`${repo}/issues/7/comments?since=${updated.json.updated_at}`);
    expect(recent.json).toHaveLength(1);
    expect(github.comments).toMatchObject([{body: 'Hello'}, {id: created.json.id, body: 'Report 2'}]);
    expect(github.requests.map(({method, body}) => ({method, body})).slice(0, 2)).toEqual([
      {method: 'POST', body: {body: 'Report'}},
      {method: 'PATCH', body: {body: 'Report 2'}},
    ]);
  });

  it('creates a review, whose comments are then listed', async () => {
    await start({files: [{filename: 'a.md', status: 'modified', patch}]});
    const answer = await review(
      {path: 'a.md', line: 2, side: 'RIGHT', body: 'One line'},
      {path: 'a.md', start_line: 2, start_side: 'RIGHT', line: 3, side: 'RIGHT', body: 'Two lines'},
      {path: 'a.md', position: 2, body: 'By position'},
    );
    expect(answer).toMatchObject({status: 200, json: {state: 'COMMENTED'}});
    expect((await ask(`${repo}/pulls/7/comments`)).json).toMatchObject([
      {path: 'a.md', line: 2, start_line: null, body: 'One line', pull_request_review_id: answer.json.id},
      {path: 'a.md', line: 3, start_line: 2, body: 'Two lines'},
      {path: 'a.md', body: 'By position'},
    ]);
    const newest = await ask(`${repo}/pulls/7/comments?sort=created&direction=desc&per_page=1`);
    expect(newest.json).toMatchObject([{body: 'By position'}]);
    expect(github.reviewComments).toHaveLength(3);
  });

  it('keeps the comments of a review that is not submitted to itself', async () => {
    await start({files: [{filename: 'a.md', status: 'modified', patch}]});
    const answer = await ask(`${repo}/pulls/7/reviews`, {
      body: {comments: [{path: 'a.md', line: 2, body: 'Later'}]},
    });
    expect(answer).toMatchObject({status: 200, json: {state: 'PENDING'}});
    expect(github.reviewComments).toEqual([]);
  });

  it('knows no other repository, pull request or comment', async () => {
    await start();
    for (const path of [
      '/repos/acme/other/pulls/7/files',
      `${repo}/pulls/8/files`,
      `${repo}/issues/8/comments`,
    ])
      expect((await ask(path)).status).toBe(404);
    const patched = await ask(`${repo}/issues/comments/1`, {method: 'PATCH', body: {body: 'x'}});
    expect(patched.status).toBe(404);
  });

  it('takes no comment that is empty, or longer than GitHub allows', async () => {
    await start();
    for (const [body, code] of [
      [' ', 'missing_field'],
      ['x'.repeat(65_537), 'custom'],
    ])
      expect(await ask(`${repo}/issues/7/comments`, {body: {body}})).toMatchObject({
        status: 422,
        json: {message: 'Validation Failed', errors: [{resource: 'IssueComment', field: 'body', code}]},
      });
    expect((await ask(`${repo}/issues/7/comments`, {body: {body: 'x'.repeat(65_536)}})).status).toBe(201);
  });
});

describe('pages', () => {
  afterEach(() => expect(github.violations).toEqual([]));
  const files = (count: number): NonNullable<FakeGithubOptions['files']> =>
    Array.from({length: count}, (_, index) => ({filename: `${index}.md`, status: 'added'}));
  const links = (answered: Headers): {readonly next?: string; readonly last?: string} =>
    Object.fromEntries(
      [...(answered.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, url, rel]) => [rel, url]),
    );

  it('have 30 items unless told, and links to the others', async () => {
    await start({files: files(70)});
    const first = await ask(`${repo}/pulls/7/files`);
    expect(first.json).toHaveLength(30);
    expect(Object.keys(links(first.headers))).toEqual(['next', 'last']);
    const second = await ask(links(first.headers).next ?? '');
    expect(second.json[0].filename).toBe('30.md');
    expect(Object.keys(links(second.headers))).toEqual(['prev', 'next', 'last', 'first']);
    const last = await ask(links(second.headers).last ?? '');
    expect(last.json).toHaveLength(10);
    expect(Object.keys(links(last.headers))).toEqual(['prev', 'first']);
    expect(github.requests.map(({path}) => path)).toEqual([
      `${repo}/pulls/7/files`,
      `${repo}/pulls/7/files?page=2`,
      `${repo}/pulls/7/files?page=3`,
    ]);
  });

  it('end after 3,000 files', async () => {
    await start({files: files(3100)});
    const first = await ask(`${repo}/pulls/7/files?per_page=100`);
    const {last = ''} = links(first.headers);
    expect(new URL(last).search).toBe('?per_page=100&page=30');
    expect((await ask(last)).json.at(-1).filename).toBe('2999.md');
    expect((await ask(`${repo}/pulls/7/files?per_page=100&page=31`)).json).toEqual([]);
  });

  it('are given of comments of both kinds', async () => {
    const comments = Array.from({length: 5}, (_, index) => ({user: {login: 'ada'}, body: `${index}`}));
    await start({comments, reviewComments: comments.map((one) => ({...one, path: 'a.md', line: 1}))});
    for (const path of [`${repo}/issues/7/comments`, `${repo}/pulls/7/comments`]) {
      const {json, headers: answered} = await ask(`${path}?per_page=2&page=3`);
      expect(json).toMatchObject([{body: '4'}]);
      expect(Object.keys(links(answered))).toEqual(['prev', 'first']);
    }
  });
});

describe('wrong requests are answered with an error and recorded', () => {
  const files = `${repo}/pulls/7/files`;
  const comments = `${repo}/issues/7/comments`;
  const without = (name: keyof typeof headers) =>
    Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
  const contents = `${repo}/contents/a.md`;
  const reviews = `${repo}/pulls/7/reviews`;
  const wrong: readonly (readonly [string, string, Sent, number, RegExp])[] = [
    ['a path that is none', `${repo}/pull/7/files`, {}, 400, /no such operation/],
    ['a method that the path has not', files, {method: 'DELETE'}, 400, /no such operation/],
    ['an empty part of a path', `${repo}/pulls//files`, {}, 400, /no such operation/],
    ['an operation that is not faked', `${repo}/pulls/7/reviews`, {}, 400, /the fake does not know/],
    ['a path parameter of another type', `${repo}/pulls/seven/files`, {}, 400, /pull_number must be integer/],
    ['a bad encoding', `${repo}/contents/100%.md`, {headers: rawHeaders}, 400, /not encoded/],
    [
      'a query parameter that is unknown',
      `${files}?perPage=9`,
      {},
      400,
      /additional properties \(“perPage”\)/,
    ],
    ['a query parameter of another type', `${files}?page=two`, {}, 400, /query\/page must be integer/],
    ['a page too long', `${files}?per_page=101`, {}, 400, /per_page must be <= 100/],
    ['a page before the first', `${files}?page=0`, {}, 400, /page must be >= 1/],
    ['a query parameter twice', `${files}?page=1&page=2`, {}, 400, /twice/],
    ['a value that is not of the list', `${repo}/pulls/7/comments?sort=age`, {}, 400, /sort must be equal/],
    ['a date that is none', `${comments}?since=yesterday`, {}, 400, /since must match format/],
    ['no Accept', files, {headers: without('accept')}, 400, /Accept must be .*github\+json/],
    ['the Accept of others', contents, {}, 400, /Accept must be .*raw\+json/],
    ['no version', files, {headers: without('x-github-api-version')}, 400, /X-GitHub-Api-Version/],
    ['no User-Agent of its own', files, {headers: without('user-agent')}, 400, /User-Agent/],
    ['no token', files, {headers: without('authorization')}, 400, /Authorization/],
    ['another scheme', files, {headers: {...headers, authorization: 'token a-token'}}, 400, /Authorization/],
    ['another token', files, {headers: {...headers, authorization: 'Bearer b'}}, 400, /token is not the one/],
    [
      'an unknown property',
      comments,
      {body: {body: 'x', marker: 1}},
      422,
      /additional properties \(“marker”\)/,
    ],
    ['a property of another type', comments, {body: {body: 1}}, 422, /body\/body must be string/],
    ['a property that is missing', comments, {body: {}}, 422, /required property 'body'/],
    ['no body', comments, {method: 'POST'}, 400, /Content-Type/],
    ['a body that is not JSON', comments, {body: '{'}, 400, /not JSON/],
    [
      'a body of another type',
      comments,
      {body: {body: 'x'}, headers: {...headers, 'content-type': 'text/plain'}},
      400,
      /Content-Type must be application\/json, not text\/plain/,
    ],
    [
      'an event that is none',
      reviews,
      {body: {event: 'comment', body: 'x'}},
      422,
      /body\/event must be equal/,
    ],
    ['a comment without its words', reviews, {body: {comments: [{path: 'a.md', line: 1}]}}, 422, /'body'/],
    ['a review without its words', reviews, {body: {event: 'COMMENT'}}, 422, /body is required for COMMENT/],
    [
      'an unknown property deep in the body',
      reviews,
      {body: {comments: [{path: 'a.md', body: 'x', line: 1, startLine: 1}]}},
      422,
      /body\/comments\/0 .*“startLine”/,
    ],
    [
      'a side that is none',
      reviews,
      {body: {comments: [{path: 'a.md', body: 'x', line: 1, side: 'right'}]}},
      422,
      /LEFT or RIGHT/,
    ],
    [
      'a comment without a line',
      reviews,
      {body: {comments: [{path: 'a.md', body: 'x'}]}},
      422,
      /has no line/,
    ],
  ];
  it.each(wrong)('%s', async (_, path, sent, status, words) => {
    await start({files: [{filename: 'a.md', status: 'modified', patch}]});
    expect((await ask(path, sent)).status).toBe(status);
    expect(github.violations).toHaveLength(1);
    expect(github.violations[0]).toMatch(words);
    expect(github.violations[0]).toContain(
      `${sent.method ?? (sent.body === undefined ? 'GET' : 'POST')} ${path}`,
    );
    expect([...github.comments, ...github.reviewComments]).toEqual([]);
  });

  it('no User-Agent at all, or a body where none is due', async () => {
    await start();
    const {'user-agent': _, ...anonymous} = headers;
    for (const [sent, given] of [
      ['', anonymous],
      ['{}', headers],
    ] as const) {
      const client = request(`${github.url}${files}`, {headers: {...given, 'content-length': sent.length}});
      client.end(sent);
      const [response] = await once(client, 'response');
      expect(response.resume().statusCode).toBe(400);
    }
    expect(github.violations).toEqual([
      expect.stringContaining('User-Agent'),
      expect.stringContaining('takes no body'),
    ]);
  });
});

describe('comments of a review must be on lines of the diff', () => {
  const a = {path: 'a.md', body: 'x'};
  it.each<[string, object, 200 | string | RegExp]>([
    ['a line before the first hunk ends', {...a, line: 1}, 200],
    ['an unchanged line of a hunk', {...a, line: 21, side: 'RIGHT'}, 200],
    ['a deleted line, on the left', {...a, line: 2, side: 'LEFT'}, 200],
    ['the last line', {...a, line: 22}, 200],
    ['the last position', {...a, position: 10}, 200],
    ['a line between hunks', {...a, line: 5}, 'Line could not be resolved'],
    ['a line after the last hunk', {...a, line: 23}, 'Line could not be resolved'],
    ['a line that is on the right only', {...a, line: 22, side: 'LEFT'}, 'Line could not be resolved'],
    ['a file without a patch', {...a, path: 'b.md', line: 1}, 'Line could not be resolved'],
    ['a file that has not changed', {...a, path: 'c.md', line: 1}, 'Path could not be resolved'],
    ['a position past the end', {...a, position: 11}, 'Position could not be resolved'],
    ['a start at the end', {...a, start_line: 2, line: 2}, /must precede the end line/],
    ['a start in another hunk', {...a, start_line: 2, line: 22}, /must be part of the same hunk/],
  ])('%s', async (_, comment, expected) => {
    await start({
      files: [
        {filename: 'a.md', status: 'modified', patch},
        {filename: 'b.md', status: 'modified'},
      ],
    });
    const {status, json} = await review({path: 'a.md', line: 3, body: 'right'}, comment);
    expect(github.violations).toEqual([]);
    expect(status).toBe(expected === 200 ? 200 : 422);
    if (expected === 200) return expect(github.reviewComments).toHaveLength(2);
    expect(json).toMatchObject({message: 'Unprocessable Entity', errors: [expect.stringMatching(expected)]});
    return expect(github.reviewComments).toEqual([]);
  });
});

describe('faults', () => {
  afterEach(() => expect(github.violations).toEqual([]));
  const comments = `${repo}/issues/7/comments`;
  const fail = (fault: Partial<Fault>) => start({faults: [{path: /\/issues\/7\/comments/, ...fault}]});

  it.each<[Partial<Fault>, string]>([
    [{status: 403}, 'Resource not accessible by integration'],
    [{status: 403, headers: {'Retry-After': '1'}}, 'You have exceeded a secondary rate limit'],
    [
      {status: 429, headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99'}},
      'API rate limit exceeded',
    ],
    [{status: 404}, 'Not Found'],
    [{status: 422}, 'Validation Failed'],
    [{status: 502}, 'Server Error'],
    [{status: 503, body: 'Down'}, 'Down'],
  ])('%j', async (fault, words) => {
    await fail(fault);
    const answer = await ask(comments);
    expect(answer.status).toBe(fault.status);
    expect(answer.json.message).toContain(words);
    for (const [name, value] of Object.entries(fault.headers ?? {}))
      expect(answer.headers.get(name)).toBe(value);
  });

  it('happen as often as told, to the method and path that are told, each in its turn', async () => {
    await start({
      faults: [
        {method: 'POST', path: /\/comments$/, times: 1, status: 500},
        {method: 'POST', path: /\/comments$/, times: 2, status: 503},
        {path: /page=2/, status: 502},
      ],
    });
    expect((await ask(comments)).status).toBe(200);
    const statuses = [];
    for (let time = 0; time < 4; time++) statuses.push((await ask(comments, {body: {body: 'x'}})).status);
    expect(statuses).toEqual([500, 503, 503, 201]);
    for (let time = 0; time < 3; time++) expect((await ask(`${comments}?page=2`)).status).toBe(502);
    expect(github.comments).toHaveLength(1);
    expect(github.requests).toHaveLength(8);
  });

  it('drop the connection', async () => {
    await fail({times: 1});
    await expect(ask(comments)).rejects.toThrow('fetch failed');
    expect((await ask(comments)).status).toBe(200);
  });

  it('leave the connection hanging, which does not keep the fake from closing', async () => {
    await fail({hangs: true});
    const hanging = ask(comments, {signal: AbortSignal.timeout(200)});
    await expect(hanging).rejects.toMatchObject({name: 'TimeoutError'});
    const still = expect(ask(comments)).rejects.toThrow();
    await expect.poll(() => github.requests).toHaveLength(2);
    await github.close();
    await still;
    await start();
  });

  it('may lose the answer alone', async () => {
    await fail({method: 'POST', status: 502, landed: true});
    expect((await ask(comments, {body: {body: 'x'}})).status).toBe(502);
    expect(github.comments).toHaveLength(1);
  });
});

it('wrong requests are not hidden by a fault', async () => {
  await start({faults: [{path: /./, status: 503}]});
  expect((await ask(`${repo}/issues/7/comments?size=1`)).status).toBe(400);
  expect(github.violations).toHaveLength(1);
});

it('answers that do not keep to the description are recorded as well', async () => {
  await start({files: [{filename: 'a.md', status: 'moved' as 'renamed'}]});
  await ask(`${repo}/pulls/7/files`);
  expect(github.violations).toEqual([expect.stringMatching(/own answer 200: \/0\/status must be equal/)]);
});
