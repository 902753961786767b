import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import { scenario as scenarioSchema } from '../../scenario/schema/scenario.ts';
import { partSchema } from '../../scenario/shape/key-order.ts';
import { type Referred, referredBy } from '../form/references.ts';
import { shapeOf } from '../form/shape.ts';

type Schema = Parameters<typeof partSchema>[0];

/** The kinds of reference that may name a thing: a persona speaks, so that "author" names it too. */
export function kindsNaming(kind: Referred): ReadonlySet<Referred> {
  return kind === 'persona' || kind === 'contact' ? new Set([kind, 'author']) : new Set([kind]);
}

/**
 * Has every reference of these kinds that names `from` name `to`; the thing itself keeps its id. Told by
 * the schema where references are, so that words and durations that look alike are left alone.
 *
 * @returns how many were changed.
 */
export function renameReferences(
  scenario: ScenarioInput,
  kinds: ReadonlySet<Referred>,
  from: string,
  to: string,
): number {
  let count = 0;
  const visit = (holder: object, schema: Schema, key: string): void => {
    for (const [step, value] of Object.entries(holder)) {
      const part = partSchema(schema, holder, Array.isArray(holder) ? Number(step) : step);
      if (part === undefined) continue;
      const here = Array.isArray(holder) ? key : step;
      if (typeof value === 'object' && value !== null) visit(value, part, here);
      else if (value === from && shapeOf(part).type === 'id' && names(kinds, here)) {
        Reflect.set(holder, step, to);
        count += 1;
      }
    }
  };
  visit(scenario, scenarioSchema, '');
  return count;
}

function names(kinds: ReadonlySet<Referred>, key: string): boolean {
  const referred = key === 'id' ? undefined : referredBy(key);
  return referred !== undefined && kinds.has(referred);
}
