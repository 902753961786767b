import type { Action } from '../../vocabulary/action.ts';
import type { Channel } from '../../vocabulary/channel.ts';
import type { Criterion } from '../../vocabulary/criterion.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { ToneScale } from '../../vocabulary/tone-scale.ts';
import { uiTexts } from '../messages/catalogue.ts';
import { type Say, sayIn, useSay } from './use-say.ts';

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
  return namesSaidBy(useSay(uiTexts));
}

/** The same in a language, outside of components. */
export function namesIn(language: Language): Names {
  return namesSaidBy(sayIn(uiTexts, language));
}

function namesSaidBy(say: Say<keyof (typeof uiTexts)['fr']>): Names {
  return {
    criterion: (criterion) => say(`criterion_${criterion}`),
    channel: (channel) => say(`channel_${channel}`),
    action: (action) => say(`action_${action}`),
    scale: (scale) => say(`scale_${scale}`),
  };
}
