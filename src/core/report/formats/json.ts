import type {Report} from '../schema.ts';

/**
 * The whole report, for dashboards and scripts, in pieces: that of an export of thousands is longer than a text may be.
 */
export function* formatJson(report: Report): Generator<string> {
  const shell = inJson({...report, postings: []}, 2);
  const opening = '\n  "postings": [';
  const at = shell.indexOf(`${opening}]`) + opening.length;
  yield shell.slice(0, at);
  for (const [index, posting] of report.postings.entries()) {
    const text = inJson(posting, 2).split('\n').join('\n    ');
    yield `${index === 0 ? '' : ','}\n    ${text}`;
  }
  yield `${report.postings.length === 0 ? '' : '\n  '}${shell.slice(at)}\n`;
}

/** A value as JSON, without “##[”, which the runner of a workflow on GitHub takes in a log for a command. */
export const inJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(/##\[/g, '##\\u005b');
