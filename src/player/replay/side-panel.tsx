import { type ReactNode, useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { DeskPanel } from '../desk/desk-panel.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './landmark-list.module.css';
import { LandmarkList } from './landmark-list.tsx';

type Shown = 'moments' | 'desk';

/** Beside the page: where to go in the run, or what the trainee had at hand at that second. */
export function SidePanel(): ReactNode {
  const say = useSay(playerTexts);
  const [shown, setShown] = useState<Shown>('moments');
  return (
    <>
      <Choice<Shown>
        label={say('replaySide')}
        labelHidden
        className={styles.sides ?? ''}
        options={[
          { value: 'moments', label: say('replayMoments') },
          { value: 'desk', label: say('desk') },
        ]}
        value={shown}
        onChange={setShown}
      />
      {shown === 'moments' ? <LandmarkList /> : <DeskPanel />}
    </>
  );
}
