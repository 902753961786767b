import type { RunState } from '../../run/state.ts';
import type { Figures } from '../../scenario/schema/figures.ts';
import type { ApprovedLine, Fact } from '../../scenario/schema/organisation.ts';
import { derived } from '../derived.ts';

/** The ready-made lines that may be used as the run stands. */
export const approvedLines: (state: RunState) => readonly ApprovedLine[] = derived(
  ({ programme, snapshot }: RunState) => [programme, snapshot.approved],
  ({ programme, view }) =>
    programme.scenario.organisation.approvedLines.filter(({ id }) => view.isApproved(id)),
);

/** What is known as the run stands: what may be said first, then what may not. */
export interface KnownFacts {
  readonly sayable: readonly Fact[];
  readonly embargoed: readonly Fact[];
}

export const knownFacts: (state: RunState) => KnownFacts = derived(
  ({ programme, snapshot }: RunState) => [programme, snapshot.facts],
  ({ programme, view }) => {
    const { facts } = programme.scenario.organisation;
    return {
      sayable: facts.filter(({ id }) => view.factStatus(id) === 'known'),
      embargoed: facts.filter(({ id }) => view.factStatus(id) === 'embargoed'),
    };
  },
);

/** Figures of the page that have come in, the latest first. */
export const figuresOnDesk: (state: RunState) => readonly Figures[] = derived(
  ({ programme, snapshot }: RunState) => [programme, snapshot.figures],
  ({ programme, view }) => {
    const { figures = [] } = programme.scenario;
    const there = view.figures().toReversed();
    return there.flatMap(({ id }) => figures.filter((one) => one.id === id));
  },
);

/** Whether a scenario has figures at all: where it has none there is no panel for them. */
export function hasFigures({ programme }: RunState): boolean {
  return programme.scenario.figures !== undefined;
}

/** How much the sheet of facts holds; it only grows when something new is known. */
export const sheetSize: (state: RunState) => number = (state) => {
  const { sayable, embargoed } = knownFacts(state);
  return sayable.length + embargoed.length + approvedLines(state).length;
};
