import { expect, test } from './studio.ts';

// It waits for the first message at the scenario's own pace.
test.setTimeout(60_000);

test('a first visit is invited to a guided tour, which waits for what is done and ends in a debrief', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('./');
  await expect(page.getByText('Première fois ici?')).toBeVisible();
  await page.getByRole('link', { name: 'Faire la visite' }).click();

  const coach = page.getByRole('complementary', { name: 'La régie vous guide' });
  await expect(coach).toContainText('Bienvenue en ondes');
  await coach.getByRole('button', { name: 'Compris' }).click();

  await expect(coach).toContainText('Mireille pose une question', { timeout: 15_000 });
  const question = page.getByRole('article', { name: /Mireille Gauthier/ }).first();
  await expect(question).toHaveAttribute('data-coached');
  await expectAccessible();
  await question.getByRole('button', { name: 'Répondre', exact: true }).click();
  await page
    .getByRole('textbox', { name: /Réponse à Mireille/ })
    .fill('Bonjour Mireille! C’est à 19 h, c’est gratuit, et il reste des chaises.');
  await page.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(coach).toContainText('La file dit qui attend');
  await expect(page.locator('[data-part="queue"]')).toHaveAttribute('data-coached');

  await coach.getByRole('button', { name: 'Masquer le guide' }).click();
  await expect(page.locator('[data-coached]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Quitter les ondes' }).click();
  await page.getByRole('button', { name: 'Passer au débreffage' }).click();
  await expect(page.getByRole('heading', { name: 'La matinée passe' })).toBeVisible();

  await page.goto('./#/');
  await expect(page.getByText('La visite guidée tient en deux minutes.')).toBeVisible();
});
