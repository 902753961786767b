import { useEffect, useEffectEvent } from 'react';
import { useReplay } from './replay-context.ts';
import { useTravel } from './use-travel.ts';

/** Simulated ms that an arrow key and a page key go by. */
const STEP = { arrow: 5000, page: 60_000 } as const;

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'
>;

/**
 * What keys do to the tape: arrows and page keys go by time, with shift from moment to moment; Home,
 * End; space plays and stops. Answers for the scrubber, and for the page where nothing has the focus.
 */
export function useTapeKeys(): (event: Pressed) => void {
  const { playback } = useReplay();
  const travel = useTravel();
  return (event) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => (shiftKey ? travel.toNext() : travel.by(STEP.arrow)),
      ArrowLeft: () => (shiftKey ? travel.toPrevious() : travel.by(-STEP.arrow)),
      ArrowUp: () => travel.by(STEP.arrow),
      ArrowDown: () => travel.by(-STEP.arrow),
      PageUp: () => travel.by(STEP.page),
      PageDown: () => travel.by(-STEP.page),
      Home: travel.toStart,
      End: travel.toEnd,
      ' ': () => (playback.getState().playing ? playback.pause() : playback.play()),
    };
    const move = moves[key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
}

/** Of the keys of the tape, those that scroll nothing work wherever the focus is on nothing. */
const ANYWHERE: ReadonlySet<string> = new Set([' ', 'ArrowLeft', 'ArrowRight']);

export function useTapeKeysAnywhere(): void {
  const press = useTapeKeys();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.target === document.body && ANYWHERE.has(event.key)) press(event);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
