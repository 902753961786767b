import { afterEach, describe, expect, test, vi } from 'vitest';
import { createKeeper, REST } from '../../../src/editor/keeping/keeper.ts';
import { createWorkbench } from '../../../src/editor/workbench/workbench.ts';
import { serialise } from '../../../src/scenario/serialise.ts';
import type { Draft } from '../../../src/storage/drafts.ts';
import { fakeScenario } from '../../support/fake-scenario.ts';

afterEach(() => void vi.useRealTimers());

const name = { fr: 'Note', en: 'Note' };

/** A bench whose changes are kept in a list, or refused. */
function kept(refuse: () => boolean = () => false) {
  vi.useFakeTimers();
  const drafts: Draft[] = [];
  const bench = createWorkbench(serialise(fakeScenario()), 'a.json');
  const keeper = createKeeper('d1', bench, {
    put: async (draft) => {
      if (refuse()) throw new Error('full');
      drafts.push(draft);
    },
    now: () => '2026-11-24T18:00:00.000Z',
  });
  const write = (note: string): void =>
    bench.edit({ name }, (scenario) => {
      scenario.note = note;
    });
  return { bench, keeper, drafts, write };
}

describe('what is written', () => {
  test('is kept a moment after the last change, once', async () => {
    const { keeper, drafts, write } = kept();
    keeper.watch();
    write('a');
    write('ab');
    expect(keeper.state()).toEqual({ type: 'keeping' });
    expect(drafts).toEqual([]);
    await vi.advanceTimersByTimeAsync(REST);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.text).toContain('"ab"');
    expect(keeper.state()).toEqual({ type: 'kept', at: '2026-11-24T18:00:00.000Z' });
  });

  test('is kept at once when it is no longer watched', async () => {
    const { keeper, drafts, write } = kept();
    const leave = keeper.watch();
    write('a');
    leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts).toHaveLength(1);
  });

  test('and could not be kept is said, and tried again with the next change', async () => {
    let full = true;
    const { keeper, drafts, write } = kept(() => full);
    keeper.watch();
    write('a');
    await vi.advanceTimersByTimeAsync(REST);
    expect(keeper.state()).toEqual({ type: 'failed', message: 'full' });
    full = false;
    write('ab');
    await vi.advanceTimersByTimeAsync(REST);
    expect(drafts.map(({ text }) => text.includes('"ab"'))).toEqual([true]);
  });

  test('and taken back to what is kept already writes nothing', async () => {
    const { bench, keeper, drafts, write } = kept();
    keeper.watch();
    write('a');
    bench.undo();
    await vi.advanceTimersByTimeAsync(REST);
    expect(drafts).toEqual([]);
    expect(keeper.state()).toEqual({ type: 'kept', at: null });
  });
});
