import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { compile } from '../../src/engine/programme.ts';
import { playNamed } from '../../src/rehearsal/derived-plays.ts';
import { exportedRunOf } from '../../src/rehearsal/exported-run.ts';
import { load } from '../../src/scenario/load.ts';
import { root } from '../../tools/folders.ts';
import { HOSTILE } from '../support/hostile-texts.ts';
import { poisoned } from '../support/poisoned.ts';
import { expect, test } from './studio.ts';

/** The festival, with hostile words in every text of it: people, rules, replies, endings. */
const file = join(root, 'scenarios', 'le-festival-sous-lorage.json');
const { scenario: hostile, texts } = poisoned(JSON.parse(readFileSync(file, 'utf8')));
const text = JSON.stringify(hostile);

async function openFile(page: Page, name: string, contents: string): Promise<void> {
  await page.goto('./?#/');
  const buffer = Buffer.from(contents);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Every script among the words sets this. Violations of the policy fail the test by themselves. */
async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'owned'))).toBeUndefined();
}

/** A whole run is replayed, read and scored again before it is taken in. */
const patient = { timeout: 40_000 };

test.setTimeout(120_000);

test('a scenario full of hostile words is played as words', async ({ page }) => {
  await openFile(page, 'hostile.json', text);
  await expect(page.getByText('hostile.json est au programme')).toBeVisible(patient);
  await page.goto('./#/s/le-festival-sous-lorage?allow=none&lang=fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.get('title.fr') ?? '');
  await page.getByRole('button', { name: 'Passer en ondes' }).click();
  const next = page.getByRole('button', { name: 'Suite', exact: true });
  for (let turn = 0; turn < 12; turn++) await next.click();
  await expect(page.getByRole('article').first()).toBeVisible();

  const reply = HOSTILE.join(' ');
  await page.keyboard.press('n');
  await page.keyboard.press('r');
  const box = page.locator('textarea').first();
  await box.fill(reply);
  await page.getByRole('button', { name: /^(Publier la réponse|Envoyer en privé)$/ }).click();
  await expect(page.getByText('window.owned=14').first()).toBeVisible();
  for (const place of ['2', '3', '4', '5', '6', '1']) {
    await page.keyboard.press(place);
    await expect(page.getByRole('main')).toBeVisible();
  }
  await expectNothingRan(page);
});

test('a run full of hostile words is opened, debriefed and replayed as words', async ({ page }) => {
  const { scenario } = load(text, { file: 'hostile.json' });
  if (scenario === undefined) throw new Error('The hostile scenario does not load.');
  const programme = compile(scenario);
  const play = playNamed(programme, 'exemplary', { seed: 1, language: 'fr' });
  expect(play.events.length).toBeGreaterThan(20);
  const run = exportedRunOf(programme, play, 'hostile-run');
  await openFile(page, 'run.json', JSON.stringify(run));
  await expect(page.getByText(/run\.json a été relu/)).toBeVisible(patient);
  await page.goto('./#/run/hostile-run/debrief');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expectNothingRan(page);
  await page.goto('./#/run/hostile-run/replay?at=40:00');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectNothingRan(page);
});
