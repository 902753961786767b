import { type RefObject, useEffect, useRef, useState } from 'react';

/** Width drawn at before anything has been measured, and where nothing can be. */
const UNMEASURED = 720;

/** The width of an element in CSS pixels, so that a figure is drawn at its true size on any screen. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(UNMEASURED);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
