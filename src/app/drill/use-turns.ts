import { useEffect, useMemo, useRef, useState } from 'react';
import type { RunSettings } from '../../engine/run.ts';
import { firstChoices } from '../../library/brief/choices.ts';
import { readLink } from '../../library/brief/link.ts';
import type { RunStore } from '../../run/store.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useHashQuery } from '../hash-location.ts';
import { usePreferences } from '../preferences-context.ts';
import { useStudio } from '../studio.ts';
import { leave } from './leave.ts';
import { runOfTurn, type Turn } from './turn.ts';

/** The run in progress, and the ways to another one. The last one stays until the next is there. */
export function useTurns(scenario: Scenario) {
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
    const settle = (opened: RunStore): void => {
      if (shown.current !== turn) void leave(studio, opened);
      else {
        setStore(opened);
        setFailed(null);
      }
    };
    const fail = (error: unknown): void => {
      if (shown.current === turn) setFailed(String(error));
    };
    runOfTurn(studio, scenario, turn).then(settle, fail);
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
