import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { LEVELS, type Level } from '../../vocabulary/tone-scale.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import type { ScaleShown } from './scales.ts';
import styles from './strip.module.css';

const LEVEL_WORDS = ['level0', 'level1', 'level2', 'level3', 'level4'] as const satisfies Record<
  Level,
  PlayerText
>;

/** The scales of the tone, each with its level as a word and as a bar. It says nothing of what is wanted. */
export function ToneStrip({ scales }: { readonly scales: readonly ScaleShown[] }): ReactNode {
  const say = useSay(playerTexts);
  return (
    <div className={styles.strip}>
      <p className={styles.title} aria-hidden="true">
        {say('scales')}
      </p>
      <ul aria-label={say('scales')}>
        {scales.map((shown) => (
          <Scale key={shown.scale} shown={shown} />
        ))}
      </ul>
    </div>
  );
}

function Scale({ shown }: { readonly shown: ScaleShown }): ReactNode {
  const { scale, level, moved, lowIsGood } = shown;
  const say = useSay(playerTexts);
  const names = useNames();
  return (
    <li data-overall={scale === 'overall'} data-low={lowIsGood} data-unrated={level === null}>
      <span className={styles.name}>{names.scale(scale)}</span>
      <span className={styles.bar} aria-hidden="true">
        {LEVELS.slice(1).map((step) => (
          <span key={step} data-lit={level !== null && step <= level} />
        ))}
      </span>
      <span className={styles.level}>
        {level === null ? say('levelNone') : say(LEVEL_WORDS[level])}
        {moved !== null && <Arrow moved={moved} />}
      </span>
    </li>
  );
}

function Arrow({ moved }: { readonly moved: 'up' | 'down' }): ReactNode {
  const say = useSay(playerTexts);
  return (
    <>
      {moved === 'up' ? <ArrowUp aria-hidden="true" /> : <ArrowDown aria-hidden="true" />}
      <VisuallyHidden>{say(moved === 'up' ? 'movedUp' : 'movedDown')}</VisuallyHidden>
    </>
  );
}
