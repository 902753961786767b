import type { Page } from '@playwright/test';
import { expect, test } from './studio.ts';

const words = 'Bonjour Huguette, on a bien hâte de vous accueillir. Gardez vos souliers au sec!';

/** Plays the festival for a moment, answers once, and goes off the air. */
async function playBriefly(page: Page): Promise<void> {
  await page.goto('./#/s/le-festival-sous-lorage?lang=fr&seed=7');
  await page.getByRole('textbox', { name: 'Nom affiché au débreffage' }).fill('Camille');
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  const comment = page.getByRole('article', { name: /Huguette Lacasse/ }).first();
  await comment.getByRole('button', { name: 'Répondre' }).click();
  await page.getByRole('textbox', { name: /Répon/ }).fill(words);
  await page.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(page.getByText('Envoi…')).toHaveCount(0);
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Quitter les ondes' }).click();
  await page.getByRole('button', { name: 'Passer au débreffage' }).click();
  await expect(page.getByRole('heading', { name: 'Ce qui a été observé' })).toBeVisible();
}

test('a run that was played leads to its debrief, which is accessible in both themes', async ({
  page,
  expectAccessible,
}) => {
  await playBriefly(page);
  await expect(page.getByText('Vous avez arrêté avant la fin.')).toBeVisible();
  await expectAccessible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'What was observed' })).toBeVisible();
});

test('what is written under the questions is there after a reload', async ({ page }) => {
  await playBriefly(page);
  const question = page.getByRole('textbox', { name: /Qu’est-ce qui a bien fonctionné/ });
  await question.fill('J’ai répondu à Huguette.');
  await question.blur();
  await expect(page.getByText('Enregistré')).toBeVisible();
  await page.reload();
  await expect(question).toHaveValue('J’ai répondu à Huguette.');
});

test('a run exported from one browser opens in another, replayed', async ({ browser, page }) => {
  await playBriefly(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter en fichier' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(
    /^le-festival-sous-lorage_\d{4}-\d\d-\d\d_Camille\.json$/,
  );
  const elsewhere = await (await browser.newContext({ locale: 'fr-CA' })).newPage();
  await elsewhere.goto(page.url().replace(/#.*/, ''));
  await elsewhere.locator('input[type=file]').setInputFiles(await download.path());
  await elsewhere.getByRole('link', { name: 'Débreffage' }).click();
  await expect(elsewhere.getByText('Camille')).toBeVisible();
  await elsewhere.context().close();
});

test('the programme lists the run with its scores, and erases it when asked', async ({ page }) => {
  await playBriefly(page);
  await page.getByRole('link', { name: 'En ondes, retour à la programmation' }).click();
  const row = page.getByRole('row', { name: /Le festival sous l’orage/ });
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: /Autres actions/ }).click();
  await page.getByRole('menuitem', { name: 'Effacer' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Effacer' }).click();
  await expect(page.getByText('Votre premier exercice s’affichera ici')).toBeVisible();
});

test('the debrief fits a phone and prints', async ({ page }) => {
  await playBriefly(page);
  await page.setViewportSize({ width: 360, height: 740 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  const paper = await page.pdf({ format: 'Letter' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
});
