import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many tests passed and failed. Skipped ones are in neither. */
export type Tally = { readonly passed: number; readonly failed: number };

export const noTests: Tally = { passed: 0, failed: 0 };

const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const e2eReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number() }) });

/** A runner that died before its first test leaves no report: nothing passed. */
function read<Report>(path: string, shape: z.ZodType<Report>): Report | undefined {
  if (!existsSync(path)) return undefined;
  return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** From the JSON report of vitest. */
export function tallyOfUnits(path: string): Tally {
  const report = read(path, unitReport);
  if (report === undefined) return noTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** From the JSON report of Playwright, where "expected" is a test that ended as it should. */
export function tallyOfE2e(path: string): Tally {
  const report = read(path, e2eReport);
  if (report === undefined) return noTests;
  return { passed: report.stats.expected, failed: report.stats.unexpected };
}
