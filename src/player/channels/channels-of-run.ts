import type { RunState } from '../../run/state.ts';
import { CHANNELS, type Channel } from '../../vocabulary/channel.ts';
import { derived } from '../derived.ts';

/** The channels of a run: those where something is or may be said. Wall, messages and chat always. */
export const channelsOfRun: (state: RunState) => readonly Channel[] = derived(
  ({ programme }: RunState) => [programme],
  ({ programme: { scenario } }) => {
    const { threads, injects, organisation } = scenario;
    const spoken = channelsIn([threads, injects, organisation.contacts]);
    for (const channel of ['wall', 'private', 'internal'] as const) spoken.add(channel);
    return CHANNELS.filter((channel) => spoken.has(channel));
  },
);

/** Every channel that a part of the file names, however deep. */
function channelsIn(part: unknown, found = new Set<Channel>()): Set<Channel> {
  if (typeof part !== 'object' || part === null) return found;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'channel')
      for (const channel of CHANNELS) if (channel === value) found.add(channel);
    if (typeof value === 'object') channelsIn(value, found);
  }
  return found;
}
