import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';

/** Real ms without a keystroke after which what was read is said. */
const AT_REST = 2500;

/** Says a summary to screen readers once the hands rest, and only when it is another one. */
export function useSpokenSummary(text: string, summary: string | null): void {
  const announce = useAnnounce();
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (text.trim() === '' || summary === null) return undefined;
    const timer = setTimeout(() => {
      if (said.current === summary) return;
      said.current = summary;
      announce(summary);
    }, AT_REST);
    return () => clearTimeout(timer);
  }, [text, summary, announce]);
}
