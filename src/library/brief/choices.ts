import type { RunSettings } from '../../engine/run.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Language } from '../../vocabulary/language.ts';
import { type Locked, lockedKeys } from './link.ts';

/** What the trainee has chosen before going on air. */
export interface Choices {
  readonly settings: RunSettings;
  /** Null: drawn when the run begins. */
  readonly seed: number | null;
  readonly pseudonym: string;
  /** Ids of the distressing scenes to leave out. */
  readonly skipped: readonly string[];
}

/** Where the choices stand before anybody touches them. */
export function firstChoices(
  scenario: Scenario,
  locked: Locked,
  interfaceLanguage: Language,
): Choices {
  const wanted = locked.language ?? interfaceLanguage;
  const language = scenario.languages.includes(wanted) ? wanted : (scenario.languages[0] ?? 'fr');
  const fixed = lockedKeys(locked);
  return {
    settings: {
      mode: locked.mode ?? 'practice',
      allowance: locked.allowance === undefined ? 1 : locked.allowance,
      language,
      rate: locked.rate ?? scenario.clock.rate,
      ...(fixed.length > 0 && { locked: fixed }),
    },
    seed: locked.seed ?? null,
    pseudonym: '',
    skipped: [],
  };
}

/** Speeds offered: the scenario's own, and slower and faster by half, within the format's bounds. */
export function speedsFor(rate: number): readonly number[] {
  const around = [rate * 0.5, rate * 0.75, rate, rate * 1.5, rate * 2];
  const whole = around.map((speed) => (speed === rate ? rate : Math.round(speed)));
  return [...new Set(whole.filter((speed) => speed >= 1 && speed <= 60))].sort((a, b) => a - b);
}
