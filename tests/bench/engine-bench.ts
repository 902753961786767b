import { BEATS, expectedEnd } from './beats.ts';
import { type Contender, enOndes, ink, xstate } from './contenders.ts';
import { interleaved, median, rounded } from './measure.ts';

/** Walks in all, spread over the rounds. */
const WALKS = 100;
const ROUNDS = 10;

/** Beats a second of our engine and of its peers, on one story in one run. */
export function benchEngine() {
  const contenders = {
    stepped: enOndes(BEATS),
    atOnce: enOndes(1),
    inkjs: ink(),
    xstate: xstate(),
  };
  for (const [name, contender] of Object.entries(contenders)) checkEnd(name, contender);
  const works = Object.fromEntries(
    Object.entries(contenders).map(([name, { walk }]) => [name, () => often(walk)]),
  );
  const rates = interleaved(works, { rounds: ROUNDS, units: BEATS * (WALKS / ROUNDS) });
  const perSecond = (name: keyof typeof contenders) => median(rates[name] ?? []);
  return {
    beatsPerSecond: {
      stepped: rounded(perSecond('stepped')),
      atOnce: rounded(perSecond('atOnce')),
      inkjs: rounded(perSecond('inkjs')),
      xstate: rounded(perSecond('xstate')),
    },
    ratios: {
      toInkjs: rounded(perSecond('stepped') / perSecond('inkjs')),
      toXstate: rounded(perSecond('stepped') / perSecond('xstate')),
    },
  };
}

function often(walk: () => void): void {
  for (let left = WALKS / ROUNDS; left > 0; left--) walk();
}

/** A contender that does not do the work does not race. */
function checkEnd(name: string, contender: Contender): void {
  contender.walk();
  const [ours, wanted] = [contender.end(), expectedEnd()];
  if (ours.a !== wanted.a || ours.b !== wanted.b) {
    throw new Error(`${name} ended at ${JSON.stringify(ours)}, not ${JSON.stringify(wanted)}.`);
  }
}
