import { answerCrowd } from '../crowd/answer-crowd.ts';
import { begin } from '../engine/begin.ts';
import type { Command } from '../engine/command.ts';
import { decide } from '../engine/decide.ts';
import type { RunEvent } from '../engine/event.ts';
import type { Programme } from '../engine/programme.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { RunSettings } from '../engine/run.ts';
import type { Snapshot, SnapshotView } from '../engine/snapshot.ts';
import { transition } from '../engine/transition.ts';
import { view } from '../engine/view.ts';

/**
 * A run without a screen: carries commands out, answers the crowd at once, keeps the log. The one
 * mutable thing of a rehearsal.
 */
export class Stage {
  readonly programme: Programme;
  readonly seed: number;
  readonly settings: RunSettings;
  readonly events: RunEvent[] = [];
  snapshot: Snapshot;

  constructor(programme: Programme, seed: number, settings: RunSettings) {
    this.programme = programme;
    this.seed = seed;
    this.settings = settings;
    this.snapshot = begin(programme, seed, settings);
    this.perform({ type: 'start', by: 'trainee', language: settings.language });
  }

  get view(): SnapshotView {
    return view(this.programme, this.snapshot);
  }

  /** Carries a command out; the refusal when it may not be done, which changes nothing. */
  perform(command: Command): Refusal | null {
    const decision = decide(this.programme, this.snapshot, command);
    if ('refusal' in decision) return decision.refusal;
    for (const event of decision.events) this.#apply(event);
    return null;
  }

  /** Lets simulated time go by until `at`, at most to the end of the run. */
  advanceTo(at: number): void {
    const ms = at - this.snapshot.now;
    if (ms > 0 && this.snapshot.status === 'running')
      this.perform({ type: 'advance', ms, by: 'system' });
  }

  #apply(event: RunEvent): void {
    const [next, effects] = transition(this.programme, this.snapshot, event);
    this.snapshot = next;
    this.events.push(event);
    for (const effect of effects) {
      if (effect.type !== 'requestCrowd') continue;
      const voices = answerCrowd(this.programme, effect);
      this.perform({ type: 'answerCrowd', by: 'system', request: effect.request, voices });
    }
  }
}

/** Settings of a rehearsal: practice, at the scenario's own rate. */
export function rehearsalSettings(
  programme: Programme,
  language: RunSettings['language'],
): RunSettings {
  return { mode: 'practice', allowance: 1, language, rate: programme.scenario.clock.rate };
}
