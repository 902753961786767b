import type { ModelReply } from '../../scenario/schema/expectation.ts';

/** How a derived trainee works: everything that tells an exemplary play from a typical one. */
export interface Habits {
  /** Quality of the model replies they write, the first that exists; none: they pass. */
  readonly qualities: readonly ModelReply['quality'][];
  /** How much longer than an able person they take over everything. */
  readonly slowness: number;
  /** One expectation in so many escapes them altogether; Infinity for none. */
  readonly missesOneIn: number;
  /** One escalation in so many is forgotten; Infinity for none. */
  readonly forgetsEscalationOneIn: number;
  /** They ask for the facts that an answer needs and wait for them, as long as the limit allows. */
  readonly waitsForFacts: boolean;
  /** They choose silence knowingly, and pin a statement for those who come later. */
  readonly deliberate: boolean;
}

export const EXEMPLARY: Habits = {
  qualities: ['exemplary'],
  slowness: 1,
  missesOneIn: Infinity,
  forgetsEscalationOneIn: Infinity,
  waitsForFacts: true,
  deliberate: true,
};

export const TYPICAL: Habits = {
  qualities: ['typical', 'exemplary'],
  slowness: 2,
  missesOneIn: 4,
  forgetsEscalationOneIn: 2,
  waitsForFacts: false,
  deliberate: false,
};
