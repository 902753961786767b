import { item } from './on-air.ts';
import { expect, test } from './studio.ts';

test('a drill is answered by keyboard, judged on the spot, and followed by another', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('./#/s/exercice-merci-precis?seed=4');
  const comment = item(page, 'le foulard de ma mère');
  await expect(comment).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  // One letter opens the box about what the drill is about.
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: /^Répon/ })).toBeFocused();
  await page.keyboard.insertText(
    'Merci de nous l’écrire, Ginette! On lit votre message à Théo ce soir : le foulard, il ne l’aurait pas laissé là.',
  );
  await page.keyboard.press('Control+Enter');

  // The verdict takes the place of the page, with what was said in it.
  const verdict = page.getByRole('heading', { name: 'Rendu à qui de droit' });
  await expect(verdict).toBeFocused();
  await expect(page.getByText('sur 100').first()).toBeVisible();
  await expect(page.getByText('il ne l’aurait pas laissé là').first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Vos essais de cette séance' })).toBeVisible();
  await expectAccessible();

  // Another one by one letter: other words, and the letters act on them again.
  await page.keyboard.press('n');
  await expect(verdict).toHaveCount(0);
  await expect(comment).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: /^Répon/ })).toBeFocused();

  // The programme counts the try that came to its end, and forgets the one that was only looked at.
  await page.goto('./#/');
  const family = page.getByRole('region', { name: 'Remercier' });
  await expect(family).toContainText('un essai · dernier');
  await expect(page.getByRole('heading', { name: 'Laissé en plan' })).toHaveCount(0);
});
