import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Player } from '../../player/player.tsx';
import { editedSince } from '../edited-since.ts';
import { EditedSinceChoice } from '../edited-since-notice.tsx';
import { goTo } from '../hash-location.ts';
import { usePreferences } from '../preferences-context.ts';
import { type Studio, useStudio } from '../studio.ts';
import { NoSuchRun, Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';

/** Opens a run; one that is taken up again is held against its scenario as it is today. */
async function openOnAir(studio: Studio, id: string) {
  const { archive } = studio;
  const store = await studio.open(id);
  if (store === undefined) return undefined;
  const isTakenUp = store.getState().view.status === 'paused';
  const edited = isTakenUp ? await editedSince(archive, store.run()) : null;
  return { store, edited };
}

/** The run on the air. Whoever comes here by its address finds it paused where it was left. */
export function OnAirRoute({ id }: { readonly id: string }): ReactNode {
  const studio = useStudio();
  const [{ letterShortcuts, toneHelp, sound }, change] = usePreferences();
  const onToneHelp = useCallback((open: boolean) => change({ toneHelp: open }), [change]);
  const [goesOn, setGoesOn] = useState(false);
  const found = useLoaded(useCallback(async () => await openOnAir(studio, id), [studio, id]));
  useEffect(() => studio.hold(id), [studio, id]);
  if (found.type !== 'ready') return <Unready found={found} />;
  if (found.value === undefined) return <NoSuchRun />;
  const { store, edited } = found.value;
  if (edited !== null && !goesOn) {
    return (
      <EditedSinceChoice
        edited={edited}
        scenario={store.run().scenarioId}
        onGoOn={() => setGoesOn(true)}
      />
    );
  }
  return (
    <Player
      store={store}
      letterShortcuts={letterShortcuts}
      onLetterShortcuts={(on) => change({ letterShortcuts: on })}
      toneHelp={toneHelp}
      onToneHelp={onToneHelp}
      sound={sound}
      onFinished={() => goTo(`/run/${id}/debrief`)}
      onLeave={() => goTo('/')}
    />
  );
}
