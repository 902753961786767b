import { pathToFileURL } from 'node:url';
import { copyFreshSingleFile } from '../../tools/fresh-build.ts';
import { item } from './on-air.ts';
import { expect, test } from './studio.ts';

test('one file opened from a disk plays a scenario to its debrief, tone included', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const single = await copyFreshSingleFile();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(single.path).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${address}#/s/le-festival-sous-lorage?seed=7&lang=fr`);
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  await expect.poll(() => page.workers()).toHaveLength(1);

  const question = item(page, 'Ça commence-tu à 9h30');
  await question.getByRole('button', { name: 'Répondre' }).click({ timeout: 20_000 });
  const words = 'Bonsoir Josiane, merci de votre patience! La décision tombe à 21 h.';
  await page.getByRole('textbox', { name: /^Réponse à Josiane/ }).fill(words);
  await page.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(item(page, words)).toBeVisible();
  await expect(page.getByText('Envoi…')).toHaveCount(0);

  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Quitter les ondes' }).click();
  await page.getByRole('button', { name: 'Passer au débreffage' }).click();
  await page.getByRole('button', { name: 'Passer cette étape' }).click();
  await expect(page.getByRole('main')).toContainText(words);
  await expect(page.getByRole('main')).toContainText('Politesse');
  // The worker of the clock is in the file; nothing else was fetched, from anywhere.
  expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith(address))).toEqual([]);
  single.remove();
});
