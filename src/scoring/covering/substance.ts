import type { Expectation } from '../../scenario/schema/expectation.ts';
import type { Fact } from '../../scenario/schema/organisation.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import type { Dossier, Saying } from '../dossier/dossier.ts';

/** Fewest words of an answer where nothing else tells whether it says something ([R2]). */
const FEWEST_WORDS = 4;

/** Level of "next step" from which it is concrete ([R2]). */
const CONCRETE = 2;

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
  const groups = new Set(reading.phrases.map(({ phrase }) => phrase));
  return groups.size >= 3 && coveredBy(reading) * 2 > text.length;
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
