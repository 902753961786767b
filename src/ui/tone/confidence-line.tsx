import type { ReactNode } from 'react';
import type { ConfidenceBand } from '../../vocabulary/reading.ts';
import { useSay } from '../i18n/use-say.ts';
import { uiTexts } from '../messages/catalogue.ts';
import styles from './confidence-line.module.css';

/** How far a reading of tone can be trusted, as one of three bands: a figure would promise too much. */
export function ConfidenceLine({ band }: { readonly band: ConfidenceBand }): ReactNode {
  const say = useSay(uiTexts);
  return (
    <p className={styles.line} data-band={band}>
      {say('confidence', { band })}
    </p>
  );
}
