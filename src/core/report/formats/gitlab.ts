import {fingerprint} from '../fingerprint.ts';
import {plainText} from '../message.ts';
import {locationInFile, slashed} from '../place.ts';
import type {Report} from '../schema.ts';
import {identifier} from './identifier.ts';
import {inJson} from './json.ts';
import {placeWithin, wordsOf} from './words.ts';

const severities = {error: 'major', warning: 'minor', info: 'info'} as const;

/** A Code Quality report for merge requests on GitLab: one array, with an issue for each finding and unread input. */
export function* formatGitlab(report: Report): Generator<string> {
  const identify = identifier();
  let separator = '';
  yield '[';
  for (const {path, code, message} of report.failed) {
    yield `${separator}\n${inJson({
      description: plainText(`${slashed(path)} ${message}`),
      check_name: code,
      fingerprint: fingerprint(`${slashed(path)}\0${code}`),
      severity: 'blocker',
      location: {path: plainText(slashed(path)), lines: {begin: 1}},
    })}`;
    separator = ',';
  }
  for (const posting of report.postings) {
    for (const finding of posting.findings) {
      yield `${separator}\n${inJson({
        description: wordsOf(finding) + placeWithin(posting, finding),
        check_name: plainText(finding.ruleId),
        fingerprint: identify(posting, finding),
        severity: severities[finding.severity],
        location: {
          path: plainText(slashed(posting.path)),
          lines: {begin: locationInFile(posting, finding.location)?.start.line ?? 1},
        },
      })}`;
      separator = ',';
    }
  }
  yield '\n]\n';
}
