import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useSay } from './i18n/use-say.ts';
import { uiTexts } from './messages/catalogue.ts';
import styles from './on-air-light.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/**
 * - `off`: nobody is on the air
 * - `standby`: a run is ready to start; the filament is warm
 * - `on`: on the air
 * - `held`: on the air, clock stopped
 */
export type LampState = 'off' | 'standby' | 'on' | 'held';

const LABELS = {
  off: 'lampOff',
  standby: 'lampStandby',
  on: 'lampOn',
  held: 'lampHeld',
} as const;

export interface OnAirLightProps {
  readonly state: LampState;
  readonly size?: 's' | 'm' | 'l' | 'xl';
  readonly className?: string;
}

/** The lamp over the studio door. It is the mark of the product, and the only thing that glows. */
export function OnAirLight({ state, size = 'm', className }: OnAirLightProps): ReactNode {
  const say = useSay(uiTexts);
  return (
    <span className={classNames(styles.lamp, styles[size], className)} data-state={state}>
      <VisuallyHidden>{say(LABELS[state])}</VisuallyHidden>
      <span aria-hidden="true" className={styles.glass}>
        <span className={styles.bulb} />
        <span className={styles.letters}>{say('onAir')}</span>
      </span>
    </span>
  );
}
