import type { ReactNode } from 'react';
import type { RunNotice } from '../../run/state.ts';
import { Button } from '../../ui/button.tsx';
import { type Formats, useFormats } from '../../ui/i18n/formats.ts';
import { type Say, useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import { useActions, useRun } from '../player-context.ts';
import styles from './notices.module.css';
import { ToldNotice } from './told-notice.tsx';

/** What must be said of the run itself, and of the latest thing done or refused. */
export function RunNotices(): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const notices = useRun((state) => state.notices);
  const readOnly = useRun((state) => state.access === 'readOnly');
  const actions = useActions();
  return (
    <div className={styles.stack}>
      {readOnly && (
        <Notice
          tone="warning"
          action={
            <Button size="s" onPress={() => void actions.takeOver()}>
              {say('takeOver')}
            </Button>
          }
        >
          {say('readOnly')}
        </Notice>
      )}
      {notices
        .filter(({ type }) => type !== 'takenOver')
        .map((notice) => (
          <Notice
            key={`${notice.type}/${notices.indexOf(notice)}`}
            tone="warning"
            onClose={() => actions.dismiss(notice)}
          >
            {sentenceOf(notice, say, formats)}
          </Notice>
        ))}
      <ToldNotice />
    </div>
  );
}

function sentenceOf(notice: RunNotice, say: Say<PlayerText>, formats: Formats): string {
  switch (notice.type) {
    case 'gap':
      return say('noticeGap', { duration: formats.duration(notice.gap.realMs) });
    case 'hidden':
      return say('noticeHidden');
    case 'takenOver':
      return say('noticeTakenOver');
    case 'crowdMissing':
      return say('noticeCrowdMissing');
  }
}
