import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv';
import ajvFormats from 'ajv-formats';

/** A file of the pull request; `patch` is what GitHub gives of its diff, from the first `@@` on. */
export interface FakeFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly previous_filename?: string;
  readonly patch?: string;
}

/** A comment that is there before the test; who is not `…[bot]` is a person, without a tie to the repository. */
export interface CommentSeed {
  readonly user: {readonly login: string};
  readonly body: string;
  readonly author_association?: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';
}

export interface FakeComment extends CommentSeed {
  readonly id: number;
  readonly body: string;
}

export interface ReviewCommentSeed extends CommentSeed {
  readonly path: string;
  readonly line?: number | undefined;
  readonly side?: string | undefined;
  readonly start_line?: number | undefined;
  readonly start_side?: string | undefined;
}

export interface FakeReviewComment extends ReviewCommentSeed {
  readonly id: number;
}

/**
 * What goes wrong with requests that are right; the first fault that matches and is not used up counts. Without a
 * `status` the connection is dropped, or hangs.
 */
export interface Fault {
  readonly method?: string | undefined;
  /** Matches the path with its query; a page that a `Link` names has the path of the first. */
  readonly path: RegExp;
  /** How many times; every time unless told. */
  readonly times?: number | undefined;
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The message; GitHub's own for the status and the headers unless told. */
  readonly body?: string | undefined;
  /** Never answers, until the fake is closed. */
  readonly hangs?: boolean | undefined;
  /** The request is carried out all the same: only its answer is lost. */
  readonly landed?: boolean | undefined;
}

export interface FakeGithubOptions {
  /** `acme/careers` unless told. */
  readonly repository?: string;
  /** The only token that is known; any unless told. */
  readonly token?: string;
  /** 7 unless told. */
  readonly pullNumber?: number;
  readonly files?: readonly FakeFile[];
  /** Contents of files by `ref:path`. */
  readonly contents?: Readonly<Record<string, string | Uint8Array>>;
  readonly comments?: readonly CommentSeed[];
  readonly reviewComments?: readonly ReviewCommentSeed[];
  readonly faults?: readonly Fault[];
}

export interface FakeRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body?: unknown;
}

export interface FakeGithub {
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  /** What was wrong with requests, and with answers of the fake itself. */
  readonly violations: readonly string[];
  /** The pull request's comments as they are now. */
  readonly comments: readonly FakeComment[];
  /** Those of submitted reviews, on lines of the diff. */
  readonly reviewComments: readonly FakeReviewComment[];
  readonly close: () => Promise<void>;
}

interface Schema {
  readonly type?: unknown;
  readonly properties?: unknown;
  readonly nullable?: unknown;
  readonly example?: unknown;
  additionalProperties?: unknown;
}
interface Reference {
  readonly $ref: string;
}
interface Media {
  readonly content?: Readonly<Record<string, {readonly schema: Schema}>>;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly 'x-multi-segment'?: boolean;
}
interface OperationObject {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Media & {readonly required?: boolean};
  readonly responses: Readonly<Record<string, Media | Reference>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
}

const description: Description = JSON.parse(
  readFileSync(new URL('github-openapi.json', import.meta.url), 'utf8'),
);

/** What a reference stands for. */
function resolve<Value extends object>(value: Value | Reference): Value {
  if (!('$ref' in value)) return value;
  const steps = value.$ref.slice(2).split('/');
  return steps.reduce((at: unknown, step) => (at as Record<string, unknown>)[step], description) as Value;
}

/**
 * A schema of OpenAPI 3.0 as JSON Schema: references put in their place, `nullable` as a type. A closed one takes no
 * property that it does not name.
 */
function toJsonSchema(value: unknown, isClosed: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => toJsonSchema(item, isClosed));
  if (typeof value !== 'object' || value === null) return value;
  const {nullable, example: _, ...schema} = resolve<Schema>(value as Schema | Reference);
  const converted: Schema = Object.fromEntries(
    Object.entries(schema).map(([key, inner]) => [key, toJsonSchema(inner, isClosed)]),
  );
  if (isClosed && schema.type === 'object' && schema.properties !== undefined)
    converted.additionalProperties ??= false;
  return nullable === true ? {anyOf: [{type: 'null'}, converted]} : converted;
}

