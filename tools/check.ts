/**
 * `npm test`: everything that must hold before a change is taken, cheapest first, stopping at the
 * first step that fails. Its last line is always `N passed, N failed`, alone, for whoever reads
 * the outcome by machine: the tests of all steps added up. A step that fails otherwise than by a
 * test (a type error, a page too heavy) counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cache, root } from './folders.ts';
import { noTests, type Tally, tallyOfE2e, tallyOfUnits } from './tally.ts';

type Step = {
  readonly name: string;
  readonly command: string;
  /** Reads the report that the step leaves behind, where it runs tests. */
  readonly tally?: () => Tally;
};

const unitReport = join(cache, 'unit-report.json');
const e2eReport = join(cache, 'e2e-report.json');

const steps: readonly Step[] = [
  { name: 'types', command: 'npm run -s typecheck' },
  { name: 'lint', command: 'npm run -s lint' },
  { name: 'format', command: 'npm run -s format:check' },
  { name: 'dead code', command: 'npm run -s dead' },
  { name: 'build', command: 'npm run -s build' },
  { name: 'size', command: 'npm run -s size' },
  {
    name: 'unit and component tests',
    command: `vitest run --allowOnly=false --reporter=dot --reporter=json --outputFile.json="${unitReport}"`,
    tally: () => tallyOfUnits(unitReport),
  },
  {
    name: 'end to end and accessibility',
    command: 'npm run -s test:e2e',
    tally: () => tallyOfE2e(e2eReport),
  },
];

const environment = {
  ...process.env,
  CHECK: '1',
  E2E_REPORT: e2eReport,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
};

/** Whether the command ended well. Its output goes straight to the terminal. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    // A shell, because on Windows the programs of node_modules/.bin are shell scripts.
    const child = spawn(command, { cwd: root, env: environment, shell: true, stdio: 'inherit' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

async function take(step: Step): Promise<{ good: boolean; tally: Tally }> {
  console.log(`\n▶ ${step.name}`);
  const since = performance.now();
  const ended = await run(step.command);
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
  console.log(`\n"${step.name}" failed; what follows it was not run. Alone: ${step.command}`);
  process.exitCode = 1;
  break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
