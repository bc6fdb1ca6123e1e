import {utf8Length} from '../../open/pieces.ts';
import type {Location, Position} from '../location.ts';
import {plainText} from '../message.ts';
import {locationInFile, slashed} from '../place.ts';
import type {Report, ReportedFinding, ReportedPosting} from '../schema.ts';
import {inJson} from './json.ts';
import type {FormatContext} from './types.ts';
import {isReady, placeWithin, wordsOf} from './words.ts';

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const;

/** A `DiagnosticResult` of reviewdog, as its reviewdog.proto defines it: rdjson. */
export function* formatRdjson(report: Report, {textOf}: FormatContext): Generator<string> {
  const {errors, warnings} = report.summary;
  const gravest = errors + report.failed.length > 0 ? 'error' : warnings > 0 ? 'warning' : 'info';
  const source = {name: 'jdlint', url: 'https://github.com/jdlint/jdlint'};
  let separator = '';
  yield `{"source":${inJson(source)},"severity":"${severities[gravest]}","diagnostics":[`;
  for (const {path, code, message} of report.failed) {
    yield `${separator}\n${inJson({
      message: plainText(`${slashed(path)} ${message}`),
      location: {path: plainText(slashed(path))},
      severity: severities.error,
      code: {value: code},
    })}`;
    separator = ',';
  }
  for (const posting of report.postings) {
    const place = rangeIn(textOf(posting)?.split(/\r\n|\n|\r/));
    for (const finding of posting.findings) {
      yield `${separator}\n${inJson(diagnostic(posting, finding, place))}`;
      separator = ',';
    }
  }
  yield '\n]}\n';
}

type Range = Readonly<Record<'start' | 'end', {line: number; column?: number}>>;

function diagnostic(posting: ReportedPosting, finding: ReportedFinding, rangeOf: (at: Location) => Range) {
  const at = locationInFile(posting, finding.location);
  const edits = at === undefined ? [] : finding.suggestions.filter(isReady).flatMap((one) => one.edits);
  const suggestions = edits
    // What is put into a file stays as it is, to the letter.
    .map(({location, text}) => ({range: rangeOf(location), text}))
    .filter(({range}) => range.start.column !== undefined);
  return {
    message: wordsOf(finding) + placeWithin(posting, finding),
    location: {
      path: plainText(slashed(posting.path)),
      ...(at === undefined ? {} : {range: rangeOf(at)}),
    },
    severity: severities[finding.severity],
    code: {value: finding.ruleId, url: finding.docsUrl},
    ...(suggestions.length === 0 ? {} : {suggestions}),
  };
}

/** Columns here are bytes of UTF-8, from 1; without the text only lines are known. */
function rangeIn(lines: readonly string[] | undefined): (at: Location) => Range {
  const position = ({line, column}: Position) => {
    const text = lines?.[line - 1];
    return text === undefined ? {line} : {line, column: utf8Length(text.slice(0, column - 1)) + 1};
  };
  return ({start, end}) => ({start: position(start), end: position(end)});
}