const settings = {strict: false, allErrors: true, logger: false} as const;
const ajv = new Ajv(settings);
/** For parameters, which are all text as they arrive. */
const coercing = new Ajv({...settings, coerceTypes: true});
for (const one of [ajv, coercing]) ajvFormats.default(one);

interface Operation {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly parameters: readonly Parameter[];
  readonly object: OperationObject;
}

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** The operations, those with the fewest parameters in their path first. */
const operations: readonly Operation[] = Object.entries(description.paths)
  .flatMap(([template, item]) =>
    Object.entries(item).map(([method, object]): Operation => {
      const parameters = (object.parameters ?? []).map((parameter) => resolve<Parameter>(parameter));
      const isLong = (name: string): boolean =>
        parameters.some((parameter) => parameter.name === name && parameter['x-multi-segment'] === true);
      const pattern = escaped(template).replace(/\{(\w+)\}/g, (_, name: string) =>
        isLong(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
      );
      return {method: method.toUpperCase(), template, pattern: RegExp(`^${pattern}$`), parameters, object};
    }),
  )
  .sort((one, other) => one.template.split('{').length - other.template.split('{').length);

const validators = new Map<string, ValidateFunction>();

/** Compiles a schema once: it takes longer than all the rest. */
function validator(key: string, build: () => ValidateFunction): ValidateFunction {
  const known = validators.get(key);
  if (known !== undefined) return known;
  const built = build();
  validators.set(key, built);
  return built;
}

/** A check of `{path, query}`, which turns both into what they mean. */
const parametersOf = ({method, template, parameters}: Operation): ValidateFunction =>
  validator(`${method} ${template}`, () => {
    const part = (place: string) => {
      const those = parameters.filter((parameter) => parameter.in === place);
      return {
        type: 'object',
        properties: Object.fromEntries(
          those.map(({name, schema, description: words = ''}) => {
            // The schema leaves limits of pages out: the words tell the maximum.
            const [, maximum] = /\(max (\d+)\)/.exec(words) ?? [];
            const limits = {
              ...(/^(?:per_)?page$/.test(name) ? {minimum: 1} : {}),
              ...(maximum === undefined ? {} : {maximum: Number(maximum)}),
            };
            return [name, {...(toJsonSchema(schema, false) as Schema), ...limits}];
          }),
        ),
        required: those.filter(({required}) => required).map(({name}) => name),
        additionalProperties: false,
      };
    };
    return coercing.compile({
      type: 'object',
      properties: {path: part('path'), query: part('query')},
    });
  });

const schemaOf = (media: Media | undefined): Schema | undefined =>
  media?.content?.['application/json']?.schema;

const wrong = (place: string, errors: readonly ErrorObject[] | null | undefined): string[] =>
  (errors ?? []).map(({instancePath, message = '', params}) => {
    const {additionalProperty: name}: {additionalProperty?: string} = params;
    return `${place}${instancePath} ${message}${name === undefined ? '' : ` (“${name}”)`}`;
  });

/** A request as the operation understands it. */
interface Call {
  readonly path: {
    readonly owner?: string;
    readonly repo?: string;
    readonly path?: string;
    readonly tree_sha?: string;
    readonly pull_number?: number;
    readonly issue_number?: number;
    readonly comment_id?: number;
  };
  readonly query: {
    readonly per_page?: number;
    readonly page?: number;
    readonly ref?: string;
    readonly recursive?: string;
    readonly since?: string;
    readonly sort?: string;
    readonly direction?: string;
  };
  readonly body: unknown;
  /** The address without the query, for links. */
  readonly address: string;
}

/** What is wrong with a request; 422 for its body, else 400. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: 400 | 422;
  readonly reasons: readonly string[];
  constructor(status: 400 | 422, reasons: readonly string[]) {
    super(reasons.join('; '));
    this.status = status;
    this.reasons = reasons;
  }
}

function operationOf(method: string, path: string): Operation {
  const found = operations.find((operation) => operation.method === method && operation.pattern.test(path));
  if (found === undefined) throw new Refusal(400, ['the API has no such operation']);
  return found;
}

const isContents = ({template}: Operation): boolean => template.endsWith('/contents/{path}');

/** Headers are not in the description; these are what GitHub's documents ask for. */
function checkHeaders(headers: IncomingHttpHeaders, operation: Operation, token: string | undefined): void {
  const accept = isContents(operation) ? 'application/vnd.github.raw+json' : 'application/vnd.github+json';
  const reasons = [];
  if (headers.accept !== accept) reasons.push(`Accept must be ${accept}, not ${headers.accept}`);
  if (headers['x-github-api-version'] !== '2022-11-28')
    reasons.push(`X-GitHub-Api-Version must be 2022-11-28, not ${headers['x-github-api-version']}`);
  // Node puts “node” where a program does not say who it is.
  if (['', 'node', undefined].includes(headers['user-agent']))
    reasons.push('User-Agent must name the program');
  const [, given] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? [];
  if (given === undefined) reasons.push('Authorization must be “Bearer” and a token');
  else if (token !== undefined && given !== token) reasons.push('the token is not the one that was given');
  if (reasons.length > 0) throw new Refusal(400, reasons);
}

/** A segment as it is meant; `%` may stand alone in it. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400, [`“${text}” is not encoded as a part of an address`]);
  }
}

function checkParameters(operation: Operation, path: string, query: string): Pick<Call, 'path' | 'query'> {
  const search = new URLSearchParams(query);
  const names = [...search.keys()];
  if (new Set(names).size < names.length) throw new Refusal(400, ['a query parameter is given twice']);
  const segments = Object.entries(operation.pattern.exec(path)?.groups ?? {});
  const parameters: Pick<Call, 'path' | 'query'> = {
    path: Object.fromEntries(segments.map(([name, text]) => [name, decoded(text)])),
    query: Object.fromEntries(search),
  };
  const isValid = parametersOf(operation);
  if (!isValid(parameters)) throw new Refusal(400, wrong('', isValid.errors));
  return parameters;
}

function checkBody(operation: Operation, text: string, type: string | undefined): unknown {
  const {requestBody} = operation.object;
  if (requestBody === undefined) {
    if (text !== '') throw new Refusal(400, ['the operation takes no body']);
    return undefined;
  }
  if (text === '' && requestBody.required !== true) return undefined;
  if (!/^application\/json(?:;|$)/.test(type ?? ''))
    throw new Refusal(400, [`Content-Type must be application/json, not ${type}`]);
  const body = parsed(text);
  if (body === undefined) throw new Refusal(400, ['the body is not JSON']);
  const isValid = validator(`${operation.method} ${operation.template} body`, () =>
    ajv.compile(toJsonSchema(schemaOf(requestBody), true) as Schema),
  );
  if (!isValid(body)) throw new Refusal(422, wrong('body', isValid.errors));
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an answer does not keep to of its operation's schema, for statuses that have one. */
function answerProblems(operation: Operation, {status, json}: Answer): string[] {
  const response = operation.object.responses[status];
  const schema =
    json === undefined || response === undefined ? undefined : schemaOf(resolve<Media>(response));
  if (schema === undefined) return [];
  const isValid = validator(`${operation.method} ${operation.template} ${status}`, () =>
    ajv.compile(toJsonSchema(schema, false) as Schema),
  );
  return isValid(json) ? [] : wrong(`the fake's own answer ${status}: `, isValid.errors);
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly raw?: string | Uint8Array;
}

const documents = 'https://docs.github.com/rest';
const failed = (status: number, message: string, errors?: readonly unknown[]): Answer => ({
  status,
  json: {
    message,
    documentation_url: documents,
    status: String(status),
    ...(errors === undefined ? {} : {errors}),
  },
});
const notFound = failed(404, 'Not Found');

/** One page of a list, with a `Link` to the others in the form that GitHub gives: by the repository's number. */
function page(items: readonly unknown[], {query, address}: Call): Answer {
  const {per_page: size = 30, page: number = 1} = query;
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const search = new URLSearchParams(
      Object.entries({...query, page: to}).map(([name, value]): [string, string] => [name, String(value)]),
    );
    return `<${address.replace(/\/repos\/[^/]+\/[^/]+\//, '/repositories/1/')}?${search}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    json: items.slice((number - 1) * size, number * size),
    ...(links.length === 0 ? {} : {headers: {link: links.join(', ')}}),
  };
}

interface Hunk {
  readonly LEFT: ReadonlySet<number>;
  readonly RIGHT: ReadonlySet<number>;
}

/** The lines of a patch by its hunks, on either side. */
function hunksOf(patch: string): Hunk[] {
  const hunks: {LEFT: Set<number>; RIGHT: Set<number>}[] = [];
  let left = 0;
  let right = 0;
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunks.push({LEFT: new Set(), RIGHT: new Set()});
    }
    if (/^[ -]/.test(line)) hunks.at(-1)?.LEFT.add(left++);
    if (/^[ +]/.test(line)) hunks.at(-1)?.RIGHT.add(right++);
  }
  return hunks;
}

const sides = ['LEFT', 'RIGHT'] as const;
type Side = (typeof sides)[number];
const sideOf = (text: string | undefined): Side => (text === 'LEFT' ? 'LEFT' : 'RIGHT');

interface DraftComment {
  readonly path: string;
  readonly body: string;
  readonly position?: number;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

/** Why GitHub would not put a comment into a review. */
function draftProblems(draft: DraftComment, files: readonly FakeFile[]): string[] {
  const file = files.find(({filename}) => filename === draft.path);
  if (file === undefined) return ['Path could not be resolved'];
  const {patch = ''} = file;
  const {line, start_line: start} = draft;
  if (line === undefined)
    return Number(draft.position) >= 1 && Number(draft.position) < patch.trimEnd().split('\n').length
      ? []
      : ['Position could not be resolved'];
  const side = sideOf(draft.side);
  const hunk = hunksOf(patch).find((one) => one[side].has(line));
  if (hunk === undefined) return ['Line could not be resolved'];
  if (start === undefined) return [];
  const startSide = draft.start_side === undefined ? side : sideOf(draft.start_side);
  if (startSide === side && start >= line)
    return ['Pull request review thread start line must precede the end line.'];
  return hunk[startSide].has(start)
    ? []
    : ['Pull request review thread start line must be part of the same hunk as the line.'];
}

/** What the description says of a review in words only. */
function checkReview(event: string | undefined, body: string, drafts: readonly DraftComment[]): void {
  const reasons = [];
  if (['COMMENT', 'REQUEST_CHANGES'].includes(event ?? '') && body.trim() === '')
    reasons.push(`body is required for ${event}`);
  for (const {path, line, position, side = 'RIGHT', start_side: startSide = 'RIGHT'} of drafts) {
    if (line === undefined && position === undefined) reasons.push(`the comment on ${path} has no line`);
    if (![side, startSide].every((one) => sides.some((known) => known === one)))
      reasons.push(`the sides of the comment on ${path} must be LEFT or RIGHT`);
  }
  if (reasons.length > 0) throw new Refusal(422, reasons);
}

/** Characters that GitHub takes of a comment, or of a review. */
const longestBody = 65_536;

function bodyProblems(resource: string, body: string): Answer | undefined {
  const error = {resource, field: 'body'};
  if (body.trim() === '') return failed(422, 'Validation Failed', [{...error, code: 'missing_field'}]);
  if (body.length <= longestBody) return undefined;
  const message = `body is too long (maximum is ${longestBody} characters)`;
  return failed(422, 'Validation Failed', [{...error, code: 'custom', message}]);
}

const sha = (text: string): string => createHash('sha1').update(text).digest('hex');
const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
const owner = {user: {login: 'github-actions[bot]'}};

/** Who wrote something, with every property that the schema requires. */
function accountOf(login: string) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const isBot = login.endsWith('[bot]');
  return {
    login,
    id: Number.parseInt(sha(login).slice(0, 7), 16),
    node_id: sha(login),
    avatar_url: 'https://avatars.githubusercontent.com/u/1',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  };
}

interface Dated {
  readonly createdAt: number;
  updatedAt: number;
}
type Stored = {-readonly [Key in keyof FakeComment]: FakeComment[Key]} & Dated;
type StoredReviewComment = FakeReviewComment & Dated & {readonly review: number};

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The repository and its pull request, with what each operation does to them. */
class State {
  readonly comments: Stored[];
  readonly reviewComments: StoredReviewComment[];
  readonly #files: readonly FakeFile[];
  readonly #contents: NonNullable<FakeGithubOptions['contents']>;
  readonly #repository: string;
  readonly #pull: number;
  readonly #head = sha('head');
  #lastId = 1000;
  #clock = Date.UTC(2026, 0, 1);

  constructor(options: FakeGithubOptions) {
    this.#repository = options.repository ?? 'acme/careers';
    this.#pull = options.pullNumber ?? 7;
    this.#files = options.files ?? [];
    this.#contents = options.contents ?? {};
    this.comments = (options.comments ?? []).map((seed) => this.#stored(seed));
    this.reviewComments = (options.reviewComments ?? []).map((seed) => this.#stored({...seed, review: 1}));
  }

  readonly #operations: Readonly<Record<string, (call: Call) => Answer>> = {
    'GET /pulls/{pull_number}/files': (call) =>
      page(
        this.#files.slice(0, 3000).map((file) => this.#fileJson(file)),
        call,
      ),
    'GET /contents/{path}': ({path, query}) => {
      const raw = this.#contents[`${query.ref ?? 'main'}:${path.path}`];
      return raw === undefined ? notFound : {status: 200, raw};
    },
    'GET /git/trees/{tree_sha}': ({path, query}) =>
      this.#tree(path.tree_sha ?? '', query.recursive !== undefined),
    'GET /issues/{issue_number}/comments': (call) =>
      page(
        since(this.comments, call).map((comment) => this.#commentJson(comment)),
        call,
      ),
    'POST /issues/{issue_number}/comments': ({body}) => {
      const {body: text} = body as {body: string};
      const problem = bodyProblems('IssueComment', text);
      if (problem !== undefined) return problem;
      const comment = this.#stored({...owner, body: text});
      this.comments.push(comment);
      const json = this.#commentJson(comment);
      return {status: 201, json, headers: {location: json.url}};
    },
    'PATCH /issues/comments/{comment_id}': ({path, body}) => {
      const {body: text} = body as {body: string};
      const comment = this.comments.find(({id}) => id === path.comment_id);
      if (comment === undefined) return notFound;
      const problem = bodyProblems('IssueComment', text);
      if (problem !== undefined) return problem;
      comment.body = text;
      comment.updatedAt = this.#now();
      return {status: 200, json: this.#commentJson(comment)};
    },
    'GET /pulls/{pull_number}/comments': (call) => {
      const {sort, direction} = call.query;
      const key = sort === 'updated' ? 'updatedAt' : 'createdAt';
      const found = since(this.reviewComments, call).sort((one, other) => one[key] - other[key]);
      if (sort !== undefined && direction === 'desc') found.reverse();
      return page(
        found.map((comment) => this.#reviewCommentJson(comment)),
        call,
      );
    },
    'POST /pulls/{pull_number}/reviews': ({body}) => this.#review((body ?? {}) as ReviewBody),
  };

  /** What does an operation, where the fake knows it. */
  operation({method, template}: Operation): ((call: Call) => Answer) | undefined {
    const act = this.#operations[`${method} ${template.replace('/repos/{owner}/{repo}', '')}`];
    if (act === undefined) return undefined;
    return (call) => {
      const {owner: account, repo, pull_number: pull, issue_number: issue} = call.path;
      const isHere =
        `${account}/${repo}` === this.#repository && (pull ?? issue ?? this.#pull) === this.#pull;
      return isHere ? act(call) : notFound;
    };
  }

  #review({event, body = '', comments: drafts = [], commit_id: commit = this.#head}: ReviewBody): Answer {
    checkReview(event, body, drafts);
    const errors = drafts.flatMap((draft) => draftProblems(draft, this.#files));
    if ([body, ...drafts.map((draft) => draft.body)].some((text) => text.length > longestBody))
      errors.push(`Body is too long (maximum is ${longestBody} characters)`);
    if (errors.length > 0) return failed(422, 'Unprocessable Entity', [...new Set(errors)]);
    const {id, createdAt} = this.#stored({...owner, body});
    // A review that is not submitted is seen by its author alone.
    if (event !== undefined)
      this.reviewComments.push(
        ...drafts.map(({position: _, ...draft}) => this.#stored({...owner, ...draft, review: id})),
      );
    const states = {APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED'};
    const html = `${this.#pullPage}#pullrequestreview-${id}`;
    return {
      status: 200,
      json: {
        id,
        node_id: sha(`review ${id}`),
        user: accountOf(owner.user.login),
        body,
        state: event === undefined ? 'PENDING' : states[event],
        commit_id: commit,
        html_url: html,
        pull_request_url: this.#pullUrl,
        author_association: 'NONE',
        ...(event === undefined ? {} : {submitted_at: timeOf(createdAt)}),
        _links: {html: {href: html}, pull_request: {href: this.#pullUrl}},
      },
    };
  }

  #tree(ref: string, isRecursive: boolean): Answer {
    const paths = Object.keys(this.#contents).flatMap((key) =>
      key.startsWith(`${ref}:`) ? [key.slice(ref.length + 1)] : [],
    );
    if (paths.length === 0) return notFound;
    const folders = paths.flatMap((path) =>
      path.split('/').map((_, depth, names) => names.slice(0, depth).join('/')),
    );
    const entries = [...new Set([...folders, ...paths])].filter(
      (path) => path !== '' && (isRecursive || !path.includes('/')),
    );
    const tree = entries.sort().map((path) => {
      const content = this.#contents[`${ref}:${path}`];
      return content === undefined
        ? {path, mode: '040000', type: 'tree', sha: sha(path)}
        : {path, mode: '100644', type: 'blob', sha: sha(path), size: Buffer.from(content).length};
    });
    return {
      status: 200,
      json: {sha: sha(ref), url: `${this.#api}/git/trees/${sha(ref)}`, tree, truncated: false},
    };
  }

  #now(): number {
    this.#clock += 1000;
    return this.#clock;
  }

  #stored<Seed>(seed: Seed): Seed & Dated & {readonly id: number} {
    const now = this.#now();
    return {...seed, id: ++this.#lastId, createdAt: now, updatedAt: now};
  }

  get #api(): string {
    return `https://api.github.com/repos/${this.#repository}`;
  }

  get #pullUrl(): string {
    return `${this.#api}/pulls/${this.#pull}`;
  }

  get #pullPage(): string {
    return `https://github.com/${this.#repository}/pull/${this.#pull}`;
  }

  #fileJson(file: FakeFile) {
    const path = encodedPath(file.filename);
    const count = (sign: string): number =>
      (file.patch ?? '').split('\n').filter((line) => line.startsWith(sign)).length;
    return {
      ...file,
      sha: sha(file.filename),
      additions: count('+'),
      deletions: count('-'),
      changes: count('+') + count('-'),
      blob_url: `https://github.com/${this.#repository}/blob/${this.#head}/${path}`,
      raw_url: `https://github.com/${this.#repository}/raw/${this.#head}/${path}`,
      contents_url: `${this.#api}/contents/${path}?ref=${this.#head}`,
    };
  }

  #writtenJson({id, user, body, createdAt, updatedAt, author_association: tie = 'NONE'}: Stored) {
    return {
      id,
      node_id: sha(`comment ${id}`),
      user: accountOf(user.login),
      body,
      created_at: timeOf(createdAt),
      updated_at: timeOf(updatedAt),
      author_association: tie,
    };
  }

  #commentJson(comment: Stored) {
    return {
      ...this.#writtenJson(comment),
      url: `${this.#api}/issues/comments/${comment.id}`,
      html_url: `${this.#pullPage}#issuecomment-${comment.id}`,
      issue_url: `${this.#api}/issues/${this.#pull}`,
    };
  }

  #reviewCommentJson(comment: StoredReviewComment) {
    const {id, review, path, line, side = 'RIGHT', start_line: start, start_side: startSide} = comment;
    const url = `${this.#api}/pulls/comments/${id}`;
    const html = `${this.#pullPage}#discussion_r${id}`;
    return {
      ...this.#writtenJson(comment),
      url,
      html_url: html,
      pull_request_url: this.#pullUrl,
      pull_request_review_id: review,
      diff_hunk: this.#files.find(({filename}) => filename === path)?.patch ?? '',
      path,
      commit_id: this.#head,
      original_commit_id: this.#head,
      ...(line === undefined ? {} : {line, original_line: line}),
      side,
      start_line: start ?? null,
      original_start_line: start ?? null,
      start_side: start === undefined ? null : (startSide ?? side),
      _links: {self: {href: url}, html: {href: html}, pull_request: {href: this.#pullUrl}},
    };
  }
}

