import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useActions, useRun } from '../player-context.ts';
import styles from './control-bar.module.css';
import { useSpeeds } from './use-speeds.ts';

/** How fast the clock goes. */
export function SpeedChoice(): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const speeds = useSpeeds();
  const rate = useRun((state) => state.view.rate);
  if (speeds.length === 0) return null;
  return (
    <Select<string>
      label={say('speed')}
      labelHidden
      className={styles.speed ?? ''}
      options={speeds.map((speed) => ({
        value: String(speed),
        label: say('speedOption', { rate: speed }),
      }))}
      value={String(rate)}
      onChange={(speed) => void actions.changeRate(Number(speed))}
    />
  );
}
