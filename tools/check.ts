/**
 * `npm test`: everything that must hold before a change is taken, cheapest first, stopping at the
 * first step that fails. Its last line is always `N passed, N failed`, alone, for whoever reads
 * the outcome by machine: the tests of all steps added up. A step that fails otherwise than by a
 * test (a type error, a page too heavy) counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './folders.ts';
import { noTests, type Tally, tallyOfE2e, tallyOfUnits } from './tally.ts';

type Step = {
  readonly name: string;
  /** Of package.json, so that a step can be taken again alone. */
  readonly script: string;
  readonly options?: string;
  /** Reads the report that the step leaves behind, where it runs tests. */
  readonly tally?: () => Tally;
};

const unitReport = join(cache, 'unit-report.json');
const e2eReport = join(cache, 'e2e-report.json');

const steps: readonly Step[] = [
  { name: 'types', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'dead code', script: 'dead' },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'size' },
  {
    name: 'unit and component tests',
    script: 'test:unit',
    options: `--allowOnly=false --reporter=dot --reporter=json --outputFile.json="${unitReport}"`,
    tally: () => tallyOfUnits(unitReport),
  },
  {
    name: 'end to end and accessibility',
    script: 'test:e2e',
    tally: () => tallyOfE2e(e2eReport),
  },
];

const environment = {
  ...process.env,
  CHECK: '1',
  // In a file or a CI log colours are noise.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  E2E_REPORT: e2eReport,
};

/** Whether the step ended well. Its output goes straight to the terminal. */
function run({ script, options = '' }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const command = `npm run -s ${script} -- ${options}`;
    // A shell, because on Windows npm is a shell script.
    const child = spawn(command, { cwd: root, env: environment, shell: true, stdio: 'inherit' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function take(step: Step): Promise<{ good: boolean; tally: Tally }> {
  console.log(`\n▶ ${step.name}`);
  const since = performance.now();
  const ended = await run(step);
  const tally = step.tally?.() ?? noTests;
  const good = ended && tally.failed === 0 && (step.tally === undefined || tally.passed > 0);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`${good ? '✔' : '✘'} ${step.name} (${seconds} s)`);
  return { good, tally: good ? tally : { ...tally, failed: Math.max(1, tally.failed) } };
}

mkdirSync(cache, { recursive: true });
for (const report of [unitReport, e2eReport]) rmSync(report, { force: true });

let total = noTests;
for (const step of steps) {
  const { good, tally } = await take(step);
  total = { passed: total.passed + tally.passed, failed: total.failed + tally.failed };
  if (good) continue;
  console.log(
    `\n"${step.name}" failed; what follows it was not run. Alone: npm run ${step.script}`,
  );
  process.exitCode = 1;
  break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
