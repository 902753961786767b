import {
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useStore } from 'zustand';
import type { RunSettings } from '../../engine/run.ts';
import type { RunStatus } from '../../engine/snapshot.ts';
import { firstChoices } from '../../library/brief/choices.ts';
import { readLink } from '../../library/brief/link.ts';
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
import { isWorthless } from '../drill/leftovers.ts';
import { sitting } from '../drill/sitting-store.ts';
import { runOfTurn, type Turn } from '../drill/turn.ts';
import { useHashQuery } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { usePreferences } from '../preferences-context.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { type Studio, useStudio } from '../studio.ts';
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

/** The run in progress, and the ways to another one. The last one stays until the next is there. */
function useTurns(scenario: Scenario) {
  const studio = useStudio();
  const query = useHashQuery();
  const { language, choose } = useLanguage();
  const [{ allowance }, change] = usePreferences();
  const { locked } = useMemo(() => readLink(query, scenario.languages), [query, scenario]);
  const choices = () => {
    const first = firstChoices(scenario, locked, locked.language ?? language);
    if (locked.allowance !== undefined) return first;
    return { ...first, settings: { ...first.settings, allowance } };
  };
  const [turn, setTurn] = useState<Turn>(() => ({ choices: choices(), mayTakeUp: true }));
  const [store, setStore] = useState<RunStore | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (locked.language !== undefined) choose(locked.language);
  }, [locked.language, choose]);
  const shown = useRef<Turn | null>(null);
  useEffect(() => {
    shown.current = turn;
    runOfTurn(studio, scenario, turn).then(
      (opened) => {
        if (shown.current === turn) setStore(opened);
        else void leave(studio, opened);
      },
      (error: unknown) => {
        if (shown.current === turn) setFailed(String(error));
      },
    );
    return () => {
      shown.current = null;
    };
  }, [studio, scenario, turn]);
  const begin = (seed: number | null, more: Partial<RunSettings> = {}) => {
    const wanted = choices();
    const settings = { ...wanted.settings, ...more };
    setTurn({ choices: { ...wanted, settings, seed }, mayTakeUp: false });
  };
  return {
    store,
    failed,
    another: () => begin(null),
    again: () => begin(store?.run().seed ?? null),
    withAllowance:
      locked.allowance !== undefined
        ? null
        : (wanted: RunSettings['allowance']) => {
            change({ allowance: wanted });
            begin(store?.run().seed ?? null, { allowance: wanted });
          },
  };
}

/** Keeps the run open while it is shown; when it is left, one in which nothing was done is dropped. */
function useDroppedWhenLeft(store: RunStore): void {
  const studio = useStudio();
  const shown = useRef<RunStore | null>(null);
  useEffect(() => {
    const { runId } = store.getState();
    const release = studio.hold(runId);
    shown.current = store;
    return () => {
      shown.current = null;
      release();
      // A screen that is only drawn anew shows it again within the same turn.
      setTimeout(() => {
        if (shown.current === store) return;
        void leave(studio, store);
      });
    };
  }, [studio, store]);
}

async function leave(studio: Studio, store: RunStore): Promise<void> {
  const { runId } = store.getState();
  const worthless = isWorthless(store);
  await studio.close(runId);
  if (worthless) await studio.archive.runs.remove(runId);
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
