import { type RefObject, useEffect, useRef } from 'react';

export interface Writing {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly words: RefObject<HTMLTextAreaElement | null>;
}

export interface WritingKeys {
  /** Ctrl or ⌘ with Enter. */
  readonly onSend: () => void;
  readonly onEscape?: () => void;
}

/** A box of words that takes the focus when it opens, as was asked, and listens to its two keys. */
export function useWriting(keys: WritingKeys): Writing {
  const form = useRef<HTMLFormElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const box = form.current;
    words.current?.focus({ preventScroll: true });
    box?.scrollIntoView({ block: 'nearest' });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current.onEscape?.();
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current.onSend();
    };
    box?.addEventListener('keydown', onKey);
    return () => box?.removeEventListener('keydown', onKey);
  }, []);
  return { form, words };
}
