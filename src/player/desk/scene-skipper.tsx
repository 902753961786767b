import type { ReactNode } from 'react';
import type { Scene } from '../../scenario/schema/scenario.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useSeeThrough } from '../item/see-through.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useActions, useRun } from '../player-context.ts';
import styles from './desk.module.css';
import { Said } from './said.tsx';

/** The way round a distressing scene, open for as long as the run lasts. */
export function SceneSkipper({ scene }: { readonly scene: Scene }): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const seeThrough = useSeeThrough();
  const skipped = useRun((state) => state.view.isSkipped(scene.id));
  if (skipped) return <p className={styles.aside}>{say('sceneSkipped')}</p>;
  return (
    <>
      <p>
        <Said text={scene.warning} />
      </p>
      <Button
        size="s"
        onPress={() => void seeThrough(actions.skipScene(scene.id), { text: 'doneScene' })}
      >
        {say('skipScene')}
      </Button>
    </>
  );
}
