import type { ReactNode } from 'react';
import { confidenceBand } from '../../tone/confidence-band.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS, type Side, SideMark } from '../../ui/side-mark.tsx';
import { useBench } from '../bench-context.ts';
import { playgroundTexts } from '../messages/catalogue.ts';
import styles from '../playground.module.css';
import { mayBeIronic, whyUnrated } from './rated.ts';

const BANDS = { low: 1, middle: 2, high: 3 } as const;

/** What was read of a reply as a whole: language, form of address, how sure the reading is of itself. */
export function Facts({ side }: { readonly side: Side }): ReactNode {
  const say = useSay(playgroundTexts);
  const names = useNames();
  const read = useBench((state) => state.read[side]);
  const comparing = useBench((state) => state.comparing);
  if (read === null) return null;
  const { reading } = read;
  const { language, address, confidence, overall } = reading.tone;
  const reason = whyUnrated(reading, 'overall');
  const band = confidenceBand(confidence);
  const ownership = whyUnrated(reading, 'ownership');
  return (
    <div className={styles.facts}>
      {comparing && (
        <h3>
          <SideMark side={side} /> {say('reply', { letter: LETTERS[side] })}
        </h3>
      )}
      {reason !== null && (
        <p>
          <strong>{say('notRated')}</strong> {say(`unrated_${reason}`)}
        </p>
      )}
      <dl>
        <dt>{say('factLanguage')}</dt>
        <dd>{say(`language_${language ?? 'none'}`)}</dd>
        {language === 'fr' && (
          <>
            <dt>{say('factAddress')}</dt>
            <dd>{say(`address_${address}`)}</dd>
          </>
        )}
        {overall !== null && (
          <>
            <dt>{say('factConfidence')}</dt>
            <dd>
              <span className={styles.band} aria-hidden="true">
                {Object.values(BANDS).map((step) => (
                  <i key={step} data-lit={step <= BANDS[band]} />
                ))}
              </span>
              {say(`confidence_${band}`)}
            </dd>
          </>
        )}
      </dl>
      {ownership === 'nothingToOwn' && (
        <p className={styles.soft}>
          <b>{names.scale('ownership')}</b> — {say('unrated_nothingToOwn')}
        </p>
      )}
      {mayBeIronic(reading) && <p className={styles.advice}>{say('ironic')}</p>}
    </div>
  );
}
