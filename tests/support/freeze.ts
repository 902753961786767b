/**
 * Makes a value unchangeable through and through, so that whoever changes it in place throws. What is
 * frozen already is taken to be so all the way down: freezing each of a chain of snapshots costs no
 * more than what each has new.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
  return value;
}
