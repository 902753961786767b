import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

const folder = join(import.meta.dirname, '../../scenarios');

let read: readonly Scenario[] | undefined;

/** Every scenario that is shipped, drills too. Throws when there is none, or when one does not load. */
export function shippedScenarios(): readonly Scenario[] {
  read ??= scenariosIn();
  return read;
}

function scenariosIn(): readonly Scenario[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new Error('scenarios/ is empty');
  return files.map((file) => {
    const { scenario, diagnostics } = load(readFileSync(join(folder, file)), { file });
    if (scenario === undefined) {
      throw new Error(`${file} does not load: ${JSON.stringify(diagnostics.slice(0, 3), null, 1)}`);
    }
    return scenario;
  });
}