interface ReviewBody {
  readonly commit_id?: string;
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly body?: string;
  readonly comments?: readonly DraftComment[];
}

const since = <Item extends Dated>(items: readonly Item[], {query: {since: from}}: Call): Item[] =>
  items.filter(({updatedAt}) => from === undefined || updatedAt >= Date.parse(from));

/** The answer of a fault that has a status. */
function faultAnswer({status = 500, headers = {}, body}: Fault): Answer {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const isLimited = status === 429 || names.includes('x-ratelimit-remaining');
  const messages: Readonly<Record<number, string>> = {
    401: 'Bad credentials',
    403: 'Resource not accessible by integration',
    404: 'Not Found',
    422: 'Validation Failed',
    500: 'Server Error',
    502: 'Server Error',
    503: 'Service unavailable',
  };
  const own = names.includes('retry-after')
    ? 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    : isLimited
      ? 'API rate limit exceeded for installation ID 1.'
      : messages[status];
  return {...failed(status, body ?? own ?? 'Error'), headers};
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function send(response: ServerResponse, {status, headers = {}, json, raw}: Answer): void {
  response.writeHead(status, {
    'content-type':
      raw === undefined
        ? 'application/json; charset=utf-8'
        : 'application/vnd.github.raw+json; charset=utf-8',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  });
  response.end(raw ?? JSON.stringify(json));
}

/**
 * A GitHub of one repository with one pull request, on loopback. It checks each request against GitHub's OpenAPI
 * description, and answers with state; its answers with JSON are checked too, where the description has a schema for
 * their status. Contents are given raw, and of files only.
 */
export async function startFakeGithub(options: FakeGithubOptions = {}): Promise<FakeGithub> {
  const {repository = 'acme/careers', token} = options;
  const state = new State(options);
  const requests: FakeRequest[] = [];
  const violations: string[] = [];
  const faults = (options.faults ?? []).map((fault) => ({
    fault,
    left: fault.times ?? Number.POSITIVE_INFINITY,
  }));

  const takeFault = (method: string, path: string): Fault | undefined => {
    const found = faults.find(
      ({fault, left}) => left > 0 && (fault.method ?? method) === method && path.search(fault.path) >= 0,
    );
    if (found !== undefined) found.left--;
    return found?.fault;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const {method = 'GET', headers} = request;
    const target = (request.url ?? '/').replace(/^\/repositories\/1\//, `/repos/${repository}/`);
    const [path = '', query = ''] = target.split(/\?(.*)/s);
    const text = await textOf(request);
    requests.push({method, path: target, ...(text === '' ? {} : {body: parsed(text) ?? text})});
    const record = (reasons: readonly string[]): void => {
      violations.push(...reasons.map((reason) => `${method} ${target}: ${reason}`));
    };
    try {
      const operation = operationOf(method, path);
      const act = state.operation(operation);
      if (act === undefined) throw new Refusal(400, ['the fake does not know this operation']);
      checkHeaders(headers, operation, token);
      const parameters = checkParameters(operation, path, query);
      const body = checkBody(operation, text, headers['content-type']);
      const call = {...parameters, body, address: `http://${headers.host}${path}`};
      const fault = takeFault(method, target);
      const answer = fault !== undefined && fault.landed !== true ? undefined : act(call);
      if (answer !== undefined) record(answerProblems(operation, answer));
      if (fault?.hangs === true) return;
      if (fault !== undefined && fault.status === undefined) response.destroy();
      else send(response, fault === undefined ? (answer ?? notFound) : faultAnswer(fault));
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(400, [`the fake broke: ${error}`]);
      record(refusal.reasons);
      send(response, failed(refusal.status, refusal.message));
    }
  };

  const server = createServer((request, response) => {
    // A client that goes away while it sends has nothing to be told.
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    violations,
    comments: state.comments,
    reviewComments: state.reviewComments,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
