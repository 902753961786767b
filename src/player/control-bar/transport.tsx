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
  const running = status === 'running';
  const toggle = () => {
    if (status === 'ready') void actions.start();
    else void (running ? actions.pause() : actions.resume());
  };
  const label = status === 'ready' ? 'start' : running ? 'pause' : 'resume';
  return (
    <>
      {untimed && (
        <Key
          label={say('next')}
          icon={<SkipForward />}
          disabled={!running || !writer}
          onPress={() => void actions.next()}
        />
      )}
      <Key
        label={say(label)}
        icon={running ? <Pause /> : <Play />}
        primary={!running}
        disabled={!writer}
        onPress={toggle}
      />
    </>
  );
}

interface KeyProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly primary?: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** A key with its word, or its picture alone where there is no room. */
function Key({ label, icon, primary = false, disabled, onPress }: KeyProps): ReactNode {
  return useRoomy() ? (
    <Button
      size="s"
      kind={primary ? 'primary' : 'secondary'}
      icon={icon}
      disabled={disabled}
      onPress={onPress}
    >
      {label}
    </Button>
  ) : (
    <IconButton label={label} icon={icon} disabled={disabled} onPress={onPress} />
  );
}
