import { msOf } from '../scenario/duration.ts';
import type { Expectation } from '../scenario/schema/expectation.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Language } from '../vocabulary/language.ts';

/** What the programme says of a scenario; small enough to come with the first page. */
export interface Card
  extends Pick<
    Scenario,
    'id' | 'format' | 'family' | 'title' | 'summary' | 'level' | 'strand' | 'path'
  > {
  readonly languages: readonly Language[];
  readonly clock: Pick<Scenario['clock'], 'duration' | 'rate' | 'startsAt'>;
  /** How many messages of each kind it brings. */
  readonly kinds: KindCounts;
  /** `own`: opened by the user on this device, and theirs to remove. */
  readonly origin: 'shipped' | 'own';
}

export type KindCounts = Readonly<Partial<Record<Expectation['kind'], number>>>;

export function cardOf(scenario: Scenario): Card {
  const { id, format, family, title, summary, level, strand, path, languages, clock } = scenario;
  return {
    id,
    format,
    title,
    summary,
    level,
    strand,
    languages,
    clock,
    kinds: kindsIn(scenario.expectations),
    origin: 'own',
    ...(family !== undefined && { family }),
    ...(path !== undefined && { path }),
  };
}

/** What an expectation counts by; as a file may write it, `scope` left out. */
type Counted = Pick<Expectation, 'kind' | 'items'> & { readonly scope?: Expectation['scope'] };

/** Messages of each kind; a group of them wants one answer and counts once. */
export function kindsIn(expectations: readonly Counted[]): KindCounts {
  const kinds: Partial<Record<Expectation['kind'], number>> = {};
  for (const { kind, items, scope = 'each' } of expectations) {
    const cases = scope === 'each' ? Math.max(1, items.length) : 1;
    kinds[kind] = (kinds[kind] ?? 0) + cases;
  }
  return kinds;
}

const LEVELS = ['introductory', 'intermediate', 'advanced'] as const;

/** What a beginner can take up first; of one level, as they came. */
export function inOrderOfLevel(cards: readonly Card[]): readonly Card[] {
  return cards.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Whole real minutes that a run takes at the scenario's own speed, at least one. */
export function realMinutes({ clock }: Pick<Card, 'clock'>): number {
  return Math.max(1, Math.round(msOf(clock.duration) / clock.rate / 60_000));
}

/** The one language of a scenario that has only one; see `textIn`. */
export function soleLanguage(languages: readonly Language[]): Language | undefined {
  return languages.length === 1 ? languages[0] : undefined;
}
