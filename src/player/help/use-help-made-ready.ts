import { useEffect } from 'react';
import type { RunStore } from '../../run/store.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { LANGUAGES, type Language } from '../../vocabulary/language.ts';
import { loadHelp } from './practice-help.tsx';

/** A word of each language builds its analyser, which takes a tenth of a second or two the first time. */
const FIRST_WORDS: Readonly<Record<Language, string>> = {
  fr: 'Bonjour, merci beaucoup.',
  en: 'Hello, thank you very much.',
};

/** Real ms: the page of a run that begins has more urgent things to draw. */
const SETTLED = 1500;

/** In practice, what reads and helps is ready before anybody writes their first word. */
export function useHelpMadeReady(store: RunStore): void {
  useEffect(() => {
    if (store.getState().settings.mode !== 'practice') return undefined;
    const stops = LANGUAGES.map((language, place) =>
      whenIdle(
        () => void store.actions.readDraft(FIRST_WORDS[language], { type: 'publish' }),
        SETTLED + place * SETTLED,
      ),
    );
    loadHelp().catch(() => undefined);
    return () => {
      for (const stop of stops) stop();
    };
  }, [store]);
}
