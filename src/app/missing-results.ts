import type { Archive } from '../storage/archive.ts';
import type { RunSummary } from '../storage/run-record.ts';

/** True for a run that is over and whose scores were never counted: it came in a file, or from an older app. */
export function lacksResult({ progress, result }: RunSummary): boolean {
  return progress.state === 'ended' && result?.kinds === undefined;
}

/**
 * Counts the scores that a list of runs lacks, one run at a time, whenever the page has nothing better
 * to do, and keeps them. A run that cannot be scored is passed over: its debrief says why.
 *
 * @param onKept called after each.
 * @returns what ends it, once the list is gone.
 */
export function fillResults(
  archive: Archive,
  runs: readonly RunSummary[],
  onKept: () => void,
  whenIdle: (job: () => void) => void = inIdleTime,
): () => void {
  const waiting = runs.filter(lacksResult).map(({ header }) => header.id);
  let wanted = true;
  const next = (): void => {
    const id = waiting.shift();
    if (id === undefined || !wanted) return;
    const done = (kept: boolean): void => {
      if (wanted && kept) onKept();
      whenIdle(next);
    };
    scoreOne(archive, id).then(
      () => done(true),
      () => done(false),
    );
  };
  if (waiting.length > 0) whenIdle(next);
  return () => {
    wanted = false;
  };
}

async function scoreOne(archive: Archive, id: string): Promise<void> {
  const run = await archive.runs.open(id);
  if (run === undefined) return;
  const { resultOfRun } = await import('./run-result.ts');
  await archive.runs.keepResult(id, resultOfRun(run));
}

/** Some browsers have no idle time to give. */
function inIdleTime(job: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(job, { timeout: 2000 });
  else setTimeout(job, 50);
}
