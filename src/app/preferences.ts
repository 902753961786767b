import { createStore } from 'zustand/vanilla';
import type { RunSettings } from '../engine/run.ts';
import { isLanguage, type Language } from '../vocabulary/language.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

const ALLOWANCES: readonly RunSettings['allowance'][] = [1, 1.5, 2, null];

/** What a person prefers on this machine. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Single-letter shortcuts; some people dictate, and then letters go astray. */
  readonly letterShortcuts: boolean;
  /** Short cues while on the air; off until somebody wants them. */
  readonly sound: boolean;
  /** Whether the help while writing is unfolded; null until somebody chooses: then the width decides. */
  readonly toneHelp: boolean | null;
  /** Time in drills, which have no briefing to choose it in: a factor, or null for none measured. */
  readonly allowance: RunSettings['allowance'];
}

/** Kept apart from the runs' database: it must be known before anything is drawn. */
const PLACE = 'en-ondes/preferences';

/** The browser's own language decides on a first visit; French when it names neither. */
function firstLanguage(languages: readonly string[]): Language {
  const known = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? 'fr';
}

function readPlace(storage: Storage | undefined): unknown {
  try {
    return JSON.parse(storage?.getItem(PLACE) ?? 'null');
  } catch {
    return null;
  }
}

/** Preferences out of whatever was found; what is missing or strange falls back. */
export function preferencesFrom(found: unknown, languages: readonly string[]): Preferences {
  const kept: Readonly<Record<string, unknown>> =
    typeof found === 'object' && found !== null ? { ...found } : {};
  return {
    language: isLanguage(kept['language']) ? kept['language'] : firstLanguage(languages),
    theme: THEMES.find((theme) => theme === kept['theme']) ?? 'auto',
    letterShortcuts: kept['letterShortcuts'] !== false,
    sound: kept['sound'] === true,
    toneHelp: typeof kept['toneHelp'] === 'boolean' ? kept['toneHelp'] : null,
    allowance: allowanceIn(kept['allowance']),
  };
}

/** Null is a choice here, and not the want of one. */
function allowanceIn(kept: unknown): RunSettings['allowance'] {
  const found = ALLOWANCES.find((allowance) => allowance === kept);
  return found === undefined ? 1 : found;
}

/** What is needed of the window. */
interface View {
  readonly localStorage: Storage;
  readonly navigator: { readonly languages: readonly string[] };
}

/** Where the browser forbids storage, preferences last as long as the page. */
function placeOf(view: View): Storage | undefined {
  try {
    return view.localStorage;
  } catch {
    return undefined;
  }
}

export function createPreferences(view: View) {
  const storage = placeOf(view);
  const start = preferencesFrom(readPlace(storage), view.navigator.languages);
  const store = createStore<Preferences>(() => start);
  store.subscribe((state) => {
    try {
      storage?.setItem(PLACE, JSON.stringify(state));
    } catch {
      // A full or forbidden storage costs the preference, nothing else.
    }
  });
  return store;
}

export type PreferenceStore = ReturnType<typeof createPreferences>;
