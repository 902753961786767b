import { type ReactNode, useMemo } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useTimeOfDay } from '../item/time-of-day.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import styles from './landmark-list.module.css';
import { useSentence } from './landmark-sentence.tsx';
import { comparePlaces, type Landmark, latestAt } from './landmarks.ts';
import bar from './replay.module.css';
import { useReplay } from './replay-context.ts';
import { useTravel } from './use-travel.ts';

/** The landmarks of the scrubber as a list, each of which leads there. */
export function LandmarkList(): ReactNode {
  const say = useSay(playerTexts);
  const timeOfDay = useTimeOfDay();
  const sentence = useSentence();
  const { landmarks } = useReplay();
  const { toLandmark } = useTravel();
  const latest = useRun(
    ({ logged, now }) => latestAt(landmarks, { events: logged, at: now })[0]?.key,
  );
  const current = useMemo(() => landmarks.find(({ key }) => key === latest), [landmarks, latest]);
  const isCurrent = (landmark: Landmark) =>
    current !== undefined && comparePlaces(landmark.place, current.place) === 0;
  return (
    <section aria-labelledby="replay-moments">
      <h2 id="replay-moments" className={styles.listTitle}>
        {say('replayMoments')}
      </h2>
      <ol className={styles.list}>
        {landmarks.map((landmark) => (
          <li key={landmark.key}>
            <button
              type="button"
              className={styles.entry}
              data-kind={markOf(landmark)}
              aria-current={isCurrent(landmark) ? 'step' : undefined}
              onClick={() => toLandmark(landmark)}
            >
              <span className={bar.stamp}>{timeOfDay(landmark.place.at)}</span>
              <span className={styles.sign} aria-hidden="true" />
              <span>{sentence(landmark)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How a landmark is drawn. */
export function markOf(
  landmark: Landmark,
): 'arrival' | 'danger' | 'deed' | 'escalation' | 'turn' | 'ending' {
  if (landmark.type === 'arrival') return landmark.danger ? 'danger' : 'arrival';
  if (landmark.type === 'deed') {
    return landmark.event.type === 'escalationSent' ? 'escalation' : 'deed';
  }
  return landmark.type;
}
