import { type Option, shapeOf } from './shape.ts';

/** Which of the groups a value is. */
export function optionFor(options: readonly Option[], value: unknown): Option | undefined {
  return options.find((option) => isOf(option, value));
}

function isOf({ name, schema }: Option, value: unknown): boolean {
  if (Array.isArray(value)) return name === 'array';
  if (typeof value !== 'object' || value === null) return name === typeof value;
  const type: unknown = Reflect.get(value, 'type');
  const shape = shapeOf(schema);
  if (shape.type !== 'group') return false;
  const isTagged = shape.fields.some(({ key }) => key === 'type');
  return isTagged ? type === name : Object.hasOwn(value, name);
}
