import {formatGithub} from './github.ts';
import {formatGitlab} from './gitlab.ts';
import {formatJson} from './json.ts';
import {formatJunit} from './junit.ts';
import {formatMarkdown} from './markdown.ts';
import {formatPretty} from './pretty.ts';
import {formatRdjson} from './rdjson.ts';
import {formatSarif} from './sarif.ts';
import type {Format} from './types.ts';

export {codeBlock, escapeMarkdown} from './escape-markdown.ts';
export {formatFacts} from './facts.ts';
export {command, logLine} from './github.ts';
export {summarise, summaryBytes} from './markdown.ts';
export {formatScore} from './score.ts';
export type {Format, FormatContext, Palette} from './types.ts';
export {changeInWords, isReady} from './words.ts';

/** Every way to write a report, by the name that `--format` knows. */
export const formats = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
  markdown: formatMarkdown,
  sarif: formatSarif,
  gitlab: formatGitlab,
  junit: formatJunit,
  rdjson: formatRdjson,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];
