import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText } from 'unpdf';
import { compile } from '../../src/engine/programme.ts';
import { playNamed } from '../../src/rehearsal/derived-plays.ts';
import { exportedRunOf } from '../../src/rehearsal/exported-run.ts';
import { load } from '../../src/scenario/load.ts';
import { expect, test } from './studio.ts';

/** A busy run is long to score, to print and to look over. */
test.describe.configure({ timeout: 120_000 });

const file = join(import.meta.dirname, '../../scenarios/le-festival-sous-lorage.json');

/** A run of the shipped crisis as most people play it the first time. */
function typicalRun() {
  const { scenario } = load(readFileSync(file, 'utf8'), { file });
  if (scenario === undefined) throw new Error('The shipped crisis does not load.');
  const programme = compile(scenario);
  const play = playNamed(programme, 'typical', { seed: 1, language: 'fr' });
  return { ...exportedRunOf(programme, play, 'typical'), pseudonym: 'Camille' };
}

const words = 'Bonjour Huguette, on a bien hâte de vous accueillir. Gardez vos souliers au sec!';

/** Plays the festival for a moment, answers once, and goes off the air. */
async function playBriefly(page: Page): Promise<void> {
  await page.goto('./#/s/le-festival-sous-lorage?lang=fr&seed=7');
  await page.getByRole('textbox', { name: 'Nom affiché au débreffage' }).fill('Camille');
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  const comment = page.getByRole('article', { name: /Huguette Lacasse/ }).first();
  await comment.getByRole('button', { name: 'Répondre' }).click();
  const publish = page.getByRole('button', { name: 'Publier la réponse' });
  await expect(async () => {
    await page.getByRole('textbox', { name: /Répon/ }).fill(words);
    await expect(publish).toBeEnabled({ timeout: 2000 });
  }).toPass();
  await publish.click();
  await expect(page.getByText('Envoi…')).toHaveCount(0);
  await page.getByRole('button', { name: 'Terminer', exact: true }).click();
  await page.getByRole('button', { name: 'Quitter les ondes' }).click();
  await page.getByRole('button', { name: 'Passer au débreffage' }).click();
  await expect(page.getByRole('heading', { name: 'Avant de voir vos notes' })).toBeVisible();
}

test('whoever played places themselves first, and their run opens elsewhere with what they said', async ({
  browser,
  page,
  expectAccessible,
}) => {
  await playBriefly(page);
  await expect(page.getByText(/^Vous avez arrêté à/)).toBeVisible();
  await expectAccessible();
  await page.getByRole('slider', { name: /^Ton/ }).fill('90');
  await page.getByRole('textbox', { name: /En une phrase/ }).fill('Trop court pour juger.');
  await page.getByRole('button', { name: 'Voir le débreffage' }).click();
  await expect(page.getByRole('heading', { name: 'Ce qui a été observé' })).toBeVisible();
  await expect(page.getByText('Trop court pour juger.')).toBeVisible();
  const question = page.getByRole('textbox', { name: /Qu’est-ce qui a bien fonctionné/ });
  await question.fill('J’ai répondu à Huguette.');
  await question.blur();
  await expect(page.getByText('Enregistré')).toBeVisible();
  await page.reload();
  await expect(question).toHaveValue('J’ai répondu à Huguette.');
  await expect(page.getByRole('heading', { name: 'Avant de voir vos notes' })).toHaveCount(0);

  const file = await downloaded(page, 'L’exercice entier (JSON)');
  expect(file.name).toMatch(/^le-festival-sous-lorage_\d{4}-\d\d-\d\d_Camille\.json$/);
  const elsewhere = await (await browser.newContext({ locale: 'fr-CA' })).newPage();
  await elsewhere.goto(page.url().replace(/#.*/, ''));
  await elsewhere.locator('input[type=file]').setInputFiles(file.path);
  await expect(elsewhere.getByText(/a été relu/)).toBeVisible();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByText('Trop court pour juger.')).toBeVisible();
  await expect(elsewhere.getByText('Camille', { exact: true })).toBeVisible();
  await elsewhere.context().close();
});

test('an instructor corrects a run that was handed in, and takes its scores away', async ({
  page,
  expectAccessible,
}) => {
  await openHandedIn(page);
  await page.getByRole('button', { name: 'Corriger cette note' }).click();
  await page.getByRole('textbox', { name: 'Votre nom' }).fill('Mme Roy');
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('link', { name: 'Voir le message' }).first().click();
  const opened = page.getByRole('article').filter({
    has: page.getByRole('button', { expanded: true }),
  });
  await opened
    .getByRole('button', { name: /^Corriger la ligne/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Points' }).fill('0,2');
  await page.getByRole('textbox', { name: 'Raison' }).fill('Vu en classe.');
  await expectAccessible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText(/1 ligne corrigée/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/1 ligne corrigée/)).toBeVisible();

  const table = await downloaded(page, 'Le détail des points (CSV)');
  expect(table.name).toMatch(/_Camille-evidence\.csv$/);
  expect(readFileSync(table.path, 'utf8')).toMatch(/;Mme Roy;.*;Vu en classe\.;/);
  const book = await downloaded(page, 'Un classeur (XLSX)');
  const sheets = unzipSync(new Uint8Array(readFileSync(book.path)));
  const lines = sheets['xl/worksheets/sheet3.xml'];
  expect(lines === undefined ? '' : strFromU8(lines)).toContain('Vu en classe.');
});

test('a busy run is read on a phone in the dark, gone through by its links, and printed whole', async ({
  page,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openHandedIn(page);
  await page.getByRole('link', { name: 'Voir le message' }).first().click();
  const opened = page.getByRole('article').getByRole('button', { expanded: true }).first();
  await expect(opened).toBeFocused();
  await expect(opened).toBeInViewport();
  await page.getByRole('button', { name: 'Sommaire' }).click();
  await page.getByRole('menuitem', { name: 'Charge de travail' }).click();
  await expect(page.getByRole('heading', { name: 'Charge de travail' })).toBeInViewport();
  await expectAccessible();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);

  await page.setViewportSize({ width: 1280, height: 800 });
  const paper = await extractText(new Uint8Array(await page.pdf({ format: 'Letter' })));
  expect(paper.totalPages).toBeGreaterThan(5);
  expect(paper.totalPages).toBeLessThan(40);
  for (const text of paper.text) expect(text).toContain('Le festival sous l’orage');
  const whole = paper.text.join('\n').replaceAll(/\s+/g, ' ');
  for (const told of ['Camille', 'Ce qui a été observé', 'Le détail des points', 'Un modèle']) {
    expect(whole).toContain(told);
  }
  for (const control of ['Tout ouvrir', 'Exporter']) expect(whole).not.toContain(control);
});

/** Opens the file of a run that somebody handed in, and its debrief. */
async function openHandedIn(page: Page): Promise<void> {
  await page.goto('./#/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(typicalRun())),
  });
  await expect(page.getByText(/a été relu/)).toBeVisible();
  await page.goto('./#/run/typical/debrief');
  await expect(page.getByRole('heading', { name: 'Ce qui a été observé' })).toBeVisible();
}

/** Takes away one of the files of the debrief. */
async function downloaded(page: Page, what: string): Promise<{ name: string; path: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: what }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), path: await download.path() };
}
