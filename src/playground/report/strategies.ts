import { senseOf } from '../../tone/sense.ts';
import type { Side } from '../../ui/side-mark.tsx';
import type { ToneReport } from '../../vocabulary/reading.ts';
import type { Sense } from '../../vocabulary/sense.ts';

/** A strategy found in some of the texts. */
export interface FoundStrategy {
  readonly strategy: string;
  readonly sense: Sense;
  /** Explanation of the first rule that found it. */
  readonly messageId: string;
  readonly quotes: Readonly<Record<Side, readonly string[]>>;
}

const ORDER: Readonly<Record<Sense, number>> = { harms: 0, form: 1, helps: 2 };

/** The strategies of both texts: what is to be looked at first comes first. */
export function strategiesOf(
  reports: Readonly<Record<Side, ToneReport | null>>,
): readonly FoundStrategy[] {
  const found = new Map<string, FoundStrategy>();
  for (const side of ['a', 'b'] as const) {
    for (const match of reports[side]?.matches ?? []) {
      const { strategy, messageId, quote } = match;
      const known = found.get(strategy) ?? {
        strategy,
        messageId,
        sense: senseOf(match),
        quotes: { a: [], b: [] },
      };
      const quotes = [...new Set([...known.quotes[side], quote])];
      found.set(strategy, { ...known, quotes: { ...known.quotes, [side]: quotes } });
    }
  }
  return [...found.values()].toSorted((one, other) => ORDER[one.sense] - ORDER[other.sense]);
}
