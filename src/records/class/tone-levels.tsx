import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ReadWords } from '../../run/reading/read-cases.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Level, ToneScale } from '../../vocabulary/tone-scale.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './answers.module.css';
import type { ClassItem } from './class-roll.ts';

export interface ToneLevelsProps {
  readonly levels: ReadWords['levels'];
  readonly scales: readonly ToneScale[];
  readonly wanted: ClassItem['wantedTone'];
}

/** Levels of tone, 0 to 4, each with whether it is what the scenario wants. */
export function ToneLevels({ levels, scales, wanted }: ToneLevelsProps): ReactNode {
  const names = useNames();
  const rated = scales.flatMap((scale) => {
    const level = levels[scale];
    return level === undefined ? [] : [{ scale, level, fits: fits(level, wanted[scale]) }];
  });
  if (rated.length === 0) return null;
  return (
    <ul className={styles.levels}>
      {rated.map(({ scale, level, fits: right }) => (
        <li key={scale}>
          {names.scale(scale)} <LevelSaid level={level} />
          {right !== null && <Fit right={right} />}
        </li>
      ))}
    </ul>
  );
}

/** Null where nothing is asked of the scale. */
function fits(level: Level, band: ClassItem['wantedTone'][ToneScale]): boolean | null {
  if (band === undefined) return null;
  return level >= (band.atLeast ?? 0) && level <= (band.atMost ?? 4);
}

function LevelSaid({ level }: { readonly level: Level }): ReactNode {
  const say = useSay(recordsTexts);
  return <span className={styles.level}>{say('level', { level })}</span>;
}

function Fit({ right }: { readonly right: boolean }): ReactNode {
  const say = useSay(recordsTexts);
  const Mark = right ? Check : X;
  return (
    <>
      <Mark aria-hidden="true" className={right ? styles.fits : styles.misses} />
      <VisuallyHidden>{say(right ? 'levelFits' : 'levelMisses')}</VisuallyHidden>
    </>
  );
}
