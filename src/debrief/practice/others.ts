import type { Text } from '../../scenario/schema/primitives.ts';
import type { DrillFamily } from '../../vocabulary/drill-family.ts';

/** A scenario where somebody can go on practising. */
export interface OtherScenario {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** Real minutes that it takes. */
  readonly minutes: number;
}

/** A short exercise on one gesture. */
export interface OtherDrill {
  readonly id: string;
  readonly title: Text;
  readonly family: DrillFamily;
}

/** Where to go on: a few scenarios, best first, and every drill there is. */
export interface Others {
  readonly scenarios: readonly OtherScenario[];
  readonly drills: readonly OtherDrill[];
}
