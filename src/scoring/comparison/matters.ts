import { sum } from '../overall/fold.ts';
import type { Evidence } from '../sheet.ts';

/** Lines of one rule about one thing, taken together. */
export interface Matter {
  /** Names it among the matters of a case. */
  readonly key: string;
  /** Points left there, weight included. */
  readonly lost: number;
  /** The line that lost most, to speak for them. */
  readonly line: Evidence;
}

/** The matters of some lines, by rule and by what the rule looked at. */
export function mattersOf(lines: readonly Evidence[]): ReadonlyMap<string, Matter> {
  const groups = Map.groupBy(lines, ({ rule, facet }) => `${rule} ${facetApart(rule, facet)}`);
  return new Map(
    [...groups].flatMap(([key, group]) => {
      const [line] = group.toSorted((a, b) => lossOf(b) - lossOf(a));
      return line === undefined
        ? []
        : [[key, { key, line, lost: sum(group, 'possible') - sum(group, 'earned') }]];
    }),
  );
}

/** Share of the points that some lines earned, of 100; null where none could be earned or lost. */
export function shareOf(lines: readonly Evidence[]): number | null {
  const possible = sum(lines, 'possible');
  const earned = sum(lines, 'earned');
  if (possible > 0) return (100 * earned) / possible;
  return earned < 0 ? -100 : null;
}

function lossOf({ earned, possible }: Evidence): number {
  return possible - earned;
}

/**
 * Scales of tone and facts are matters of their own. Elsewhere the facet tells what was done (a
 * handling, a contact), which is the very thing that two runs differ in.
 */
function facetApart(rule: string, facet: string | null): string {
  return rule === 'T1' || rule === 'T8' || rule === 'T9' || rule === 'T13' ? (facet ?? '') : '';
}
