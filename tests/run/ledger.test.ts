import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/engine/event.ts';
import { createLedger } from '../../src/run/ledger.ts';
import { fakeJournal } from './fake-ports.ts';

const event = (seq: number): RunEvent => ({
  type: 'clockAdvanced',
  seq,
  at: seq,
  by: 'system',
  ms: 1,
});
const standing = () => ({ now: 0, ended: false });

/** Lets everything that can go on go on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

function fakeLedger(kept: readonly RunEvent[] = [], atOnce = false) {
  const journal = fakeJournal({ atOnce });
  const commits: number[] = [];
  const ledger = createLedger(journal, kept, standing, (count) => commits.push(count));
  return { journal, commits, ledger };
}

describe('the log of a run in progress', () => {
  it('says that an event is kept only once it is', async () => {
    const { journal, ledger, commits } = fakeLedger();
    let kept = false;
    void ledger.append([event(0)]).then(() => (kept = true));
    await settle();
    expect([kept, ledger.committed(), ledger.events.length]).toEqual([false, 0, 1]);
    journal.commit();
    await settle();
    expect([kept, ledger.committed(), commits]).toEqual([true, 1, [1]]);
  });

  it('writes together what came while a write was under way', async () => {
    const { journal, ledger } = fakeLedger();
    const all = Promise.all([0, 1, 2, 3].map((seq) => ledger.append([event(seq)])));
    await settle();
    journal.commit();
    await settle();
    journal.commit();
    await all;
    expect(journal.writes).toEqual([1, 3]);
    expect(journal.kept.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
  });

  it('goes on from the events that were kept before', async () => {
    const { journal, ledger } = fakeLedger([event(0), event(1)], true);
    await ledger.append([event(2)]);
    expect(journal.kept).toEqual([event(2)]);
    expect(ledger.events).toHaveLength(3);
  });

  it('asked to keep nothing, waits for what is under way', async () => {
    const { journal, ledger } = fakeLedger();
    let done = false;
    void ledger.append([event(0)]);
    void ledger.append([]).then(() => (done = true));
    await settle();
    expect(done).toBe(false);
    journal.commit();
    await settle();
    expect(done).toBe(true);
  });

  it('with nothing to keep and nothing under way, is done at once', async () => {
    const { ledger } = fakeLedger();
    await expect(ledger.append([])).resolves.toBeUndefined();
  });

  it('refused once, tells everybody who waits, and takes nothing more', async () => {
    const { journal, ledger } = fakeLedger();
    const first = ledger.append([event(0)]);
    const second = ledger.append([event(1)]);
    const outcomes = Promise.allSettled([first, second]);
    await settle();
    journal.refuse();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(ledger.append([event(2)])).rejects.toThrow('Somebody else');
    expect(journal.writes).toHaveLength(1);
  });
});
