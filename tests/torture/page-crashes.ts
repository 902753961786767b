import { type BrowserContext, expect } from '@playwright/test';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { Victim } from './victim.ts';

/** A run is left for a new one after so many crashes: its log grows, and what is sought does not. */
const CRASHES_A_RUN = 10;

/** The page may play for so long (real ms) before it is killed. */
const LONGEST_LIFE = 160;

/**
 * Kills a page that plays, again and again, at moments drawn from the seed; each time, the page that
 * comes after it looks for everything that had been accepted.
 *
 * @returns how many events had been accepted in all.
 */
export async function crashPages(
  context: BrowserContext,
  address: string,
  { crashes, seed }: { readonly crashes: number; readonly seed: number },
): Promise<number> {
  const random = xoroshiro128plus(seed);
  const victim = new Victim(context, address);
  let accepted = 0;
  let page = await victim.open();
  for (let crash = 0; crash < crashes; crash++) {
    if (crash % CRASHES_A_RUN === 0) {
      accepted += victim.accepted;
      await victim.begin(page);
    }
    await victim.playAndCrash(page, uniformInt(random, 0, LONGEST_LIFE));
    page = await victim.open();
    const { length, ...damage } = await victim.examine(page);
    expect({ crash, ...damage }, `seed ${seed}`).toEqual({
      crash,
      gaps: 0,
      lost: [],
      broken: null,
    });
    expect(length, `seed ${seed}, crash ${crash}`).toBeGreaterThanOrEqual(victim.accepted);
  }
  return accepted + victim.accepted;
}
