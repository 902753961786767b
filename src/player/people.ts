import { useCallback } from 'react';
import type { Author } from '../engine/item.ts';
import type { Cast } from '../run/cast.ts';
import type { Persona } from '../scenario/schema/cast.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { ContactRole } from '../vocabulary/contact-role.ts';
import { useRun } from './player-context.ts';
import { type Show, useShow } from './words.ts';

/** Somebody as the page shows them. */
export interface Person {
  readonly name: string;
  /** Without the @; null for colleagues. */
  readonly handle: string | null;
  readonly kind: Author['kind'];
  /** A `data:` address. */
  readonly picture: string | null;
  readonly followers: number | null;
  /** Weight of their voice, 0 to 4. */
  readonly influence: number;
  readonly badge: NonNullable<Persona['badge']> | null;
  readonly role: ContactRole | null;
}

const NOBODY = {
  handle: null,
  picture: null,
  followers: null,
  influence: 0,
  badge: null,
  role: null,
} as const;

export function personOf(scenario: Scenario, cast: Cast, author: Author, show: Show): Person {
  const pictureAt = (id: string | undefined) =>
    (id === undefined ? undefined : scenario.images[id]?.data) ?? null;
  switch (author.kind) {
    case 'organisation': {
      const { name, handle, picture } = scenario.organisation;
      const shown = { name: show(name).text, handle, picture: pictureAt(picture) };
      return { ...NOBODY, kind: 'organisation', ...shown };
    }
    case 'persona': {
      const persona = scenario.cast.find(({ id }) => id === author.id);
      const called = cast[author.id];
      return {
        ...NOBODY,
        kind: 'persona',
        name: called?.name ?? persona?.name ?? author.id,
        handle: called?.handle ?? persona?.handle ?? author.id,
        picture: pictureAt(persona?.picture),
        followers: persona?.followers ?? null,
        influence: persona?.influence ?? 0,
        badge: persona?.badge ?? null,
      };
    }
    case 'contact': {
      const contact = scenario.organisation.contacts.find(({ id }) => id === author.id);
      const name = contact?.name ?? author.id;
      return { ...NOBODY, kind: 'contact', name, role: contact?.role ?? null };
    }
    case 'voice':
      return { ...NOBODY, kind: 'voice', name: author.name, handle: author.handle };
  }
}

/** Shows people as this run knows them. */
export function usePeople(): (author: Author) => Person {
  const scenario = useRun((state) => state.programme.scenario);
  const cast = useRun((state) => state.cast);
  const show = useShow();
  return useCallback(
    (author: Author) => personOf(scenario, cast, author, show),
    [scenario, cast, show],
  );
}
