import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PreferenceStore, Preferences } from './preferences.ts';

export const PreferencesContext = createContext<PreferenceStore | null>(null);

/** The preferences and the way to change them. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const store = useContext(PreferencesContext);
  if (store === null) throw new Error('No preferences above this component.');
  return [useStore(store), store.setState];
}
