import type { Programme } from '../engine/programme.ts';
import type { CastName, Run } from '../engine/run.ts';
import type { Persona } from '../scenario/schema/cast.ts';
import type { NameCast } from './ports.ts';

/** What everybody of the cast is called in a run, by id of persona. */
export type Cast = NonNullable<Run['cast']>;

/**
 * The names of the cast. Those that the author left open are drawn from the run's seed, and only for
 * them is what makes up people loaded.
 */
export async function castOf(
  programme: Programme,
  seed: number,
  load: () => Promise<NameCast>,
): Promise<Cast> {
  const { cast } = programme.scenario;
  if (cast.every(isNamed)) return Object.fromEntries(cast.map(givenName));
  const nameCast = await load();
  return Object.fromEntries(nameCast(programme, seed));
}

type Named = Persona & CastName;

function isNamed(persona: Persona): persona is Named {
  return persona.name !== undefined && persona.handle !== undefined;
}

function givenName({ id, name, handle }: Named): [string, CastName] {
  return [id, { name, handle }];
}
