import { LEVELS, type Level } from '../../vocabulary/tone-scale.ts';
import type { Conjunction, Demand } from './literal.ts';

/** What a scale may read: a level, or not rated. */
type Cell = Level | 'notRated';

const CELLS: readonly Cell[] = [...LEVELS, 'notRated'];

/** Some scale of some answer is asked to be at two places at once. */
export function levelsClash(literals: Conjunction): boolean {
  const cells = new Map<string, readonly Cell[]>();
  for (const { condition, demand } of literals) {
    if (condition.type !== 'tone') continue;
    const key = `${condition.scale} ${condition.of ?? ''}`;
    const { atLeast = 0, atMost = 4 } = condition;
    const left = (cells.get(key) ?? CELLS).filter((cell) => meets(cell, atLeast, atMost, demand));
    if (left.length === 0) return true;
    cells.set(key, left);
  }
  return false;
}

function meets(cell: Cell, atLeast: number, atMost: number, demand: Demand): boolean {
  if (cell === 'notRated') return demand === 'notTrue' || demand === 'notFalse';
  const inside = cell >= atLeast && cell <= atMost;
  return inside === (demand === 'true' || demand === 'notFalse');
}

/** One thing that has a single value is asked to have two. */
export function valuesClash(literals: Conjunction): boolean {
  const values = new Map<string, string | boolean>();
  for (const { condition, demand } of literals) {
    if (demand !== 'true') continue;
    const said = singleValue(condition);
    if (said === null) continue;
    const before = values.get(said.key);
    if (before !== undefined && before !== said.value) return true;
    values.set(said.key, said.value);
  }
  return false;
}

function singleValue(
  condition: Conjunction[number]['condition'],
): { key: string; value: string | boolean } | null {
  if (condition.type === 'address')
    return { key: `address ${condition.of ?? ''}`, value: condition.is };
  if (condition.type === 'language' && condition.is !== 'same') {
    return { key: `language ${condition.of ?? ''}`, value: condition.is };
  }
  if (condition.type === 'setting' && condition.setting !== 'blockedWords') {
    return { key: `setting ${condition.setting}`, value: condition.is };
  }
  return null;
}
