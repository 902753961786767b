import type { definitionOf } from '../../scenario/shape/definition.ts';
import { formTexts } from './messages/catalogue.ts';
import { shapeOf } from './shape.ts';

type Schema = Parameters<typeof definitionOf>[0];
export type FormKey = keyof (typeof formTexts)['fr'];

/** The word for a key of the format; some keys mean two things, told apart by what they hold. */
export function labelKey(key: string, schema: Schema): FormKey | undefined {
  const { type } = shapeOf(schema);
  const candidates = [`key_${key}_${type}`, `key_${key}`];
  return candidates.find(isFormKey);
}

/** The word for a value to choose, or for the kind of a group. */
export function valueKey(value: string): FormKey | undefined {
  const key = `value_${value}`;
  return isFormKey(key) ? key : undefined;
}

function isFormKey(key: string): key is FormKey {
  return Object.hasOwn(formTexts.fr, key);
}
