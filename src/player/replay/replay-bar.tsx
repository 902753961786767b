import { History, Pause, Play, SkipBack, SkipForward, Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { LogPlace } from '../../engine/log-place.ts';
import { SPEEDS } from '../../run/replay/playback.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import { JustHappened } from './just-happened.tsx';
import { Levels } from './levels.tsx';
import styles from './replay.module.css';
import { usePlaying, useReplay } from './replay-context.ts';
import { Scrubber } from './scrubber.tsx';
import { useTravel } from './use-travel.ts';

export interface ReplayBarProps {
  readonly debriefHref: string;
  /** Takes the run again from a place of it; resolves once the screen goes away. */
  readonly onTakeAgain: (place: LogPlace) => Promise<void>;
}

/** Over the replayed desk: what it is, where it stands, and what moves it. */
export function ReplayBar({ debriefHref, onTakeAgain }: ReplayBarProps): ReactNode {
  const say = useSay(playerTexts);
  return (
    <header className={styles.bar} data-theme="dark" aria-label={say('replayBar')}>
      <div className={styles.head}>
        <Badge tone="info" icon={<History />}>
          {say('replay')}
        </Badge>
        <ReplayClock />
        <Title />
      </div>
      <div className={styles.ways}>
        <LanguageSwitch />
        <LinkButton size="s" href={debriefHref}>
          {say('replayToDebrief')}
        </LinkButton>
        <TakeAgain onTakeAgain={onTakeAgain} />
      </div>
      <div className={styles.tape}>
        <Keys />
        <Scrubber />
      </div>
      <div className={styles.below}>
        <JustHappened />
        <Levels />
      </div>
    </header>
  );
}

function ReplayClock(): ReactNode {
  const formats = useFormats();
  const startsAt = useRun((state) => state.programme.scenario.clock.startsAt);
  const now = useRun((state) => Math.floor(state.now / 1000) * 1000);
  return <span className={styles.clock}>{formats.clock(startsAt, now)}</span>;
}

function Title(): ReactNode {
  const show = useShow();
  const title = show(useRun((state) => state.programme.scenario.title));
  return <h1 lang={LOCALES[title.language]}>{title.text}</h1>;
}

function Keys(): ReactNode {
  const say = useSay(playerTexts);
  const { playback } = useReplay();
  const playing = usePlaying();
  const speed = useStore(playback, (state) => state.speed);
  const { toNext, toPrevious } = useTravel();
  return (
    <div className={styles.keys}>
      <IconButton
        label={say('replayPrevious')}
        keys="⇧ ←"
        icon={<SkipBack />}
        onPress={toPrevious}
      />
      <IconButton
        label={say(playing ? 'replayPause' : 'replayPlay')}
        icon={playing ? <Pause /> : <Play />}
        onPress={() => (playing ? playback.pause() : playback.play())}
      />
      <IconButton label={say('replayNext')} keys="⇧ →" icon={<SkipForward />} onPress={toNext} />
      <Choice<string>
        label={say('replaySpeed')}
        labelHidden
        className={styles.speeds ?? ''}
        options={SPEEDS.map((each) => ({
          value: String(each),
          label: say('replayTimes', { speed: each }),
        }))}
        value={String(speed)}
        onChange={(chosen) => {
          const found = SPEEDS.find((each) => String(each) === chosen);
          if (found !== undefined) playback.setSpeed(found);
        }}
      />
    </div>
  );
}

function TakeAgain({ onTakeAgain }: Pick<ReplayBarProps, 'onTakeAgain'>): ReactNode {
  const say = useSay(playerTexts);
  const { replay, playback } = useReplay();
  const [busy, setBusy] = useState(false);
  const ended = useRun((state) => state.view.status === 'ended');
  const take = async () => {
    playback.pause();
    setBusy(true);
    await onTakeAgain(replay.place()).catch(() => setBusy(false));
  };
  return (
    <Button
      size="s"
      kind="primary"
      icon={<Undo2 />}
      busy={busy}
      disabled={ended}
      onPress={() => void take()}
    >
      {say('replayTakeAgain')}
    </Button>
  );
}

/** The language of the interface alone: the page keeps the one in which it was shown then. */
function LanguageSwitch(): ReactNode {
  const say = useSay(playerTexts);
  const { language, choose } = useLanguage();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <Button kind="quiet" size="s" onPress={() => choose(other)}>
      <span lang={LOCALES[other]}>{say('otherLanguage')}</span>
    </Button>
  );
}
