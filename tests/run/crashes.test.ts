import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import { compile } from '../../src/engine/programme.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Outcome } from '../../src/run/outcome.ts';
import { arbitraryHappening, happen } from './arbitrary-deeds.ts';
import { busyScenario } from './busy-scenario.ts';
import { type FragileBrowser, fragileBrowser, type Page } from './fragile-browser.ts';

const scenario = busyScenario();
const happenings = fc.array(arbitraryHappening, { minLength: 1, maxLength: 25 });
/** Turns of the event loop between the last happening and the crash. */
const turns = fc.integer({ min: 0, max: 6 });

async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function everythingKept({ store }: Page): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { logged, committed } = store.getState();
    if (logged === committed) return;
    await turn();
  }
}

/** Plays on a page until it is killed. @returns all that had been accepted by then. */
async function playUntilKilled(
  browser: FragileBrowser,
  run: string,
  all: readonly Parameters<typeof happen>[1][],
  after: number,
): Promise<{ readonly accepted: readonly RunEvent[]; readonly page: Page }> {
  const page = await browser.open(run);
  const accepted: RunEvent[] = [];
  const note = (outcome: Outcome) => {
    if (outcome.type === 'accepted') accepted.push(...outcome.events);
  };
  void page.store.actions.start().then(note);
  for (const one of all) {
    void happen(page, one)?.then(note);
    if (one.type === 'settle') await everythingKept(page);
  }
  for (let left = after; left > 0; left--) await turn();
  page.kill();
  const count = accepted.length;
  await turn();
  expect(accepted).toHaveLength(count);
  return { accepted, page };
}

describe('a page that is killed at any moment', () => {
  it('has lost nothing that was accepted, and the run goes on from its last beat', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, turns, async (all, after) => {
        const browser = fragileBrowser();
        const run = await browser.newRun(scenario);
        const { accepted, page } = await playUntilKilled(browser, run, all, after);
        const { committed } = page.store.getState();
        const atCrash = page.store.run().events;

        const again = await browser.open(run);
        const kept = again.store.run().events;
        expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_event, index) => index));
        for (const event of accepted) expect(kept[event.seq]).toEqual(event);
        expect(kept.slice(0, committed)).toEqual(atCrash.slice(0, committed));
        const { snapshot, view } = again.store.getState();
        expect(replay(compile(scenario), again.store.run())).toEqual(snapshot);
        expect(view.status).not.toBe('running');
      }),
      { numRuns: 80 },
    );
  });

  it('comes back at the second at which it was left', async () => {
    const browser = fragileBrowser();
    const run = await browser.newRun(scenario);
    const page = await browser.open(run);
    await page.store.actions.start();
    page.clock.pass(12_600);
    await everythingKept(page);
    page.kill();
    const again = await browser.open(run);
    const lost = 126_000 - again.store.getState().view.now;
    expect(lost).toBeGreaterThanOrEqual(0);
    expect(lost).toBeLessThanOrEqual(10_000);
  });

  it('that had time to say that it was leaving comes back at the very moment', async () => {
    const browser = fragileBrowser();
    const run = await browser.newRun(scenario);
    const page = await browser.open(run);
    await page.store.actions.start();
    page.clock.pass(12_600);
    page.clock.drift(34);
    page.presence.tell('leaving');
    await everythingKept(page);
    page.kill();
    const again = await browser.open(run);
    expect(again.store.getState().view.now).toBe(126_340);
  });

  it('between a request for the crowd and its answer still gets its crowd', async () => {
    const browser = fragileBrowser();
    const run = await browser.newRun(scenario);
    const page = await browser.open(run, { loadCrowd: () => new Promise(() => undefined) });
    await page.store.actions.start();
    page.clock.pass(5000);
    await everythingKept(page);
    page.kill();
    expect(page.store.run().events.some(({ type }) => type === 'crowdAnswered')).toBe(false);
    const again = await browser.open(run);
    await turn();
    expect(again.store.run().events.filter(({ type }) => type === 'crowdAnswered')).toHaveLength(1);
  });

  it('keeps the words that were being written', async () => {
    const browser = fragileBrowser();
    const run = await browser.newRun(scenario);
    const page = await browser.open(run);
    const draft = { text: 'Bonjour Lé', covers: [], promise: null, evidence: [] };
    page.store.actions.draft('reply/post', draft);
    for (let left = 10; left > 0; left--) await turn();
    page.kill();
    const again = await browser.open(run);
    expect(again.store.getState().desk.drafts).toEqual({ 'reply/post': draft });
  });
});

describe('a tab that writes although another has taken the run over', () => {
  it('is refused, and not one event of the other is lost or overwritten', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, happenings, async (mine, theirs) => {
        const browser = fragileBrowser();
        const run = await browser.newRun(scenario);
        // Both believe that they are the writer: the worst that a claim could do.
        const tabs = [await browser.open(run), await browser.open(run)];
        const accepted: RunEvent[] = [];
        const note = (outcome: Outcome) => {
          if (outcome.type === 'accepted') accepted.push(...outcome.events);
        };
        for (const tab of tabs) void tab.store.actions.start().then(note);
        for (let index = 0; index < Math.max(mine.length, theirs.length); index++) {
          for (const [all, tab] of [[mine, tabs[0]] as const, [theirs, tabs[1]] as const]) {
            const one = all[index];
            if (one !== undefined && tab !== undefined) void happen(tab, one)?.then(note);
          }
          await turn();
        }
        for (let left = 20; left > 0; left--) await turn();
        const third = await browser.open(run);
        const kept = third.store.run().events;
        expect(kept.map(({ seq }) => seq)).toEqual(kept.map((_event, index) => index));
        for (const event of accepted) expect(kept[event.seq]).toEqual(event);
        expect(tabs.filter(({ store }) => store.getState().access === 'writer')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
