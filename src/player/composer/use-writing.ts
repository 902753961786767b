import { type RefObject, useEffect, useRef } from 'react';
import { pasteClean } from './paste-clean.ts';

export interface Writing {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly words: RefObject<HTMLTextAreaElement | null>;
}

export interface WritingKeys {
  /** Ctrl or ⌘ with Enter. */
  readonly onSend: () => void;
  readonly onEscape?: () => void;
}

/**
 * A box of words that takes the focus when it opens, as was asked, listens to its two keys, and pastes
 * only what can be kept.
 */
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
  useEffect(() => {
    const box = words.current;
    const onPaste = (event: ClipboardEvent) => box !== null && pasteClean(box, event);
    box?.addEventListener('paste', onPaste);
    return () => box?.removeEventListener('paste', onPaste);
  }, []);
  return { form, words };
}
