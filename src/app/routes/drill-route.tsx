import { type ReactNode, useCallback, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { RunStatus } from '../../engine/snapshot.ts';
import type { Card } from '../../library/card.ts';
import { Drill } from '../../player/drill/drill-desk.tsx';
import { Sitting } from '../../player/drill/sitting.tsx';
import type { RunStore } from '../../run/store.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { textIn } from '../../scenario/text.ts';
import { LoadingState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { LampState } from '../../ui/on-air-light.tsx';
import { DrillVerdict } from '../drill/drill-verdict.tsx';
import { useDroppedWhenLeft } from '../drill/leave.ts';
import { sitting } from '../drill/sitting-store.ts';
import { useTurns } from '../drill/use-turns.ts';
import { appTexts } from '../messages/catalogue.ts';
import { usePreferences } from '../preferences-context.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useShippedCards } from '../use-shipped-cards.ts';

/** A drill goes on the air as soon as it is opened, and again at every press. */
export function DrillRoute({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const say = useSay(appTexts);
  const { language } = useLanguage();
  const { store, failed, another, again, withAllowance } = useTurns(scenario);
  return (
    <ScreenFrame title={textIn(scenario.title, language).text} lamp={useLamp(store)}>
      {failed !== null && (
        <ErrorState title={say('failedTitle')}>{say('failedText', { message: failed })}</ErrorState>
      )}
      {store === null ? (
        failed === null && <LoadingState label={say('opening')} />
      ) : (
        <OnDrill
          store={store}
          scenario={scenario}
          another={another}
          again={again}
          withAllowance={withAllowance}
        />
      )}
    </ScreenFrame>
  );
}

const LAMPS: Readonly<Record<RunStatus, LampState>> = {
  ready: 'standby',
  running: 'on',
  paused: 'held',
  ended: 'off',
};

function useLamp(store: RunStore | null): LampState {
  const subscribe = useCallback(
    (tell: () => void) => store?.subscribe(tell) ?? (() => undefined),
    [store],
  );
  return useSyncExternalStore(subscribe, () => LAMPS[store?.getState().view.status ?? 'ready']);
}

type Turns = ReturnType<typeof useTurns>;

interface OnDrillProps extends Pick<Turns, 'another' | 'again' | 'withAllowance'> {
  readonly store: RunStore;
  readonly scenario: Scenario;
}

function OnDrill({ store, scenario, another, again, withAllowance }: OnDrillProps): ReactNode {
  const [{ letterShortcuts, toneHelp }, change] = usePreferences();
  const onToneHelp = useCallback((open: boolean) => change({ toneHelp: open }), [change]);
  const tries = useStore(sitting, (state) => state.tries);
  const next = useNextOfFamily(scenario);
  useDroppedWhenLeft(store);
  return (
    <Drill
      store={store}
      letterShortcuts={letterShortcuts}
      onLetterShortcuts={(on) => change({ letterShortcuts: on })}
      toneHelp={toneHelp}
      onToneHelp={onToneHelp}
      onAllowance={withAllowance}
      sitting={<Sitting tries={tries} />}
      verdict={
        <DrillVerdict
          store={store}
          onAnother={another}
          onAgain={again}
          next={next}
          letterShortcuts={letterShortcuts}
        />
      }
    />
  );
}

/** The drill of the family that comes after this one; after the last, the first. */
function useNextOfFamily({ id, family }: Scenario): Card | null {
  const cards = useShippedCards();
  return useMemo(() => {
    const drills = (cards ?? [])
      .filter((card) => card.format === 'drill' && card.family === family)
      .toSorted((a, b) => (a.path?.step ?? 0) - (b.path?.step ?? 0));
    const here = drills.findIndex((card) => card.id === id);
    const next = drills[(here + 1) % Math.max(1, drills.length)];
    return next === undefined || next.id === id ? null : next;
  }, [cards, id, family]);
}
