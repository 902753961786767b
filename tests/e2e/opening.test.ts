import { expect, test } from './studio.ts';

test('the studio opens under its strict policy', async ({ page, expectAccessible }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible();
});
