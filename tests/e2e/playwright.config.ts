import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserLaunch } from '../../tools/browser.ts';
import { cache } from '../../tools/folders.ts';

export default defineConfig({
  testDir: '.',
  outputDir: join(cache, 'e2e-results'),
  globalSetup: './serve-build.ts',
  fullyParallel: true,
  // Two cores are what CI has, and what a laptop can spare.
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined || process.env['CHECK'] !== undefined,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['E2E_REPORT'] ?? join(cache, 'e2e-report.json') }],
  ],
  use: {
    // Set by serve-build.ts, which picks a free port.
    baseURL: process.env['E2E_ADDRESS'],
    browserName: 'chromium',
    launchOptions: await browserLaunch(),
    locale: 'fr-CA',
    timezoneId: 'America/Montreal',
    screenshot: 'only-on-failure',
    // Recording costs as much as the tests do: whoever looks into a failure takes the test again alone.
    trace: process.env['CHECK'] === undefined ? 'retain-on-failure' : 'off',
  },
});
