import { afterEach, expect, test, vi } from 'vitest';
import { createKeeper, REST } from '../../../src/editor/keeping/keeper.ts';
import { createWorkbench } from '../../../src/editor/workbench/workbench.ts';
import { serialise } from '../../../src/scenario/serialise.ts';
import { fakeScenario } from '../../support/fake-scenario.ts';

afterEach(() => void vi.useRealTimers());

const AT = '2026-11-24T18:00:00.000Z';

function watched(put: () => Promise<void>) {
  vi.useFakeTimers();
  const bench = createWorkbench(serialise(fakeScenario()), 'a.json');
  const keeper = createKeeper('d1', bench, { put, now: () => AT });
  keeper.watch();
  const note = (words: string): void =>
    bench.edit({ name: { fr: 'Note', en: 'Note' } }, (scenario) => {
      scenario.note = words;
    });
  return { keeper, note, undo: () => bench.undo() };
}

test('what is taken back before it was kept is not said to be being kept for ever', async () => {
  const put = vi.fn<() => Promise<undefined>>(async () => undefined);
  const { keeper, note, undo } = watched(put);
  note('a');
  undo();
  await vi.advanceTimersByTimeAsync(REST);
  expect(put).not.toHaveBeenCalled();
  expect(keeper.state()).toEqual({ type: 'kept', at: null });
});

test('taking back what could not be kept leaves the words last kept, and says when they were', async () => {
  let isFull = false;
  const { keeper, note, undo } = watched(async () => {
    if (isFull) throw new Error('full');
  });
  note('a');
  await keeper.keep();
  isFull = true;
  note('b');
  await keeper.keep();
  expect(keeper.state().type).toBe('failed');
  undo();
  await vi.advanceTimersByTimeAsync(REST);
  expect(keeper.state()).toEqual({ type: 'kept', at: AT });
});
