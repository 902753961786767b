import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '../../src/scoring/score.ts';
import type { ScoreSheet } from '../../src/scoring/sheet.ts';
import { fakeExpectation, fakeInject, fakeScenario, publishes } from '../support/fake-scenario.ts';
import { type FakeRunStore, fakeRunOnAir } from './fake-run-store.ts';

const scenario = fakeScenario({
  injects: [
    fakeInject({ do: [publishes({ id: 'c1' })] }),
    fakeInject({ id: 'i2', trigger: { type: 'time', at: '3m' }, do: [publishes({ id: 'c2' })] }),
  ],
  expectations: [
    fakeExpectation({ id: 'e1', items: ['c1'] }),
    fakeExpectation({ id: 'e2', items: ['c2'] }),
  ],
});

/** Something that stops the world around a run, and how the trainee comes back. */
type Interruption = 'sleep' | 'clockForth' | 'clockBack' | 'hidden';

async function interrupt({ clock, presence, store }: FakeRunStore, what: Interruption) {
  const HOUR = 3_600_000;
  if (what === 'sleep') clock.jump(HOUR, HOUR);
  else if (what === 'clockForth') clock.jump(100, HOUR);
  else if (what === 'clockBack') clock.jump(100, -HOUR);
  else {
    presence.tell('hidden');
    clock.drift(HOUR);
    presence.tell('shown');
  }
  await store.actions.resume();
}

/** Real ms (a tenth of a simulated second each) that pass, and what the trainee does after them. */
interface Turn {
  readonly ms: number;
  readonly deed: 'reply c1' | 'reply c2' | 'leave c2' | 'nothing';
  readonly interruption: Interruption | null;
}

const turns = fc.array(
  fc.record<Turn>({
    ms: fc.integer({ min: 1, max: 60 }).map((beats) => beats * 100),
    deed: fc.constantFrom('reply c1', 'reply c2', 'leave c2', 'nothing'),
    interruption: fc.option(fc.constantFrom('sleep', 'clockForth', 'clockBack', 'hidden')),
  }),
  { minLength: 3, maxLength: 14 },
);

async function act({ store: { actions } }: FakeRunStore, deed: Turn['deed']): Promise<void> {
  const [what, item = ''] = deed.split(' ');
  if (what === 'leave') await actions.leaveAlone({ item, reason: '', undone: false });
  if (what !== 'reply') return;
  const text = 'Bonjour Léa, vous serez remboursée d’ici vendredi. Désolés de l’attente.';
  await actions.reply({ action: 'reply', to: item, text, covers: [], promise: null });
}

async function scoreOf(all: readonly Turn[]): Promise<ScoreSheet> {
  const fake = await fakeRunOnAir({ scenario });
  for (const { ms, deed, interruption } of all) {
    fake.clock.pass(ms);
    if (interruption !== null) await interrupt(fake, interruption);
    await act(fake, deed);
  }
  await fake.store.actions.finish();
  return score(fake.store.getState().programme, fake.store.run());
}

/** Without the numbers of events, which count the interruptions too. */
function told(sheet: ScoreSheet): string {
  return JSON.stringify(sheet, (key, value: unknown) =>
    key === 'event' || key === 'answeredBy' ? undefined : value,
  );
}

test('sleep, a clock that is set and a hidden tab alter no score', async () => {
  let interrupted = 0;
  await fc.assert(
    fc.asyncProperty(turns, async (all) => {
      interrupted += all.filter(({ interruption }) => interruption !== null).length;
      const calm = all.map((turn): Turn => ({ ...turn, interruption: null }));
      expect(told(await scoreOf(all))).toBe(told(await scoreOf(calm)));
    }),
    { numRuns: 60 },
  );
  expect(interrupted).toBeGreaterThan(60);
});
