import type { Locator, Page } from '@playwright/test';
import { goOnAir, item } from './on-air.ts';
import { expect, test } from './studio.ts';

/** Opens the answer to the first question of the crisis. @returns its box of words. */
async function answering(page: Page): Promise<Locator> {
  const question = item(page, 'Ça commence-tu à 9h30');
  await expect(question).toBeVisible({ timeout: 20_000 });
  await question.getByRole('button', { name: 'Répondre' }).click();
  const words = page.getByRole('textbox', { name: /^Réponse à Josiane/ });
  await expect(words).toBeFocused();
  return words;
}

/** Texts whose lines break in every way. */
const AWKWARD = [
  'Bonsoir Josiane, désolé si vous avez attendu si longtemps.\n\nOn va checker ça pis on vous revient.\n',
  `${'anticonstitutionnellement'.repeat(12)} désolé si`,
  'https://exemple.ca/une/tres/longue/adresse/qui/ne/finit/pas?et=elle&va=loin désolé si 👩‍👩‍👧‍👦🇨🇦👍🏽 désolé si',
  'مرحبا désolé si שלום עולם, on va checker ça. '.repeat(6),
  '\t\tdésolé si\tvous   avez     attendu      '.repeat(8),
  'désolé si vous avez attendu. '.repeat(60),
];

/** The greatest distance (px) between what is under the words and the words themselves. */
async function misfit(words: Locator): Promise<{ heights: number; widths: number }> {
  return await words.evaluate((box: HTMLTextAreaElement) => {
    const layer = box.parentElement?.querySelector('[aria-hidden="true"]');
    const drawn = layer?.firstElementChild;
    if (!(drawn instanceof HTMLElement) || layer == null) return { heights: 999, widths: 999 };
    // As tall as all of the words would be, without the room that the box may have to spare.
    const whole = drawn.cloneNode(false);
    whole.textContent = `${box.value}\u200b`;
    if (!(whole instanceof HTMLElement)) return { heights: 999, widths: 999 };
    whole.style.transform = '';
    layer.append(whole);
    const asked = Math.max(whole.scrollHeight, box.clientHeight);
    whole.remove();
    return {
      heights: Math.abs(asked - box.scrollHeight),
      widths: Math.abs(layer.getBoundingClientRect().width - box.clientWidth),
    };
  });
}

test('who practises sees what words do while typing, mends them by keyboard, and folds it away', async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await goOnAir(page, { allowance: 'Sans minuterie' });
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Suite' }).click();
  const words = await answering(page);
  const help = page.getByRole('region', { name: 'Lecture du ton' });
  await page.keyboard.type('Bonsoir Josiane, désolé si vous avez attendu. On va checker');
  await expect(help).toContainText('« désolé si… » ne reconnaît rien.');
  await expect(page.locator('[data-start][data-sense="harms"]')).toHaveText('désolé si');
  await expect(page.getByRole('button', { name: /checker/, expanded: true })).toBeVisible();
  await expectAccessible();

  // The better word, taken and given back by the browser's own undo.
  await page.keyboard.press('Alt+Enter');
  await expect(words).toHaveValue(/On va vérifier$/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(words).toHaveValue(/On va checker$/);
  await expect(words).toBeFocused();

  // What is underlined is where the words are.
  for (const text of AWKWARD) {
    await words.fill(text);
    await expect(page.locator('[data-start]').first()).toBeAttached();
    expect(await misfit(words), text.slice(0, 30)).toEqual({ heights: 0, widths: 0 });
  }

  await page.getByRole('button', { name: 'Lecture du ton' }).click();
  await expect(help.getByRole('list')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await item(page, 'Ça commence-tu à 9h30').getByRole('button', { name: 'Brouillon' }).click();
  await expect(page.getByRole('button', { name: 'Lecture du ton' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('on a phone the help starts as one line and the send key stays in view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await goOnAir(page, { allowance: 'Sans minuterie' });
  await page.getByRole('button', { name: 'Suite' }).click();
  await answering(page);
  await expect(page.getByRole('button', { name: 'Lecture du ton' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await page.keyboard.type('Bonsoir Josiane, désolé si vous avez attendu. '.repeat(4));
  await expect(page.getByRole('button', { name: 'Publier la réponse' })).toBeInViewport({
    ratio: 1,
  });
  await page.getByText('D’attente', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Publier la réponse d’attente' })).toBeInViewport({
    ratio: 1,
  });
});

test('an exam asks for no help, and shows none', async ({ page }) => {
  await goOnAir(page, { query: 'seed=7&mode=exam' });
  const words = await answering(page);
  await page.keyboard.type('Bonsoir Josiane, désolé si vous avez attendu.');
  await expect(words).toHaveValue(/attendu\.$/);
  await page.waitForTimeout(1000);
  await expect(page.getByRole('region', { name: 'Lecture du ton' })).toHaveCount(0);
  await expect(page.locator('[data-start]')).toHaveCount(0);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(fetched.some((name) => name.includes('on-air-route'))).toBe(true);
  expect(fetched.filter((name) => name.includes('draft-help'))).toEqual([]);
});
