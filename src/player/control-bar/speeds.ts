/** Slower and faster than the scenario's own speed, as factors of it. */
const FACTORS = [0.5, 0.75, 1, 1.5, 2] as const;

/** Simulated minutes per real minute that may be chosen, slowest first, the present one among them. */
export function speedsAround(own: number, present: number): readonly number[] {
  const around = FACTORS.map((factor) => (factor === 1 ? own : Math.round(own * factor)));
  const within = around.filter((speed) => speed >= 1 && speed <= 60);
  return [...new Set([...within, present])].sort((a, b) => a - b);
}
