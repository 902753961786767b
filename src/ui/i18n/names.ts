import type { Action } from '../../vocabulary/action.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import type { Criterion } from '../../vocabulary/criterion.ts';
import type { ToneScale } from '../../vocabulary/tone-scale.ts';
import { uiTexts } from '../messages/catalogue.ts';
import { useSay } from './use-say.ts';

/** What the words that all rooms share are called, in the language of the interface. */
export interface Names {
  criterion(criterion: Criterion | 'overall'): string;
  channel(channel: Channel): string;
  /** As a noun, in lower case: "public reply". */
  action(action: Action): string;
  /** In lower case. */
  scale(scale: ToneScale): string;
}

export function useNames(): Names {
  const say = useSay(uiTexts);
  return {
    criterion: (criterion) => say(`criterion_${criterion}`),
    channel: (channel) => say(`channel_${channel}`),
    action: (action) => say(`action_${action}`),
    scale: (scale) => say(`scale_${scale}`),
  };
}
