/** What `jdlint --help` prints. */
export const usage = `jdlint reads job postings, says what to mend and scores them from 0 to 100.

Usage
  jdlint posting.md              one posting
  jdlint jobs/ 'careers/*.html'  folders and globs; files that are no postings are left out
  jdlint export.json             every posting of an export (also .ndjson)
  cat posting.md | jdlint -      standard input
  jdlint --since main            postings changed since a git ref, with the change of each score
  jdlint score posting.md        the score alone; --explain shows the sum behind it, and
                                 --what-if RULE,RULE the score without those rules' findings

Options
  --format NAME[=FILE]    how to report: pretty (default), json, github, markdown, sarif, gitlab,
                          junit or rdjson; repeatable, each further one into a file
  --since REF             only what has changed since REF, and scores compared with it
  --changed-lines         with --since: only findings on changed lines
  --fail-on WHAT          error (default), warning, new (an error or warning that REF has not),
                          score-drop (a score below that at REF) or never
  --min-score N           fail where a posting scores below N
  --max-warnings N        fail where there are more than N warnings
  --config FILE           use this configuration for all files
  --no-config             use none
  --template NAME         the kind of posting; auto picks by the title (auto)
  --rule ID:SEVERITY      set a rule to error, warning, info or off; repeatable
  --input-format NAME     read everything as markdown, mdx, html, text, docx or json
  --selector CSS          the part of HTML pages to read, such as '#job'
  --stdin-filename NAME   what standard input is called, its ending says how to read it
  --assume-posting        lint found files even where they do not look like postings
  --skip-non-postings     leave out named files too where they are no postings
  --quiet                 errors only
  --all                   every finding, not only the most useful
  --facts                 what was understood of each posting, with its evidence
  --as-of DATE            the day to judge on, YYYY-MM-DD (today)
  --max-size BYTES        read larger postings than 1 MiB (5 MiB of HTML)
  --color, --no-color     colours, whatever the terminal
  --list-rules            all rules
  --explain RULE          what a rule demands and why
  --print-config          the configuration in force
  --version, --help

Exit code
  0  all is well
  1  what --fail-on names was found, more warnings than --max-warnings, or a score below --min-score
  2  a file or the configuration could not be read
`;

/** What a bare `jdlint` prints. */
export const greeting = `jdlint reads a job posting, says what to mend and scores it from 0 to 100.

  jdlint posting.md     try it on a posting
  jdlint --help         everything else
`;
