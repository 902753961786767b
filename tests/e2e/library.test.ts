import { expect, test } from './studio.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [language, prepare, begin] of [
    ['fr', 'Se préparer', 'Passer en ondes'],
    ['en', 'Get ready', 'Go on air'],
  ] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, locale: `${language}-CA` });

      test('the programme and a brief are accessible', async ({ page, expectAccessible }) => {
        await page.goto('./');
        await expect(page.locator('html')).toHaveAttribute('lang', `${language}-CA`);
        await expectAccessible();
        await page.getByRole('link', { name: prepare }).first().click();
        await expect(page.getByRole('button', { name: begin })).toBeVisible();
        await expectAccessible();
      });
    });
  }
}

test('the settings are accessible, and found again by the next visit', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.getByRole('dialog').getByText('Sombre').click();
  await expectAccessible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const [route, sentence] of [
  ['#/about', 'Vos données'],
  ['#/nowhere', 'Il n’y a rien à cette adresse'],
  ['#/run/nowhere', 'Cet exercice n’est pas ici'],
] as const) {
  test(`${route} is accessible`, async ({ page, expectAccessible }) => {
    await page.goto(`./${route}`);
    await expect(page.getByText(sentence)).toBeVisible();
    await expectAccessible();
  });
}

test('a damaged file is refused in place, line by line', async ({ page, expectAccessible }) => {
  await page.goto('./');
  const damaged =
    '{\n  "schemaVersion": 1,\n  "id": "mien",\n  "title": 7,\n  "clock": { "duration": "bientôt" }\n}\n';
  await page.locator('input[type=file]').setInputFiles({
    name: 'mien.json',
    mimeType: 'application/json',
    buffer: Buffer.from(damaged),
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('mien.json ne s’ouvre pas');
  await expect(alert).toContainText('ligne 5');
  await expect(alert).toContainText('$.clock.duration');
  await expectAccessible();
});

test('a phone of 360 pixels shows every front screen without scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const route of ['#/', '#/s/le-festival-sous-lorage', '#/about', '#/nowhere']) {
    await page.goto(`./${route}`);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, route).toBe(0);
  }
});

test('a link locks mode, seed and language', async ({ page }) => {
  await page.goto('./#/s/le-festival-sous-lorage?mode=exam&seed=7&lang=en');
  await expect(page.getByText(/^The link that brought you here has fixed the mode/)).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Exam/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Practice/ })).toBeDisabled();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-CA');
});

test('everything on the way to going on air can be done by keyboard', async ({ page }) => {
  await page.goto('./');
  const prepare = page.getByRole('link', { name: /Se préparer/ }).first();
  for (
    let step = 0;
    step < 20 && !(await prepare.evaluate((link) => link === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const go = page.getByRole('button', { name: 'Passer en ondes' });
  await expect(go).toBeVisible();
  for (
    let step = 0;
    step < 40 && !(await go.evaluate((button) => button === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();
});
