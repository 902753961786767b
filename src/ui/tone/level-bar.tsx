import type { ReactNode } from 'react';
import { LEVELS, type Level, LOW_IS_GOOD, type ToneScale } from '../../vocabulary/tone-scale.ts';
import { useSay } from '../i18n/use-say.ts';
import { uiTexts } from '../messages/catalogue.ts';
import styles from './level.module.css';

/**
 * A level of 0 to 4 as four fields of which as many are filled: beside the level in words, which says
 * the same. What is better low is hatched, so that a full bar does not look like a good one.
 */
export function LevelBar(props: {
  readonly scale: ToneScale;
  /** Null where it is not rated. */
  readonly level: Level | null;
}): ReactNode {
  const { scale, level } = props;
  return (
    <span
      className={styles.bar}
      aria-hidden="true"
      data-low={LOW_IS_GOOD.has(scale)}
      data-unrated={level === null}
    >
      {LEVELS.slice(1).map((step) => (
        <span key={step} data-lit={level !== null && step <= level} />
      ))}
    </span>
  );
}

/** Says a level as a word, in the language of the interface. */
export function useLevelWord(): (level: Level | null) => string {
  const say = useSay(uiTexts);
  return (level) => say(`level_${level ?? 'none'}`);
}
