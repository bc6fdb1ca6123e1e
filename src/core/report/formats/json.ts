import type {Report} from '../schema.ts';

/**
 * The whole report, for dashboards and scripts, in pieces: that of an export of thousands is longer than a text may be.
 */
export function* formatJson(report: Report): Generator<string> {
  const shell = write({...report, postings: []});
  const opening = '\n  "postings": [';
  const at = shell.indexOf(`${opening}]`) + opening.length;
  yield shell.slice(0, at);
  for (const [index, posting] of report.postings.entries()) {
    const text = write(posting).split('\n').join('\n    ');
    yield `${index === 0 ? '' : ','}\n    ${text}`;
  }
  yield `${report.postings.length === 0 ? '' : '\n  '}${shell.slice(at)}\n`;
}

/** The runner of a workflow on GitHub would take “##[” in a log for a command. */
const write = (value: unknown): string => JSON.stringify(value, null, 2).replace(/##\[/g, '##\\u005b');
