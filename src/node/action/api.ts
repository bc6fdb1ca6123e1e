import ky, {HTTPError, type KyInstance, TimeoutError} from 'ky';

/** A file of a pull request. */
export interface PullFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  /** What changed, as a patch; GitHub leaves it out where it is long. */
  readonly patch?: string;
}

export interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: {readonly login: string; readonly type?: string} | null;
  readonly author_association?: string;
}

export interface ReviewComment {
  readonly path: string;
  readonly line: number;
  readonly start_line?: number;
  readonly body: string;
}

/** The part of GitHub's REST API that the Action needs. Every call may throw {@link ApiError}. */
export interface GithubApi {
  readonly pullFiles: (pull: number) => Promise<PullFile[]>;
  /** The content of a file at a commit; nothing where there is none. */
  readonly content: (path: string, ref: string) => Promise<Buffer | undefined>;
  readonly comments: (pull: number) => Promise<Comment[]>;
  readonly createComment: (pull: number, body: string) => Promise<void>;
  readonly updateComment: (id: number, body: string) => Promise<void>;
  readonly reviewComments: (pull: number) => Promise<Comment[]>;
  readonly createReview: (
    pull: number,
    commit: string,
    body: string,
    comments: readonly ReviewComment[],
  ) => Promise<void>;
}

/** A call that failed, in words for the log. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** The token may not do this, as that of a pull request from a fork. */
  readonly isForbidden: boolean;
  constructor(message: string, isForbidden = false) {
    super(message);
    this.isForbidden = isForbidden;
  }
}

export interface ApiOptions {
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly version: string;
  /** Milliseconds until an answer must be there. */
  readonly timeout?: number;
}

const pageSize = 100;
/** Pages that are read: GitHub lists at most 3,000 files of a pull request. */
const maximumPages = 30;
/** Seconds that a limit of requests is waited for; longer, and the run goes on without. */
const longestWait = 60;

/** A client for one repository, which tries again where that helps. */
export function githubApi({url, repository, token, version, timeout = 15_000}: ApiOptions): GithubApi {
  const client = ky.create({
    prefixUrl: `${url.replace(/(?<!\/)\/+$/, '')}/repos/${repository}`,
    timeout,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': `jdlint/${version}`,
      'x-github-api-version': '2022-11-28',
    },
    retry: {
      limit: 3,
      methods: ['get', 'patch', 'post'],
      statusCodes: [403, 408, 429, 500, 502, 503, 504],
      afterStatusCodes: [403, 429],
      maxRetryAfter: longestWait * 1000,
      retryOnTimeout: true,
      shouldRetry: ({error}) => (mayHelp(error) ? undefined : false),
    },
  });
  const list = <Item>(path: string) => readPages<Item>(client, path);
  return {
    pullFiles: (pull) => list(`pulls/${pull}/files`),
    content: (path, ref) => readContent(client, path, ref),
    comments: (pull) => list(`issues/${pull}/comments`),
    createComment: (pull, body) => send(client, 'post', `issues/${pull}/comments`, {body}),
    updateComment: (id, body) => send(client, 'patch', `issues/comments/${id}`, {body}),
    reviewComments: (pull) => list(`pulls/${pull}/comments`),
    createReview: (pull, commit, body, comments) =>
      send(client, 'post', `pulls/${pull}/reviews`, {
        commit_id: commit,
        event: 'COMMENT',
        body,
        comments: comments.map(({start_line, ...comment}) => ({
          ...comment,
          side: 'RIGHT',
          ...(start_line === undefined ? {} : {start_line, start_side: 'RIGHT'}),
        })),
      }),
  };
}

/** Whether the same request may fare better: not where it was understood and refused, nor if it may have been carried out. */
function mayHelp(error: Error): boolean {
  if (!(error instanceof HTTPError))
    return !(error instanceof TimeoutError) || error.request.method !== 'POST';
  const {status} = error.response;
  if (status === 403 || status === 429) return waitOf(error.response) <= longestWait;
  return error.request.method !== 'POST';
}

/** Seconds until a limit of requests is lifted; without end where none was met. */
function waitOf({status, headers}: Response): number {
  const after = headers.get('retry-after');
  if (after !== null) return Number(after);
  if (headers.get('x-ratelimit-remaining') === '0')
    return Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000;
  return status === 429 ? 1 : Number.POSITIVE_INFINITY;
}

async function readPages<Item>(client: KyInstance, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= maximumPages; page++) {
    const found = await answered(() =>
      client.get(path, {searchParams: {per_page: pageSize, page}}).json<Item[]>(),
    );
    if (!Array.isArray(found)) throw new ApiError('GitHub answered with something else than a list');
    items.push(...found);
    if (found.length < pageSize) return items;
  }
  throw new ApiError(`there are more than GitHub lists (${maximumPages * pageSize})`);
}

async function readContent(client: KyInstance, path: string, ref: string): Promise<Buffer | undefined> {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  try {
    const answer = await client.get(`contents/${encoded}`, {
      searchParams: {ref},
      headers: {accept: 'application/vnd.github.raw+json'},
    });
    return Buffer.from(await answer.arrayBuffer());
  } catch (error) {
    if (error instanceof HTTPError && error.response.status === 404) return undefined;
    throw await toApiError(error);
  }
}

const send = async (
  client: KyInstance,
  method: 'post' | 'patch',
  path: string,
  json: unknown,
): Promise<void> => {
  await answered(() => client(path, {method, json}).text());
};

async function answered<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw await toApiError(error);
  }
}

async function toApiError(error: unknown): Promise<ApiError> {
  if (error instanceof TimeoutError) return new ApiError('GitHub did not answer in time');
  if (!(error instanceof HTTPError)) return new ApiError('GitHub could not be reached');
  const {status} = error.response;
  const {message = ''} = await error.response.json<{message?: string}>().catch(() => ({message: ''}));
  const isLimit = (status === 403 || status === 429) && Number.isFinite(waitOf(error.response));
  const said = isLimit ? 'too many requests' : message.slice(0, 200);
  return new ApiError(
    `GitHub answered ${status}${said === '' ? '' : ` (${said})`}`,
    (status === 403 && !isLimit) || status === 401 || status === 404,
  );
}
