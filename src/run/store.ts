import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../engine/command.ts';
import type { RunEvent } from '../engine/event.ts';
import type { Programme } from '../engine/programme.ts';
import type { Run } from '../engine/run.ts';
import type { Desk } from '../storage/desks.ts';
import type { RunActions } from './actions.ts';
import { type Clockwork, createClockwork } from './clockwork.ts';
import { createCrowdDesk } from './crowd-desk.ts';
import { createDeeds } from './deeds.ts';
import { withArrivals, withDraft, withSeen } from './desk.ts';
import { createDeskSaver } from './desk-saver.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { arrivalsOf, dueIn, momentOf, paceOf } from './moment.ts';
import type { Outcome } from './outcome.ts';
import type { RunPorts } from './ports.ts';
import { perform, reopen, type Step } from './stage.ts';
import type { RunNotice, RunState } from './state.ts';
import { wordsToRead } from './words.ts';

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
  /** The run as it was kept; its log may be empty. */
  readonly run: Run;
  readonly desk: Desk;
}

/**
 * Opens a run. Every change goes the same way: command, decision, events, step, log; the state shows
 * it at once, and the promise of an action resolves when it is kept. A run that was on air when its
 * page went away comes back paused, at the second at which it was left.
 */
export function createRunStore({ programme, run, desk }: RunStart, ports: RunPorts): RunStore {
  const reopened = reopen(programme, run, run.events);
  const store = createStore<RunState>(() => ({
    runId: run.id,
    programme,
    settings: run.settings,
    ...momentOf(programme, reopened.snapshot, run.settings.allowance),
    access: ports.claim.access,
    logged: run.events.length,
    committed: run.events.length,
    desk,
    notices: [],
  }));
  const { getState, setState } = store;
  const saveDesk = createDeskSaver(ports.desk);
  let ledger = newLedger(run.events);

  function newLedger(kept: readonly RunEvent[]): Ledger {
    return createLedger(ports.journal, kept, standing, (committed) => setState({ committed }));
  }

  function standing() {
    const { view } = getState();
    return { now: view.now, ended: view.status === 'ended' };
  }

  function notify(notice: RunNotice) {
    setState(({ notices }) => ({ notices: [...notices, notice] }));
  }

  function changeDesk(change: (desk: Desk) => Desk) {
    const before = getState().desk;
    const after = change(before);
    if (after === before) return;
    setState({ desk: after });
    saveDesk(after);
  }

  /** The one way in which a run moves. The promise tells when it is kept. */
  function take(step: Step): Promise<void> {
    const kept = ledger.append(step.events);
    setState({
      ...momentOf(programme, step.snapshot, run.settings.allowance),
      logged: ledger.events.length,
    });
    changeDesk((now) => withArrivals(now, arrivalsOf(getState(), step.effects)));
    crowd.receive(step.effects.filter((effect) => effect.type === 'requestCrowd'));
    return kept;
  }

  function act(command: Command): { readonly kept: Promise<Outcome>; readonly taken: boolean } {
    if (getState().access === 'readOnly') {
      return { taken: false, kept: Promise.resolve({ type: 'readOnly' }) };
    }
    const step = perform(programme, getState().snapshot, command);
    if ('refusal' in step) {
      return { taken: false, kept: Promise.resolve({ type: 'refused', refusal: step.refusal }) };
    }
    const accepted: Outcome = { type: 'accepted', events: step.events };
    const kept = take(step).then(() => accepted, lose);
    clockwork.adjust();
    return { taken: true, kept };
  }

  /** Somebody else has written to this run: what is shown here is no longer the run. */
  function lose(): Outcome {
    if (getState().access === 'writer') {
      setState({ access: 'readOnly' });
      notify({ type: 'takenOver' });
      clockwork.adjust();
    }
    return { type: 'readOnly' };
  }

  /** What the system does by itself: whether it was kept shows in the state. */
  function actAlone(command: Command): boolean {
    const { kept, taken } = act(command);
    void kept;
    return taken;
  }

  async function dispatch(command: Command | (() => Command)): Promise<Outcome> {
    clockwork.catchUp();
    const { kept, taken } = act(typeof command === 'function' ? command() : command);
    if (taken) crowd.offer();
    return await kept;
  }

  function waitFor(reason: 'gap' | 'hidden') {
    actAlone({ type: 'pause', by: 'system', reason });
  }

  const crowd = createCrowdDesk(programme, ports.loadCrowd, actAlone, () =>
    notify({ type: 'crowdMissing' }),
  );
  const clockwork: Clockwork = createClockwork({
    clock: ports.clock,
    presence: ports.presence,
    rate: () => paceOf(getState(), ports.clock.speed),
    dueIn: () => dueIn(getState()),
    onBeat: (ms) => void actAlone({ type: 'advance', by: 'system', ms }),
    onMove: (carried) => setState(({ view }) => ({ now: view.now + Math.floor(carried) })),
    onGap: (gap) => {
      actAlone({ type: 'reportGap', by: 'system', ...gap });
      waitFor('gap');
      notify({ type: 'gap', gap });
    },
    onHidden: () => {
      waitFor('hidden');
      notify({ type: 'hidden' });
    },
  });
  ports.claim.onLost(() => void lose());

  /** Nobody was there between the last event and now. */
  function comeBack(requests: Parameters<typeof crowd.receive>[0]) {
    if (getState().access === 'readOnly') return;
    crowd.receive(requests);
    if (getState().view.status === 'running') waitFor('gap');
  }

  async function takeOver() {
    await ports.claim.takeOver();
    const events = await ports.journal.read();
    const { snapshot, requests } = reopen(programme, run, events);
    ledger = newLedger(events);
    setState((state) => ({
      ...momentOf(programme, snapshot, run.settings.allowance),
      access: 'writer',
      logged: events.length,
      committed: events.length,
      notices: state.notices.filter((notice) => notice.type !== 'takenOver'),
    }));
    comeBack(requests);
  }

  const actions: RunActions = {
    ...createDeeds(getState, dispatch, (text, about) =>
      ports.read(wordsToRead(programme, getState().view, text, about)),
    ),
    draft: (key, draft) => changeDesk((now) => withDraft(now, key, draft)),
    markSeen: (items) => changeDesk((now) => withSeen(now, items)),
    dismiss: (notice) =>
      setState(({ notices }) => ({ notices: notices.filter((one) => one !== notice) })),
    takeOver,
  };
  comeBack(reopened.requests);

  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    actions,
    run: () => ({ ...run, events: [...ledger.events] }),
    async close() {
      clockwork.close();
      await ledger.append([]).catch(() => undefined);
      await ports.claim.release();
    },
  };
}
