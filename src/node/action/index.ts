import {today} from '../today.ts';
import {version} from '../version.ts';
import {runAction} from './run.ts';

process.exitCode = await runAction({
  env: process.env,
  version,
  today: today(),
  stdout: process.stdout,
});
