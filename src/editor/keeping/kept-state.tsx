import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { Keeper } from './keeper.ts';
import styles from './keeping.module.css';
import { keepingTexts } from './messages/catalogue.ts';

/** Says whether the latest words are kept, and keeps them when the page is left. */
export function KeptState({ keeper }: { readonly keeper: Keeper }): ReactNode {
  const say = useSay(keepingTexts);
  const formats = useFormats();
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => {
    const leave = (): void => void keeper.keep();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [keeper]);
  const words =
    state.type === 'failed'
      ? say('failed', { message: state.message })
      : state.type === 'keeping'
        ? say('keeping')
        : state.at === null
          ? say('kept')
          : say('keptAt', { date: formats.date(state.at) });
  return (
    <p
      className={styles.state}
      data-state={state.type}
      role={state.type === 'failed' ? 'alert' : undefined}
    >
      {words}
    </p>
  );
}
