import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url))}},
  test: {include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: 2},
});
