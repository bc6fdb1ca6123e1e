// Times jdlint and prints ratios, which hold on other machines too. Needs a build.
//   npm run bench                         start-up, one posting stage by stage, a browser's bundle, the Action
//   npm run bench -- --peers [FOLDER]     also against alex and write-good, installed into .bench/, on a folder of Markdown
import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {browserLimit, bundleForBrowser} from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = join(root, '.bench');
const cli = join(root, 'dist/cli.js');
const fixtures = join(root, 'fixtures');
const posting = join(fixtures, 'backend-software-engineer.md');
mkdirSync(scratch, {recursive: true});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const show = (name, value, ratio) =>
  console.log(
    `  ${name.padEnd(44)} ${value.toFixed(1).padStart(8)} ms${ratio === undefined ? '' : `  ${ratio.toFixed(2).padStart(6)} ×`}`,
  );

const verdict = (holds) => (holds ? ', within the limit' : ', OVER THE LIMIT');

/** A text up to the end of so many words. */
const firstWords = (text, count) => text.match(new RegExp(`^(?:\\s*\\S+){0,${count}}`))[0];

/** Wall time of whole processes, in turn, so that a drift of the machine meets all of them. */
function processes(commands, runs) {
  const times = commands.map(() => []);
  for (let run = 0; run <= runs; run++) {
    for (const [index, command] of commands.entries()) {
      const {args, cwd = root, env = process.env} = Array.isArray(command) ? {args: command} : command;
      const start = performance.now();
      const {status, error} = spawnSync(process.execPath, args, {stdio: 'ignore', cwd, env});
      // Exit codes are no matter here: write-good returns the number of its remarks.
      if (error !== undefined || status === null) throw error ?? new Error(`ended by a signal: ${args[0]}`);
      if (run > 0) times[index].push(performance.now() - start);
    }
  }
  return times.map(median);
}

console.log('Start-up, as a whole process (against bare node)');
const [bare, version, one, folder] = processes(
  [
    ['-e', '0'],
    [cli, '--version'],
    [cli, posting],
    [cli, fixtures],
  ],
  15,
);
show('node -e 0', bare);
show('jdlint --version', version, version / bare);
show('jdlint, one posting', one, one / bare);
show(`jdlint, ${readdirSync(fixtures).length} postings`, folder, folder / bare);

console.log('\nThe core in a browser, minified and gzipped (the limit is 250 KB)');
const {gzipped} = await bundleForBrowser();
console.log(
  `  ${'core, rules and data'.padEnd(44)} ${(gzipped / 1000).toFixed(1).padStart(8)} KB${verdict(gzipped <= browserLimit)}`,
);

console.log(
  '\nA posting of 600 words, stage by stage, warm (against parsing it alone; the limit for lint is 3 ×)',
);
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/stages.ts'],
  outfile: join(scratch, 'stages.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const {lintRatio, timeStages} = await import(pathToFileURL(join(scratch, 'stages.mjs')).href);
const words = firstWords(readFileSync(posting, 'utf8'), 600);
const stages = await timeStages(words);
for (const {name, milliseconds} of stages) show(name, milliseconds, milliseconds / stages[0].milliseconds);
const time = (stage) => stages.find(({name}) => name === stage).milliseconds;
const ratio = lintRatio(words);
console.log(
  `  lint against the parsers alone ${ratio.toFixed(2)} ×${verdict(ratio <= 3)}, against jdlint's own parsing ${(time('lint') / time('parse')).toFixed(2)} ×`,
);

console.log('\nThe Action on 20 changed postings (against the command on the same files)');
const repository = pullRequest();
const step = (inputs) => ({
  args: [join(root, 'action/index.js')],
  cwd: repository.folder,
  env: repository.env(inputs),
});
const [linted, gated, compared] = processes(
  [{args: [cli, 'jobs'], cwd: repository.folder}, step({COMPARE: 'false'}), step({COMPARE: 'true'})],
  15,
);
show('jdlint jobs', linted);
show('the Action', gated, gated / linted);
show('the Action, compared with the base', compared, compared / linted);

/** A repository whose last commit changes twenty postings, and what the runner of GitHub says of it. */
function pullRequest() {
  const folder = join(scratch, 'pull-request');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(join(folder, 'jobs'), {recursive: true});
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@bench.example', ...args], {
      cwd: folder,
    })
      .toString()
      .trim();
  const postings = readdirSync(fixtures).filter((name) => /\.(?:md|mdx|html)$/.test(name));
  const names = Array.from({length: 20}, (_, index) => [postings[index % postings.length], `jobs/${index}-`]);
  for (const [name, prefix] of names) copyFileSync(join(fixtures, name), join(folder, `${prefix}${name}`));
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Before');
  const sha = git('rev-parse', 'HEAD');
  for (const [name, prefix] of names) {
    const path = join(folder, `${prefix}${name}`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nOne more line.\n`);
  }
  git('commit', '--quiet', '--all', '--message', 'After');
  const repo = {full_name: 'bench/bench'};
  const event = join(scratch, 'event.json');
  const head = {sha: git('rev-parse', 'HEAD'), repo: {full_name: 'fork/bench'}};
  writeFileSync(event, JSON.stringify({pull_request: {number: 1, base: {sha, ref: 'main', repo}, head}}));
  const env = (inputs) => ({
    PATH: process.env.PATH,
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    RUNNER_TEMP: scratch,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
  });
  return {folder, env};
}

const peersAt = process.argv.indexOf('--peers');
if (peersAt > 0) {
  const target = process.argv[peersAt + 1] ?? fixtures;
  if (!existsSync(join(scratch, 'node_modules/alex'))) {
    writeFileSync(join(scratch, 'package.json'), '{"private": true}');
    execFileSync(
      'npm',
      ['install', '--prefix', scratch, '--no-audit', '--no-fund', 'alex@11', 'write-good@1'],
      {stdio: 'ignore'},
    );
  }
  const files = readdirSync(target)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(target, name));
  console.log(`\n${files.length} Markdown files in one run (against jdlint)`);
  const names = ['jdlint', 'alex', 'write-good'];
  const times = processes(
    [
      [cli, ...files],
      [join(scratch, 'node_modules/alex/cli.js'), ...files],
      [join(scratch, 'node_modules/write-good/bin/write-good.js'), ...files],
    ],
    5,
  );
  for (const [index, name] of names.entries()) show(name, times[index], times[index] / times[0]);
}
