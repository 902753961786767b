import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useTimeOfDay } from '../item/time-of-day.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { LandmarkWords, useSentence } from './landmark-sentence.tsx';
import { latestAt } from './landmarks.ts';
import styles from './replay.module.css';
import { useReplay } from './replay-context.ts';
import { usePlace } from './use-place.ts';

/** What has just happened at the place where the replay stands, with the words that came with it. */
export function JustHappened(): ReactNode {
  const say = useSay(playerTexts);
  const timeOfDay = useTimeOfDay();
  const sentence = useSentence();
  const { landmarks } = useReplay();
  const latest = latestAt(landmarks, usePlace());
  const [first] = latest;
  return (
    <section
      className={styles.happened}
      aria-label={say('replayJustDone')}
      // What scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {first === undefined ? (
        <p>{say('replayNothingYet')}</p>
      ) : (
        <>
          <span className={styles.stamp}>{timeOfDay(first.place.at)}</span>
          <div>
            {latest.map((landmark) => (
              <p key={landmark.key}>
                <strong>{sentence(landmark)}</strong> <LandmarkWords landmark={landmark} />
              </p>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
