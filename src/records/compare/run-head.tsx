import type { ReactNode } from 'react';
import type { Side } from '../../scoring/comparison/compare-sheets.ts';
import { isDated } from '../../storage/run-record.ts';
import { LinkButton } from '../../ui/button.tsx';
import { type Formats, useFormats } from '../../ui/i18n/formats.ts';
import { type Say, useSay } from '../../ui/i18n/use-say.ts';
import { LETTERS, SideMark } from '../../ui/side-mark.tsx';
import { type RecordsText, recordsTexts } from '../messages/catalogue.ts';
import styles from './compare.module.css';
import type { ComparedRun } from './compared-run.ts';

export interface RunHeadProps {
  readonly side: Side;
  readonly compared: ComparedRun;
  readonly other: ComparedRun;
  readonly hrefs: RunHrefs;
}

/** Where a run can be read and watched; null for the author's example, which is not kept. */
export type RunHrefs = {
  readonly debrief: string;
  readonly replay: (at: number) => string;
} | null;

/** Which run a side is: who played it, when, how, and where it comes from. */
export function RunHead({ side, compared, other, hrefs }: RunHeadProps): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const letter = LETTERS[side];
  return (
    <article className={styles.head}>
      <h2>
        <SideMark side={side} />{' '}
        {compared.isModel ? say('compareModel') : say('compareRun', { letter })}
      </h2>
      <p>{compared.isModel ? say('compareModelText') : playedOn(compared, say, formats)}</p>
      <p className={styles.soft}>{settingsOf(compared, say).join(' · ')}</p>
      <ForkNote side={side} compared={compared} other={other} />
      {hrefs !== null && (
        <p className={styles.links}>
          <LinkButton size="s" href={hrefs.debrief}>
            {say('compareToDebrief', { letter })}
          </LinkButton>
          <LinkButton size="s" href={hrefs.replay(0)}>
            {say('compareToReplay', { letter })}
          </LinkButton>
        </p>
      )}
    </article>
  );
}

function playedOn({ run }: ComparedRun, say: Say<RecordsText>, formats: Formats): string {
  if (!isDated(run)) return say('compareUndated');
  const date = formats.date(run.startedAt);
  return run.pseudonym === undefined
    ? say('comparePlayed', { date })
    : say('comparePlayedBy', { date, name: run.pseudonym });
}

function settingsOf({ run }: ComparedRun, say: Say<RecordsText>): readonly string[] {
  const { mode, allowance } = run.settings;
  const time =
    allowance === null
      ? [say('compareUntimed')]
      : allowance === 1
        ? []
        : [say('compareMoreTime', { factor: allowance })];
  return [say(mode === 'exam' ? 'compareExam' : 'comparePractice'), ...time];
}

/** A fork declares what it was taken from, the other side or a third run. */
function ForkNote({ side, compared, other }: Omit<RunHeadProps, 'hrefs'>): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const { forkOf } = compared.run;
  if (forkOf === undefined) return null;
  const { startsAt } = compared.programme.scenario.clock;
  const time = formats.timeOfDay(startsAt, forkOf.at);
  const isOfOther = forkOf.run === other.run.id;
  return (
    <p>
      {isOfOther
        ? say('compareForkedOther', { time, letter: LETTERS[side === 'a' ? 'b' : 'a'] })
        : say('compareForked', { time })}
    </p>
  );
}
