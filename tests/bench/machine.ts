import { availableParallelism, loadavg } from 'node:os';
import { rounded } from './measure.ts';

/** Long enough to be put aside by the system several times where others want the processor too. */
const SPIN_MS = 400;

/**
 * On what the figures were taken. `contention` is how long a plain loop waited for each second that it
 * ran: 1 on a machine of its own, 3 when two others wanted the same core. Milliseconds of one bench are
 * about so many times too long; ratios of one run hardly suffer.
 */
export function machine() {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let done = false;
  while (!done) {
    const { user, system } = process.cpuUsage(cpu);
    done = (user + system) / 1000 >= SPIN_MS;
  }
  const wall = performance.now() - start;
  return {
    node: process.version,
    cores: availableParallelism(),
    loadAverage: rounded(loadavg()[0] ?? 0),
    contention: rounded(wall / SPIN_MS),
  };
}
