import { msOf } from '../../scenario/duration.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import type { Publication, StartingItem } from '../../scenario/schema/publication.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import type { Author, SimMs } from '../item.ts';
import type { Names } from './names.ts';
import { type Reference, referenceTo } from './reference.ts';

/** Something that appears, with its ids resolved. */
export interface CompiledPublication {
  readonly id: string;
  readonly slot: number;
  readonly channel: Channel;
  readonly author: Author;
  readonly in: Reference;
  readonly quotes: Reference;
  readonly text: Text;
  readonly image: string | null;
  readonly stars: number | null;
  readonly likes: number;
  readonly source: Text | null;
  readonly breaks: string | null;
}

export interface StartingPublication extends CompiledPublication {
  /** Negative: before the start. */
  readonly at: SimMs;
}

export function compilePublication(item: Publication, names: Names): CompiledPublication {
  return {
    id: item.id,
    slot: names.slot(item.id),
    channel: item.channel,
    author: authorOf(item.by, names),
    in: referenceTo(item.in, names),
    quotes: referenceTo(item.quotes, names),
    text: item.text,
    image: item.image ?? null,
    stars: item.stars ?? null,
    likes: item.likes,
    source: item.source ?? null,
    breaks: item.breaks ?? null,
  };
}

export function compileStarting(item: StartingItem, names: Names): StartingPublication {
  const age = msOf(item.age);
  return { ...compilePublication(item, names), at: age === 0 ? 0 : -age };
}

function authorOf(by: string, names: Names): Author {
  if (by === 'organisation') return { kind: 'organisation' };
  return names.isContact(by) ? { kind: 'contact', id: by } : { kind: 'persona', id: by };
}
