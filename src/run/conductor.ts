import type { StoreApi } from 'zustand/vanilla';
import type { Command } from '../engine/command.ts';
import type { RunEvent } from '../engine/event.ts';
import type { Programme } from '../engine/programme.ts';
import { type Refusal, refusal } from '../engine/refusal.ts';
import type { Run } from '../engine/run.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { momentOf } from './moment.ts';
import type { Outcome } from './outcome.ts';
import type { CrowdRequest, JournalPort, Standing } from './ports.ts';
import { goOn, perform, reopen, type Step } from './stage.ts';
import type { RunState } from './state.ts';

/** What was done at once about a command, and what will have become of it. */
export interface Acted {
  readonly taken: boolean;
  /** Never rejects. */
  readonly outcome: Promise<Outcome>;
}

/** Moves a run: the only one who does. */
export interface Conductor {
  /** Decides, steps, logs and shows, all at once; the outcome comes when the log is kept. */
  readonly act: (command: Command) => Acted;
  /** This tab may no longer write. */
  readonly lose: () => void;
  /** Starts again from the log as it is kept. @returns crowds asked for that have not come yet. */
  restart(kept: readonly RunEvent[]): readonly CrowdRequest[];
  /** Shows the log as another tab has kept it; for a tab that only reads. */
  follow(kept: readonly RunEvent[]): void;
  /** The log so far; whoever holds it sees it grow. */
  log(): readonly RunEvent[];
  /** Resolves once everything so far is kept, or cannot be. */
  settled(): Promise<void>;
}

export interface ConductorPorts {
  readonly programme: Programme;
  readonly run: Run;
  readonly store: StoreApi<RunState>;
  readonly journal: JournalPort;
  /** The run has moved; the state shows it already. */
  readonly onStep: (step: Step) => void;
  readonly onLost: () => void;
}

export function createConductor(ports: ConductorPorts): Conductor {
  const { programme, run, store, journal, onStep, onLost } = ports;
  const { getState, setState } = store;
  // How far the log has come, which the state shows only once the log has grown.
  let standing = standingOf(getState().snapshot);
  let ledger = ledgerOf(run.events);

  function ledgerOf(kept: readonly RunEvent[]): Ledger {
    return createLedger(
      journal,
      kept,
      () => standing,
      (committed) => setState({ committed }),
    );
  }

  function lose() {
    if (getState().access === 'readOnly') return;
    setState({ access: 'readOnly' });
    onLost();
  }

  async function keep({ events }: Step): Promise<Outcome> {
    try {
      await ledger.append(events);
      return { type: 'accepted', events };
    } catch {
      // The journal refuses only what somebody else has written over.
      lose();
      return { type: 'refused', refusal: refusal('readOnly') };
    }
  }

  return {
    act(command) {
      if (getState().access === 'readOnly') return refused(refusal('readOnly'));
      const step = perform(programme, getState().snapshot, command);
      if ('refusal' in step) return refused(step.refusal);
      standing = standingOf(step.snapshot);
      const outcome = keep(step);
      const moment = momentOf(programme, step.snapshot, run.settings.allowance);
      setState({ ...moment, logged: ledger.events.length });
      onStep(step);
      return { taken: true, outcome };
    },
    lose,
    restart(kept) {
      const { snapshot, requests } = reopen(programme, run, kept);
      standing = standingOf(snapshot);
      ledger = ledgerOf(kept);
      const moment = momentOf(programme, snapshot, run.settings.allowance);
      setState({ ...moment, access: 'writer', logged: kept.length, committed: kept.length });
      return requests;
    },
    follow(kept) {
      const { snapshot, logged, committed } = getState();
      // What this tab did and could not keep is no part of the run: then all is told again.
      const isAhead = logged !== committed || kept.length < logged;
      const next = isAhead
        ? reopen(programme, run, kept).snapshot
        : goOn(programme, snapshot, kept.slice(logged));
      standing = standingOf(next);
      ledger = ledgerOf(kept);
      const moment = momentOf(programme, next, run.settings.allowance);
      setState({ ...moment, logged: kept.length, committed: kept.length });
    },
    log: () => ledger.events,
    settled: async () => await ledger.append([]).catch(() => undefined),
  };
}

function refused(why: Refusal): Acted {
  return { taken: false, outcome: Promise.resolve({ type: 'refused', refusal: why }) };
}

function standingOf({ now, status }: Snapshot): Standing {
  return { now, ended: status === 'ended' };
}
