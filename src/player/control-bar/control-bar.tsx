import { Keyboard, LogOut, Power, Search } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import type { RunStatus } from '../../engine/snapshot.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { OpenPaletteContext } from '../../ui/commands/commands.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { MODIFIER_KEY } from '../../ui/modifier-key.ts';
import { type LampState, OnAirLight } from '../../ui/on-air-light.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { NewsKey } from '../notices/news-key.tsx';
import { useMoves, useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import { Clock } from './clock.tsx';
import styles from './control-bar.module.css';
import { Gauges } from './gauges.tsx';
import { LanguageKey } from './language-key.tsx';
import { MoreControls } from './more-controls.tsx';
import { SpeedChoice } from './speed-choice.tsx';
import { Ticker } from './ticker.tsx';
import { Transport } from './transport.tsx';
import { useRoomy } from './use-roomy.ts';

const LAMPS: Readonly<Record<RunStatus, LampState>> = {
  ready: 'standby',
  running: 'on',
  paused: 'held',
  ended: 'off',
};

/** Over the desk: lamp, clock, levels, and what moves the run itself. */
export function ControlBar({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const say = useSay(playerTexts);
  const roomy = useRoomy();
  const status = useRun((state) => state.view.status);
  const readOnly = useRun((state) => state.access === 'readOnly');
  const isExam = useRun((state) => state.settings.mode === 'exam');
  return (
    <header className={styles.bar} data-theme="dark" aria-label={say('controlBar')}>
      <div className={styles.air} data-part="clock">
        <OnAirLight state={readOnly ? 'off' : LAMPS[status]} size="s" />
        <Clock />
      </div>
      <div className={styles.name}>
        <Names />
        {isExam && <Badge tone="wait">{say('exam')}</Badge>}
      </div>
      <Gauges />
      <div className={styles.keys}>
        <Transport />
        {roomy ? <AllControls onLeave={onLeave} /> : <MoreControls onLeave={onLeave} />}
      </div>
      <Ticker />
    </header>
  );
}

function AllControls({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const say = useSay(playerTexts);
  const { ask } = useMoves();
  const openPalette = useContext(OpenPaletteContext);
  const readOnly = useRun((state) => state.access === 'readOnly');
  return (
    <>
      <NewsKey />
      <SpeedChoice />
      <LanguageKey />
      <IconButton
        size="s"
        label={say('palette')}
        keys={`${MODIFIER_KEY} K`}
        icon={<Search />}
        onPress={openPalette}
      />
      <IconButton
        size="s"
        label={say('shortcuts')}
        keys="?"
        icon={<Keyboard />}
        onPress={() => ask({ type: 'shortcuts' })}
      />
      <IconButton size="s" label={say('leave')} icon={<LogOut />} onPress={onLeave} />
      <Button size="s" icon={<Power />} disabled={readOnly} onPress={() => ask({ type: 'finish' })}>
        {say('finish')}
      </Button>
    </>
  );
}

function Names(): ReactNode {
  const show = useShow();
  const { title, organisation } = useRun((state) => state.programme.scenario);
  const [heading, name] = [show(title), show(organisation.name)];
  return (
    <>
      <p className={styles.organisation} lang={LOCALES[name.language]}>
        {name.text}
      </p>
      <h1 lang={LOCALES[heading.language]}>{heading.text}</h1>
    </>
  );
}
