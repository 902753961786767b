import fc, { type RunDetails } from 'fast-check';

/**
 * One seed for the whole run, fresh each time so that every run looks in new places, or given as
 * `SEED=…` to see a failure again. `RUNS=…` says how many cases each property tries.
 */
const given = process.env['SEED'];
const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number.parseInt(given, 10);
const runs = process.env['RUNS'];

if (Number.isNaN(seed)) throw new Error(`SEED must be a whole number, got "${given}".`);

function report(details: RunDetails<unknown>): void {
  if (!details.failed) return;
  const told = fc.defaultReportMessage(details);
  throw new Error(`${told}\n\nTo see it again: SEED=${seed} npm run test:unit -- <this file>`);
}

fc.configureGlobal({
  seed,
  ...(runs === undefined ? {} : { numRuns: Number.parseInt(runs, 10) }),
  reporter: report,
});
