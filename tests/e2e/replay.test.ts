import type { Page } from '@playwright/test';
import { playHash, rubricHash } from '../../src/scenario/hash.ts';
import { fakeRun } from '../support/fake-run.ts';
import { expecting, givesFact } from '../support/scored.ts';
import { expect, test } from './studio.ts';

const title = { fr: 'Léa veut son argent', en: 'Léa wants her money' };
const scenario = expecting({ items: ['c1'], facts: ['refund'], title });
const words = 'Vous êtes remboursée d’ici vendredi.';

/** Twenty simulated minutes in which Léa asked once and was answered, as a file. */
function shortRun() {
  const { run } = fakeRun(scenario).reply('c1', words, { at: '3m', reading: givesFact() }).finish();
  const hashes = { playHash: playHash(scenario), rubricHash: rubricHash(scenario) };
  const text = JSON.stringify({ ...run, ...hashes, id: 'exercice-1', scenario });
  return { name: 'exercice.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function openRun(page: Page): Promise<void> {
  await page.goto('./#/');
  await page.locator('input[type=file]').first().setInputFiles(shortRun());
  await expect(page.locator('a[href*="exercice-1"]').first()).toBeVisible();
}

test('a finished run is watched again, taken again from a second of it, and laid beside what it came from', async ({
  page,
}) => {
  await openRun(page);
  await page.goto('./#/run/exercice-1/replay?at=04:40');
  const scrubber = page.getByRole('slider', { name: 'Aller à un moment de l’exercice' });
  await expect(scrubber).toHaveValue('280000');

  // What is watched cannot be acted upon, and moves by keys alone.
  await expect(page.getByRole('button', { name: 'Répondre' })).toHaveCount(0);
  await scrubber.press('Shift+ArrowLeft');
  const before = Number(await scrubber.inputValue());
  expect(before).toBe(180_000);
  await scrubber.press('Space');
  await expect.poll(async () => Number(await scrubber.inputValue())).toBeGreaterThan(before);
  await scrubber.press('Space');
  await expect(page).toHaveURL(/replay\?at=\d\d:\d\d$/);

  // A moment of the list leads there, and shows the words that were said.
  await page.getByRole('button', { name: /Léa.* écrit/ }).click();
  await expect(page.getByRole('region', { name: 'Ce qui vient de se passer' })).toContainText(
    'écrit',
  );

  // Taken again from there, it is a run of one's own: paused, with everything as it was.
  await page.getByRole('button', { name: 'Rejouer à partir d’ici' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page).not.toHaveURL(/exercice-1/);
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Quitter les ondes' }).click();
  await page.getByRole('button', { name: 'Passer au débreffage' }).click();
  const fork = /run\/([^/]+)\/debrief/.exec(page.url())?.[1] ?? '';
  expect(fork).not.toBe('');

  await page.goto(`./#/compare/exercice-1/${fork}`);
  await expect(page.getByRole('heading', { name: 'Deux exercices côte à côte' })).toBeVisible();
  await expect(page.getByText(/Repris à .* de l’exercice A/)).toBeVisible();
  await expect(page.getByText(/Depuis la reprise seulement/)).toBeVisible();
  await expect(page.getByText('Dans A seulement')).toBeVisible();
});

const screens = [
  { name: 'a replay', route: './#/run/exercice-1/replay?at=04:00', colorScheme: 'dark' },
  { name: 'a comparison', route: './#/compare/exercice-1/exemplary', colorScheme: 'light' },
] as const;

for (const { name, route, colorScheme } of screens) {
  test(`${name} fits a phone, and is accessible there`, async ({ page, expectAccessible }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    await openRun(page);
    await page.goto(route);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expectAccessible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
}

test('a second tab on a run follows the first', async ({ page, context }) => {
  await page.goto('./#/s/le-festival-sous-lorage?lang=fr&seed=7');
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(/ouvert dans un autre onglet/)).toBeVisible();
  const comment = page.getByRole('article', { name: /Huguette Lacasse/ }).first();
  await comment.getByRole('button', { name: 'Répondre' }).click();
  await page.getByRole('textbox', { name: /Répon/ }).fill('On vous garde une place au sec!');
  await page.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(second.getByText('On vous garde une place au sec!')).toBeVisible();
});
