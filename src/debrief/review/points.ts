import type { Evidence } from '../../scoring/sheet.ts';

/** Points that a line can be given: 0 to what it could earn, or down to what it took away. */
export function rangeOf({ earned, possible }: Evidence): {
  readonly least: number;
  readonly most: number;
} {
  return { least: Math.min(0, earned), most: possible };
}

/** A number as people of either language write one, within the range of a line; null otherwise. */
export function pointsIn(written: string, line: Evidence): number | null {
  const plain = written.trim().replace(',', '.').replace('−', '-');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return null;
  const points = Number(plain);
  const { least, most } = rangeOf(line);
  return points >= least && points <= most ? points : null;
}
