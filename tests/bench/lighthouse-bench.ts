import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import lighthouse, { desktopConfig, type Flags, type Result } from 'lighthouse';
import { browserLaunch } from '../../tools/browser.ts';
import { copyFreshBuild } from '../../tools/fresh-build.ts';
import { serveFolder } from '../../tools/static-server.ts';
import { median } from './measure.ts';

/** Lighthouse's own advice against the noise of a machine: several runs, and their median. */
const RUNS = 3;

const categories = ['performance', 'accessibility', 'best-practices'] as const;

/** Lighthouse speaks to a browser by a port, which it has to be told. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Begins a run and leaves it. @returns its address, at which it waits, paused. */
async function beginRun(context: BrowserContext, site: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${site}#/s/le-festival-sous-lorage?seed=7&lang=fr`);
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  await page.getByRole('timer').waitFor();
  const address = page.url();
  await forgetCopy(context, site);
  await page.close();
  return address;
}

/** The run stays; the browser's copy of the studio goes, so that everything is fetched anew. */
async function forgetCopy(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  const browser = await context.newCDPSession(page);
  const storageTypes = 'service_workers,cache_storage';
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await page.close();
}

/** Scores from 0 to 100, and what was objected to. */
async function judge(address: string, flags: Flags) {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run++) {
    const answer = await lighthouse(address, { ...flags, logLevel: 'error' }, desktopConfig);
    if (answer === undefined) throw new Error(`Lighthouse said nothing of ${address}.`);
    const { runtimeError } = answer.lhr;
    if (runtimeError !== undefined) throw new Error(runtimeError.message);
    results.push(answer.lhr);
  }
  const scoreOf = (category: string) =>
    Math.round(100 * median(results.map((result) => result.categories[category]?.score ?? 0)));
  const millisecondsOf = (audit: string) =>
    Math.round(median(results.map((result) => result.audits[audit]?.numericValue ?? Number.NaN)));
  return {
    ...Object.fromEntries(categories.map((category) => [category, scoreOf(category)])),
    firstContentfulPaintMs: millisecondsOf('first-contentful-paint'),
    largestContentfulPaintMs: millisecondsOf('largest-contentful-paint'),
    totalBlockingMs: millisecondsOf('total-blocking-time'),
    objections: results
      .flatMap(objectionsTo)
      .filter((objection, at, all) => all.indexOf(objection) === at),
  };
}

/** Every audit that weighs in a score and is not passed. */
function objectionsTo({ categories: judged, audits }: Result): string[] {
  const weighed = Object.values(judged).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return weighed.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9);
}

/** The library on a first visit, and the player on a run that was left, as on a desktop. */
export async function benchLighthouse() {
  const build = await copyFreshBuild();
  const server = await serveFolder(build.folder, { host: '127.0.0.1', port: 0 });
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const port = await freePort();
  const launch = await browserLaunch();
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...(launch.args ?? []), `--remote-debugging-port=${port}`],
  });
  const site = `http://localhost:${server.port}/`;
  const flags: Flags = { port, onlyCategories: [...categories] };
  try {
    const library = await judge(site, flags);
    const run = await beginRun(context, site);
    const player = await judge(run, { ...flags, disableStorageReset: true });
    return { library, player };
  } finally {
    await context.close();
    await server.close();
    build.remove();
    rmSync(profile, { recursive: true, force: true });
  }
}
