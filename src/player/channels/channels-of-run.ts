import type { RunState } from '../../run/state.ts';
import { CHANNELS, type Channel } from '../../vocabulary/channel.ts';
import { derived } from '../derived.ts';

/** The channels of a run: those where something is or may be said. Wall, messages and chat always. */
export const channelsOfRun: (state: RunState) => readonly Channel[] = derived(
  ({ programme }: RunState) => [programme],
  ({ programme: { scenario } }) => {
    const { threads, injects, organisation } = scenario;
    const spoken = new Set(channelsIn([threads, injects, organisation.contacts]));
    for (const channel of ['wall', 'private', 'internal'] as const) spoken.add(channel);
    return CHANNELS.filter((channel) => spoken.has(channel));
  },
);

/** Every channel that a part of the file names, however deep. */
function channelsIn(part: unknown): readonly Channel[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const named = key === 'channel' ? CHANNELS.filter((channel) => channel === value) : [];
    return [...named, ...channelsIn(value)];
  });
}
