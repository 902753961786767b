import type { Randomizer } from '@faker-js/faker';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Faker's chance, drawn from one seed by the generator that the engine uses too. */
export function randomizerOf(seed: number): Randomizer {
  let generator = xoroshiro128plus(seed | 0);
  return {
    next: () => uniformInt(generator, 0, 0xff_ff_ff) / 0x1_00_00_00,
    seed: (value) => {
      generator = xoroshiro128plus(Array.isArray(value) ? (value[0] ?? 0) : value);
    },
  };
}
