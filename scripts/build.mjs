// Bundles the command and the library. Their dependencies go into the bundles, so that installing jdlint installs
// nothing else and starts fast.
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

await rm(new URL('../dist', import.meta.url), {recursive: true, force: true});
await build({
  absWorkingDir: root,
  entryPoints: {cli: 'src/node/cli.ts', index: 'src/index.ts', rule: 'src/core/rule/index.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  // The browser build of yaml is an ES module, so that what is not used is left out.
  alias: {yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url))},
  banner: {js: "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);"},
  logLevel: 'warning',
});
