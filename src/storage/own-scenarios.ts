import type { Scenario } from '../scenario/schema/scenario.ts';
import type { FailoverBackend } from './failover.ts';
import { recordsOf } from './records.ts';

/** A scenario that the user has opened or written, and not one that comes with the app. */
export interface OwnScenario {
  readonly scenario: Scenario;
  /** Name of the file it came from, if it came from one. */
  readonly file: string | null;
  /** ISO 8601, from the user's own clock. */
  readonly savedAt: string;
}

/** The user's own scenarios, by scenario id: opening another of the same id replaces it. */
export interface ScenarioShelf {
  list(): Promise<readonly OwnScenario[]>;
  get(id: string): Promise<OwnScenario | undefined>;
  put(own: OwnScenario): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createScenarioShelf(backend: FailoverBackend): ScenarioShelf {
  const scenarios = recordsOf<OwnScenario>(backend, 'ownScenarios', 'scenario');
  return {
    list: async () => await scenarios.readable(),
    get: async (id) => await scenarios.get([id]),
    put: async (own) => await scenarios.put([own.scenario.id], own),
    remove: async (id) => await scenarios.remove([id]),
  };
}
