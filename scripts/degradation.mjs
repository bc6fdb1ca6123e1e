// Damages every posting of some folders in many ways, and shows how often the score falls and a finding names the damage.
//   npm run degradation [-- FOLDER…]                  a table; the fixtures where no folder is named
//   npm run degradation -- --misses DAMAGE [FOLDER…]  where it failed: the score before and after, and what was found
//   npm run degradation -- --text DAMAGE [FOLDER…]    the damaged texts
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = join(root, '.bench/degradation.mjs');

await build({
  absWorkingDir: root,
  entryPoints: ['test/degradation/main.ts'],
  outfile: scratch,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
});
const {main} = await import(pathToFileURL(scratch).href);
process.exitCode = main(process.argv.slice(2), root);
