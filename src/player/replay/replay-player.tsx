import { type ReactNode, useEffect, useMemo } from 'react';
import type { ClockPort } from '../../run/ports.ts';
import { createPlayback } from '../../run/replay/playback.ts';
import type { ReplayStore } from '../../run/replay/replay-store.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { ChannelList } from '../channels/channel-list.tsx';
import deskStyles from '../desk-screen.module.css';
import { ChannelFeed } from '../feed/channel-feed.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { PlayerContext, useScreen } from '../player-context.ts';
import { Queue } from '../queue/queue.tsx';
import { createScreen } from '../screen/screen.ts';
import { SectionBar } from '../section-bar.tsx';
import { landmarksOf, type Turn } from './landmarks.ts';
import { ReplayBar, type ReplayBarProps } from './replay-bar.tsx';
import { ReplayContext, type ReplayDesk } from './replay-context.ts';
import { SidePanel } from './side-panel.tsx';
import { useTapeKeysAnywhere } from './use-tape-keys.ts';

export interface ReplayPlayerProps extends ReplayBarProps, Pick<ReplayDesk, 'end' | 'marksOf'> {
  readonly replay: ReplayStore;
  readonly turns: readonly Turn[];
  readonly clock: ClockPort;
  /** The replay has come to rest at a moment (simulated ms): its address may say so. */
  readonly onRest: (at: number) => void;
}

/** The trainee's desk as it looked at any second of a finished run, under what moves it there. */
export function ReplayPlayer(props: ReplayPlayerProps): ReactNode {
  const { replay, turns, end, marksOf, clock, onRest } = props;
  const desk = useMemo(() => ({ store: replay, screen: createScreen() }), [replay]);
  const context = useMemo((): ReplayDesk => {
    const { scenario } = replay.getState().programme;
    const landmarks = landmarksOf({ scenario, run: replay.run(), end, turns });
    return { replay, playback: createPlayback(replay, clock), landmarks, end, marksOf };
  }, [replay, turns, end, marksOf, clock]);
  useEffect(() => () => context.playback.close(), [context]);
  useEffect(() => tellOfRest(context, onRest), [context, onRest]);
  return (
    <PlayerContext value={desk}>
      <ReplayContext value={context}>
        <ReplayScreen debriefHref={props.debriefHref} onTakeAgain={props.onTakeAgain} />
      </ReplayContext>
    </PlayerContext>
  );
}

function ReplayScreen(props: ReplayBarProps): ReactNode {
  const say = useSay(playerTexts);
  const section = useScreen((state) => state.section);
  useTapeKeysAnywhere();
  return (
    <div className={deskStyles.screen} data-section={section}>
      <ReplayBar {...props} />
      <main className={deskStyles.columns}>
        <div className={deskStyles.start}>
          <ChannelList />
          <div className={deskStyles.queue}>
            <Queue />
          </div>
        </div>
        <section className={deskStyles.feed} aria-label={say('sectionFeed')}>
          <ChannelFeed />
        </section>
        <div className={deskStyles.side}>
          <SidePanel />
        </div>
      </main>
      <SectionBar />
    </div>
  );
}

/** How long (real ms) a replay must stand still before it is at rest. */
const REST = 300;

function tellOfRest({ replay, playback }: ReplayDesk, onRest: (at: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (playback.getState().playing) return;
    timer = setTimeout(() => onRest(replay.getState().now), REST);
  };
  const stops = [replay.subscribe(wait), playback.subscribe(wait)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
