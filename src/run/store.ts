import { createStore, type StoreApi } from 'zustand/vanilla';
import { cleanCommand, cleanWords } from '../engine/clean-words.ts';
import type { Command } from '../engine/command.ts';
import type { Programme } from '../engine/programme.ts';
import type { Run } from '../engine/run.ts';
import { wordsToRead } from '../rehearsal/words-to-read.ts';
import type { Desk } from '../storage/desks.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { RunActions } from './actions.ts';
import { type Clockwork, createClockwork } from './clockwork.ts';
import { type Conductor, createConductor } from './conductor.ts';
import { createCrowdDesk } from './crowd-desk.ts';
import { createDeeds } from './deeds.ts';
import { createDeskKeeper } from './desk-keeper.ts';
import { aboutOf, type DraftSubject } from './draft-subject.ts';
import { createFollower } from './follower.ts';
import { arrivalsOf, dueIn, momentOf, paceOf } from './moment.ts';
import type { Outcome } from './outcome.ts';
import type { RunPorts } from './ports.ts';
import { type Reopened, reopen, type Step } from './stage.ts';
import type { RunNotice, RunState } from './state.ts';

/** A run in progress. Subscribe to it with any binding of zustand's vanilla stores. */
export interface RunStore
  extends Pick<StoreApi<RunState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: RunActions;
  /** The whole run as it stands, to be scored, shown or exported. */
  run(): Run;
  /** Puts what has passed into the log and lets go of clock and claim. Resolves once all is kept. */
  close(): Promise<void>;
}

/** What a store starts from. */
export interface RunStart {
  readonly programme: Programme;
  /** The run as it was kept, its cast named; its log may be empty. */
  readonly run: Run;
  readonly desk: Desk;
}

/**
 * Opens a run. Every change goes the same way: command, decision, events, step, log; the state shows
 * it at once, and the promise of an action resolves when it is kept. A run that was on air when its
 * page went away comes back paused, at the second at which it was left.
 */
export function createRunStore(start: RunStart, ports: RunPorts): RunStore {
  const { programme, run } = start;
  const reopened = reopen(programme, run, run.events);
  const store = createStore<RunState>(() => openingState(start, reopened, ports));
  const { getState, setState } = store;

  const notify = (notice: RunNotice) =>
    setState(({ notices }) => ({ notices: [...notices, notice] }));
  const desk = createDeskKeeper(store, ports.desk);
  const conductor = createConductor({
    programme,
    run,
    store,
    journal: ports.journal,
    onStep: ({ effects }: Step) => {
      desk.arrive(arrivalsOf(getState(), effects));
      clockwork.adjust();
      askCrowd(effects.filter((effect) => effect.type === 'requestCrowd'));
    },
    onLost: () => {
      clockwork.adjust();
      notify({ type: 'takenOver' });
    },
  });
  const askCrowd = createCrowdDesk(programme, ports.loadCrowd, conductor.act, () =>
    notify({ type: 'crowdMissing' }),
  );
  const clockwork = clockworkFor(store, conductor, ports, notify);
  ports.claim.onLost(conductor.lose);
  const isReading = () => getState().access === 'readOnly';
  const stopFollowing = createFollower(ports.journal, isReading, (more) => conductor.follow(more));

  async function dispatch(command: Command | (() => Command)): Promise<Outcome> {
    clockwork.catchUp();
    const asked = typeof command === 'function' ? command() : command;
    return await conductor.act(cleanCommand(asked)).outcome;
  }

  /** Reads words as the log will hold them. */
  function read(text: string, subject: DraftSubject): Reading {
    const { view } = getState();
    const request = wordsToRead(programme, view, cleanWords(text), aboutOf(subject, view));
    return ports.read({ ...request, phrases: programme.scenario.phrases });
  }

  /** Nobody was there between the last event and now. */
  function comeBack(requests: Reopened['requests']) {
    if (getState().access === 'readOnly') return;
    askCrowd(requests);
    if (getState().view.status === 'running') conductor.act(pausing('gap'));
  }

  comeBack(reopened.requests);
  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    actions: {
      ...createDeeds(getState, dispatch, read),
      readDraft: read,
      draft: desk.draft,
      markSeen: desk.markSeen,
      keepSearches: desk.keepSearches,
      dismiss: (notice) => setState(({ notices }) => ({ notices: without(notices, notice) })),
      async takeOver() {
        await ports.claim.takeOver();
        comeBack(conductor.restart(await ports.journal.read()));
      },
    },
    run: () => ({ ...run, events: [...conductor.log()] }),
    async close() {
      clockwork.close();
      await conductor.settled();
      stopFollowing();
      await ports.claim.release();
    },
  };
}

function openingState(
  { programme, run, desk }: RunStart,
  { snapshot }: Reopened,
  { claim }: RunPorts,
): RunState {
  return {
    runId: run.id,
    programme,
    settings: run.settings,
    cast: run.cast ?? {},
    ...momentOf(programme, snapshot, run.settings.allowance),
    access: claim.access,
    logged: run.events.length,
    committed: run.events.length,
    desk,
    notices: [],
  };
}

function clockworkFor(
  { getState, setState }: StoreApi<RunState>,
  { act }: Conductor,
  { clock, presence }: RunPorts,
  notify: (notice: RunNotice) => void,
): Clockwork {
  return createClockwork({
    clock,
    presence,
    rate: () => paceOf(getState(), clock.speed),
    dueIn: () => dueIn(getState()),
    onBeat: (ms) => void act({ type: 'advance', by: 'system', ms }),
    onMove: (carried) => setState(({ view }) => ({ now: view.now + Math.floor(carried) })),
    onGap: (gap) => {
      act({ type: 'reportGap', by: 'system', ...gap });
      act(pausing('gap'));
      notify({ type: 'gap', gap });
    },
    onHidden: () => {
      act(pausing('hidden'));
      notify({ type: 'hidden' });
    },
  });
}

function pausing(reason: 'gap' | 'hidden'): Command {
  return { type: 'pause', by: 'system', reason };
}

function without(notices: readonly RunNotice[], notice: RunNotice): readonly RunNotice[] {
  return notices.filter((one) => one !== notice);
}
