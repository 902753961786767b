/** `npm run icons`: draws the icons of the installed app from `public/favicon.svg`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from './browser.ts';
import { root } from './folders.ts';

const drawing = readFileSync(join(root, 'public', 'favicon.svg'), 'utf8');

/** The glass of the lamp, to the very edge. */
const glass = '#1b1614';

/**
 * Where a system cuts an icon to a shape of its own and promises to keep a circle of 80 % of the width,
 * the frame of the drawing goes and the lamp stays alone on its glass.
 */
const icons = [
  { file: 'icon-192.png', size: 192, framed: true },
  { file: 'icon-512.png', size: 512, framed: true },
  { file: 'icon-maskable-512.png', size: 512, framed: false },
  { file: 'apple-touch-icon.png', size: 180, framed: false },
];

const browser = await chromium.launch(await browserLaunch());
const page = await browser.newPage();
for (const { file, size, framed } of icons) {
  await page.setViewportSize({ width: size, height: size });
  const cut = framed ? '' : `body { background: ${glass} } rect { display: none }`;
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block } ${cut}</style>${drawing}`,
  );
  const path = join(root, 'public', 'icons', file);
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
await browser.close();
