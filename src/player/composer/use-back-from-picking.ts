import { useEffect, useRef } from 'react';
import { useScreen } from '../player-context.ts';
import type { Writing } from './use-writing.ts';

/** Once messages have been picked for a draft, one goes on where one was writing it. */
export function useBackFromPicking(
  draft: string,
  form: Writing['form'],
  words: Writing['words'],
): void {
  const isPicking = useScreen(({ picking }) => picking?.draft === draft);
  const wasPicking = useRef(isPicking);
  useEffect(() => {
    const isBack = wasPicking.current && !isPicking;
    wasPicking.current = isPicking;
    if (!isBack) return;
    words.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [isPicking, form, words]);
}
