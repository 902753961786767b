import { createServer } from 'node:http';
import { chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { browserLaunch } from '../../tools/browser.ts';
import { serveFolder } from '../../tools/static-server.ts';
import { item } from './on-air.ts';
import { copyBuild } from './own-build.ts';
import { collectComplaints, expect, test } from './studio.ts';

// Each builds a host, opens a browser's copy of the studio and plays.
test.describe.configure({ timeout: 90_000 });

/** From a link to the debrief, with one reply on the way. */
async function playBriefly(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/s/le-festival-sous-lorage?seed=7&lang=fr`);
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  const comment = item(page, 'J’y serai en dossard orange');
  await comment.getByRole('button', { name: 'Répondre' }).click();
  const words = 'Bonjour Huguette, on a bien hâte de vous accueillir!';
  await page.getByRole('textbox', { name: /Répon/ }).fill(words);
  await page.getByRole('button', { name: 'Publier la réponse' }).click();
  await expect(item(page, words)).toBeVisible();
  await expect(page.getByText('Envoi…')).toHaveCount(0);
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Quitter les ondes' }).click();
  await page.getByRole('button', { name: 'Passer au débreffage' }).click();
  await expect(page).toHaveURL(/debrief$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('the studio runs from below any path of a host that sets no header', async ({ page }) => {
  const site = copyBuild('a/b');
  const server = createServer(sirv(site.folder));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  await playBriefly(page, `http://localhost:${port}/a/b/`);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(`http://localhost:${port}/a/b/`);

  server.close();
  server.closeAllConnections();
  site.remove();
});

test('in a classroom, over plain HTTP, nothing is missing and nothing complains', async () => {
  const name = 'classe.test';
  const launch = await browserLaunch();
  const args = [...(launch.args ?? []), `--host-resolver-rules=MAP ${name} 127.0.0.1`];
  const browser = await chromium.launch({ ...launch, args });
  const build = copyBuild();
  const server = await serveFolder(build.folder, { host: '127.0.0.1', port: 0 });
  const context = await browser.newContext({ locale: 'fr-CA' });
  const complaints = await collectComplaints(context);
  const page = await context.newPage();
  page.on('console', (said) => {
    if (said.type() === 'warning') complaints.push(said.text());
  });

  await playBriefly(page, `http://${name}:${server.port}/`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  // What was played is kept, as anywhere else.
  await page.goto(`http://${name}:${server.port}/`);
  await expect(page.getByRole('row', { name: /Le festival sous l’orage/ })).toBeVisible();
  expect(complaints).toEqual([]);

  await browser.close();
  await server.close();
  build.remove();
});
