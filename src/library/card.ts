import { msOf } from '../scenario/duration.ts';

import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Language } from '../vocabulary/language.ts';

/** What the programme says of a scenario; small enough to come with the first page. */
export interface Card
  extends Pick<Scenario, 'id' | 'format' | 'title' | 'summary' | 'level' | 'strand'> {
  readonly languages: readonly Language[];
  readonly clock: Pick<Scenario['clock'], 'duration' | 'rate' | 'startsAt'>;
  /** `own`: opened by the user on this device, and theirs to remove. */
  readonly origin: 'shipped' | 'own';
}

export function cardOf(scenario: Scenario): Card {
  const { id, format, title, summary, level, strand, languages, clock } = scenario;
  return { id, format, title, summary, level, strand, languages, clock, origin: 'own' };
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
