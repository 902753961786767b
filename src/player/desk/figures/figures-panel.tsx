import type { ReactNode } from 'react';
import { useSay } from '../../../ui/i18n/use-say.ts';
import { playerTexts } from '../../messages/catalogue.ts';
import { useRun } from '../../player-context.ts';
import styles from '../desk.module.css';
import { figuresOnDesk } from '../known.ts';
import { FiguresCard } from './figures-card.tsx';

/** The statistics of the page that have come in so far, the latest first. */
export function FiguresPanel(): ReactNode {
  const say = useSay(playerTexts);
  const sets = useRun(figuresOnDesk);
  return (
    <div className={styles.sheet}>
      {sets.length === 0 && <p className={styles.aside}>{say('figuresNone')}</p>}
      {sets.map((figures) => (
        <FiguresCard key={figures.id} figures={figures} />
      ))}
    </div>
  );
}
