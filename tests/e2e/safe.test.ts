import { goOnAir } from './on-air.ts';
import { collectComplaints, expect, test } from './studio.ts';

test('the clock beats in a worker of its own, started under the strict policy', async ({
  page,
}) => {
  const response = await page.goto('./');
  const policy = response?.headers()['content-security-policy'];
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types en-ondes");
  expect(policy).not.toContain('unsafe');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await meta.getAttribute('content')).toContain('trusted-types en-ondes');
  await goOnAir(page);
  await expect.poll(() => page.workers().map((worker) => worker.url())).toHaveLength(1);
});

test('the page starts no script whose address comes from elsewhere, and every attempt is heard', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const complaints = await collectComplaints(context);
  const page = await context.newPage();
  await page.goto(process.env['E2E_ADDRESS'] ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
  const outcomes = await page.evaluate(() => {
    const outcome = (attempt: () => unknown): string => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const part = document.createElement('div');
    return {
      worker: outcome(() => new Worker('./assets/anything.js')),
      markup: outcome(() => {
        part.innerHTML = '<img src="x" onerror="document.title = 1">';
      }),
      handler: outcome(() => part.setAttribute('onclick', 'document.title = 1')),
      policy: outcome(() => trustedTypes?.createPolicy('theirs', { createScriptURL: String })),
      title: document.title,
    };
  });
  const refused = 'TypeError';
  expect(outcomes).toEqual({
    worker: refused,
    markup: refused,
    handler: refused,
    policy: refused,
    title: 'En ondes',
  });
  // The header and the page state the policy both, and each says of a violation.
  const heard = (directive: string) =>
    new Set(complaints.filter((told) => told.startsWith(`policy: enforce ${directive} `))).size;
  await expect.poll(() => heard('require-trusted-types-for')).toBe(3);
  await expect.poll(() => heard('trusted-types')).toBe(1);
  await context.close();
});
