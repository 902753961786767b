import type { ReactNode } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { TextField } from '../../ui/text-field.tsx';
import { VOICE_ADDRESSES } from '../../vocabulary/tone-scale.ts';
import { useBench, useDesk } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import styles from '../playground.module.css';
import { KINDS, kindOf, USUALLY_ASKED } from './asked.ts';
import type { Voice } from './voice.ts';

/** How the organisation speaks, and what the message asks for: what a judgement holds words against. */
export function VoicePanel(): ReactNode {
  const say = useSay(playgroundTexts);
  const { bench } = useDesk();
  const voice = useBench((state) => state.voice);
  const asked = useBench((state) => state.asked);
  const change = (part: Partial<Voice>) => bench.setState({ voice: { ...voice, ...part } });
  return (
    <Disclosure title={say('voiceTitle')} level={2} className={styles.voice ?? ''}>
      <div className={styles.voiceParts}>
        <Choice
          label={say('voiceAddress')}
          value={voice.address}
          options={VOICE_ADDRESSES.map((value) => ({ value, label: say(`voice_${value}`) }))}
          onChange={(address) => change({ address })}
        />
        <Choice
          label={say('askedTitle')}
          look="tiles"
          value={kindOf(asked)}
          options={KINDS.map((value) => ({ value, label: say(`asked_${value}`) }))}
          onChange={(kind) => bench.setState({ asked: USUALLY_ASKED[kind] })}
        />
        <TextField
          label={say('voiceSignature')}
          value={voice.signature}
          maxLength={40}
          onChange={(signature) => change({ signature })}
        />
        <TextField
          label={say('voiceTraits')}
          help={say('voiceTraitsHelp')}
          value={voice.traits}
          maxLength={200}
          onChange={(traits) => change({ traits })}
        />
      </div>
    </Disclosure>
  );
}
