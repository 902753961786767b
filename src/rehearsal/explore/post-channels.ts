import type { Scenario } from '../../scenario/schema/scenario.ts';
import { consequencesOf } from './occurrences.ts';

/** Where publishing may make a difference: on the stream only where something answers a post there. */
export function postChannels({ injects }: Scenario): readonly ('wall' | 'stream')[] {
  const answers = injects
    .flatMap(consequencesOf)
    .some(
      (one) => one.type === 'publish' && one.item.in === 'target' && one.item.channel === 'stream',
    );
  return answers ? ['wall', 'stream'] : ['wall'];
}
