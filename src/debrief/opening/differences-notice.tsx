import type { ReactNode } from 'react';
import type { Differences } from '../../rehearsal/second-look.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { differs } from './differs.ts';
import styles from './opening.module.css';

/** How a run that came in a file differs from what it claims, once it is played and read again. */
export function DifferencesNotice({
  differences,
}: {
  readonly differences: Differences | null;
}): ReactNode {
  const say = useSay(debriefTexts);
  if (differences === null || !differs(differences)) return null;
  const { playHash, rubricHash, readings, inapplicable } = differences;
  return (
    <Notice tone="warning" title={say('differencesTitle')}>
      <ul className={styles.differences}>
        {(playHash !== null || rubricHash !== null) && <li>{say('differencesScenario')}</li>}
        {inapplicable.length > 0 && (
          <li>{say('differencesEvents', { count: inapplicable.length })}</li>
        )}
        {readings.length > 0 && <li>{say('differencesReadings', { count: readings.length })}</li>}
      </ul>
      {readings.length > 0 && <Readings readings={readings} />}
    </Notice>
  );
}

function Readings({ readings }: Pick<Differences, 'readings'>): ReactNode {
  const { story } = useDebrief();
  const say = useSay(debriefTexts);
  const names = useNames();
  const formats = useFormats();
  return (
    <Disclosure title={say('differencesDetail')} level={3}>
      <ul className={styles.differences}>
        {readings.map(({ seq, was, is, levels }) => (
          <li key={seq}>
            <q dir="auto">{story.utterances.get(seq)?.text ?? String(seq)}</q>{' '}
            {say('differencesVersions', { was, is })}{' '}
            {formats.list(
              levels.map((change) =>
                say('differencesLevel', {
                  scale: names.scale(change.scale),
                  was: change.was ?? '—',
                  is: change.is ?? '—',
                }),
              ),
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
