import { useEffect } from 'react';
import { headingOf, type Visit } from '../place.ts';

/** Brings the part that a link led to into view, its heading in focus. Cases see to themselves. */
export function useArrival(visit: Visit): void {
  useEffect(() => {
    const { place } = visit;
    if (place?.type !== 'part') return;
    // After the screen around it, which takes the focus when it appears.
    const soon = setTimeout(() => {
      const heading = document.getElementById(headingOf(place.part));
      heading?.closest('section')?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    });
    return () => clearTimeout(soon);
  }, [visit]);
}
