import { readFile } from 'node:fs/promises';
import { expect, test } from './studio.ts';

test('a scenario is begun, written in fields and in text, kept, exported and played', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Écrire un scénario' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Atelier' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Nouveau scénario' }).click();
  await page.getByRole('textbox', { name: 'Titre (français)' }).fill('Un soir de pluie');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un soir de pluie');
  await expectAccessible();

  await page.getByRole('button', { name: /^Ajouter.: l’inject/u }).click();
  await page.getByRole('textbox', { name: 'Moment' }).fill('2 min');
  await page.getByRole('textbox', { name: 'Moment' }).blur();
  await page.getByRole('button', { name: 'Autres champs' }).last().click();
  await page.getByRole('menuitem', { name: 'Ce qui suit' }).click();
  await page.getByRole('button', { name: /^Ajouter.: Ce qui suit/u }).click();
  await page.getByRole('menuitem', { name: 'une indication' }).click();
  await page.getByRole('button', { name: /^la page|^indication/u }).click();
  await page.getByRole('textbox', { name: 'Texte (français)' }).fill('La pluie commence.');
  await page.getByRole('textbox', { name: 'Texte (anglais)' }).fill('It starts to rain.');
  await expect(page.getByRole('button', { name: 'Aucun problème' })).toBeVisible();

  await page.getByRole('tab', { name: 'Texte' }).click();
  const text = page.getByRole('textbox', { name: 'Texte du scénario (JSON)' });
  await expect(text).toContainText('Un soir de pluie');
  await expectAccessible();
  await text.press('ControlOrMeta+Home');
  await text.press('x');
  await expect(page.getByRole('button', { name: /^1 erreur/u })).toBeVisible();
  await text.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Aucun problème' })).toBeVisible();

  await expect(page.getByText(/^Gardé dans ce navigateur,/u)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un soir de pluie');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter le fichier' }).click(),
  ]);
  const written = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(written)).toMatchObject({
    title: { fr: 'Un soir de pluie' },
    injects: [{ trigger: { at: '2m' }, do: [{ text: { en: 'It starts to rain.' } }] }],
  });
  await page.getByRole('button', { name: 'Mettre au programme et jouer' }).click();
  await expect(page.getByRole('button', { name: 'Passer en ondes' })).toBeVisible();
});
