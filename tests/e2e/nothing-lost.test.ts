import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './studio.ts';

const words = 'Bonjour Huguette, on a bien hâte de vous accueillir. Gardez vos souliers au sec!';

/** Starts the festival in French. @returns the address of the run. */
async function goOnAir(page: Page): Promise<string> {
  await page.goto('./#/s/le-festival-sous-lorage?lang=fr');
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  return page.url();
}

/** Answers a comment, and waits until the desk says that it is sent. */
async function replyToHuguette(page: Page): Promise<void> {
  const comment = page.getByRole('article', { name: /Huguette Lacasse/ }).first();
  await comment.getByRole('button', { name: 'Répondre' }).click();
  await page.getByRole('textbox', { name: /Répon/ }).fill(words);
  await page.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText('Envoi…')).toHaveCount(0);
}

/** The page is gone at once: no event of leaving, no last word to the database. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The answer never comes, since whoever would send it is gone.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

test('a reply that was sent is there after the page has crashed, and the run waits where it was', async ({
  context,
  page,
}) => {
  const victim = await context.newPage();
  const run = await goOnAir(victim);
  await replyToHuguette(victim);
  await kill(context, victim);
  await page.goto(run);
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reprendre' })).toBeVisible();
});

test('words being written are there after a reload', async ({ page }) => {
  await goOnAir(page);
  const comment = page.getByRole('article', { name: /Huguette Lacasse/ }).first();
  await comment.getByRole('button', { name: 'Répondre' }).click();
  await page.getByRole('textbox', { name: /Répon/ }).fill('Bonjour Hug');
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await comment.getByRole('button', { name: 'Répondre' }).click();
  await expect(page.getByRole('textbox', { name: /Répon/ })).toHaveValue('Bonjour Hug');
});

test('a second tab may only read, and can take the run over openly', async ({ context, page }) => {
  const run = await goOnAir(page);
  const second = await context.newPage();
  await second.goto(run);
  await expect(second.getByText(/ouvert dans un autre onglet/)).toBeVisible();
  await second.getByRole('button', { name: 'Continuer ici' }).click();
  await expect(second.getByRole('button', { name: 'Reprendre' })).toBeVisible();
  await expect(page.getByText(/ouvert dans un autre onglet/)).toBeVisible();
});
