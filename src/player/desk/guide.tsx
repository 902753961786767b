import { Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { helpNeededIn } from '../../scenario/help-needed.ts';
import type { Organisation } from '../../scenario/schema/organisation.ts';
import { Button } from '../../ui/button.tsx';
import { HelpLines } from '../../ui/help-lines.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { isLive, useMoves, useRun } from '../player-context.ts';
import styles from './desk.module.css';
import { HouseRuleLine } from './house-rule-line.tsx';
import { Said } from './said.tsx';
import { SceneSkipper } from './scene-skipper.tsx';
import { settingsTally } from './settings/tally.ts';

const ADDRESS = { vous: 'voiceVous', tu: 'voiceTu', mirror: 'voiceMirror' } as const;

/** Who we are, how we speak, what we do not let pass. */
export function Guide(): ReactNode {
  const say = useSay(playerTexts);
  const { organisation, scenes } = useRun((state) => state.programme.scenario);
  const help = useRun((state) => helpNeededIn(state.programme.scenario));
  const live = useRun(isLive);
  const { ask } = useMoves();
  return (
    <div className={styles.sheet}>
      <section>
        <h3>{say('organisation')}</h3>
        <p>
          <Said text={organisation.about} />
        </p>
      </section>
      <Voice voice={organisation.voice} />
      {organisation.houseRules.length > 0 && (
        <section>
          <h3>{say('houseRules')}</h3>
          <ul className={styles.rules}>
            {organisation.houseRules.map((rule) => (
              <HouseRuleLine key={rule.id} rule={rule} />
            ))}
          </ul>
        </section>
      )}
      <Button icon={<Settings2 />} disabled={!live} onPress={() => ask({ type: 'settings' })}>
        {say('pageSettings')}
      </Button>
      <HeldNow />
      {scenes.length > 0 && (
        <section>
          <h3>{say('scenes')}</h3>
          {scenes.map((scene) => (
            <SceneSkipper key={scene.id} scene={scene} />
          ))}
          <HelpLines needed={help} />
        </section>
      )}
    </div>
  );
}

/** Comments that nobody sees until somebody lets them through. */
function HeldNow(): ReactNode {
  const say = useSay(playerTexts);
  const count = useRun((state) => settingsTally(state).waiting.length);
  return count === 0 ? null : <p className={styles.aside}>{say('heldNow', { count })}</p>;
}

function Voice({ voice }: { readonly voice: Organisation['voice'] }): ReactNode {
  const say = useSay(playerTexts);
  return (
    <section>
      <h3>{say('voice')}</h3>
      <ul className={styles.traits}>
        <li>{say(ADDRESS[voice.address])}</li>
        {voice.traits.map((trait) => (
          <li key={JSON.stringify(trait)}>
            <Said text={trait} />
          </li>
        ))}
        {voice.signature !== undefined && (
          <li>{say('voiceSignature', { signature: voice.signature })}</li>
        )}
      </ul>
    </section>
  );
}
