import { msOf } from '../../scenario/duration.ts';
import type { Consequence } from '../../scenario/schema/consequence.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import type { PageSettingKey } from '../../vocabulary/page-setting.ts';
import type { SettingValue } from '../event.ts';
import type { SimMs } from '../item.ts';
import type { Names } from './names.ts';
import { type CompiledPublication, compilePublication } from './publication.ts';
import { type Reference, referenceTo } from './reference.ts';

/** A consequence with its ids resolved. */
export type Instruction =
  | { readonly type: 'publish'; readonly item: CompiledPublication }
  | { readonly type: 'change'; readonly variable: number; readonly by: number }
  | { readonly type: 'set'; readonly variable: number; readonly to: number }
  | { readonly type: 'reveal'; readonly fact: number }
  | { readonly type: 'approve'; readonly line: number }
  | { readonly type: 'fire'; readonly inject: number; readonly delay: SimMs }
  | { readonly type: 'cancel'; readonly inject: number }
  | {
      readonly type: 'crowd';
      readonly pool: number;
      readonly count: number;
      readonly over: SimMs;
      readonly channel: Channel;
      readonly in: Reference;
    }
  /** `pool` -1: every pool. */
  | { readonly type: 'calm'; readonly pool: number }
  | { readonly type: 'setting'; readonly setting: PageSettingKey; readonly to: SettingValue }
  | { readonly type: 'withdraw'; readonly item: Reference }
  | { readonly type: 'react'; readonly item: Reference; readonly likes: number }
  | { readonly type: 'figures'; readonly show: number }
  | { readonly type: 'notify'; readonly text: Text }
  | { readonly type: 'end'; readonly ending: string };

export function compileAll(
  consequences: readonly Consequence[],
  names: Names,
): readonly Instruction[] {
  return consequences.map((one) => compileConsequence(one, names));
}

function compileConsequence(one: Consequence, names: Names): Instruction {
  switch (one.type) {
    case 'publish':
      return { type: 'publish', item: compilePublication(one.item, names) };
    case 'change':
      return { type: 'change', variable: names.variable(one.variable), by: one.by };
    case 'set':
      return { type: 'set', variable: names.variable(one.variable), to: one.to };
    case 'reveal':
      return { type: 'reveal', fact: names.fact(one.fact) };
    case 'approve':
      return { type: 'approve', line: names.line(one.line) };
    case 'fire':
      return { type: 'fire', inject: names.inject(one.inject), delay: delayOf(one.delay) };
    case 'cancel':
      return { type: 'cancel', inject: names.inject(one.inject) };
    case 'crowd':
      return {
        type: 'crowd',
        pool: names.pool(one.pool),
        count: one.count,
        over: msOf(one.over),
        channel: one.channel,
        in: referenceTo(one.in, names),
      };
    case 'calm':
      return { type: 'calm', pool: one.pool === undefined ? -1 : names.pool(one.pool) };
    case 'withdraw':
      return { type: 'withdraw', item: referenceTo(one.item, names) };
    case 'react':
      return { type: 'react', item: referenceTo(one.item, names), likes: one.likes };
    case 'figures':
      return { type: 'figures', show: names.figures(one.show) };
    case 'setting':
    case 'notify':
    case 'end':
      return one;
  }
}

function delayOf(delay: string | undefined): SimMs {
  return delay === undefined ? 0 : msOf(delay);
}
