import type { RunState } from '../../run/state.ts';
import { derived } from '../derived.ts';

/** Share of its followers that a page gains while reach goes from one end of its range to the other. */
const GAIN = 0.02;

/**
 * How many follow the page, or null where the scenario says nothing of it. A picture of reach (the
 * variable of that role), never a figure of its own: the more people speak of a page, the more of
 * them come to see.
 */
export function followersNow({ programme, view }: RunState): number | null {
  const { organisation, variables } = programme.scenario;
  const { followers } = organisation;
  if (followers === undefined) return null;
  const reach = variables.find(({ role }) => role === 'reach');
  if (reach === undefined || reach.max === reach.min) return followers;
  const gained = (view.variable(reach.id) - reach.start) / (reach.max - reach.min);
  return Math.round(followers * (1 + GAIN * gained));
}

/**
 * The mean of the stars that readers see (1 to 5; null without any), and of how many reviews. What is
 * said under a review is none, even if it brings stars.
 */
export const ratingNow: (state: RunState) => {
  readonly mean: number | null;
  readonly count: number;
} = derived(
  ({ snapshot }: RunState) => [snapshot.items],
  ({ view }) => {
    const stars = view
      .items('reviews')
      .filter((id) => view.isVisible(id))
      .flatMap((id) => {
        const item = view.item(id);
        return item === undefined || item.parent !== null ? [] : (item.stars ?? []);
      });
    const sum = stars.reduce((total, one) => total + one, 0);
    return { mean: stars.length === 0 ? null : sum / stars.length, count: stars.length };
  },
);
