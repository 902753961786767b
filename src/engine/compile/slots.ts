import type { CompiledInject } from './inject.ts';
import type { Names } from './names.ts';

/** An item of the file, before it has appeared. */
export interface ItemSlot {
  readonly id: string;
  /** Injects that count a delay from its appearance (triggers `undone`), in file order. */
  readonly awaitedBy: readonly number[];
}

export function compileSlots(
  names: Names,
  injects: readonly CompiledInject[],
): readonly ItemSlot[] {
  const awaitedBy: number[][] = names.slots.map(() => []);
  injects.forEach(({ trigger }, inject) => {
    if (trigger.type !== 'undone' || trigger.since !== -1) return;
    for (const slot of new Set(trigger.on)) awaitedBy[slot]?.push(inject);
  });
  return names.slots.map((id, slot) => ({ id, awaitedBy: awaitedBy[slot] ?? [] }));
}
