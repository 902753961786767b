import { lazy, type ReactNode, Suspense } from 'react';
import { useSay } from '../ui/i18n/use-say.ts';
import { ChannelList } from './channels/channel-list.tsx';
import { PlayerCommands } from './commands/player-commands.tsx';
import { ControlBar } from './control-bar/control-bar.tsx';
import { DeskPanel } from './desk/desk-panel.tsx';
import styles from './desk-screen.module.css';
import { Dialogs } from './dialogs/dialogs.tsx';
import { ChannelFeed } from './feed/channel-feed.tsx';
import { PickingBar } from './feed/picking-bar.tsx';
import { Veil } from './feed/veil.tsx';
import { playerTexts } from './messages/catalogue.ts';
import { Announcements } from './notices/announcements.tsx';
import { RunNotices } from './notices/run-notices.tsx';
import { useRun, useScreen } from './player-context.ts';
import { Queue } from './queue/queue.tsx';
import { SectionBar } from './section-bar.tsx';
import { useShortcuts } from './shortcuts/use-shortcuts.ts';

/** Few scenarios bring one. */
const Coach = lazy(async () => ({ default: (await import('./coach/coach.tsx')).Coach }));

export interface DeskProps {
  /** Whether single letters act on the item in focus. */
  readonly letterShortcuts: boolean;
  readonly onLetterShortcuts: (on: boolean) => void;
  /** Out of the run, finished or not; it can be resumed. */
  readonly onLeave: () => void;
}

/** Control bar over three columns; where there is room for one, a bar below chooses which. */
export function Desk({ letterShortcuts, onLetterShortcuts, onLeave }: DeskProps): ReactNode {
  const say = useSay(playerTexts);
  const section = useScreen((state) => state.section);
  const veiled = useRun(
    ({ settings, view }) => settings.mode === 'exam' && view.status === 'paused',
  );
  const coached = useRun(
    ({ settings, programme }) =>
      settings.mode === 'practice' && programme.scenario.coach.length > 0,
  );
  useShortcuts(letterShortcuts);
  return (
    <div className={styles.screen} data-section={section}>
      <ControlBar onLeave={onLeave} />
      {coached && (
        <Suspense>
          <Coach />
        </Suspense>
      )}
      {veiled ? (
        <main className={styles.veiled}>
          <Veil />
        </main>
      ) : (
        <main className={styles.columns}>
          <div className={styles.start}>
            <div data-part="channels">
              <ChannelList />
            </div>
            <div className={styles.queue} data-part="queue">
              <Queue />
            </div>
          </div>
          <section className={styles.feed} data-part="feed" aria-label={say('sectionFeed')}>
            <ChannelFeed />
          </section>
          <div className={styles.side} data-part="brief">
            <DeskPanel />
          </div>
        </main>
      )}
      <PlayerCommands onLeave={onLeave} />
      <PickingBar />
      <SectionBar />
      <RunNotices />
      <Dialogs letterShortcuts={letterShortcuts} onLetterShortcuts={onLetterShortcuts} />
      <Announcements />
    </div>
  );
}
