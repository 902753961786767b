import { z } from 'zod';
import { scenario } from './scenario.ts';

/**
 * The JSON Schema of scenario files, as editors want it: what an author may write, defaults optional,
 * shared parts once under `$defs`. Published as `scenario.schema.json`.
 */
export function scenarioJsonSchema(): object {
  return z.toJSONSchema(scenario, { io: 'input', reused: 'inline', target: 'draft-2020-12' });
}
