#!/usr/bin/env node
import {main} from './main.ts';
import {readBytes} from './read.ts';
import {today} from './today.ts';
import {version} from './version.ts';

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main({
  args: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  version,
  // The bundle is one folder below the package.
  packageRoot: new URL('../', import.meta.url),
  today: today(),
  stdout: process.stdout,
  stderr: process.stderr,
  readStdin: () => readBytes(0),
});
