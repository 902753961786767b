import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type StaticServer, serveFolder } from '../../tools/static-server.ts';
import { copyBuild } from './own-build.ts';
import { expect, test } from './studio.ts';

/** A host of its own for each test, since these take it down. */
type Host = {
  readonly address: string;
  /** The server is gone, as when the network is. */
  readonly close: () => Promise<void>;
  /** Another version of the studio takes the place of the one that is served. */
  readonly publish: (version: string) => Promise<void>;
};

// Each builds a host, opens a browser's copy of the studio and plays.
test.describe.configure({ timeout: 90_000 });

const cleanUps: (() => Promise<void>)[] = [];

test.afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

async function openHost(): Promise<Host> {
  const build = copyBuild();
  const serve = async (port: number): Promise<StaticServer> =>
    await serveFolder(build.folder, { host: '127.0.0.1', port });
  let server = await serve(0);
  cleanUps.push(async () => {
    await server.close();
    build.remove();
  });
  return {
    address: `http://localhost:${server.port}/`,
    close: async () => await server.close(),
    publish: async (version) => {
      await server.close();
      changeVersion(build.folder, version);
      server = await serve(server.port);
    },
  };
}

/** What a new version changes, in small: a page, and the revision under which it is kept. */
function changeVersion(folder: string, version: string): void {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'service-worker.js')];
  const before = readFileSync(page);
  const after = before
    .toString()
    .replace('</head>', `<meta name="version" content="${version}"></head>`);
  const revision = (content: string | Buffer) =>
    createHash('sha256').update(content).digest('hex').slice(0, 16);
  const script = readFileSync(worker, 'utf8');
  expect(script).toContain(revision(before));
  writeFileSync(page, after);
  writeFileSync(worker, script.replace(revision(before), revision(after)));
  for (const file of [page, worker]) rmSync(`${file}.gz`);
}

/** Opens the studio for the first time and waits until this browser has its copy. */
async function openOnce(page: Page, host: Host): Promise<void> {
  await page.goto(host.address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function newPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('once opened, the studio plays a scenario never opened before, its server gone', async ({
  context,
  page,
}) => {
  const host = await openHost();
  await openOnce(page, host);
  await host.close();
  await page.getByRole('link', { name: 'Se préparer' }).first().click();
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  const first = page.getByRole('article').first();
  await expect(first).toBeVisible({ timeout: 20_000 });

  // Again from nothing, and in a tab beside.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Reprendre' })).toBeVisible();
  const beside = await newPage(context, `${host.address}#/about`);
  await expect(beside.getByText('il s’ouvre aussi sans réseau')).toBeVisible();
  await beside.close();

  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Quitter les ondes' }).click();
  await page.getByRole('button', { name: 'Passer au débreffage' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the studio can be installed', async ({ context, page }) => {
  const host = await openHost();
  await openOnce(page, host);
  const browser = await context.newCDPSession(page);
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A context of a test is a private window.
  const faults = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  expect(faults).toEqual([]);
});

test('a newer version waits while anybody is at work, says so on the programme alone, and is taken when asked', async ({
  context,
  page,
}) => {
  const host = await openHost();
  await openOnce(page, host);
  await page.goto(`${host.address}#/s/le-festival-sous-lorage?seed=7`);
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameAsBefore: true }));
  await host.publish('2');

  // Somebody opens the studio in a second tab: the browser finds the new version and fetches it.
  const programme = await newPage(context, host.address);
  const notice = programme.getByText('Une nouvelle version du studio est prête');
  await expect(notice).toBeVisible();
  await programme.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(programme.getByText('Le studio sert encore dans un autre onglet')).toBeVisible();
  await expect(page.getByText('Une nouvelle version')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'sameAsBefore'))).toBe(true);

  // The run is left: nobody is at work any more, and whoever asked may ask again.
  await page.goto(`${host.address}#/`);
  await expect(page.getByText('Une nouvelle version du studio est prête')).toBeVisible();
  await programme.getByRole('button', { name: 'Mettre à jour' }).click();
  for (const tab of [programme, page]) {
    await expect(tab.locator('meta[name=version]')).toHaveAttribute('content', '2');
    await expect(tab.getByText('Une nouvelle version')).toHaveCount(0);
  }
});
