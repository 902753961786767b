import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compile } from '../../src/engine/programme.ts';
import { playNamed } from '../../src/rehearsal/derived-plays.ts';
import { exportedRunOf } from '../../src/rehearsal/exported-run.ts';
import { load } from '../../src/scenario/load.ts';
import { expect, test } from './studio.ts';

/** Each opens a long run, replays and scores it, more than once. */
test.describe.configure({ timeout: 120_000 });

const file = join(import.meta.dirname, '../../scenarios/le-festival-sous-lorage.json');

/** A run of the shipped crisis as its author would have it played, as a file. */
function exemplaryRun() {
  const { scenario } = load(readFileSync(file, 'utf8'), { file });
  if (scenario === undefined) throw new Error('The shipped crisis does not load.');
  const programme = compile(scenario);
  const play = playNamed(programme, 'exemplary', { seed: 1, language: 'fr' });
  const text = JSON.stringify(exportedRunOf(programme, play, 'exemplaire-1'));
  return { name: 'exercice.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function openRun(page: Page): Promise<void> {
  await page.goto('./#/');
  await page.locator('input[type=file]').first().setInputFiles(exemplaryRun());
  await expect(page.locator('a[href*="exemplaire-1"]').first()).toBeVisible({ timeout: 20_000 });
}

test('a finished run is watched again, taken again from a second of it, and laid beside what it came from', async ({
  page,
  expectAccessible,
}) => {
  await openRun(page);
  await page.goto('./#/run/exemplaire-1/replay?at=24:40');
  const scrubber = page.getByRole('slider', { name: 'Aller à un moment de l’exercice' });
  await expect(scrubber).toHaveValue('1480000', { timeout: 20_000 });
  await expectAccessible();

  // What is watched cannot be acted upon, and moves by keys alone.
  await expect(page.getByRole('button', { name: 'Répondre' })).toHaveCount(0);
  await scrubber.press('Shift+ArrowLeft');
  const before = Number(await scrubber.inputValue());
  expect(before).toBeLessThan(1_480_000);
  await scrubber.press('Space');
  await expect.poll(async () => Number(await scrubber.inputValue())).toBeGreaterThan(before);
  await scrubber.press('Space');
  await expect(page).toHaveURL(/replay\?at=\d\d:\d\d$/);

  // A moment of the list leads there, and shows the words that were said.
  await page.getByRole('button', { name: /Vous répondez à Josiane/ }).click();
  await expect(page.getByRole('region', { name: 'Ce qui vient de se passer' })).toContainText(
    'Bonsoir Josiane',
  );

  // Taken again from there, it is a run of one's own: paused, with everything as it was.
  await page.getByRole('button', { name: 'Rejouer à partir d’ici' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page).not.toHaveURL(/exemplaire-1/);
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Quitter les ondes' }).click();
  await page.getByRole('button', { name: 'Passer au débreffage' }).click();
  const fork = /run\/([^/]+)\/debrief/.exec(page.url())?.[1] ?? '';
  expect(fork).not.toBe('');

  await page.goto(`./#/compare/exemplaire-1/${fork}`);
  await expect(page.getByRole('heading', { name: 'Deux exercices côte à côte' })).toBeVisible();
  await expect(page.getByText(/Repris à .* de l’exercice A/)).toBeVisible();
  await expect(page.getByText(/Depuis la reprise seulement/)).toBeVisible();
  await expect(page.getByText('A a mieux fait').first()).toBeVisible();
  await expectAccessible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible();
});

test('a replay and a comparison fit a phone in both themes, in English too', async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openRun(page);
  await page.getByRole('button', { name: 'English' }).click();
  for (const route of [
    './#/run/exemplaire-1/replay?at=10:00',
    './#/compare/exemplaire-1/exemplary',
  ]) {
    await page.goto(route);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached({ timeout: 20_000 });
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible();
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  }
});

test('a second tab on a run follows the first', async ({ page, context }) => {
  await page.goto('./#/s/le-festival-sous-lorage?lang=fr&seed=7');
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(/ouvert dans un autre onglet/)).toBeVisible({ timeout: 20_000 });
  const comment = page.getByRole('article', { name: /Huguette Lacasse/ }).first();
  await comment.getByRole('button', { name: 'Répondre' }).click();
  await page.getByRole('textbox', { name: /Répon/ }).fill('On vous garde une place au sec!');
  await page.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(second.getByText('On vous garde une place au sec!')).toBeVisible();
});
