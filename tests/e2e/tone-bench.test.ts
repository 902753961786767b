import { expect, test } from './studio.ts';

test('an instructor pastes two replies, sees them apart, and follows a reason to its words by keyboard', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Ouvrir le banc d’essai' }).click();
  const a = page.getByRole('textbox', { name: 'Réponse A' });
  await a.fill('Bonjour, désolé si vous avez attendu. On va checker ça.');
  const sum = page.getByRole('list', { name: /La somme de la réponse A/ });
  await expect(sum).toContainText('désolé si');
  await page.getByRole('button', { name: 'Comparer avec une autre réponse' }).click();
  await page
    .getByRole('textbox', { name: 'Réponse B' })
    .fill('Bonjour Léa, nous sommes désolés de cette attente. Vous serez remboursée vendredi.');
  await expect(page.getByText('Seulement dans B')).toBeVisible();
  await expectAccessible();

  await sum
    .getByRole('button', { name: /désolé si/ })
    .first()
    .focus();
  const lit = page.locator('[data-start][data-here="true"]');
  await expect(lit.filter({ hasText: 'désolé si' }).first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(a).toBeFocused();
  await expect(sum.locator('[data-here="true"]').first()).toContainText('désolé si');

  // Typing goes on while a hundred kilobytes are read in another thread.
  await a.fill('Bonjour, désolé si vous avez attendu. '.repeat(2700));
  await a.press('End');
  await page.keyboard.type('Merci!');
  await expect(a).toHaveValue(/Merci!$/);
  await expect(page.getByText('premiers caractères sont lus')).toBeVisible();
});
