import { type Finding, finding } from './diagnostics/finding.ts';
import { asObject, type Json } from './migrations/migration.ts';
import { OLDEST_VERSION } from './migrations/registry.ts';
import { SCENARIO_VERSION } from './schema/scenario.ts';

export type Recognised =
  | { readonly file: Json; readonly version: number }
  | { readonly problem: Finding };

/** Keys of which a scenario, however broken, has some. */
const TELLTALES = [
  'title',
  'clock',
  'organisation',
  'cast',
  'threads',
  'injects',
  'endings',
  'languages',
];

/** Is it a scenario at all, and in a version that can be read? */
export function recognise(value: unknown): Recognised {
  const file = asObject(value);
  if (file === undefined) return { problem: finding('EO120', [], {}) };
  if (isRun(file)) return { problem: finding('EO125', [], {}) };
  const version = file['schemaVersion'] ?? sketchVersion(file);
  if (version === undefined) return { problem: withoutVersion(file) };
  return withVersion(file, version);
}

/** The first sketch of the format wrote its version under another key. */
function sketchVersion(file: Json): unknown {
  return file['version'] === 0 ? 0 : undefined;
}

function withoutVersion(file: Json): Finding {
  const signs = TELLTALES.filter((key) => Object.hasOwn(file, key)).length;
  return signs >= 3
    ? finding('EO121', ['schemaVersion'], { current: SCENARIO_VERSION })
    : finding('EO120', [], {});
}

function withVersion(file: Json, version: unknown): Recognised {
  const path = ['schemaVersion'];
  const span = { current: SCENARIO_VERSION, oldest: OLDEST_VERSION };
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return { problem: finding('EO124', path, { current: SCENARIO_VERSION }) };
  }
  if (version > SCENARIO_VERSION) return { problem: finding('EO122', path, span) };
  if (version < OLDEST_VERSION) return { problem: finding('EO123', path, span) };
  return { file, version };
}

/** A run has its log and the hash of what was played; the command line prints it under `run`. */
function isRun(file: Json): boolean {
  const run = asObject(file['run']) ?? file;
  return Array.isArray(run['events']) && typeof run['playHash'] === 'string';
}
