import { bundleOf } from '../../src/storage/run-bundle.ts';
import { handedIn, POLITE, textOf } from '../support/handed-in.ts';
import { expect, test } from './studio.ts';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

const zoe = handedIn({ id: 'zoe', pseudonym: 'Zoé', says: POLITE, leavesAlone: true });
const max = handedIn({ id: 'max', pseudonym: 'Max' });

test('one’s own runs are brought back, read over the weeks, thrown away and taken back', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('./#/records');
  await expect(page.getByText('Aucun exercice pour l’instant')).toBeVisible();
  const second = { ...max, startedAt: '2026-11-30T14:00:00.000Z' };
  await page.locator('input[type=file]').setInputFiles(file('tout.jsonl', bundleOf([zoe, second])));
  await expect(page.getByText('2 exercices repris.')).toBeVisible();
  await expect(page.getByText('À exercer la prochaine fois')).toBeVisible();
  await expectAccessible();

  await page
    .getByRole('button', { name: /Autres actions/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click();
  await expect(page.getByText('Un exercice est à la corbeille.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Un exercice est à la corbeille.')).toBeHidden();

  await page.getByRole('checkbox', { name: 'Tout cocher' }).press('Space');
  await expect(page.getByRole('link', { name: 'Comparer' })).toHaveAttribute(
    'href',
    '#/compare/zoe/max',
  );
  await page.reload();
  await expect(page.getByRole('link', { name: /Zoé|orage|annul/i }).first()).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});

test('a class is read from many files, some of them bad, and projected without a name', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('./');
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('zoe.json', textOf(zoe)),
      file('max.json', textOf(max)),
      file('max-copie.json', textOf(max)),
      file('casse.json', textOf(zoe).slice(0, 500)),
      file('photo.json', '\u0089PNG'),
    ]);
  await expect(page.getByRole('heading', { name: 'Vue de groupe' })).toBeVisible();
  await expect(page.getByText('3 fichiers laissés de côté')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(page.getByRole('rowheader', { name: 'Zoé' })).toBeVisible();
  await expectAccessible();

  await page.getByText('Sans les noms').click();
  await expect(page.getByRole('rowheader', { name: 'Personne A' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Zoé|Max|casse/i);
  await page.getByRole('button', { name: 'Projeter' }).click();
  const stage = page.getByRole('dialog', { name: 'Projection' });
  await expect(stage).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(stage).not.toContainText(/Zoé|Max/);
  await expectAccessible();
  await stage.getByRole('button', { name: 'Quitter la projection' }).click();

  await page.goto('./#/records');
  await expect(page.getByText('Aucun exercice pour l’instant')).toBeVisible();
});

test('a run out of a file says where it is not what it claims', async ({ page }) => {
  await page.goto('./');
  const touched = { ...zoe, rubricHash: 'abcdef0123' };
  await page.locator('input[type=file]').setInputFiles(file('zoe.json', textOf(touched)));
  await expect(page.getByText(/Il n’est pas tout à fait ce que dit le fichier/)).toBeVisible();
  await expect(page.getByText(/Le barème joint n’est pas celui/)).toBeVisible();
});
