import type { Consequence } from '../schema/consequence.ts';
import type { Guard } from '../schema/guard.ts';
import type { Text } from '../schema/primitives.ts';
import type { Publication } from '../schema/publication.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { Trail } from './trail.ts';

/** Kinds of things that have an id of their own. */
export const NAME_KINDS = [
  'item',
  'persona',
  'contact',
  'inject',
  'variable',
  'fact',
  'phrase',
  'pool',
  'line',
  'image',
  'houseRule',
  'expectation',
  'ending',
  'scene',
  'search',
  'model',
  'sample',
  'answer',
  'coachNote',
  'figures',
  'table',
] as const;

export type NameKind = (typeof NAME_KINDS)[number];

/** What a reference may name: one kind of thing, or one of these. */
export type ReferenceKind = NameKind | 'author' | 'recipient';

export interface Declaration {
  readonly kind: NameKind;
  readonly id: string;
  readonly at: Trail;
}

export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly at: Trail;
  /** What `target` stands for here. */
  readonly target: Target;
}

/**
 * What `target` stands for: nothing, the post that the trainee has just published, or the item of some
 * other action. Where it may be either of the last two, it is an item.
 */
export type Target = 'nothing' | 'post' | 'item';

/** What sets consequences off, as far as it matters to their sense. */
export interface Setting {
  /** The inject they belong to; `null` for contacts, endings and play-throughs. */
  readonly inject: string | null;
  /** The contact whose answer they are. */
  readonly contact: string | null;
  /** What `target` means. */
  readonly target: Target;
  /** Words of the trainee's set it off, so that a condition may look at them. */
  readonly hasWords: boolean;
}

export interface GuardSite {
  readonly guard: Guard;
  readonly at: Trail;
  readonly setting: Setting;
}

/** Which list of its inject a consequence is in. */
export type Part = 'do' | 'branch' | 'otherwise';

export interface ConsequenceSite {
  readonly consequence: Consequence;
  readonly at: Trail;
  readonly setting: Setting;
  readonly part: Part;
  /** Place in its list, and an object that stands for the list itself. */
  readonly index: number;
  readonly list: readonly Consequence[];
}

/** An item and how it comes to the page. `site` is `null` for what is there at the start. */
export interface ItemSite {
  readonly item: Publication;
  readonly at: Trail;
  readonly site: ConsequenceSite | null;
  /** Simulated ms before the start, for what is there at the start. */
  readonly age: number;
}

export interface TextSite {
  readonly text: Text;
  readonly at: Trail;
}

/** A scenario laid out for checking: everything of a kind in one list, in the order of the file. */
export interface Story {
  readonly scenario: Scenario;
  /** Length of the run in simulated ms. */
  readonly end: number;
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
  readonly guards: readonly GuardSite[];
  readonly consequences: readonly ConsequenceSite[];
  readonly items: readonly ItemSite[];
  readonly texts: readonly TextSite[];
  /** First declaration of each id, by kind. */
  readonly names: ReadonlyMap<NameKind, ReadonlyMap<string, Declaration>>;
  /** First item of each id. */
  readonly itemById: ReadonlyMap<string, ItemSite>;
}
