import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { confidenceBand } from '../../tone/confidence-band.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { ConfidenceLine } from '../../ui/tone/confidence-line.tsx';
import { LevelBar, useLevelWord } from '../../ui/tone/level-bar.tsx';
import type { ScaleShown } from '../../ui/tone/scales.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './strip.module.css';

/** The scales of the tone, each with its level as a word and as a bar. It says nothing of what is wanted. */
export function ToneStrip(props: {
  readonly scales: readonly ScaleShown[];
  /** How far to trust them, as the report states it. */
  readonly confidence: number;
}): ReactNode {
  const { scales, confidence } = props;
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
      <ConfidenceLine band={confidenceBand(confidence)} />
    </div>
  );
}

function Scale({ shown }: { readonly shown: ScaleShown }): ReactNode {
  const { scale, level, moved } = shown;
  const levelWord = useLevelWord();
  const names = useNames();
  return (
    <li data-overall={scale === 'overall'}>
      <span className={styles.name}>{names.scale(scale)}</span>
      <LevelBar scale={scale} level={level} />
      <span className={styles.level}>
        {levelWord(level)}
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
