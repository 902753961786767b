import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { skipN } from 'pure-rand/utils/skipN';

/** State of the generator, as four 32-bit numbers: kept in the snapshot, so that chance replays. */
export type RandomState = readonly number[];

/** The first numbers of neighbouring seeds resemble one another; these are thrown away. */
const WARM_UP = 16;

/** @param seed unsigned 32-bit integer. */
export function seeded(seed: number): RandomState {
  const generator = xoroshiro128plus(seed);
  skipN(generator, WARM_UP);
  return generator.getState();
}

/** Whoever draws: the state moves on with each draw. */
export interface Chance {
  random: RandomState;
}

/** A whole number from `from` to `to`, both included, each as likely as the next. */
export function draw(chance: Chance, from: number, to: number): number {
  const generator = xoroshiro128plusFromState(chance.random);
  const drawn = uniformInt(generator, from, to);
  chance.random = generator.getState();
  return drawn;
}

/** A seed for something else (an unsigned 32-bit integer), independent of the draws to come. */
export function drawSeed(chance: Chance): number {
  return draw(chance, 0, 0xffff_ffff);
}
