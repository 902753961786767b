import type { FailoverBackend } from './failover.ts';
import { recordsOf } from './records.ts';

/** What the user prefers, by name. Whoever reads one checks it: the names belong to the screens. */
export interface PreferenceShelf {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
}

export function createPreferenceShelf(backend: FailoverBackend): PreferenceShelf {
  const preferences = recordsOf<unknown>(backend, 'preferences', 'preference');
  return {
    get: async (name) => await preferences.get([name]),
    put: async (name, value) => await preferences.put([name], value),
  };
}
