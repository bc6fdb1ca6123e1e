import {formatGithub} from './github.ts';
import {formatJson} from './json.ts';
import {formatMarkdown} from './markdown.ts';
import {formatPretty} from './pretty.ts';
import type {Format} from './types.ts';

export {formatFacts} from './facts.ts';
export type {Format, FormatContext, Palette} from './types.ts';

/** Every way to write a report, by the name that `--format` knows. */
export const formats = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
  markdown: formatMarkdown,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];
