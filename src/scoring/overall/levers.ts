import type { Bilingual } from '../../vocabulary/language.ts';
import { byCodeUnit } from '../order.ts';
import type { Evidence, ExpectationOutcome, ScoreSheet } from '../sheet.ts';

/** What would have raised something most: one thing to try next time. */
export interface Lever {
  /** Ids of the evidence lines that it would have raised. */
  readonly lines: readonly string[];
  readonly rule: string;
  /** Scale, fact, action… that the lines are about; see `Evidence`. */
  readonly facet: string | null;
  /** Points that were left there, weight included. */
  readonly lost: number;
  readonly sentence: Bilingual;
}

/**
 * What would have raised the words of one reply most: the scale, or other matter of its words,
 * farthest from what was wanted, by its weight. A statement that answered many is judged over all of
 * them. Null when nothing was lost, or its words were not judged.
 *
 * @param event `seq` of the event that holds the words.
 */
export function leverOfReply(sheet: ScoreSheet, event: number): Lever | null {
  return leverAmong(
    linesOf(sheet).filter(
      ({ ground, criterion }) =>
        criterion === 'tone' && ground.type === 'words' && ground.event === event,
    ),
  );
}

/** What would have raised one case most, whatever the criterion: words, delay or choice. */
export function leverOfCase(
  sheet: ScoreSheet,
  { expectation, item }: Pick<ExpectationOutcome, 'expectation' | 'item'>,
): Lever | null {
  return leverAmong(
    linesOf(sheet).filter((line) => line.expectation === expectation && line.item === item),
  );
}

function linesOf({ criteria }: ScoreSheet): readonly Evidence[] {
  return Object.values(criteria).flatMap(({ evidence }) => evidence);
}

/** The matter that lost most points; of two alike, the first by rule, then by facet. */
function leverAmong(lines: readonly Evidence[]): Lever | null {
  const losing = lines.filter(({ earned, possible }) => possible > earned);
  const levers = [
    ...Map.groupBy(losing, ({ rule, facet }) => `${rule} ${facet ?? ''}`).values(),
  ].flatMap(leverOf);
  const [first] = levers.toSorted((a, b) => b.lost - a.lost || byCodeUnit(keyOf(a), keyOf(b)));
  return first ?? null;
}

/** Lines of one matter taken together; the sentence is that of the one that lost most. */
function leverOf(lines: readonly Evidence[]): readonly Lever[] {
  const [worst] = lines.toSorted((a, b) => lossOf(b) - lossOf(a) || byCodeUnit(a.id, b.id));
  if (worst === undefined) return [];
  return [
    {
      lines: lines.map(({ id }) => id),
      rule: worst.rule,
      facet: worst.facet,
      lost: lines.reduce((sum, line) => sum + lossOf(line), 0),
      sentence: worst.sentence,
    },
  ];
}

function lossOf({ earned, possible }: Evidence): number {
  return possible - earned;
}

function keyOf({ rule, facet }: Lever): string {
  return `${rule} ${facet ?? ''}`;
}
