import { type RefObject, useEffect } from 'react';
import { useMoves } from '../player-context.ts';

/** Single letters act on the item that has the focus, or had it last. */
export function useCurrent(feed: RefObject<HTMLElement | null>): void {
  const { stand } = useMoves();
  useEffect(() => {
    const place = feed.current;
    const onFocus = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest('[data-item]') : null;
      const id = item?.getAttribute('data-item');
      if (id != null) stand(id);
    };
    place?.addEventListener('focusin', onFocus);
    return () => place?.removeEventListener('focusin', onFocus);
  }, [feed, stand]);
}
