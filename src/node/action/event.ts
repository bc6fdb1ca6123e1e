import {readFileSync} from 'node:fs';

/** What started the workflow. */
export interface WorkflowEvent {
  readonly name: string;
  /** The pull request, where it is one. */
  readonly pull?: {
    readonly number: number;
    /** The commit that its author pushed last. */
    readonly head: string;
    /** It comes from another repository, so that the token may only read. */
    readonly isFork: boolean;
  };
  /** The commit to compare with, and what it is called. */
  readonly base?: {readonly commit: string; readonly ref: string};
}

interface Payload {
  readonly pull_request?: {
    readonly number: number;
    readonly base: {readonly sha: string; readonly ref: string; readonly repo: Repository | null};
    readonly head: {readonly sha: string; readonly repo: Repository | null};
  };
  readonly merge_group?: {readonly base_sha: string; readonly base_ref: string};
  readonly before?: string;
  readonly ref?: string;
}
interface Repository {
  readonly full_name: string;
}

const isCommit = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text);

/** Reads what GitHub says of the event; a file that cannot be read says nothing. */
export function readEvent(name: string, path: string | undefined): WorkflowEvent {
  const {pull_request: pull, merge_group: group, before, ref = ''} = readPayload(path);
  if (pull !== undefined) {
    const {number, base, head} = pull;
    return {
      name,
      pull: {number, head: head.sha, isFork: head.repo?.full_name !== base.repo?.full_name},
      ...(isCommit(base.sha) ? {base: {commit: base.sha, ref: base.ref}} : {}),
    };
  }
  if (group !== undefined && isCommit(group.base_sha))
    return {name, base: {commit: group.base_sha, ref: group.base_ref.replace(/^refs\/heads\//, '')}};
  if (isCommit(before))
    return {name, base: {commit: before, ref: `${ref.replace(/^refs\/heads\//, '')} before`}};
  return {name};
}

function readPayload(path: string | undefined): Payload {
  try {
    return path === undefined ? {} : (JSON.parse(readFileSync(path, 'utf8')) as Payload);
  } catch {
    return {};
  }
}
