import { type RefObject, useEffect } from 'react';

/** What the bars above and below cover, where the page itself scrolls. */
const UNDER_BARS = '-96px 0px -54px';

/**
 * What grows above the send key (more words, the choice of a delay) does not push it off the screen:
 * if it was in view before, it is after.
 *
 * @param foot what holds the key, inside of what grows.
 */
export function useSendInView(
  form: RefObject<HTMLElement | null>,
  foot: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const [box, key] = [form.current, foot.current];
    if (box === null || key === null || globalThis.ResizeObserver === undefined) return undefined;
    let inView = false;
    const sight = new IntersectionObserver(
      ([latest]) => {
        inView = latest?.isIntersecting ?? inView;
      },
      { rootMargin: UNDER_BARS },
    );
    // Sizes are told before sights: `inView` is still what it was before the box grew.
    const sizes = new ResizeObserver(() => {
      if (inView && box.contains(document.activeElement)) key.scrollIntoView({ block: 'nearest' });
    });
    sight.observe(key);
    sizes.observe(box);
    return () => {
      sight.disconnect();
      sizes.disconnect();
    };
  }, [form, foot]);
}
