import { expect, test } from '@playwright/test';
import { killBrowsers } from '../torture/browser-kills.ts';
import { crashPages } from '../torture/page-crashes.ts';
import { type ServedPage, serveTorturedPage } from '../torture/served-page.ts';

/** How many pages are killed in all: 200 here, 1,000 by `npm run torture`. */
const CRASHES = Number(process.env['CRASHES'] ?? 200);

/** Each seed is a test, so that they share the cores. A seed that ever fails stays here by its name. */
const SEEDS = [20_261_123, 77, 1984, 4096];

let page: ServedPage;

// A page that crashes leaves nothing to trace, and tracing would cost more than the crashes do.
test.use({ trace: 'off', screenshot: 'off' });
test.setTimeout(120_000 + CRASHES * 1000);

test.beforeAll(async () => {
  page = await serveTorturedPage();
});

test.afterAll(async () => await page.close());

for (const seed of SEEDS) {
  test(`no accepted reply is lost when pages crash at random (seed ${seed})`, async ({
    context,
  }) => {
    const crashes = Math.ceil(CRASHES / SEEDS.length);
    const accepted = await crashPages(context, page.address, { crashes, seed });
    expect(accepted).toBeGreaterThan(crashes);
  });
}

test('no accepted reply is lost when the whole browser is killed', async () => {
  const lives = Array.from({ length: Math.ceil(CRASHES / 66) }, (_, index) => 120 + index * 90);
  expect(await killBrowsers(page.address, lives)).toBeGreaterThan(lives.length);
});
