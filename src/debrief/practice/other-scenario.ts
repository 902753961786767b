import type { Text } from '../../scenario/schema/primitives.ts';

/** A scenario where somebody can go on practising. */
export interface OtherScenario {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** Real minutes that it takes. */
  readonly minutes: number;
}
