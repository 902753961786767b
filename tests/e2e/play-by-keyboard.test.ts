import type { Locator, Page } from '@playwright/test';
import { goOnAir, item } from './on-air.ts';
import { expect, test } from './studio.ts';

/** Goes on by Tab until something has the focus; no pointer ever touches the page. */
async function tabTo(
  page: Page,
  role: 'button' | 'radio' | 'tab',
  name: string | RegExp,
  within: Page | Locator = page,
) {
  const wanted = within.getByRole(role, { name }).filter({ visible: true }).first();
  for (let presses = 0; presses < 400; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

/** Opens the menu of the item that has the focus, and goes to one of its entries by arrows. */
async function chooseAbout(page: Page, about: Locator, name: RegExp) {
  await tabTo(page, 'button', /^Autres actions/, about);
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('menuitem', { name });
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

test('a whole crisis is played without a mouse', async ({ page, expectAccessible }) => {
  test.setTimeout(180_000);
  await goOnAir(page, { allowance: 'Sans minuterie' });
  await expect(page.getByRole('button', { name: 'Suite' })).toBeVisible();

  // On to the first question, by letters.
  await tabTo(page, 'button', 'Suite');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ça commence-tu à 9h30').first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(item(page, 'Ça commence-tu à 9h30')).toBeFocused();

  // An answer, and the focus is back where it was.
  await page.keyboard.press('r');
  await page.keyboard.type('Bonsoir Josiane, la décision tombe à 21 h. On vous l’écrit ici.');
  await page.keyboard.press('Control+Enter');
  await expect(item(page, 'la décision tombe à 21 h')).toContainText('la page');
  await expect(item(page, 'Ça commence-tu à 9h30')).toBeFocused();

  // Liked by a letter; hidden from the menu, and thought better of.
  await page.keyboard.press('a');
  await expect(item(page, 'Ça commence-tu à 9h30')).toContainText('1');
  await chooseAbout(page, item(page, 'Ça commence-tu à 9h30'), /^Masquer/);
  await expect(item(page, 'Ça commence-tu à 9h30')).toContainText('Masqué');
  await item(page, 'Ça commence-tu à 9h30').focus();
  await chooseAbout(page, item(page, 'Ça commence-tu à 9h30'), /^Ne plus masquer/);
  await expect(item(page, 'Ça commence-tu à 9h30')).not.toContainText('Masqué');

  // One's own words, corrected.
  await page.keyboard.press('j');
  await expect(item(page, 'la décision tombe à 21 h')).toBeFocused();
  await tabTo(page, 'button', 'Modifier');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Merci!');
  await page.keyboard.press('Control+Enter');
  await expect(item(page, 'la décision tombe à 21 h')).toContainText('Modifié');

  // What is new, listed; the first question, found by its words.
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: 'Nouveautés' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('commence-tu');
  await expect(page.getByText('1 message trouvé')).toBeVisible();
  await tabTo(page, 'button', 'Répondre', item(page, 'Ça commence-tu à 9h30'));

  // A word to a colleague.
  await page.keyboard.press('e');
  await tabTo(page, 'button', 'Écrire à Solène Marchessault');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ce qu’il faut savoir' })).toBeFocused();
  await page.keyboard.type('Ça souffle fort, que dit-on?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('en attente de réponse')).toBeVisible();

  // The joke can be left alone; the reason is chosen by arrows.
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, 'button', 'Suite');
  await page.keyboard.press('Enter');
  await expect(page.getByText('apporté mon canot').first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(item(page, 'apporté mon canot')).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, 'radio', 'Gentil, se suffit à lui-même');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'button', /^Laisser sans réponse$/);
  await page.keyboard.press('Enter');
  await expect(item(page, 'apporté mon canot')).toContainText('Laissé sans réponse');

  // On the stream, the page quotes itself.
  await page.keyboard.press('3');
  await page.keyboard.press('j');
  await expect(item(page, 'Portes à 19 h')).toBeFocused();
  await page.keyboard.press('q');
  await page.keyboard.type('On suit le ciel de près.');
  await page.keyboard.press('Control+Enter');
  await expect(item(page, 'On suit le ciel')).toContainText('Portes à 19 h');
  // The box stays until the message is kept, and until then it takes every letter.
  await expect(page.getByRole('button', { name: 'Écrire sur le fil' })).toBeFocused();

  // The page lets nobody post for a while.
  await page.keyboard.press('1');
  await tabTo(page, 'button', 'Réglages de la page');
  await page.keyboard.press('Enter');
  await tabTo(page, 'radio', 'Tout le monde');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'button', 'Enregistrer');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Réglages de la page enregistrés.')).toBeVisible();

  // A post of the page's own.
  await tabTo(page, 'button', 'Écrire une publication');
  await page.keyboard.press('Enter');
  await page.keyboard.type('On suit la météo de près. Des nouvelles ici à 21 h.');
  await page.keyboard.press('Control+Enter');
  await expect(item(page, 'On suit la météo')).toBeVisible();
  await expectAccessible();

  // Everything else happens, until the lamp goes out.
  await tabTo(page, 'button', 'Suite');
  const offAir = page.getByRole('button', { name: 'Passer au débreffage' });
  for (let steps = 0; steps < 400 && !(await offAir.isVisible()); steps += 1) {
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(offAir).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/debrief$/);
});
