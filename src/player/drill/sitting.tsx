import type { ReactNode } from 'react';
import type { Text } from '../../scenario/schema/primitives.ts';
import { textIn } from '../../scenario/text.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import styles from './drill.module.css';

/** One try of this sitting that came to its end. */
export interface Try {
  readonly run: string;
  readonly title: Text;
  /** 0 to 100; null where nothing could be rated. */
  readonly overall: number | null;
}

/** As many as a glance takes in. */
const MOST_SHOWN = 10;

/** The last tries, one mark each, as high as its score; the latest stands last. */
export function Sitting({ tries }: { readonly tries: readonly Try[] }): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  if (tries.length === 0) return null;
  const before = Math.max(0, tries.length - MOST_SHOWN);
  return (
    <ol className={styles.sitting} aria-label={say('drillSitting')}>
      {tries.slice(before).map(({ run, title, overall }, index) => {
        const values = { number: before + index + 1, title: textIn(title, language).text };
        return (
          <li key={run} data-rated={overall !== null}>
            <span className={styles.level} style={{ blockSize: `${overall ?? 0}%` }} />
            <span aria-hidden="true">{overall === null ? '–' : Math.round(overall)}</span>
            <span className={styles.spoken}>
              {overall === null
                ? say('drillTryUnrated', values)
                : say('drillTry', { ...values, score: formats.score(overall) })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
