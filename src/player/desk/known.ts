import type { RunState } from '../../run/state.ts';
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

/** How much the sheet of facts holds; it only grows when something new is known. */
export const sheetSize: (state: RunState) => number = (state) => {
  const { sayable, embargoed } = knownFacts(state);
  return sayable.length + embargoed.length + approvedLines(state).length;
};
