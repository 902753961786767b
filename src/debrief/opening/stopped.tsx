import type { ReactNode } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { declaredOf } from '../story/declared.ts';
import { wordsIn } from '../story/people.ts';
import { neverPlayed } from '../story/unplayed.ts';
import styles from './opening.module.css';

/**
 * Says that whoever played stopped before the end, when, and what was never played. The ending below
 * is the one that the story was heading for.
 */
export function Stopped(): ReactNode {
  const { story, automatic } = useDebrief();
  const say = useSay(debriefTexts);
  const formats = useFormats();
  const { language } = useLanguage();
  const { programme, end, run } = story;
  if (!declaredOf(run).stopped) return null;
  const { startsAt } = programme.scenario.clock;
  const unplayed = neverPlayed(programme.scenario, automatic).map(
    (title) => wordsIn(programme, title, language).text,
  );
  return (
    <div className={styles.stopped}>
      <p>
        <strong>
          {say('stoppedAt', {
            time: formats.timeOfDay(startsAt, end.now),
            end: formats.timeOfDay(startsAt, programme.duration),
          })}
        </strong>{' '}
        {unplayed.length > 0 && say('stoppedUnplayed', { count: unplayed.length })}
      </p>
    </div>
  );
}
