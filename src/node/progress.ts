export interface Progress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** Milliseconds before a run counts as long enough for a bar. */
const patience = 500;

/** A progress bar for a long run on a terminal; elsewhere nothing. */
export async function startProgress(stream: {readonly isTTY?: boolean}): Promise<Progress> {
  if (stream.isTTY !== true) return {update: () => undefined, stop: () => undefined};
  const started = performance.now();
  const {default: cliProgress} = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: 'linting {bar} {value}/{total}',
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  let running = false;
  return {
    update: (done, total) => {
      if (!running && performance.now() - started > patience && total > 1) {
        bar.start(total, done);
        running = true;
      }
      // The work is synchronous, so that the bar's own timer never fires.
      if (running) {
        bar.update(done);
        bar.render();
      }
    },
    stop: () => {
      if (running) bar.stop();
    },
  };
}
