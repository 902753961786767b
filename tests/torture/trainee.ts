/*
 * The page that is tortured: a real run over the browser's own database, its locks and its clocks,
 * played by a trainee who never rests. Built for these tests alone; nothing of it is in the app.
 */
import { compile } from '../../src/engine/programme.ts';
import { replay } from '../../src/engine/replay.ts';
import { createBrowserClock } from '../../src/run/browser-clock.ts';
import { createRun, openRun } from '../../src/run/open-run.ts';
import type { Outcome } from '../../src/run/outcome.ts';
import type { RunStore } from '../../src/run/store.ts';
import { openArchive } from '../../src/storage/archive.ts';
import { busyScenario } from '../run/busy-scenario.ts';
import { fakeReading } from '../support/fake-reading.ts';

/** What the interface has told the trainee was sent: its place in the log, and all of it. */
export interface Accepted {
  readonly seq: number;
  readonly event: string;
}

/** What became of a run whose page was killed. */
export interface Finding {
  readonly length: number;
  /** Places in the log that are not where they should be. */
  readonly gaps: number;
  /** What had been accepted and is not there, or not as it was. */
  readonly lost: readonly number[];
  /** What replaying the log said, when it did not go through. */
  readonly broken: string | null;
}

export interface Torture {
  readonly begin: () => Promise<string>;
  readonly examine: (run: string, accepted: readonly Accepted[]) => Promise<Finding>;
  /** Opens the run and never stops playing. Resolves once it has begun. */
  readonly play: (run: string) => Promise<void>;
}

declare global {
  interface Window {
    torture: Torture;
    /** Tells the tests, which outlive this page. */
    tellAccepted: (accepted: readonly Accepted[]) => void;
  }
}

const archive = await openArchive();
// A browser that was killed mends its database first, which on a busy machine takes longer than a page
// waits for it. What is asked here is what the database holds, not what the page does without one.
for (let tries = 0; tries < 10 && archive.keeping().type === 'memory'; tries += 1) {
  await archive.tryDatabaseAgain();
}
const ports = {
  archive,
  clock: createBrowserClock(20),
  loadReader: async () => () => fakeReading(),
};

window.torture = {
  begin: async () =>
    await createRun(
      {
        scenario: busyScenario(),
        settings: { mode: 'practice', allowance: 1, language: 'fr', rate: 1 },
        seed: 7,
      },
      ports,
    ),

  async examine(id, accepted) {
    const run = await archive.runs.open(id);
    if (run === undefined) throw new Error(`There is no run ${id} any more.`);
    const kept = run.events.map((event) => JSON.stringify(event));
    return {
      length: kept.length,
      gaps: run.events.filter(({ seq }, place) => seq !== place).length,
      lost: accepted.filter(({ seq, event }) => kept[seq] !== event).map(({ seq }) => seq),
      broken: broken(() => replay(compile(run.scenario), run)),
    };
  },

  async play(id) {
    const store = await openRun(id, ports);
    if (store === undefined) throw new Error(`There is no run ${id} to play.`);
    const { actions } = store;
    if (store.getState().access === 'readOnly') await actions.takeOver();
    const { status } = store.getState().view;
    tell(await (status === 'ready' ? actions.start() : actions.resume()));
    void keepPlaying(store);
  },
};

function tell(outcome: Outcome): void {
  if (outcome.type !== 'accepted') return;
  window.tellAccepted(
    outcome.events.map((event) => ({ seq: event.seq, event: JSON.stringify(event) })),
  );
}

/** Real ms between two turns: fast, and slow enough that a log can be read again in a moment. */
const PACE = 4;

/** One thing after the other, and now and then several at once. */
async function keepPlaying({ getState, actions }: RunStore): Promise<never> {
  for (let turn = 0; ; turn++) {
    const items = getState().view.items('wall');
    const to = items[turn % items.length] ?? 'post';
    const words = {
      to,
      text: `Bonjour, c’est noté (${turn}).`,
      covers: [],
      promise: null,
    } as const;
    const deeds = [
      actions.reply({ ...words, action: 'reply' }),
      actions.moderate({ action: 'like', item: to, undone: turn % 2 === 1 }),
      ...(turn % 5 === 0 ? [actions.leaveAlone({ item: to, reason: '', undone: false })] : []),
    ];
    for (const deed of deeds) void deed.then(tell);
    if (turn % 3 !== 0) await Promise.all(deeds);
    if (getState().view.status === 'paused') tell(await actions.resume());
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
}

function broken(attempt: () => unknown): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    return String(error);
  }
}
