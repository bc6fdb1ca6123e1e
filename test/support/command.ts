import {main} from '../../src/node/main.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandOptions {
  readonly stdin?: string | Buffer;
  readonly env?: Record<string, string>;
  readonly tty?: boolean;
}

/** Runs the command in a folder, as from a shell. */
export async function runCommand(
  folder: string,
  args: readonly string[],
  {stdin = '', env = {}, tty = false}: CommandOptions = {},
): Promise<CommandRun> {
  let out = '';
  let err = '';
  const code = await main({
    args,
    cwd: folder,
    env,
    version: '9.9.9',
    packageRoot: new URL('../../', import.meta.url),
    today: '2026-11-24',
    stdout: {write: (text: string) => (out += text), isTTY: tty},
    stderr: {write: (text: string) => (err += text)},
    readStdin: () => [Buffer.from(stdin)],
  });
  return {code, out, err};
}
