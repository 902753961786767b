import type { ReactNode } from 'react';
import type { RunEvent } from '../../engine/event.ts';
import { partingOf } from '../../engine/parting.ts';
import type { Pair, Side } from '../../scoring/comparison/compare-sheets.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS } from '../../ui/side-mark.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './compare.module.css';
import { type ComparedRuns, SIDES } from './compared-run.ts';
import type { RunHrefs } from './run-head.tsx';

/** Up to where the same was done in both, and what each did then. */
export function Parting(props: {
  readonly runs: ComparedRuns;
  readonly hrefs: Pair<RunHrefs>;
}): ReactNode {
  const { runs, hrefs } = props;
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const parting = partingOf(runs.a.run.events, runs.b.run.events);
  if (parting === null) return <p>{say('compareSame')}</p>;
  const time = formats.timeOfDay(runs.a.programme.scenario.clock.startsAt, parting.at);
  return (
    <>
      <p>{say('compareParted', { time })}</p>
      <ul className={styles.parting}>
        {SIDES.map((side) => (
          <li key={side}>
            <Next side={side} event={parting[side]} runs={runs} />{' '}
            {hrefs[side] !== null && (
              <a href={hrefs[side].replay(parting.at)}>
                {say('compareReplayAt', { letter: LETTERS[side], time })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Next(props: {
  readonly side: Side;
  readonly event: RunEvent | null;
  readonly runs: ComparedRuns;
}): ReactNode {
  const { side, event, runs } = props;
  const say = useSay(recordsTexts);
  const names = useNames();
  const formats = useFormats();
  const letter = LETTERS[side];
  if (event === null) return say('comparePartedNothing', { letter });
  const { programme, end } = runs[side];
  const time = formats.timeOfDay(programme.scenario.clock.startsAt, event.at);
  const deed = end.deeds().find((each) => each.event === event.seq);
  const action = deed === undefined ? actionOf(event) : deed.action;
  if (action === null) return say('comparePartedEnd', { letter, time });
  return (
    <>
      {say('comparePartedDid', { letter, time, action: names.action(action) })}
      {'text' in event && typeof event.text === 'string' && (
        <>
          {' '}
          <q>{event.text}</q>
        </>
      )}
    </>
  );
}

/** Deeds about no item leave none on the page. */
function actionOf(event: RunEvent) {
  if (event.type === 'postPublished') return 'publish';
  return event.type === 'settingChanged' ? 'changeSetting' : null;
}
