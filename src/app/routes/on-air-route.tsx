import { type ComponentType, type ReactNode, useCallback, useEffect } from 'react';
import type { RunStore } from '../../run/store.ts';
import { LoadingState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { goTo } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { usePreferences } from '../preferences-context.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { useLoaded } from '../use-loaded.ts';
import { Absent } from './not-found-route.tsx';

/** What the player screen is given. */
export interface PlayerProps {
  readonly store: RunStore;
  readonly letterShortcuts: boolean;
  readonly onLetterShortcuts: (on: boolean) => void;
  readonly onFinished: () => void;
  readonly onLeave: () => void;
}

const players = import.meta.glob<{ Player: ComponentType<PlayerProps> }>('../../player/player.tsx');

export function OnAirRoute({ id }: { readonly id: string }): ReactNode {
  const say = useSay(appTexts);
  const studio = useStudio();
  const [{ letterShortcuts }, change] = usePreferences();
  const load = useCallback(async () => {
    const player = await players['../../player/player.tsx']?.();
    const store = await studio.open(id);
    return store === undefined || player === undefined ? undefined : { store, ...player };
  }, [studio, id]);
  const found = useLoaded(load);
  useEffect(() => studio.hold(id), [studio, id]);
  if (found.type === 'loading') {
    return (
      <ScreenFrame>
        <LoadingState label={say('opening')} />
      </ScreenFrame>
    );
  }
  if (found.type === 'failed') {
    return (
      <Absent title={say('failedTitle')}>{say('failedText', { message: found.message })}</Absent>
    );
  }
  if (found.value === undefined) {
    return <Absent title={say('noRunTitle')}>{say('noRunText')}</Absent>;
  }
  const { store, Player } = found.value;
  return (
    <Player
      store={store}
      letterShortcuts={letterShortcuts}
      onLetterShortcuts={(on) => change({ letterShortcuts: on })}
      onFinished={() => goTo(`/run/${id}/debrief`)}
      onLeave={() => goTo('/')}
    />
  );
}
