import { useEffect, useState } from 'react';
import { headingOf, PARTS, type Part } from '../place.ts';

/** A part is in view once its head has come to the upper third of the window. */
const BAND = '-12% 0px -66% 0px';

/** The part that is being read, as the page scrolls. */
export function usePartInView(parts: readonly Part[]): Part | null {
  const [inView, setInView] = useState<Part | null>(null);
  const key = parts.join(' ');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return;
    const seen = new Map<Element, Part>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const part = seen.get(target);
          if (isIntersecting && part !== undefined) setInView(part);
        }
      },
      { rootMargin: BAND },
    );
    for (const part of PARTS.filter((each) => key.split(' ').includes(each))) {
      const section = document.getElementById(headingOf(part))?.closest('section');
      if (section === null || section === undefined) continue;
      seen.set(section, part);
      observer.observe(section);
    }
    return () => observer.disconnect();
  }, [key]);
  return inView;
}
