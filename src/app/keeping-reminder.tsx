import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Archive } from '../storage/archive.ts';
import type { RunSummary } from '../storage/run-record.ts';
import { Button } from '../ui/button.tsx';
import { useFormats } from '../ui/i18n/formats.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { Notice } from '../ui/notice.tsx';
import { exportAllRuns } from './export-runs.ts';
import { useInstallOffer } from './install-offer.ts';
import { isReminderDue, type KeepingRisk, readRisk } from './keeping-risk.ts';
import { appTexts } from './messages/catalogue.ts';

/** Where the answer to the reminder is remembered: how many runs there were then. */
const PREFERENCE = 'keepingReminder';

export interface KeepingReminderProps {
  readonly archive: Archive;
  readonly runs: readonly RunSummary[];
}

/**
 * Once there is something to lose, says what this browser may do to it and what to do about that. It goes
 * away when it is answered, and comes back only after many more runs.
 */
export function KeepingReminder({ archive, runs }: KeepingReminderProps): ReactNode {
  const finished = runs.filter(({ progress }) => progress.state === 'ended').length;
  const [risk, setRisk] = useState<KeepingRisk | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const answered = await archive.preferences.get(PREFERENCE);
      const due = isReminderDue(finished, answered);
      const found = due ? await readRisk(archive) : null;
      if (wanted) setRisk(found);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [archive, finished]);
  const answer = useCallback((): void => {
    setRisk(null);
    void archive.preferences.put(PREFERENCE, finished);
  }, [archive, finished]);
  if (risk === null) return null;
  return <Reminder archive={archive} risk={risk} onAnswer={answer} />;
}

function Reminder(props: {
  readonly archive: Archive;
  readonly risk: KeepingRisk;
  readonly onAnswer: () => void;
}): ReactNode {
  const { archive, risk, onAnswer } = props;
  const say = useSay(appTexts);
  const formats = useFormats();
  const install = useInstallOffer();
  const save = async (): Promise<void> => {
    await exportAllRuns(archive);
    onAnswer();
  };
  const add = async (): Promise<void> => {
    if (await install?.()) onAnswer();
  };
  return (
    <Notice
      title={say('reminderTitle')}
      onClose={onAnswer}
      action={
        <>
          <Button size="s" kind="primary" onPress={() => void save()}>
            {say('reminderExport')}
          </Button>
          {install !== null && (
            <Button size="s" onPress={() => void add()}>
              {say('reminderInstall')}
            </Button>
          )}
          <Button size="s" onPress={onAnswer}>
            {say('reminderLater')}
          </Button>
        </>
      }
    >
      {say(risk.type === 'sevenDays' ? 'reminderSevenDays' : 'reminderEviction')}
      {risk.type === 'littleRoom' && (
        <> {say('reminderRoom', { share: formats.percent(risk.share) })}</>
      )}
    </Notice>
  );
}
