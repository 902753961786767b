import { Pause, Play, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useActions, useRun } from '../player-context.ts';
import { useRoomy } from './use-roomy.ts';

/** Pause and resume, or "next" where time is not measured. */
export function Transport(): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const status = useRun((state) => state.view.status);
  const untimed = useRun((state) => state.settings.allowance === null);
  const writer = useRun((state) => state.access === 'writer');
  const roomy = useRoomy();
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
      {roomy ? (
        <Button
          size="s"
          kind={running ? 'secondary' : 'primary'}
          icon={running ? <Pause /> : <Play />}
          disabled={!writer}
          onPress={toggle}
        >
          {say(label)}
        </Button>
      ) : (
        <IconButton
          label={say(label)}
          icon={running ? <Pause /> : <Play />}
          pressed={!running}
          disabled={!writer}
          onPress={toggle}
        />
      )}
    </>
  );
}
