const UNIT_MS = { h: 3_600_000, m: 60_000, s: 1000 } as const;

/**
 * Simulated milliseconds in a duration of a scenario file (`"1h30m"`, `"45s"`).
 * The schema has already refused any other shape; what does not match counts as 0.
 */
export function msOf(duration: string): number {
  let total = 0;
  let digits = 0;
  for (const sign of duration) {
    if (sign >= '0' && sign <= '9') digits = digits * 10 + Number(sign);
    else if (sign === 'h' || sign === 'm' || sign === 's') {
      total += digits * UNIT_MS[sign];
      digits = 0;
    }
  }
  return total;
}

/** The shortest duration text for a number of simulated milliseconds; whole seconds only. */
export function durationOf(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const parts: string[] = [];
  if (seconds >= 3600) parts.push(`${Math.trunc(seconds / 3600)}h`);
  if (seconds % 3600 >= 60) parts.push(`${Math.trunc((seconds % 3600) / 60)}m`);
  if (seconds % 60 > 0 || parts.length === 0) parts.push(`${seconds % 60}s`);
  return parts.join('');
}
