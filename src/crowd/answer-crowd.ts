import type { Effect } from '../engine/effect.ts';
import type { Voice } from '../engine/event.ts';
import type { Programme } from '../engine/programme.ts';
import type { Text } from '../scenario/schema/primitives.ts';
import type { Language } from '../vocabulary/language.ts';
import { fold } from './handle.ts';
import { CLASSES, PeopleSource, Taken } from './people.ts';

/** The effect by which the engine asks for people of the crowd. */
export type CrowdRequest = Extract<Effect, { readonly type: 'requestCrowd' }>;

/** The class of names kept for the cast; requests of the crowd share the others. */
const CAST_CLASS = 0;

/**
 * Makes up the people who say the requested lines, in the order of the request. The lines are the
 * author's own; only who says them is drawn, from the seed of the request. Nobody has the name or
 * account of one of the cast, and no two people of a run (up to 127 requests) are alike.
 *
 * @throws RangeError when the request names a pool or line that the scenario does not have.
 */
export function answerCrowd(programme: Programme, request: CrowdRequest): readonly Voice[] {
  const pool = programme.scenario.crowd.find(({ id }) => id === request.pool);
  if (pool === undefined) throw new RangeError(`no crowd pool called "${request.pool}"`);
  const nameClass = 1 + (request.request % (CLASSES - 1));
  const people = new PeopleSource(request.seed, nameClass, takenByCast(programme));
  return request.lines.map((line) => {
    const text = pool.lines[line];
    if (text === undefined) throw new RangeError(`pool "${pool.id}" has no line ${line}`);
    return { ...people.draw(languageOf(text, programme)), text };
  });
}

/** What a persona is called: as the author wrote it, or as the seed has it. */
export interface CastName {
  readonly name: string;
  readonly handle: string;
}

/**
 * Names and accounts of the whole cast, by id of persona: the author's where given, drawn from the
 * seed of the run where not. The same seed gives the same cast.
 */
export function nameCast(programme: Programme, seed: number): ReadonlyMap<string, CastName> {
  const people = new PeopleSource(seed, CAST_CLASS, takenByCast(programme));
  return new Map(
    programme.scenario.cast.map(({ id, name, handle, language }) => {
      const person = people.draw(language);
      const shown = name ?? person.name;
      // A name in other letters than ours folds to nothing, and everybody has an account name.
      const account = name === undefined ? '' : fold(name);
      return [id, { name: shown, handle: handle ?? (account || person.handle) }] as const;
    }),
  );
}

function takenByCast({ scenario }: Programme): Taken {
  const taken = new Taken();
  for (const { id, name, handle } of scenario.cast) taken.add(name ?? id, handle ?? id);
  taken.add(scenario.organisation.handle, scenario.organisation.handle);
  return taken;
}

/** The language in which somebody who says this lives: of the line, where it exists in one only. */
function languageOf(text: Text, { scenario }: Programme): Language {
  if (typeof text === 'object' && 'only' in text) return text.only;
  return scenario.languages[0] ?? 'fr';
}
