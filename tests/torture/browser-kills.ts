import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect } from '@playwright/test';
import { browserLaunch } from '../../tools/browser.ts';
import { Victim } from './victim.ts';

/** A browser with a profile on the disk, which is there again when it is started anew. */
interface Mortal {
  readonly browser: Browser;
  readonly process: ChildProcess;
}

async function start(profile: string): Promise<Mortal> {
  const { executablePath = '', args = [], env } = await browserLaunch();
  const browser = spawn(
    executablePath,
    [...args, '--headless=new', `--user-data-dir=${profile}`, '--remote-debugging-port=0'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return { process: browser, browser: await chromium.connectOverCDP(await addressOf(browser)) };
}

/** The browser says on its error output where it can be reached. */
async function addressOf(browser: ChildProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const [, address] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`The browser did not start.\n${said}`)));
  });
}

/** No signal that can be caught, no goodbye: as when the power fails. */
async function kill({ process: browser }: Mortal): Promise<void> {
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill('SIGKILL');
  await gone;
}

/** Kills a whole browser while a run is played in it, and looks for what had been accepted. */
export async function killBrowsers(address: string, lives: readonly number[]): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), 'en-ondes-profile-'));
  let accepted = 0;
  try {
    for (const life of lives) {
      const doomed = await start(profile);
      const [context] = doomed.browser.contexts();
      if (context === undefined) throw new Error('The browser has no window.');
      const victim = new Victim(context, address);
      const page = await victim.open();
      await victim.begin(page);
      await victim.play(page);
      await page.waitForTimeout(life);
      await kill(doomed);
      const next = await start(profile);
      const [heirs] = next.browser.contexts();
      if (heirs === undefined) throw new Error('The browser has no window.');
      const heir = await victim.moveTo(heirs).open();
      const { length, ...damage } = await victim.examine(heir);
      expect({ life, ...damage }).toEqual({ life, gaps: 0, lost: [], broken: null });
      expect(length).toBeGreaterThanOrEqual(victim.accepted);
      accepted += victim.accepted;
      await kill(next);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return accepted;
}
