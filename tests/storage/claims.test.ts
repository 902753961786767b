import { afterEach, describe, expect, it } from 'vitest';
import { claimByChannel } from '../../src/storage/channel-claim.ts';
import type { Claim } from '../../src/storage/claim.ts';
import { claimByLock, type Locks } from '../../src/storage/lock-claim.ts';
import { FakeLocks } from './fake-locks.ts';

let runs = 0;
const open: Claim[] = [];

/** How tabs of one browser claim one run. */
const ways: Record<string, () => () => Promise<Claim>> = {
  'by Web Locks': () => {
    const locks: Locks = new FakeLocks();
    return () => claimByLock('run', locks);
  },
  'by messages between tabs': () => {
    const name = `claims-${runs++}`;
    return () => claimByChannel(name);
  },
};

describe.each(Object.entries(ways))('%s', (_name, browser) => {
  afterEach(async () => {
    await Promise.all(open.splice(0).map((claim) => claim.release()));
  });
  const tabs = () => {
    const claim = browser();
    return async () => {
      const tab = await claim();
      open.push(tab);
      return tab;
    };
  };

  it('the first tab writes, and the second may only read', async () => {
    const tab = tabs();
    const first = await tab();
    const second = await tab();
    expect([first.access, second.access]).toEqual(['writer', 'readOnly']);
  });

  it('of tabs that ask at the same moment, exactly one writes', async () => {
    const tab = tabs();
    const all = await Promise.all([tab(), tab(), tab(), tab()]);
    expect(all.filter(({ access }) => access === 'writer')).toHaveLength(1);
  });

  it('a tab that asks while another is still asking does not become a second writer', async () => {
    const tab = tabs();
    const first = tab();
    await soon(80);
    const all = await Promise.all([first, tab()]);
    expect(all.filter(({ access }) => access === 'writer')).toHaveLength(1);
  });

  it('a second tab that takes over writes, and the first is told that it no longer does', async () => {
    const tab = tabs();
    const first = await tab();
    const second = await tab();
    let told = 0;
    first.onLost(() => told++);
    await second.takeOver();
    await until(() => told > 0);
    expect([first.access, second.access, told]).toEqual(['readOnly', 'writer', 1]);
  });

  it('the run can be taken back again', async () => {
    const tab = tabs();
    const first = await tab();
    const second = await tab();
    await second.takeOver();
    await until(() => first.access === 'readOnly');
    await first.takeOver();
    await until(() => second.access === 'readOnly');
    expect(first.access).toBe('writer');
  });

  it('once the writer is gone, the next tab that asks writes', async () => {
    const tab = tabs();
    const first = await tab();
    await first.release();
    expect((await tab()).access).toBe('writer');
  });

  it('taking over what one has already changes nothing', async () => {
    const tab = tabs();
    const first = await tab();
    await first.takeOver();
    expect(first.access).toBe('writer');
  });
});

async function soon(ms = 5): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await soon();
}
