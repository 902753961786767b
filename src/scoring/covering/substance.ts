import type { Expectation } from '../../scenario/schema/expectation.ts';
import type { Fact } from '../../scenario/schema/organisation.ts';
import type { PhraseMatch, Reading } from '../../vocabulary/reading.ts';
import type { Dossier, Saying } from '../dossier/dossier.ts';

/** Fewest words of an answer where nothing else tells whether it says something ([R2]). */
const FEWEST_WORDS = 4;

/** Level of "next step" from which it is concrete ([R2]). */
const CONCRETE = 2;

/** Phrase groups from which a text made of them is a string of key words ([R12]). */
const STRUNG = 3;

/** What an answer gives of what was expected. */
export interface Substance {
  /** Ids of the listed facts given, in the order of the expectation. */
  readonly facts: readonly string[];
  /** Phrase groups by which they were recognised. */
  readonly groups: readonly string[];
  readonly isSubstantive: boolean;
  /** True when it is a string of key words, of which nothing counts ([R12]). */
  readonly isStuffed: boolean;
}

/** Facts of an expectation that can be recognised in words. */
export function recognisable(expectation: Expectation, dossier: Dossier): readonly Fact[] {
  const { facts } = dossier.scenario.organisation;
  return expectation.facts.flatMap((id) =>
    facts.filter((fact) => fact.id === id && fact.said.length > 0),
  );
}

/** What `saying` gives to `expectation` ([R2], [R12]). */
export function substanceOf(saying: Saying, expectation: Expectation, dossier: Dossier): Substance {
  if (isStuffed(saying)) return { facts: [], groups: [], isSubstantive: false, isStuffed: true };
  const known = recognisable(expectation, dossier);
  const given = known.filter(
    ({ id, said }) => saying.sayable.has(id) && saysAll(saying.reading, said),
  );
  const isSubstantive =
    given.length > 0 ||
    hasNextStep(saying.reading) ||
    (known.length === 0 && isRated(saying.reading) && saying.reading.words >= FEWEST_WORDS);
  return {
    facts: given.map(({ id }) => id),
    groups: given.flatMap(({ said }) => said),
    isSubstantive,
    isStuffed: false,
  };
}

/** Whether all these phrase groups were found. */
export function saysAll({ phrases }: Reading, groups: readonly string[]): boolean {
  return groups.every((group) => phrases.some(({ phrase }) => phrase === group));
}

export function hasNextStep({ tone }: Reading): boolean {
  return (tone.dimensions.nextStep?.level ?? 0) >= CONCRETE;
}

/** Whether there was enough to rate anything. */
export function isRated({ tone }: Reading): boolean {
  return tone.overall !== null || Object.values(tone.dimensions).some((scale) => scale !== null);
}

function isStuffed({ text, reading }: Saying): boolean {
  if (reading.tone.dimensions.clarity?.level === 0) return true;
  return groupsApart(reading) >= STRUNG && coveredBy(reading) * 2 > text.length;
}

/**
 * How many groups were found in words of their own: where phrases overlap, the longest stands for
 * all. The shorter of two that overlap begins or ends within the longer, so its edges tell.
 */
function groupsApart({ phrases }: Reading): number {
  const taken = new Set<number>();
  const groups = new Set<string>();
  for (const { phrase, start, end } of phrases.toSorted(longestFirst)) {
    if (taken.has(start) || taken.has(end - 1)) continue;
    groups.add(phrase);
    for (let at = start; at < end; at += 1) taken.add(at);
  }
  return groups.size;
}

function longestFirst(a: PhraseMatch, b: PhraseMatch): number {
  return b.end - b.start - (a.end - a.start);
}

/** How much of the text lies within phrases, each unit counted once. */
function coveredBy({ phrases }: Reading): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of phrases.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
