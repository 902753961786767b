import type { RunSettings } from '../../engine/run.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { isLanguage, type Language } from '../../vocabulary/language.ts';

/** Settings that a link fixes; the rest stays open. `#/s/<id>?mode=exam&seed=7&lang=en`. */
export interface Locked {
  readonly mode?: RunSettings['mode'];
  /** Unsigned 32-bit integer. */
  readonly seed?: number;
  readonly language?: Language;
}

const LARGEST_SEED = 0xffff_ffff;

/** What a link's query fixes; a value that makes no sense fixes nothing. */
export function lockedBy(query: URLSearchParams): Locked {
  const mode = query.get('mode');
  const language = query.get('lang');
  const seed = query.get('seed');
  const number = seed !== null && /^\d{1,10}$/.test(seed) ? Number(seed) : Number.NaN;
  return {
    ...((mode === 'exam' || mode === 'practice') && { mode }),
    ...(isLanguage(language) && { language }),
    ...(number <= LARGEST_SEED && { seed: number }),
  };
}

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
  return {
    settings: {
      mode: locked.mode ?? 'practice',
      allowance: 1,
      language,
      rate: scenario.clock.rate,
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
