import type { ReactNode } from 'react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Says a sentence to screen readers, politely. */
export type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** How long (real ms) announcements are gathered before they are said together. */
const GATHERING = 1200;

/**
 * One polite live region for the whole page, apart from any feed. What comes in a burst is said
 * together once it settles, so that a crowd of comments does not drown the person who listens.
 */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState('');
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const announce = useCallback((sentence: string) => {
    waiting.current.push(sentence);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setSaid(waiting.current.splice(0).join(' '));
    }, GATHERING);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const region = useMemo(
    () => (
      <VisuallyHidden>
        <output aria-live="polite">{said}</output>
      </VisuallyHidden>
    ),
    [said],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {region}
    </AnnounceContext.Provider>
  );
}

/** The way to speak to screen readers from anywhere below the provider. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
