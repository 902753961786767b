import type { Text } from '../../scenario/schema/primitives.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Kind, KindTrend } from './kind-trends.ts';

/** A scenario of the programme, and how many messages of each kind it brings. */
export interface Trainer {
  readonly id: string;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
}

/** One thing to practise: a kind of message that goes badly, and what trains it. */
export interface NextPractice {
  readonly trend: KindTrend;
  /** The scenario that brings most of that kind for its size; null where none does. */
  readonly trainer: Trainer | null;
}

/** From this score on, a kind goes well enough to leave it to itself. */
const GOOD = 80;
/** More advice than this is not followed. */
const MOST = 3;

/**
 * What to practise next: the kinds that go worst, each with a scenario for it. Of two scenarios as rich
 * in that kind, the one not played last is named: the other's messages are known by heart.
 *
 * @param trends worst first.
 * @param lastPlayed id of the scenario played last.
 */
export function nextPractice(
  trends: readonly KindTrend[],
  trainers: readonly Trainer[],
  lastPlayed: string | null,
): readonly NextPractice[] {
  return trends
    .filter(({ now }) => now < GOOD)
    .slice(0, MOST)
    .map((trend) => ({ trend, trainer: trainerFor(trend.kind, trainers, lastPlayed) }));
}

function trainerFor(
  kind: Kind,
  trainers: readonly Trainer[],
  lastPlayed: string | null,
): Trainer | null {
  const able = trainers.filter(({ kinds }) => (kinds[kind] ?? 0) > 0);
  const [best] = able.toSorted(
    (a, b) =>
      shareOf(b, kind) - shareOf(a, kind) ||
      Number(a.id === lastPlayed) - Number(b.id === lastPlayed),
  );
  return best ?? null;
}

function shareOf({ kinds }: Trainer, kind: Kind): number {
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (kinds[kind] ?? 0) / all;
}
