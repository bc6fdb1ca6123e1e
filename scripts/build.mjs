// Bundles the command and the library. Their dependencies go into the bundles, so that installing jdlint installs
// nothing else and starts fast.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, {recursive: true, force: true});
/** What all bundles have in common. */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // cosmiconfig would load it for configurations in TypeScript, which Node itself loads here.
  external: ['typescript'],
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

const {metafile} = await build({
  ...common,
  entryPoints: {cli: 'src/node/cli.ts', index: 'src/index.ts', rule: 'src/core/rule/index.ts'},
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunks/[hash]',
  metafile: true,
});
// GitHub runs the Action from the repository as it is, so its bundle is committed.
await build({
  ...common,
  entryPoints: {index: 'src/node/action/index.ts'},
  outdir: 'action',
  legalComments: 'none',
});
writeFileSync(
  `${root}dist/licenses.txt`,
  `${readFileSync(`${root}NOTICE.md`, 'utf8')}\n${licensesOf(Object.keys(metafile.inputs))}`,
);

if (process.argv.includes('--types')) {
  const generator = `${root}node_modules/dts-bundle-generator/dist/bin/dts-bundle-generator.js`;
  for (const [name, entry] of [
    ['index', 'src/index.ts'],
    ['rule', 'src/core/rule/index.ts'],
  ]) {
    const options = [
      '--silent',
      '--no-check',
      '--export-referenced-types=false',
      '--external-inlines',
      'zod',
      '--project',
      'tsconfig.json',
    ];
    execFileSync(process.execPath, [generator, ...options, '-o', `dist/${name}.d.ts`, entry], {
      cwd: root,
      stdio: 'inherit',
    });
  }
}

/** The licences of the packages that went into the bundles, as those licences ask. */
function licensesOf(inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  return [...packages]
    .sort()
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
      const file = readdirSync(`${root}${folder}`).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : readFileSync(`${root}${folder}/${file}`, 'utf8').trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
