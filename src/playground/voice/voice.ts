import type { VoiceAddress } from '../../vocabulary/tone-scale.ts';

/** How the organisation speaks, as the scenario format has it. */
export interface Voice {
  readonly address: VoiceAddress;
  /** In a few words; no rule weighs them, a reader does. */
  readonly traits: string;
  /** Empty where the house does not sign. */
  readonly signature: string;
}

export const PLAIN_VOICE: Voice = { address: 'vous', traits: '', signature: '' };
