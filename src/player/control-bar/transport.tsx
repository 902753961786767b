import { Pause, Play, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useActions, useRun } from '../player-context.ts';
import styles from './control-bar.module.css';
import { speedsAround } from './speeds.ts';

/** Pause and resume, or "next" where time is not measured. */
export function Transport(): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const status = useRun((state) => state.view.status);
  const untimed = useRun((state) => state.settings.allowance === null);
  const writer = useRun((state) => state.access === 'writer');
  const running = status === 'running';
  const toggle = () => {
    if (status === 'ready') void actions.start();
    else void (running ? actions.pause() : actions.resume());
  };
  const label = status === 'ready' ? 'start' : running ? 'pause' : 'resume';
  return (
    <>
      {untimed && (
        <Button
          size="s"
          icon={<SkipForward />}
          disabled={!running || !writer}
          onPress={() => void actions.next()}
        >
          {say('next')}
        </Button>
      )}
      <Button
        size="s"
        kind={running ? 'secondary' : 'primary'}
        icon={running ? <Pause /> : <Play />}
        disabled={!writer}
        onPress={toggle}
      >
        {say(label)}
      </Button>
    </>
  );
}

/** How fast the clock goes. An exam keeps the speed it began with. */
export function SpeedChoice(): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const own = useRun((state) => state.programme.scenario.clock.rate);
  const rate = useRun((state) => state.view.rate);
  const { mode, allowance } = useRun((state) => state.settings);
  if (mode === 'exam' || allowance === null) return null;
  return (
    <Select<string>
      label={say('speed')}
      labelHidden
      className={styles.speed ?? ''}
      options={speedsAround(own, rate).map((speed) => ({
        value: String(speed),
        label: say('speedOption', { rate: speed }),
      }))}
      value={String(rate)}
      onChange={(speed) => void actions.changeRate(Number(speed))}
    />
  );
}
