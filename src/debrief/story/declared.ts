import type { Run } from '../../engine/run.ts';

/** How the run was played, as its debrief declares it. */
export interface Declared {
  readonly settings: Run['settings'];
  readonly seed: number;
  /** Times that the trainee or the machine stopped the clock. */
  readonly pauses: number;
  /** Real ms that passed and do not count. */
  readonly gapMs: number;
  readonly rateChanges: number;
  readonly languageSwitches: number;
  readonly skipped: readonly string[];
  /** True when the trainee ended it before its time. */
  readonly stopped: boolean;
}

export function declaredOf(run: Run): Declared {
  const { events, settings, seed } = run;
  const count = (type: (typeof events)[number]['type']): number =>
    events.filter((event) => event.type === type).length;
  return {
    settings,
    seed,
    pauses: count('runPaused'),
    gapMs: events.reduce(
      (total, event) => total + (event.type === 'clockGap' ? event.realMs : 0),
      0,
    ),
    rateChanges: count('rateChanged'),
    languageSwitches: count('languageSwitched'),
    skipped: events.flatMap((event) => (event.type === 'sceneSkipped' ? [event.scene] : [])),
    stopped: count('runStopped') > 0,
  };
}
