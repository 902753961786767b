import { goOnAir, item } from './on-air.ts';
import { expect, test } from './studio.ts';

test('a crisis is played by mouse, left and resumed, to its debrief', async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(90_000);
  await goOnAir(page);
  const question = item(page, 'Ça commence-tu à 9h30');
  await expect(question).toBeVisible({ timeout: 20_000 });
  await expectAccessible();

  // An answer in public.
  await question.getByRole('button', { name: 'Répondre' }).click();
  await page
    .getByRole('textbox', { name: /^Réponse à Josiane/ })
    .fill('Bonsoir Josiane, la décision tombe à 21 h. On vous l’écrit ici. — Les Grandes Lueurs');
  await expectAccessible();
  await page.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(item(page, 'la décision tombe à 21 h')).toContainText('la page');

  // A word to a colleague, with the message attached.
  await question.getByRole('button', { name: 'Transmettre' }).click();
  await page.getByRole('button', { name: 'Écrire à Solène Marchessault' }).click();
  await page.getByRole('textbox', { name: 'Ce qu’il faut savoir' }).fill('Ça souffle fort ici.');
  await expectAccessible();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Transmettre' }).click();
  await expect(page.getByText('en attente de réponse')).toBeVisible();

  // A post that answers somebody, picked in the feed.
  await page.getByRole('button', { name: 'Écrire une publication' }).click();
  await page
    .getByRole('textbox', { name: 'Nouvelle publication' })
    .fill('Décision à 21 h, ici même.');
  await page.getByRole('button', { name: 'Viser d’autres messages' }).click();
  await item(page, 'J’y serai en dossard orange').getByText('Choisir ce message').click();
  await page.getByRole('button', { name: 'Terminé', exact: true }).click();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(item(page, 'Décision à 21 h, ici même.')).toContainText('Répond aussi à 1 autre');

  // Hidden, and thought better of.
  await question.getByRole('button', { name: /^Autres actions/ }).click();
  await page.getByRole('menuitem', { name: /^Masquer/ }).click();
  await expect(question).toContainText('Masqué');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(question).not.toContainText('Masqué');

  // Half a sentence, then the page goes away and comes back.
  await question.getByRole('button', { name: 'En privé' }).click();
  await page.getByRole('textbox', { name: /^Message privé à Josiane/ }).fill('Si vous voulez');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Reprendre' })).toBeVisible();
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await expect(item(page, 'la décision tombe à 21 h')).toBeVisible();
  await question.getByRole('button', { name: 'Brouillon' }).click();
  await expect(page.getByRole('textbox', { name: /^Réponse à Josiane/ })).toHaveValue(
    'Si vous voulez',
  );

  // In English, in mid-sentence.
  await page.getByRole('button', { name: 'English' }).click();
  await expect(item(page, 'Is it starting at 9:30')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Reply to Josiane/ })).toHaveValue(
    'Si vous voulez',
  );

  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('button', { name: 'Go off air' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible();
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await expect(page).toHaveURL(/debrief$/);
});

test('on a wide screen the desk itself never scrolls, only its columns do', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await goOnAir(page, { allowance: 'Sans minuterie' });
  const step = page.getByRole('button', { name: 'Suite', exact: true });
  for (let steps = 0; steps < 20; steps += 1) await step.click();
  await page.getByRole('tab', { name: /^Faits/ }).click();
  const below = await page.evaluate(
    () => document.documentElement.scrollHeight - window.innerHeight,
  );
  expect(below).toBeLessThanOrEqual(0);
});

test('in an exam a pause veils the page', async ({ page, expectAccessible }) => {
  await goOnAir(page, { query: 'seed=7&mode=exam' });
  await expect(item(page, 'J’y serai en dossard orange')).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('la page est voilée pendant la pause')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expectAccessible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('every part of the desk has room', async ({ page, expectAccessible }) => {
    await goOnAir(page);
    const sections = page.getByRole('navigation', { name: 'Parties du pupitre' });
    await sections.getByRole('button', { name: /En attente/ }).click();
    await expect(page.getByRole('heading', { name: 'En attente' })).toBeVisible();
    await expectAccessible();
    await sections.getByRole('button', { name: 'Dossier' }).click();
    await page.getByRole('tab', { name: 'Escalade' }).click();
    await expect(page.getByText('À qui s’adresser')).toBeVisible();
    await expectAccessible();
    await sections.getByRole('button', { name: 'La page' }).click();
    await expect(item(page, 'J’y serai en dossard orange')).toBeVisible();
    await expectAccessible();
    await page.getByRole('button', { name: 'Autres commandes' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await expect(item(page, 'I’ll be the one in the orange vest')).toBeVisible();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test('nothing is wider than the screen once messages have come in everywhere', async ({
    page,
  }) => {
    await goOnAir(page, { allowance: 'Sans minuterie' });
    const step = page.getByRole('button', { name: 'Suite', exact: true });
    for (let steps = 0; steps < 20; steps += 1) await step.click();
    const channels = page.getByRole('navigation', { name: 'Canaux' });
    for (const channel of await channels.getByRole('button').all()) {
      await channel.click();
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(sideways, await channel.innerText()).toBeLessThanOrEqual(0);
    }
  });
});
