import type { ReactNode } from 'react';
import type { Text } from '../../scenario/schema/primitives.ts';
import type { Scene } from '../../scenario/schema/scenario.ts';
import type { ShownText } from '../../scenario/text.ts';
import { HelpLines } from '../../ui/help-lines.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Switch } from '../../ui/switch.tsx';
import type { HelpNeeded } from '../../vocabulary/help.ts';
import { libraryTexts } from '../messages/catalogue.ts';
import styles from './brief-screen.module.css';

export interface SceneWarningsProps {
  readonly scenes: readonly Scene[];
  readonly shown: (text: Text) => ShownText;
  readonly skipped: readonly string[];
  readonly help: HelpNeeded;
  readonly onChange: (skipped: readonly string[]) => void;
}

/** Distressing scenes, announced, each with a way round it and real help beside it. */
export function SceneWarnings(props: SceneWarningsProps): ReactNode {
  const { scenes, shown, skipped, onChange } = props;
  const say = useSay(libraryTexts);
  if (scenes.length === 0) return null;
  const skip = (scene: string, wanted: boolean): void =>
    onChange(wanted ? [...skipped, scene] : skipped.filter((id) => id !== scene));
  return (
    <section className={styles.part}>
      <h2>{say('briefScenes')}</h2>
      <p>{say('briefScenesText')}</p>
      <ul className={styles.scenes}>
        {scenes.map((scene) => {
          const warning = shown(scene.warning);
          return (
            <li key={scene.id}>
              <p lang={LOCALES[warning.language]}>{warning.text}</p>
              <Switch
                value={skipped.includes(scene.id)}
                onChange={(wanted) => skip(scene.id, wanted)}
              >
                {say('briefSkip')}
              </Switch>
            </li>
          );
        })}
      </ul>
      <HelpLines needed={props.help} />
    </section>
  );
}
