/**
 * `npm run look -- [ROUTE…] [options]`: pictures of the built app, to look at while working on it.
 *
 *   npm run look -- '#/' '#/s/orage' --lang en --theme dark --width 360
 *   npm run look -- '#/' --click 'Commencer' --click 'Répondre' --wait 2000
 *
 * Writes PNG files of whole pages into `screenshots/` and says what the console complained of.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserLaunch } from './browser.ts';
import { root } from './folders.ts';
import { copyFreshBuild } from './fresh-build.ts';
import { serveFolder } from './static-server.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Of the browser: `fr` or `en`, which the app follows on a first visit. */
    lang: { type: 'string', default: 'fr' },
    /** `light` or `dark`. */
    theme: { type: 'string', default: 'light' },
    /** In CSS pixels; several, parted by commas, make several pictures. */
    width: { type: 'string', default: '360,1440' },
    height: { type: 'string', default: '900' },
    /** A button, link, tab or text to press, by its name, after the page has come; repeatable. */
    click: { type: 'string', multiple: true, default: [] },
    /** Milliseconds to wait before the picture. */
    wait: { type: 'string', default: '300' },
    /** Only what fits on the screen, instead of the whole page. */
    screen: { type: 'boolean', default: false },
  },
});

const folder = join(root, 'screenshots');

/** Routes may hold whole texts, and file systems take names of 255 bytes. */
const LONGEST_PLACE = 80;

function nameOf(route: string, width: number): string {
  const place = route.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home';
  const steps = options.click.map((name) => name.replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
  return [place.slice(0, LONGEST_PLACE), ...steps, options.lang, options.theme, width].join('_');
}

async function press(page: Page, name: string): Promise<void> {
  const controls = (['button', 'link', 'tab', 'menuitem', 'radio', 'checkbox'] as const).map(
    (role) => page.getByRole(role, { name }),
  );
  const anything = controls.reduce((either, control) => either.or(control), page.getByText(name));
  await anything.filter({ visible: true }).first().click();
}

async function takePicture(browser: Browser, address: string, route: string, width: number) {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: Number(options.height) },
    locale: options.lang === 'en' ? 'en-CA' : 'fr-CA',
    timezoneId: 'America/Montreal',
    colorScheme: options.theme === 'dark' ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.on('console', (said) => console.log(`  ${said.type()}: ${said.text()}`));
  page.on('pageerror', (error) => console.log(`  uncaught: ${error.message}`));
  await page.goto(route, { waitUntil: 'networkidle' });
  for (const name of options.click) await press(page, name);
  await page.waitForTimeout(Number(options.wait));
  const path = join(folder, `${nameOf(route, width)}.png`);
  await page.screenshot({ path, fullPage: !options.screen });
  console.log(path);
  await context.close();
}

mkdirSync(folder, { recursive: true });
const build = await copyFreshBuild();
const server = await serveFolder(build.folder, { host: '127.0.0.1', port: 0 });
const browser = await chromium.launch(await browserLaunch());
try {
  for (const route of positionals.length === 0 ? ['#/'] : positionals) {
    for (const width of options.width.split(',').map(Number)) {
      await takePicture(browser, `http://localhost:${server.port}/`, route, width);
    }
  }
} finally {
  await browser.close();
  await server.close();
  build.remove();
}
